import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { Answer } from '../../../parts/answer';
import { NotFound } from '../../../parts/not-found';
import { type Column, RowsTable } from '../../../parts/rows-table';
import { Tag } from '../../../parts/tag';
import { useFilters } from '../../../parts/use-filters';
import { AdminFrame } from '../admin-frame';
import { CalendarView } from './calendar-view';
import './calendars.css';
import { type KeptCalendar, keptCalendarsQuery } from './calendars-queries';
import { calendarsWords } from './calendars-words';

export function Page(): ReactNode {
  const [{ calendar: id }] = useFilters();
  const calendars = useQuery(keptCalendarsQuery);
  return (
    <AdminFrame part="workCalendars">
      <Answer query={calendars}>
        {({ items, mayAdd }) => {
          if (id === undefined) return <List items={items} />;
          const calendar = items.find((one) => one.id === id);
          return calendar === undefined ? (
            <NotFound />
          ) : (
            <CalendarView key={id} calendar={calendar} calendars={items} mayAdd={mayAdd} />
          );
        }}
      </Answer>
    </AdminFrame>
  );
}

function List({ items }: { readonly items: readonly KeptCalendar[] }): ReactNode {
  const t = useWords(calendarsWords);
  const say = useSay();
  const columns: readonly Column<KeptCalendar>[] = [
    {
      key: 'calendar',
      heading: t.calendar,
      leads: true,
      cell: ({ id, name }) => (
        <>
          <Link to="/administration/calendars" search={{ calendar: id }}>
            {say(name)}
          </Link>
          <div className="who">{id}</div>
        </>
      ),
    },
    { key: 'known', heading: t.known, width: '220px', cell: ({ coverage }) => <Spans spans={coverage} /> },
    { key: 'added', heading: t.added, width: '220px', cell: (calendar) => <Added calendar={calendar} /> },
    {
      key: 'next',
      heading: t.nextNotice,
      width: '240px',
      cell: ({ announced }) => announced && t.noticeFrom(announced.nextYear, announced.from),
    },
  ];
  return (
    <>
      <p className="quiet">{t.intro}</p>
      <RowsTable label={t.allCalendars} columns={columns} rows={items} keyOf={({ id }) => id} />
    </>
  );
}

/** How far a calendar is known. */
export function Spans({ spans }: { readonly spans: KeptCalendar['coverage'] }): ReactNode {
  return spans.map(({ from, until }) => (
    <div key={from} className="span">
      {from} – {until}
    </div>
  ));
}

function Added({ calendar: { years, closures, waiting } }: { readonly calendar: KeptCalendar }): ReactNode {
  const t = useWords(calendarsWords);
  const said = [
    ...(years.length === 0 ? [] : [t.addedYears(years.join(', '))]),
    ...(closures === 0 ? [] : [t.addedClosures(closures)]),
  ];
  return (
    <>
      {said.length === 0 ? <span className="quiet">{t.nothingAdded}</span> : said.join(' · ')}
      {waiting > 0 && (
        <div>
          <Tag tone="wait">{t.waits(waiting)}</Tag>
        </div>
      )}
    </>
  );
}
