import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { useWords } from '../../i18n/language';
import { BothItems } from '../../parts/both-items';
import { CaseSelect } from '../../parts/case-select';
import { DateItem } from '../../parts/date-field';
import { FormDialog } from '../../parts/form-dialog';
import { given } from '../../parts/given';
import { useBothNames } from '../../parts/named';
import { ReasonItem } from '../../parts/reason-act';
import { fundsWords } from './funds-words';
import {
  type Currency,
  currencies,
  type Entry,
  type Fund,
  type FundPurpose,
  purposes,
  touchedBy,
} from './queries';

interface FundWritten {
  readonly nameEn?: string;
  readonly nameZh?: string;
  readonly purpose: FundPurpose;
  readonly currency: Currency;
  readonly caseId?: string;
  readonly groupId?: string;
  readonly reserveFloor?: { readonly amount?: string };
}

/** Opens a fund: a defence fund for a group, any other for a case or for the alliance. */
export function OpenFund({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useWords(fundsWords);
  const navigate = useNavigate();
  return (
    <FormDialog<FundWritten, Fund>
      title={t.open}
      confirm={t.open}
      initial={{ purpose: 'defence', currency: 'USD' }}
      touches={[['funds']]}
      send={({ reserveFloor, currency, purpose, nameEn, nameZh, caseId, groupId }, headers) =>
        answered(
          api.POST('/api/v1/funds', {
            body: {
              purpose,
              currency,
              ...given({ nameEn, nameZh, groupId }),
              ...(groupId === undefined && given({ caseId })),
              ...(reserveFloor?.amount && { reserveFloor: { amount: reserveFloor.amount, currency } }),
            },
            headers,
          }),
        )
      }
      onDone={({ id }) => void navigate({ to: '/funds/$fundId', params: { fundId: id } })}
      onClose={onClose}
    >
      <BothItems of="name" />
      <div className="two">
        <Form.Item name="purpose" label={t.purpose}>
          <Select options={purposes.map((value) => ({ value, label: t[value] }))} />
        </Form.Item>
        <Form.Item name="currency" label={t.currency}>
          <Select options={currencies.map((value) => ({ value, label: value }))} />
        </Form.Item>
      </div>
      <Form.Item noStyle dependencies={['purpose', 'groupId']}>
        {({ getFieldValue }) => (
          <>
            <Form.Item
              name="groupId"
              label={t.group}
              extra={t.groupHint}
              rules={[{ required: getFieldValue('purpose') === 'defence', message: t.needed }]}
            >
              <GroupSelect />
            </Form.Item>
            {!getFieldValue('groupId') && getFieldValue('purpose') !== 'defence' && (
              <Form.Item name="caseId" label={t.case}>
                <CaseSelect label={t.case} />
              </Form.Item>
            )}
          </>
        )}
      </Form.Item>
      <Form.Item name={['reserveFloor', 'amount']} label={t.floor} extra={t.floorHint}>
        <Input inputMode="decimal" maxLength={18} />
      </Form.Item>
    </FormDialog>
  );
}

/** A group the reader sees. Fits a form field. */
function GroupSelect({
  value,
  onChange,
}: {
  readonly value?: string;
  readonly onChange?: (value: string | undefined) => void;
}): ReactNode {
  const t = useWords(fundsWords);
  const both = useBothNames();
  const groups = useQuery({
    queryKey: ['groups', 'to choose from'],
    queryFn: () => answered(api.GET('/api/v1/groups', { params: { query: { limit: 200 } } })),
  });
  return (
    <Select
      aria-label={t.group}
      value={value ?? null}
      allowClear
      loading={groups.isFetching}
      showSearch={{ optionFilterProp: 'label' }}
      options={groups.data?.items.map(({ id, name }) => ({ value: id, label: both(name) })) ?? []}
      onChange={(chosen: string | null | undefined) => onChange?.(chosen ?? undefined)}
    />
  );
}

interface ReceiptWritten {
  readonly amount: { readonly amount: string };
  readonly receivedOn: string;
  readonly reference: string;
  readonly payer: string;
}

/** Records money that came in otherwise than by a call. */
export function RecordReceipt({
  fund: {
    id,
    cash: { currency },
  },
  onClose,
}: {
  readonly fund: Fund;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(fundsWords);
  const { message } = App.useApp();
  const needed = [{ required: true, whitespace: true, message: t.needed }];
  return (
    <FormDialog<ReceiptWritten>
      title={t.receipt}
      confirm={t.enter}
      touches={touchedBy(id)}
      send={({ amount: { amount }, receivedOn, reference, payer }, headers) =>
        answered(
          api.POST('/api/v1/funds/{id}/receipts', {
            params: { path: { id } },
            body: { amount: { amount, currency }, receivedOn, reference, payer },
            headers,
          }),
        )
      }
      onDone={() => void message.success(t.recorded)}
      onClose={onClose}
    >
      <p className="quiet">{t.receiptHint}</p>
      <Form.Item name={['amount', 'amount']} label={`${t.amount} (${currency})`} rules={needed}>
        <Input inputMode="decimal" maxLength={18} />
      </Form.Item>
      <DateItem name="receivedOn" label={t.receivedOn} required />
      <Form.Item name="reference" label={t.reference} rules={needed}>
        <Input maxLength={140} />
      </Form.Item>
      <Form.Item name="payer" label={t.payer} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}

/** Takes a receipt back. */
export function ReverseEntry({
  fundId,
  entry,
  onClose,
}: {
  readonly fundId: string;
  readonly entry: Entry;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(fundsWords);
  return (
    <FormDialog<{ readonly reason: string; readonly on?: string }>
      title={`${t.reverse} · ${t.no} ${String(entry.no)}`}
      confirm={t.reverse}
      danger
      touches={touchedBy(fundId)}
      send={({ reason, on }, headers) =>
        answered(
          api.POST('/api/v1/funds/{id}/entries/{entry}/reversal', {
            params: { path: { id: fundId, entry: entry.id } },
            body: { reason, ...given({ on }) },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <p className="quiet">{t.reverseHint}</p>
      <ReasonItem />
      <DateItem name="on" label={t.reverseOn} />
    </FormDialog>
  );
}
