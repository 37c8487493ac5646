import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { useWords } from '../../i18n/language';
import { rateText } from '../../money';
import { CopyButton } from '../../parts/copy-button';
import { EmptyState } from '../../parts/empty-state';
import { PageHead } from '../../parts/page-head';
import { type Column, RowsTable } from '../../parts/rows-table';
import { useFilters } from '../../parts/use-filters';
import { CostAnswer } from '../cost-calculators/cost-answer';
import { useSettledQuestion } from '../cost-calculators/use-settled-question';
import { MatchForm } from './match-form';
import { matchToAsk, terms } from './match-question';
import './match.css';
import { matchWords } from './match-words';

type Schemas = components['schemas'];
type Match = Schemas['MatchView'];

/** An answer depends on its question alone, so once given it stays good. */
const matchQuery = (body: Schemas['MatchBody']) =>
  queryOptions({
    queryKey: ['experts', 'match', body],
    staleTime: Infinity,
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => answered(api.POST('/api/v1/experts/match/calculate', { body, signal })),
  });

/** Experts ranked by how well they match, with what each term adds. */
export function Page(): ReactNode {
  const t = useWords(matchWords);
  const [search, change] = useFilters();
  const query = useQuery(matchQuery(useSettledQuestion(matchToAsk(search))));
  const clear = (): void => change(Object.fromEntries(Object.keys(search).map((key) => [key, undefined])));
  return (
    <>
      <PageHead
        title={t.matchExperts}
        meta={<span className="no-print">{t.intro}</span>}
        actions={
          <>
            <Button onClick={clear}>{t.clearAll}</Button>
            <CopyButton text={() => location.href}>{t.copyLink}</CopyButton>
            <Button onClick={() => window.print()}>{t.print}</Button>
          </>
        }
      />
      <div className="match">
        <section className="panel" aria-label={t.question}>
          <MatchForm search={search} onChange={change} />
        </section>
        <CostAnswer query={query}>{(match) => <MatchResult match={match} />}</CostAnswer>
      </div>
    </>
  );
}

type Row = Match['ranked'][number] & { readonly rank: number };

function MatchResult({ match: { ranked, leftOut } }: { readonly match: Match }): ReactNode {
  const t = useWords(matchWords);
  const columns: readonly Column<Row>[] = [
    { key: 'expert', heading: t.expert, cell: ({ id }) => <span className="strong">{id}</span>, leads: true },
    { key: 'rank', heading: t.rank, cell: ({ rank }) => String(rank), amount: true },
    {
      key: 'score',
      heading: t.score,
      amount: true,
      cell: ({ score, exact }) => (
        <span className="strong" title={rateText(exact)}>
          {score}
        </span>
      ),
    },
    ...terms.map((term) => ({
      key: term,
      heading: t[term],
      amount: true,
      cell: ({ terms: given, parts }: Row) => (
        <span className="match-term">
          {rateText(parts[term])}
          <small>{given[term]}</small>
        </span>
      ),
    })),
  ];
  const rows = ranked.map((one, at) => ({ ...one, rank: at + 1 }));
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState title={t.nobody}>{t.nobodyHint}</EmptyState>
      ) : (
        <>
          <RowsTable label={t.ranked} columns={columns} rows={rows} keyOf={({ id }) => id} />
          <p className="quiet">{t.tieRule}</p>
        </>
      )}
      {leftOut.length > 0 && <p>{t.leftOut(leftOut.join(', '))}</p>}
    </>
  );
}
