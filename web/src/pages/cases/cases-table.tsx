import { Named, useBothNames } from '../../parts/named';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { caseKindsQuery } from '../../api/queries';
import type { CaseRow } from '../../api/views';
import { longDate, wallTime } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { DaysLeft, OuterDate } from '../../parts/due-date';
import { ListTable } from '../../parts/list-table';
import type { Column } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import { forumShort } from './forum-short';
import { casesWords } from './cases-words';
import { usualSort } from './filter';

/** Who sees whole cases. */
const wholeSight: readonly string[] = ['coordinator', 'treasurer', 'ethics_officer', 'auditor'];

/** Cases, one a row: what is next, what it is, who is accused, where it stands. */
export function CasesTable({ rows }: { readonly rows: readonly CaseRow[] }): ReactNode {
  const t = useWords(casesWords);
  const say = useSay();
  const kinds = useQuery(caseKindsQuery).data ?? [];
  const { language } = useLanguage();
  const session = useSession();
  const kindName = (id: string): string => {
    const kind = kinds.find((each) => each.id === id);
    return kind ? say(kind.name) : '';
  };
  const columns: readonly Column<CaseRow>[] = [
    {
      key: 'case',
      heading: t.case,
      onPaper: ['number', 'case', 'accused'],
      leads: true,
      sort: 'number',
      cell: (row) => <Title row={row} />,
    },
    {
      key: 'next',
      heading: t.next,
      onPaper: ['next', 'outer', 'deadlines'],
      width: '190px',
      sort: 'nextDeadline',
      cell: (row) => <Next row={row} />,
    },
    {
      key: 'kind',
      heading: t.kind,
      onPaper: ['kind', 'forum'],
      width: '190px',
      sort: 'kind',
      cell: (row) => (
        <>
          {kindName(row.kind)}
          <div className="who">
            {row.forums.map((forum) => forumShort(forum, language) ?? forum).join(', ')}
          </div>
        </>
      ),
    },
    {
      key: 'stage',
      heading: t.stage,
      width: '150px',
      sort: 'stage',
      cell: (row) => <Tag tone={row.stage.id === 'closed' ? 'past' : 'plain'}>{say(row.stage.name)}</Tag>,
    },
    {
      key: 'title',
      heading: t.title,
      onPaper: ['case'],
      hidden: true,
      sort: language === 'zh' ? 'titleZh' : 'title',
      cell: ({ title }) => <Named name={title} />,
    },
    // When a case changed last, only who sees all of it is told.
    ...(session.seats.some(({ role }) => wholeSight.includes(role))
      ? [
          {
            key: 'updated',
            heading: t.updated,
            width: '150px',
            hidden: true,
            sort: 'updated',
            cell: ({ updatedAt }: CaseRow) => updatedAt && wallTime(updatedAt, session.person.zone),
          },
        ]
      : []),
  ];
  return <ListTable label={t.cases} columns={columns} rows={rows} keyOf={({ id }) => id} usual={usualSort} />;
}

function Title({ row }: { readonly row: CaseRow }): ReactNode {
  const t = useWords(casesWords);
  const { names, count } = row.accused;
  const bothNames = useBothNames();
  const shown = names.map(bothNames).join('; ');
  return (
    <>
      <Link to="/cases/$caseId" params={{ caseId: row.id }}>
        <span className="strong">{row.number ?? t.noNumber}</span> <Named name={row.title} />
      </Link>
      {count > 0 && (
        <div className="who">
          {t.accused}: {count > names.length ? t.others(shown, count) : shown}
        </div>
      )}
    </>
  );
}

function Next({ row }: { readonly row: CaseRow }): ReactNode {
  const t = useWords(casesWords);
  const { language } = useLanguage();
  if (row.nextDue === null) return <span className="who">{t.noOpenDeadline}</span>;
  return (
    <div className="due">
      <time dateTime={row.nextDue}>{longDate(row.nextDue, language)}</time>
      <DaysLeft day={row.nextDue} />
      <OuterDate on={row.nextOuter} />
      {row.openDeadlines > 1 && <small>{t.openDeadlines(row.openDeadlines)}</small>}
    </div>
  );
}
