import { Button, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api, ifMatch } from '../../../api/client';
import { useSay, useWords } from '../../../i18n/language';
import { isNothing, moneyText } from '../../../money';
import { FormDialog } from '../../../parts/form-dialog';
import { Facts } from './call-parts';
import { callsWords } from './calls-words';
import { type CallLine, touched } from './queries';

/** What the member had prepaid that went to a line: how much was free, and where that came from. */
export function SetOffs({ line }: { readonly line: CallLine }): ReactNode {
  const t = useWords(callsWords);
  const say = useSay();
  if (line.setOffs.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t.setOffs}</h2>
      {line.setOffs.map(({ id, on, principal, interest, credit, sources }) => (
        <Facts
          key={id}
          of={[
            [on, <strong className="figures">{moneyText(principal)}</strong>],
            ...(isNothing(interest) ? [] : ([[t.interest, moneyText(interest)]] as const)),
            [t.freeBefore, moneyText(credit)],
            ...sources.map(({ name, amount }) => [say(name), moneyText(amount)] as const),
          ]}
        />
      ))}
    </section>
  );
}

/** Sets prepaid money off against a line, where the reader may and there is some. */
export function SetOffButton({ line }: { readonly line: CallLine }): ReactNode {
  const t = useWords(callsWords);
  const [asks, setAsks] = useState(false);
  if (!line.maySetOff) return null;
  return (
    <>
      <Button onClick={() => setAsks(true)}>{t.setOffNow}</Button>
      {asks && <SetOffDialog line={line} onClose={() => setAsks(false)} />}
    </>
  );
}

interface Written {
  readonly amount?: string;
}

function SetOffDialog({
  line,
  onClose,
}: {
  readonly line: CallLine;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(callsWords);
  return (
    <FormDialog<Written, CallLine>
      title={t.setOffNow}
      confirm={t.setOffIt}
      touches={touched}
      send={({ amount = '' }, headers) =>
        answered(
          api.POST('/api/v1/call-lines/{id}/set-off', {
            params: { path: { id: line.id }, header: { ...headers, ...ifMatch(line.version) } },
            body: { amount: amount.trim() },
          }),
        )
      }
      onClose={onClose}
    >
      <Facts
        of={[
          ...(line.credit ? ([[t.freeCredit, moneyText(line.credit)]] as const) : []),
          [t.toPayNow, moneyText(line.owed)],
        ]}
      />
      <Form.Item
        name="amount"
        label={t.amount}
        extra={t.setOffHint}
        rules={[
          { required: true, message: t.needed },
          { pattern: /^\d{1,15}(\.\d{1,3})?$/, message: t.amountForm },
        ]}
      >
        <Input prefix={line.owed.currency} inputMode="decimal" autoComplete="off" />
      </Form.Item>
    </FormDialog>
  );
}
