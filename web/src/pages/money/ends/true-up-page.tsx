import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Form, Radio } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../../api/client';
import { useSay, useWords } from '../../../i18n/language';
import { PageAnswer } from '../../../parts/answer';
import { LifePanel } from '../../../parts/life-panel';
import { PersonName } from '../../../parts/named';
import { PageHead } from '../../../parts/page-head';
import { RowsTable } from '../../../parts/rows-table';
import { Tag } from '../../../parts/tag';
import { Facts } from '../costs/cost-parts';
import '../money.css';
import { Crumb, endTones, Money } from './ends-parts';
import { endsWords } from './ends-words';
import { touched, type TrueUp, trueUpQuery } from './queries';

interface Written {
  readonly reason?: string;
  readonly choice?: 'carry' | 'refund';
}

export function Page(): ReactNode {
  const { trueUpId = '' }: { readonly trueUpId?: string } = useParams({ strict: false });
  const trueUp = useQuery(trueUpQuery(trueUpId));
  return <PageAnswer query={trueUp}>{(given) => <TrueUpPage one={given} />}</PageAnswer>;
}

function TrueUpPage({ one }: { readonly one: TrueUp }): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  return (
    <>
      <PageHead
        title={`${t.trueUp}: ${one.from} – ${one.until}`}
        crumb={<Crumb group={one.group} />}
        meta={<Tag tone={endTones[one.status.id] ?? 'wait'}>{say(one.status.name)}</Tag>}
        actions={<Acts one={one} />}
      />
      <section className="panel">
        <Facts
          of={[
            [t.fund, say(one.fund.name)],
            [t.called, <Money of={one.called} />],
            [t.actual, <Money of={one.actual} />],
            [t.drawnUpBy, <PersonName person={one.madeBy} />],
            ...(one.endReason ? ([[say(one.status.name), one.endReason]] as const) : []),
          ]}
        />
      </section>
      <section className="panel">
        <Lines one={one} />
      </section>
    </>
  );
}

function Acts({ one }: { readonly one: TrueUp }): ReactNode {
  return (
    <LifePanel<TrueUp['actions'][number], Written, { id: string }>
      offers={one.actions}
      version={one.version}
      grave={['withdraw']}
      main={['post', 'choose']}
      ask={({ action }) => (action === 'choose' ? { initial: { choice: 'carry' }, says: <Choice /> } : {})}
      touches={touched}
      send={({ action }, { reason, choice = 'carry' }, headers) => {
        const path = { id: one.id };
        if (action === 'choose')
          return answered(api.POST('/api/v1/true-ups/{id}/choice', { params: { path }, body: { choice } }));
        const body = { action, ...(reason !== undefined && { reason }) };
        return answered(api.POST('/api/v1/true-ups/{id}/moves', { params: { path, header: headers }, body }));
      }}
    />
  );
}

function Choice(): ReactNode {
  const t = useWords(endsWords);
  return (
    <Form.Item name="choice" label={t.choice}>
      <Radio.Group
        options={[
          { value: 'carry', label: t.carry },
          { value: 'refund', label: t.payBack },
        ]}
      />
    </Form.Item>
  );
}

function Lines({ one }: { readonly one: TrueUp }): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  return (
    <RowsTable
      label={t.difference}
      rows={one.lines}
      keyOf={({ member }) => member.id}
      columns={[
        { key: 'member', heading: t.member, leads: true, cell: ({ member }) => say(member.name) },
        {
          key: 'called',
          heading: t.called,
          amount: true,
          width: '160px',
          cell: ({ called }) => <Money of={called} />,
        },
        {
          key: 'actual',
          heading: t.actual,
          amount: true,
          width: '160px',
          cell: ({ actual }) => <Money of={actual} />,
        },
        {
          key: 'difference',
          heading: t.difference,
          amount: true,
          width: '190px',
          cell: ({ difference }) => (
            <>
              <Money of={difference} />
              <div className="who">{Number(difference.amount) > 0 ? t.bill : t.credit}</div>
            </>
          ),
        },
        {
          key: 'choice',
          heading: t.choice,
          width: '160px',
          cell: ({ choice }) => (choice === null ? '—' : choice === 'carry' ? t.carry : t.payBack),
        },
      ]}
    />
  );
}
