import { Button, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { moneyText } from '../../../money';
import { callsWords } from './calls-words';
import type { Suggestions } from './queries';

/** Whose a payment is, and what of it goes to which line. */
export interface MatchWritten {
  readonly memberId?: string | undefined;
  /** By line. */
  readonly parts?: Readonly<Record<string, string | undefined>> | undefined;
}

const decimal = /^\d{1,15}(\.\d{1,3})?$/;

/** The lines that get something. */
export const linesOf = ({ parts = {} }: MatchWritten): { lineId: string; amount: string }[] =>
  Object.entries(parts).flatMap(([lineId, amount]) =>
    amount !== undefined && amount.trim() !== '' ? [{ lineId, amount: amount.trim() }] : [],
  );

/** What a payment may be for, the best first; and the fields in which it is said. */
export function MatchFields({
  found,
  mayWait = false,
}: {
  readonly found: Suggestions;
  readonly mayWait?: boolean;
}): ReactNode {
  const t = useWords(callsWords);
  const say = useSay();
  const form = Form.useFormInstance<MatchWritten>();
  const memberId = Form.useWatch<string | undefined>('memberId', form);
  const members = [...new Map(found.open.map(({ member }) => [member.id, member])).values()];
  const lines = found.open.filter(({ member }) => member.id === memberId);
  return (
    <>
      <Suggested found={found} />
      <Form.Item
        name="memberId"
        label={t.whose}
        rules={mayWait ? [] : [{ required: true, message: t.needed }]}
      >
        <Select
          allowClear
          placeholder={mayWait ? t.notKnown : undefined}
          options={members.map(({ id, name }) => ({ value: id, label: say(name) }))}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
      {lines.map(({ lineId, callNo, reference, owed, dueOn }) => (
        <Form.Item
          key={lineId}
          name={['parts', lineId]}
          label={`${t.call} ${String(callNo)} · ${reference} · ${t.due} ${dueOn} · ${moneyText(owed)}`}
          rules={[{ pattern: decimal, message: t.amountForm }]}
        >
          <Input prefix={owed.currency} inputMode="decimal" autoComplete="off" />
        </Form.Item>
      ))}
      {memberId !== undefined && <p className="quiet">{t.prepaidHint}</p>}
    </>
  );
}

function Suggested({ found }: { readonly found: Suggestions }): ReactNode {
  const t = useWords(callsWords);
  const say = useSay();
  const form = Form.useFormInstance<MatchWritten>();
  const words = { reference: t.byReference, amount: t.byAmount, payer: t.byPayer } as const;
  if (found.suggested.length === 0) return null;
  return (
    <section aria-label={t.suggested}>
      <h3>{t.suggested}</h3>
      <ul className="plain-list">
        {found.suggested.slice(0, 5).map(({ lineId, member, callNo, reference, owed, amount, because }) => (
          <li key={lineId}>
            {say(member.name)} · {t.call} {callNo} · {reference} ·{' '}
            <span className="figures">{moneyText(owed)}</span>
            <div className="who">{because.map((why) => words[why]).join(' · ')}</div>
            <Button
              size="small"
              onClick={() => {
                form.setFieldValue('memberId', member.id);
                form.setFieldValue('parts', { [lineId]: amount.amount });
              }}
            >
              {t.useIt}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
