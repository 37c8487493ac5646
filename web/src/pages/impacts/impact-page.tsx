import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Progress } from 'antd';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../i18n/language';
import { PageAnswer } from '../../parts/answer';
import { LifePanel } from '../../parts/life-panel';
import { List } from '../../parts/list';
import { type Filter, ListFilters } from '../../parts/list-filters';
import { oneOf } from '../../parts/one-of';
import { PageHead } from '../../parts/page-head';
import type { Reasoned } from '../../parts/reason-act';
import { useFilters } from '../../parts/use-filters';
import { ImpactedCase } from './impacted-case';
import { LineCounts, Standing } from './impacts-page';
import { impactsWords } from './impacts-words';
import { decide, type Impact, impactCasePages, impactQuery, isUnderWay, touchedByImpacts } from './queries';

/** One list of dates that would move: decided as a whole or case by case, and applied while one looks. */
export function Page(): ReactNode {
  const { impactId = '' }: { readonly impactId?: string } = useParams({ strict: false });
  const impact = useQuery(impactQuery(impactId));
  return <PageAnswer query={impact}>{(known) => <Listed impact={known} />}</PageAnswer>;
}

type Offered = Impact['actions'][number];

const statuses = ['waiting', 'accepted', 'applied', 'dismissed', 'unmoved'] as const;

function Listed({ impact }: { readonly impact: Impact }): ReactNode {
  const t = useWords(impactsWords);
  const say = useSay();
  const [search] = useFilters();
  const status = oneOf(statuses, search['status']);
  const names = [t.toDecide, t.running, t.done, t.left, t.without];
  const filters: readonly Filter[] = [
    {
      name: 'status',
      label: t.stands,
      options: [
        { value: '', label: t.decided },
        ...statuses.map((value, at) => ({ value, label: names[at] ?? value })),
      ],
    },
  ];
  return (
    <>
      <PageHead
        title={`${t[impact.cause]} · ${say(impact.name)}`}
        crumb={<Link to="/impacts">{t.whatMoves}</Link>}
        meta={say(impact.why)}
        actions={
          <>
            <LifePanel<Offered, Reasoned, unknown>
              offers={impact.actions}
              version={null}
              main={['accept']}
              grave={['stop']}
              touches={touchedByImpacts}
              ask={() => ({ says: <p>{t.acceptAll}</p> })}
              send={({ action }, written) => decide(impact.id, decisionOf(action, written))}
            />
            <Button onClick={() => window.print()}>{t.print}</Button>
          </>
        }
      />
      <Summary impact={impact} />
      <ListFilters filters={filters} />
      <List
        pages={impactCasePages(impact.id, status, isUnderWay(impact))}
        filters={filters}
        empty={{ title: t.noCases }}
      >
        {(rows) => (
          <ul className="plain-list" aria-label={t.byCase}>
            {rows.map((row) => (
              <ImpactedCase key={row.case.id} impactId={impact.id} row={row} />
            ))}
          </ul>
        )}
      </List>
    </>
  );
}

/** What is said of a decision; a reason is sent where one was written. */
export const decisionOf = (action: Offered['action'], { reason }: Partial<Reasoned>) => ({
  action,
  ...(reason !== undefined && { reason: reason.trim() }),
});

function Summary({ impact }: { readonly impact: Impact }): ReactNode {
  const t = useWords(impactsWords);
  const { applied, accepted } = impact.cases;
  return (
    <section className="panel" aria-live="polite">
      <Standing impact={impact} />
      <p>
        <LineCounts impact={impact} />
      </p>
      {accepted > 0 && (
        <>
          <p>{t.progress(applied, applied + accepted)}</p>
          <Progress
            percent={Math.floor((100 * applied) / (applied + accepted))}
            aria-label={t.progress(applied, applied + accepted)}
          />
        </>
      )}
    </section>
  );
}
