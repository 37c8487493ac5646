import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { peopleChoicesQuery } from '../../api/queries';
import type { components, paths } from '../../api/schema';
import { todayIn } from '../../clock';
import { longDate, plusDays, wallTime } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { DateField } from '../../parts/date-field';
import { Field } from '../../parts/field';
import { List, pagesOf } from '../../parts/list';
import { type Filter, ListFilters } from '../../parts/list-filters';
import { ListTable } from '../../parts/list-table';
import { Named, namesOf, PersonName, useBothNames } from '../../parts/named';
import { PageHead } from '../../parts/page-head';
import type { Column } from '../../parts/rows-table';
import { useFilters } from '../../parts/use-filters';
import { allows, useSession } from '../../session/session';
import { isDay } from '../deadlines/period';
import './day-log.css';
import { dayLogWords } from './day-log-words';

type Entry = components['schemas']['DayLogEntryView'];
type Wanted = Omit<
  NonNullable<paths['/api/v1/docket-log']['get']['parameters']['query']>,
  'limit' | 'cursor'
>;

const pages = (query: Wanted) =>
  pagesOf({
    queryKey: ['deadlines', 'log', query],
    limit: 100,
    paper: { name: 'docket-day-log', query },
    ask: (page, signal) =>
      answered(api.GET('/api/v1/docket-log', { params: { query: { ...query, ...page } }, signal })),
  });

/** What was done on the dockets of all cases the reader sees, on a day or some days. */
export function Page(): ReactNode {
  const t = useWords(dayLogWords);
  const [search, change] = useFilters();
  const session = useSession();
  const today = todayIn(session.person.zone);
  const from = isDay(search['from'] ?? '') ? (search['from'] ?? today) : today;
  const to = isDay(search['to'] ?? '') ? (search['to'] ?? from) : from;
  const filters = useLogFilters();
  const { case: caseId, personId } = search;
  const turn = (days: number): void => change({ from: plusDays(from, days), to: undefined });
  const wanted = { from, to, ...(caseId && { caseId }), ...(personId && { personId }) };
  return (
    <>
      <PageHead
        title={t.dayLog}
        crumb={<Link to="/deadlines">{t.deadlines}</Link>}
        actions={<Button onClick={() => window.print()}>{t.print}</Button>}
      />
      <p className="quiet">{t.hint}</p>
      <div className="row day-log-days no-print">
        <Button aria-label={t.dayBefore} onClick={() => turn(-1)}>
          ‹
        </Button>
        <Field label={t.firstDay}>
          <DateField
            label={t.firstDay}
            value={from}
            onChange={(day) => isDay(day ?? '') && change({ from: day, to: undefined })}
          />
        </Field>
        <Field label={t.finalDay}>
          <DateField label={t.finalDay} value={to} onChange={(day) => change({ to: day })} />
        </Field>
        <Button aria-label={t.dayAfter} onClick={() => turn(1)}>
          ›
        </Button>
      </div>
      <ListFilters filters={filters} />
      <List pages={pages(wanted)} filters={filters} empty={{ title: t.empty, hint: t.emptyHint }}>
        {(rows) => <LogTable rows={rows} />}
      </List>
    </>
  );
}

/** By case, and by who did it for who may read people. */
function useLogFilters(): readonly Filter[] {
  const t = useWords(dayLogWords);
  const session = useSession();
  const bothNames = useBothNames();
  const mayRead = allows(session, 'people.read');
  const people = useQuery({ ...peopleChoicesQuery, enabled: mayRead });
  const options = (people.data?.items ?? []).map((person) => ({
    value: person.id,
    label: bothNames(namesOf(person)),
  }));
  return [
    { name: 'case', label: t.case, among: 'cases' },
    ...(mayRead ? [{ name: 'personId', label: t.by, options }] : []),
  ];
}

function LogTable({ rows }: { readonly rows: readonly Entry[] }): ReactNode {
  const t = useWords(dayLogWords);
  const say = useSay();
  const { zone } = useSession().person;
  const columns: readonly Column<Entry>[] = [
    { key: 'at', heading: t.at, width: '150px', cell: ({ at }) => wallTime(at, zone) },
    {
      key: 'what',
      heading: t.what,
      leads: true,
      onPaper: ['what', 'reason'],
      cell: ({ what, reason }) => (
        <>
          <span className="strong">{say(what)}</span>
          {reason && <div className="who">{reason}</div>}
        </>
      ),
    },
    { key: 'about', heading: t.about, onPaper: ['about', 'who'], cell: (row) => <About row={row} /> },
    {
      key: 'dates',
      heading: t.dates,
      onPaper: ['from', 'to'],
      width: '190px',
      cell: (row) => <Dates row={row} />,
    },
    {
      key: 'case',
      heading: t.case,
      width: '220px',
      cell: ({ case: file }) => (
        <Link to="/cases/$caseId" params={{ caseId: file.id }}>
          {file.number && <span className="strong">{file.number} </span>}
          <Named name={file.title} />
        </Link>
      ),
    },
    {
      key: 'by',
      heading: t.by,
      width: '140px',
      cell: ({ by }) => (by === null ? t.system : <PersonName person={by} />),
    },
  ];
  return <ListTable label={t.dayLog} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function About({ row: { about, party, deadlineId } }: { readonly row: Entry }): ReactNode {
  const say = useSay();
  return (
    <>
      {deadlineId === null
        ? about && say(about)
        : about && (
            <Link to="/deadlines/$deadlineId" params={{ deadlineId }}>
              {say(about)}
            </Link>
          )}
      {party && (
        <div className="who">
          <Named name={{ en: party.name, zh: party.nameZh }} />
        </div>
      )}
    </>
  );
}

function Dates({ row: { from, to } }: { readonly row: Entry }): ReactNode {
  const { language } = useLanguage();
  return (
    <>
      {from && <s>{longDate(from, language)}</s>}
      {from && to && ' → '}
      {to && longDate(to, language)}
    </>
  );
}
