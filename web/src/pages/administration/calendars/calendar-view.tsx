import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { todayIn } from '../../../clock';
import { useSay, useWords } from '../../../i18n/language';
import { Answer } from '../../../parts/answer';
import { Unbroken } from '../../../parts/unbroken';
import { useFilters } from '../../../parts/use-filters';
import { useSession } from '../../../session/session';
import { AdditionsPanel } from './additions-panel';
import { calendarDaysQuery, type KeptCalendar } from './calendars-queries';
import { Spans } from './calendars-page';
import { calendarsWords } from './calendars-words';
import { ClosureDialog } from './closure-dialog';
import { ImportDialog } from './import-dialog';
import { YearMonths } from './year-months';

/** One calendar: how far it is known, a year of it month by month, and what was added. */
export function CalendarView({
  calendar,
  calendars,
  mayAdd,
}: {
  readonly calendar: KeptCalendar;
  readonly calendars: readonly KeptCalendar[];
  readonly mayAdd: boolean;
}): ReactNode {
  const t = useWords(calendarsWords);
  const say = useSay();
  const [search, change] = useFilters();
  const [isClosing, setClosing] = useState(false);
  const thisYear = Number(todayIn(useSession().person.zone).slice(0, 4));
  const year = Number(search['year'] ?? '') || Number(search['import'] ?? '') || thisYear;
  const wanted = search['import'];
  const may = mayAdd && calendar.isAddable;
  const base = calendars.find(({ id }) => calendar.id === `${id} + closures`);
  return (
    <>
      <div className="page-head-row">
        <div>
          <Link className="no-print" to="/administration/calendars" search={{}}>
            ‹ {t.allCalendars}
          </Link>
          <h2>
            {say(calendar.name)} <span className="quiet">{calendar.id}</span>
          </h2>
        </div>
        {may && (
          <div className="page-actions no-print">
            <Button
              type="primary"
              onClick={() => change({ import: String(calendar.announced?.nextYear ?? year) })}
            >
              {t.importYear}
            </Button>
            <Button onClick={() => setClosing(true)}>{t.addClosure}</Button>
          </div>
        )}
      </div>
      <section className="panel">
        <dl className="fields">
          <dt>{t.known}</dt>
          <dd>
            <Spans spans={calendar.coverage} />
          </dd>
          <dt>{t.source}</dt>
          <dd>
            <Unbroken text={calendar.source} />
          </dd>
          {calendar.announced && (
            <>
              <dt>{t.nextNotice}</dt>
              <dd>
                {t.noticeFrom(calendar.announced.nextYear, calendar.announced.from)}
                <div className="who">{say(calendar.announced.name)}</div>
              </dd>
            </>
          )}
        </dl>
        {calendar.note && <p className="quiet">{say(calendar.note)}</p>}
        {base && <p className="quiet">{t.growsWith(base.id)}</p>}
      </section>
      {calendar.waiting > 0 && <AdditionsPanel calendar={calendar.id} />}
      <YearOf calendar={calendar.id} year={year} onTurn={(to) => change({ year: String(to) })} />
      {calendar.waiting === 0 && <AdditionsPanel calendar={calendar.id} />}
      {may && wanted !== undefined && (
        <ImportDialog
          calendar={calendar.id}
          year={Number(wanted) || year}
          onClose={() => change({ import: undefined })}
        />
      )}
      {isClosing && <ClosureDialog calendar={calendar.id} onClose={() => setClosing(false)} />}
    </>
  );
}

function YearOf({
  calendar,
  year,
  onTurn,
}: {
  readonly calendar: string;
  readonly year: number;
  readonly onTurn: (year: number) => void;
}): ReactNode {
  const t = useWords(calendarsWords);
  const days = useQuery(calendarDaysQuery(calendar, year));
  return (
    <section className="panel">
      <div className="row month-head">
        <Button className="no-print" aria-label={t.yearBefore} onClick={() => onTurn(year - 1)}>
          ‹
        </Button>
        <h3>{year}</h3>
        <Button className="no-print" aria-label={t.yearAfter} onClick={() => onTurn(year + 1)}>
          ›
        </Button>
      </div>
      <Answer query={days}>
        {(given) => (
          <>
            {!given.isCovered && <p className="uncovered">{t.notKnown(year)}</p>}
            <p className="quiet">{t.summary(given.workingDays, given.weekdaysOff, given.makeUpDays)}</p>
            <YearMonths year={year} days={given.days} />
          </>
        )}
      </Answer>
    </section>
  );
}
