import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { List } from '../../parts/list';
import { type Filter, ListFilters } from '../../parts/list-filters';
import { oneOf } from '../../parts/one-of';
import { PageHead } from '../../parts/page-head';
import { type Search, useFilters } from '../../parts/use-filters';
import { allows, useSession } from '../../session/session';
import { type AnswerWanted, respondentPages } from './queries';
import { RespondentsTable } from './respondents-table';
import { silentWords } from './silent-words';
import { UndatedCases } from './undated-cases';

const states = ['silent', 'all'] as const;

const wantedOf = ({ q, case: caseId, memberId, state }: Search): AnswerWanted => ({
  state: oneOf(states, state) ?? 'silent',
  ...(q && { q }),
  ...(caseId && { caseId }),
  ...(memberId && { memberId }),
});

/** Members accused for whose answer nobody stands, and open cases in which nothing is due. */
export function Page(): ReactNode {
  const t = useWords(silentWords);
  const [search] = useFilters();
  const session = useSession();
  const filters: readonly Filter[] = [
    {
      name: 'state',
      label: t.state,
      options: [
        { value: 'silent', label: t.silent },
        { value: 'all', label: t.everybody },
      ],
      usual: 'silent',
    },
    { name: 'case', label: t.case, among: 'cases' },
    ...(allows(session, 'members.read') ? [{ name: 'memberId', label: t.member }] : []),
  ];
  return (
    <>
      <PageHead
        title={t.silentRespondents}
        crumb={<Link to="/deadlines">{t.deadlines}</Link>}
        actions={<Button onClick={() => window.print()}>{t.print}</Button>}
      />
      <p className="quiet">{t.what}</p>
      <ListFilters search={t.searchCases} filters={filters} />
      <List
        pages={respondentPages(wantedOf(search))}
        filters={filters}
        empty={{ title: t.nobody, hint: t.nobodyHint }}
      >
        {(rows) => <RespondentsTable rows={rows} marked={search['party']} />}
      </List>
      <UndatedCases />
    </>
  );
}
