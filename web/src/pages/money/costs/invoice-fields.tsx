import { useQuery } from '@tanstack/react-query';
import { Alert, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useBothNames } from '../../../parts/named';
import { useWords } from '../../../i18n/language';
import { DateItem } from '../../../parts/date-field';
import { useSettled } from '../../../parts/use-settled';
import { isUnread } from '../../../written-dates';
import { useOnlyChoice } from '../use-only-choice';
import { costsWords } from './costs-words';
import type { components } from '../../../api/schema';
import { type Cost, choicesQuery, type LikenessAsked, likenessQuery } from './queries';

/** What of an invoice is written. */
export interface InvoiceWritten {
  readonly engagementId?: string;
  readonly number?: string;
  readonly invoicedOn?: string;
  readonly serviceFrom?: string;
  readonly serviceUntil?: string;
  readonly amount?: { readonly amount?: string; readonly currency?: string };
  readonly text?: string;
  readonly tier?: 'T1' | 'T2';
}

/** The currencies of most invoices first; any other can be typed. */
const currencies = ['USD', 'CNY', 'EUR', 'HKD', 'JPY', 'GBP', 'KRW', 'TWD'];

/** The body of an invoice as the API takes it. */
export const bodyOf = (written: InvoiceWritten): components['schemas']['InvoiceBody'] => ({
  engagementId: written.engagementId ?? '',
  number: written.number ?? '',
  invoicedOn: written.invoicedOn ?? '',
  serviceFrom: written.serviceFrom ?? '',
  serviceUntil: written.serviceUntil ?? '',
  amount: {
    amount: written.amount?.amount ?? '',
    currency: (written.amount?.currency ?? '') as Cost['amount']['currency'],
  },
  ...(written.text && { narrative: { text: written.text, tier: written.tier ?? 'T1' } }),
});

/** The fields of an invoice of a group, with a warning while one is typed that is there already. */
export function InvoiceFields({
  groupId,
  but,
  hidesNarrative = false,
}: {
  readonly groupId: string | undefined;
  /** The cost that is changed: not like itself. */
  readonly but?: string;
  readonly hidesNarrative?: boolean;
}): ReactNode {
  const t = useWords(costsWords);
  const both = useBothNames();
  const choices = useQuery(choicesQuery(groupId)).data;
  useOnlyChoice('engagementId', choices?.engagements);
  const needed = [{ required: true, whitespace: true, message: t.needed }];
  return (
    <>
      <Form.Item
        name="engagementId"
        label={t.engagement}
        extra={t.engagementHint}
        rules={[{ required: true, message: t.needed }]}
      >
        <Select
          disabled={groupId === undefined}
          options={(choices?.engagements ?? []).map(({ id, vendor, scope }) => ({
            value: id,
            label: `${both(vendor.name)} · ${scope}`,
          }))}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
      <div className="two">
        <Form.Item name="number" label={t.invoiceNumber} rules={needed}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <DateItem name="invoicedOn" label={t.invoicedOn} required />
      </div>
      <div className="two">
        <DateItem name="serviceFrom" label={t.serviceFrom} required />
        <DateItem name="serviceUntil" label={t.serviceUntil} extra={t.serviceHint} required />
      </div>
      <div className="two">
        <Form.Item name={['amount', 'amount']} label={t.amount} extra={t.creditHint} rules={needed}>
          <Input inputMode="decimal" maxLength={20} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name={['amount', 'currency']}
          label={t.currency}
          rules={[{ required: true, message: t.needed }]}
        >
          <Select
            options={[...new Set([...(choices?.currency ? [choices.currency] : []), ...currencies])].map(
              (value) => ({ value, label: value }),
            )}
            showSearch
          />
        </Form.Item>
      </div>
      <LikeOthers groupId={groupId} {...(but !== undefined && { but })} />
      {!hidesNarrative && <NarrativeFields mayWriteForGroup={choices?.mayWriteForGroup === true} />}
    </>
  );
}

function NarrativeFields({ mayWriteForGroup }: { readonly mayWriteForGroup: boolean }): ReactNode {
  const t = useWords(costsWords);
  return (
    <>
      <Form.Item name="text" label={t.narrative} extra={t.narrativeHint}>
        <Input.TextArea maxLength={10_000} autoSize={{ minRows: 2, maxRows: 10 }} />
      </Form.Item>
      <Form.Item name="tier" label={t.narrativeFor}>
        <Select
          options={[
            { value: 'T1', label: t.forAlliance },
            ...(mayWriteForGroup ? [{ value: 'T2', label: t.forGroup }] : []),
          ]}
        />
      </Form.Item>
    </>
  );
}

/** What is asked about an invoice that is being typed; nothing until it says enough. */
function askedOf(
  groupId: string,
  written: InvoiceWritten,
  but: string | undefined,
): LikenessAsked | undefined {
  const { engagementId, number, invoicedOn, amount } = written;
  if (!engagementId || !number?.trim() || !invoicedOn || isUnread(invoicedOn)) return undefined;
  if (!/^-?\d{1,15}(\.\d{1,3})?$/.test(amount?.amount ?? '') || !amount?.currency) return undefined;
  return {
    groupId,
    engagementId,
    number: number.trim(),
    invoicedOn,
    amount: amount.amount ?? '',
    currency: amount.currency as LikenessAsked['currency'],
    ...(but !== undefined && { but }),
  };
}

function LikeOthers({
  groupId,
  but,
}: {
  readonly groupId: string | undefined;
  readonly but?: string;
}): ReactNode {
  const t = useWords(costsWords);
  const written = Form.useWatch<InvoiceWritten | undefined>([], Form.useFormInstance<InvoiceWritten>());
  const asked = groupId === undefined || written === undefined ? undefined : askedOf(groupId, written, but);
  const settled = useSettled(asked === undefined ? '' : JSON.stringify(asked));
  const found = useQuery(likenessQuery(settled === '' ? undefined : (JSON.parse(settled) as LikenessAsked)));
  const all = found.data?.items ?? [];
  const same = all.filter(({ isSame }) => isSame);
  const numbersOf = (some: typeof all): string => some.map(({ no }) => no).join(', ');
  if (all.length === 0) return null;
  return (
    <Alert
      className="problem"
      role="status"
      showIcon
      type={same.length > 0 ? 'warning' : 'info'}
      title={same.length > 0 ? t.sameInvoice(numbersOf(same)) : t.likeInvoice(numbersOf(all))}
    />
  );
}
