import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api, type ifMatch } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useSay, useWords } from '../../../i18n/language';
import { DateItem } from '../../../parts/date-field';
import { type Asking, LifePanel } from '../../../parts/life-panel';
import { useFilters } from '../../../parts/use-filters';
import type { ChangeHeaders } from '../../../parts/use-act';
import { costsWords } from './costs-words';
import { type Cost, choicesQuery, touchedBy } from './queries';

type Offer = Cost['actions'][number];
type Headers = ChangeHeaders & ReturnType<typeof ifMatch>;

/** What the actions of a cost are told, each the part that is its own. */
interface Written {
  readonly reason?: string;
  readonly on?: string;
  readonly reference?: string;
  readonly pool?: string;
  readonly task?: string;
  readonly patentId?: string;
  readonly phase?: string;
}

const grave = ['withdraw', 'reverse', 'void_payment'];
const main = ['code', 'review', 'settle', 'ask_over', 'confirm_payment', 'pay'];
const moves = ['review', 'send_back', 'dispute', 'settle', 'ask_over', 'release', 'withdraw'] as const;

/** What the reader may do with a cost, and why not what they may not; each is asked for once more. */
export function CostActs({
  cost,
  begun,
}: {
  readonly cost: Cost;
  readonly begun: string | undefined;
}): ReactNode {
  const [, change] = useFilters();
  const ask = useAsking(cost);
  return (
    <LifePanel<Offer, Written, Cost>
      offers={cost.actions.filter(({ action }) => action !== 'revise')}
      version={cost.version}
      grave={grave}
      main={main}
      begun={begun}
      onLeft={() => change({ act: undefined })}
      ask={ask}
      touches={touchedBy(cost.id)}
      send={({ action }, written, headers) => send(cost.id, action, written, headers)}
    />
  );
}

function send(id: string, action: Offer['action'], written: Written, headers: Headers): Promise<Cost> {
  const params = { path: { id }, header: headers };
  const { reason = '', on = '', reference } = written;
  const payment = { on, ...(reference !== undefined && { reference }) };
  const doing: { readonly [A in Offer['action']]?: () => Promise<Cost> } = {
    code: () => answered(api.PUT('/api/v1/costs/{id}/coding', { params, body: codingOf(written) })),
    pay: () => answered(api.POST('/api/v1/costs/{id}/payment', { params, body: payment })),
    confirm_payment: () =>
      answered(api.POST('/api/v1/costs/{id}/payment/confirmation', { params, body: payment })),
    void_payment: () =>
      answered(api.POST('/api/v1/costs/{id}/payment/voiding', { params, body: { reason } })),
    record_return: () => answered(api.POST('/api/v1/costs/{id}/payment/return', { params, body: payment })),
    reverse: () => answered(api.POST('/api/v1/costs/{id}/reversal', { params, body: { reason } })),
  };
  const move = moves.find((one) => one === action);
  if (move === undefined)
    return doing[action]?.() ?? Promise.reject(new Error(`Nobody asks for "${action}"`));
  const body = { action: move, ...(written.reason !== undefined && { reason }) };
  return answered(api.POST('/api/v1/costs/{id}/moves', { params, body }));
}

type Coding = components['schemas']['CodeCostBody'];

const codingOf = ({ pool = '', task = '', patentId, phase }: Written): Coding => ({
  pool,
  task: task as Coding['task'],
  ...(patentId !== undefined && { patentId }),
  ...(phase !== undefined && { phase: phase as NonNullable<Coding['phase']> }),
});

/** How each action is asked for: with the fields of what it must be told. */
function useAsking(cost: Cost): (offer: Offer) => Asking<Written> {
  const t = useWords(costsWords);
  const asks: { readonly [A in Offer['action']]?: Asking<Written> } = {
    code: {
      draft: `cost.${cost.id}.coding`,
      initial: {
        ...(cost.pool && { pool: cost.pool.code }),
        ...(cost.task && { task: cost.task.code }),
        ...(cost.patent && { patentId: cost.patent.id }),
        ...(cost.phase && { phase: cost.phase.code }),
      },
      says: <CodingFields cost={cost} />,
    },
    pay: { says: <PaymentFields day={t.payOn} hint={t.payHint} /> },
    confirm_payment: { says: <PaymentFields day={t.confirmedOn} /> },
    record_return: { says: <PaymentFields day={t.returnedOn} /> },
    reverse: { says: <p>{t.reverseHint}</p> },
    ask_over: { says: <p>{t.overReasonHint}</p> },
    dispute: { draft: `cost.${cost.id}.dispute` },
  };
  return ({ action }) => asks[action] ?? {};
}

function CodingFields({ cost }: { readonly cost: Cost }): ReactNode {
  const t = useWords(costsWords);
  const say = useSay();
  const choices = useQuery(choicesQuery(cost.group.id, cost.serviceUntil)).data;
  const needed = [{ required: true, message: t.needed }];
  const coded = (of: readonly { readonly code: string; readonly name: { en: string; zh: string } }[] = []) =>
    of.map(({ code, name }) => ({ value: code, label: `${code} ${say(name)}` }));
  return (
    <>
      <Form.Item
        name="pool"
        label={t.pool}
        rules={needed}
        extra={choices?.noPools ? say(choices.noPools) : undefined}
      >
        <Select
          options={(choices?.pools ?? []).map(({ code, name }) => ({ value: code, label: say(name) }))}
        />
      </Form.Item>
      <Form.Item name="task" label={t.task} rules={needed}>
        <Select options={coded(choices?.tasks)} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <div className="two">
        <Form.Item name="patentId" label={t.patent}>
          <Select
            allowClear
            placeholder={t.noPatent}
            options={(choices?.patents ?? []).map(({ id, name }) => ({ value: id, label: say(name) }))}
          />
        </Form.Item>
        <Form.Item name="phase" label={t.phase}>
          <Select allowClear placeholder={t.phaseOfTask} options={coded(choices?.phases)} />
        </Form.Item>
      </div>
    </>
  );
}

function PaymentFields({ day, hint }: { readonly day: string; readonly hint?: string }): ReactNode {
  const t = useWords(costsWords);
  return (
    <>
      {hint && <p>{hint}</p>}
      <DateItem name="on" label={day} required />
      <Form.Item name="reference" label={t.reference}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
    </>
  );
}
