import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../../api/client';
import { useSay, useWords } from '../../../i18n/language';
import { DateItem } from '../../../parts/date-field';
import { FormDialog } from '../../../parts/form-dialog';
import { useSettled } from '../../../parts/use-settled';
import { isUnread } from '../../../written-dates';
import { useOnlyChoice } from '../use-only-choice';
import { callsWords } from './calls-words';
import { linesOf, type MatchWritten, MatchFields } from './match-fields';
import { paidFundsQuery, type Payment, type SuggestAsked, suggestionsQuery, touched } from './queries';

interface Written extends MatchWritten {
  readonly fundId?: string;
  readonly amount?: string;
  readonly receivedOn?: string;
  readonly reference?: string;
  readonly payer?: string;
}

const decimal = /^\d{1,15}(\.\d{1,3})?$/;

/** Records money that came in, with what it may be for beside it; without a member it waits to be matched. */
export function RecordPayment({
  fundId,
  onClose,
}: {
  readonly fundId: string | undefined;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(callsWords);
  return (
    <FormDialog<Written, Payment>
      title={t.recordPayment}
      confirm={t.recordIt}
      wide
      initial={{ ...(fundId && { fundId }) }}
      draft="payment.new"
      touches={touched}
      send={(
        { fundId: to = '', amount = '', receivedOn = '', reference = '', payer = '', ...match },
        headers,
      ) =>
        answered(
          api.POST('/api/v1/member-payments', {
            headers,
            body: {
              fundId: to,
              amount: amount.trim(),
              receivedOn,
              reference: reference.trim(),
              payer: payer.trim(),
              ...(match.memberId && { memberId: match.memberId, lines: linesOf(match) }),
            },
          }),
        )
      }
      onClose={onClose}
    >
      <Fields />
    </FormDialog>
  );
}

function Fields(): ReactNode {
  const t = useWords(callsWords);
  const say = useSay();
  const funds = useQuery(paidFundsQuery).data?.funds ?? [];
  useOnlyChoice('fundId', funds);
  const needed = [{ required: true, message: t.needed }];
  const form = Form.useFormInstance<Written>();
  const written = Form.useWatch<Written | undefined>([], form);
  const currency = funds.find(({ id }) => id === written?.fundId)?.currency;
  const asked = askedOf(written);
  const settled = useSettled(asked === undefined ? '' : JSON.stringify(asked));
  const found = useQuery(
    suggestionsQuery(settled === '' ? undefined : (JSON.parse(settled) as SuggestAsked)),
  );
  return (
    <>
      <Form.Item name="fundId" label={t.fund} rules={needed}>
        <Select
          options={funds.map(({ id, name, group }) => ({
            value: id,
            label: `${say(name)} · ${say(group.name)}`,
          }))}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={() => form.resetFields(['memberId', 'parts'])}
        />
      </Form.Item>
      <div className="two">
        <Form.Item
          name="amount"
          label={t.amount}
          rules={[...needed, { pattern: decimal, message: t.amountForm }]}
        >
          <Input prefix={currency} inputMode="decimal" autoComplete="off" />
        </Form.Item>
        <DateItem name="receivedOn" label={t.receivedOn} required />
      </div>
      <div className="two">
        <Form.Item name="reference" label={t.bankReference} rules={needed}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item name="payer" label={t.payer} rules={needed}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
      </div>
      {found.data && <MatchFields found={found.data} mayWait />}
    </>
  );
}

/** What is asked about a payment that is being typed; nothing until it says enough. */
function askedOf(written: Written | undefined): SuggestAsked | undefined {
  const { fundId, amount = '', receivedOn, reference = '', payer = '' } = written ?? {};
  if (!fundId || !decimal.test(amount.trim()) || !receivedOn || isUnread(receivedOn)) return undefined;
  const text = (typed: string): string => (typed.trim() === '' ? '?' : typed.trim());
  return { fundId, amount: amount.trim(), receivedOn, reference: text(reference), payer: text(payer) };
}
