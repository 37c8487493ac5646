import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answered, api } from '../../../api/client';
import { useSay, useWords } from '../../../i18n/language';
import { PageAnswer } from '../../../parts/answer';
import { Bars } from '../../../parts/chart/bars';
import { LifePanel } from '../../../parts/life-panel';
import { PersonName } from '../../../parts/named';
import { PageHead } from '../../../parts/page-head';
import type { Reasoned } from '../../../parts/reason-act';
import { RowsTable } from '../../../parts/rows-table';
import { Tag } from '../../../parts/tag';
import { Facts } from '../costs/cost-parts';
import '../money.css';
import { Approvals, Crumb, endTones, Money } from './ends-parts';
import { endsWords } from './ends-words';
import { type Recovery, recoveryQuery, touched } from './queries';

export function Page(): ReactNode {
  const { recoveryId = '' }: { readonly recoveryId?: string } = useParams({ strict: false });
  const recovery = useQuery(recoveryQuery(recoveryId));
  return <PageAnswer query={recovery}>{(given) => <RecoveryPage one={given} />}</PageAnswer>;
}

function RecoveryPage({ one }: { readonly one: Recovery }): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  return (
    <>
      <PageHead
        title={`${t.recoveries}: ${one.payer}`}
        crumb={<Crumb group={one.group} />}
        meta={<Tag tone={endTones[one.status.id] ?? 'wait'}>{say(one.status.name)}</Tag>}
        actions={
          <LifePanel<Recovery['actions'][number], Reasoned, { id: string }>
            offers={one.actions}
            version={one.version}
            grave={['withdraw']}
            touches={touched}
            send={(_, { reason }, headers) =>
              answered(
                api.POST('/api/v1/recoveries/{id}/withdrawal', {
                  params: { path: { id: one.id }, header: headers },
                  body: { reason },
                }),
              )
            }
          />
        }
      />
      <div className="cost-columns">
        <Levels one={one} />
        <div>
          <section className="panel">
            <Facts
              of={[
                [t.amount, <Money of={one.amount} />],
                [t.kind, say(one.kind.name)],
                [t.payer, one.payer],
                [t.reference, one.reference],
                [t.receivedOn, one.receivedOn],
                [t.drawnUpBy, <PersonName person={one.madeBy} />],
                ...(one.endReason ? ([[say(one.status.name), one.endReason]] as const) : []),
              ]}
            />
          </section>
          <Approvals of={one.approvals} touches={touched} />
        </div>
      </div>
    </>
  );
}

/** What flowed to each level, and to whom as far as the reader may see that. */
function Levels({ one }: { readonly one: Recovery }): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  return (
    <div>
      <section className="panel">
        <Bars
          heading="h2"
          title={t.levels}
          sentence={t.levelsSentence}
          of={t.levels}
          what={t.amount}
          bars={one.levels.map(({ level, name, amount }) => ({
            key: String(level),
            name: `${String(level)}. ${say(name)}`,
            figure: amount,
          }))}
          total={one.amount}
        />
      </section>
      {one.levels
        .filter(({ lines }) => lines.length > 0)
        .map(({ level, name, lines }) => (
          <section key={level} className="panel">
            <h3>{say(name)}</h3>
            <RowsTable
              label={say(name)}
              rows={lines}
              keyOf={({ member }) => member.id}
              columns={[
                { key: 'member', heading: t.member, leads: true, cell: ({ member }) => say(member.name) },
                {
                  key: 'amount',
                  heading: t.amount,
                  amount: true,
                  width: '180px',
                  cell: ({ amount }) => <Money of={amount} />,
                },
              ]}
            />
          </section>
        ))}
    </div>
  );
}
