import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { todayIn } from '../../clock';
import { plusDays } from '../../dates';
import { useWords } from '../../i18n/language';
import { List, pagesOf } from '../../parts/list';
import { ListFilters } from '../../parts/list-filters';
import { PageHead } from '../../parts/page-head';
import { useFilters } from '../../parts/use-filters';
import { allows, useSession } from '../../session/session';
import { useCaseFilters } from './case-filters';
import { CasesTable } from './cases-table';
import { casesWords } from './cases-words';
import { type CaseFilter, type CaseQuery, filterKeys, queryOf } from './filter';

export function Page(): ReactNode {
  const t = useWords(casesWords);
  const session = useSession();
  const [search] = useFilters();
  const filter: CaseFilter = Object.fromEntries(filterKeys.map((key) => [key, search[key]]));
  const filters = useCaseFilters(filter.kind);
  const days = Number(filter.within);
  const dueBy = days > 0 ? plusDays(todayIn(session.person.zone), days) : undefined;
  const open = allows(session, 'cases.write') && (
    <Link to="/cases/new" className="button main">
      {t.newCase}
    </Link>
  );
  return (
    <>
      <PageHead title={t.cases} actions={open} />
      <ListFilters list="cases" search={t.search} filters={filters} />
      <List
        pages={casePages(queryOf(filter, dueBy))}
        filters={filters}
        empty={{ title: t.empty, hint: open ? t.emptyHint : t.emptyForReader, action: open }}
      >
        {(rows) => <CasesTable rows={rows} />}
      </List>
    </>
  );
}

const casePages = (query: CaseQuery) =>
  pagesOf({
    queryKey: ['cases', query],
    paper: { name: 'cases', query },
    ask: (page, signal) =>
      answered(api.GET('/api/v1/cases', { params: { query: { ...query, ...page } }, signal })),
  });
