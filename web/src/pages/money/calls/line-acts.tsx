import { useQuery } from '@tanstack/react-query';
import { Form, Input, Radio } from 'antd';
import type { ReactNode } from 'react';
import { answered, api, type ifMatch } from '../../../api/client';
import { useSay, useWords } from '../../../i18n/language';
import { moneyText } from '../../../money';
import { type Asking, LifePanel } from '../../../parts/life-panel';
import { ProblemNotice } from '../../../parts/problem-notice';
import { RowsTable } from '../../../parts/rows-table';
import type { ChangeHeaders } from '../../../parts/use-act';
import { useSettled } from '../../../parts/use-settled';
import { callsWords } from './calls-words';
import { type CallLine, carryQuery, touched } from './queries';

type Offer = CallLine['actions'][number];

interface Written {
  readonly reason?: string;
  readonly capPercent?: string;
  readonly restFrom?: 'reserve' | 'capital';
}

/** What the treasurer may do with a line that is late, each asked for once more. */
export function LineActs({ line }: { readonly line: CallLine }): ReactNode {
  const ask = useAsking(line);
  return (
    <LifePanel<Offer, Written, CallLine>
      offers={line.actions}
      version={line.version}
      grave={['ask_write_off']}
      main={['give_notice', 'ask_reallocation']}
      ask={ask}
      touches={touched}
      send={({ action }, written, headers) => send(line.id, action, written, headers)}
    />
  );
}

function send(
  id: string,
  action: Offer['action'],
  { reason = '', capPercent, restFrom = 'capital' }: Written,
  header: ChangeHeaders & ReturnType<typeof ifMatch>,
): Promise<CallLine> {
  const params = { path: { id }, header };
  if (action === 'give_notice') return answered(api.POST('/api/v1/call-lines/{id}/notice', { params }));
  if (action === 'ask_reallocation')
    return answered(
      api.POST('/api/v1/call-lines/{id}/reallocation', {
        params,
        body: { reason, ...(capPercent && { capPercent }) },
      }),
    );
  return answered(api.POST('/api/v1/call-lines/{id}/write-off', { params, body: { reason, restFrom } }));
}

function useAsking(line: CallLine): (offer: Offer) => Asking<Written> {
  const t = useWords(callsWords);
  return ({ action }) => {
    if (action === 'give_notice') return { says: <p>{t.noticeHint}</p> };
    if (action === 'ask_reallocation') return { says: <CarryFields id={line.id} /> };
    return { initial: { restFrom: 'capital' }, says: <RestFields /> };
  };
}

function RestFields(): ReactNode {
  const t = useWords(callsWords);
  return (
    <Form.Item name="restFrom" label={t.restFrom}>
      <Radio.Group
        options={[
          { value: 'capital', label: t.fromCapital },
          { value: 'reserve', label: t.fromReserve },
        ]}
      />
    </Form.Item>
  );
}

/** The cap, with who would carry how much beside it. */
function CarryFields({ id }: { readonly id: string }): ReactNode {
  const t = useWords(callsWords);
  const say = useSay();
  const written = Form.useWatch<Written | undefined>([], Form.useFormInstance<Written>());
  const typed = written?.capPercent?.trim() ?? '';
  const settled = useSettled(/^\d{1,3}(\.\d{1,3})?$/.test(typed) ? typed : '');
  const found = useQuery(carryQuery(id, settled === '' ? undefined : settled));
  return (
    <>
      <Form.Item
        name="capPercent"
        label={t.cap}
        extra={t.capHint}
        rules={[{ pattern: /^\d{1,3}(\.\d{1,3})?$/, message: t.amountForm }]}
      >
        <Input inputMode="decimal" suffix="%" placeholder={found.data?.plannedCapPercent} />
      </Form.Item>
      {found.isError && <ProblemNotice error={found.error} />}
      {found.data && (
        <>
          <RowsTable
            label={t.reallocation}
            rows={found.data.carried}
            keyOf={({ member }) => member.id}
            columns={[
              { key: 'member', heading: t.member, leads: true, cell: ({ member }) => say(member.name) },
              {
                key: 'amount',
                heading: t.amount,
                amount: true,
                cell: ({ amount }) => <span className="figures">{moneyText(amount)}</span>,
              },
            ]}
          />
          <p>
            {t.rest}: <span className="figures">{moneyText(found.data.rest)}</span>. {t.restHint}
          </p>
        </>
      )}
    </>
  );
}
