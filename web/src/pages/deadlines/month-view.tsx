import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { todayIn } from '../../clock';
import { longDate } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { useFilters } from '../../parts/use-filters';
import { useSession } from '../../session/session';
import type { Wanted } from './across-filters';
import { acrossWords } from './across-words';
import { monthOf, weeksOf } from './month';
import { monthShown, partOf } from './period';

type Day = components['schemas']['DeadlineDayView'];

/** The deadlines of a month, day by day, as far as they lie in the period the list is narrowed to; a day opens its list. */
export function MonthView({ wanted }: { readonly wanted: Wanted }): ReactNode {
  const t = useWords(acrossWords);
  const { language } = useLanguage();
  const [search, change] = useFilters();
  const today = todayIn(useSession().person.zone);
  const { shown, period } = monthShown(search, today);
  const { first } = shown;
  const part = partOf(shown, period);
  const days = useQuery({
    queryKey: ['deadlines', 'days', wanted, first, part],
    queryFn: ({ signal }) =>
      part === undefined
        ? { items: [] }
        : answered(api.GET('/api/v1/deadlines/days', { params: { query: { ...wanted, ...part } }, signal })),
  });
  const turn = (months: number): void => change({ month: monthOf(first, months).first.slice(0, 7) });
  const name = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(first));
  return (
    <>
      <div className="row month-head">
        <Button className="no-print" aria-label={t.earlier} onClick={() => turn(-1)}>
          ‹
        </Button>
        <h2>{name}</h2>
        <Button className="no-print" aria-label={t.later} onClick={() => turn(1)}>
          ›
        </Button>
        <Button type="link" className="no-print" onClick={() => change({ month: today.slice(0, 7) })}>
          {t.thisMonth}
        </Button>
      </div>
      <Answer query={days}>
        {({ items }) => (
          <>
            {items.length === 0 && (
              <p className="quiet">{part === undefined ? t.outsidePeriod : t.noneInMonth}</p>
            )}
            <Month weeks={weeksOf(shown)} month={first.slice(0, 7)} days={items} today={today} />
          </>
        )}
      </Answer>
    </>
  );
}

function Month({
  weeks,
  month,
  days,
  today,
}: {
  readonly weeks: readonly (readonly string[])[];
  readonly month: string;
  readonly days: readonly Day[];
  readonly today: string;
}): ReactNode {
  const t = useWords(acrossWords);
  const of = new Map(days.map((day) => [day.day, day]));
  return (
    <table className="month">
      <thead>
        <tr>
          {t.weekdays.split(' ').map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((date) => {
              const day = date.startsWith(month) ? of.get(date) : undefined;
              const tone = [
                date.startsWith(month) ? '' : 'beyond',
                date === today ? 'today' : '',
                day === undefined ? 'free' : '',
              ];
              return (
                <td key={date} className={tone.filter(Boolean).join(' ') || undefined}>
                  <DayOfMonth date={date} day={day} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayOfMonth({ date, day }: { readonly date: string; readonly day: Day | undefined }): ReactNode {
  const t = useWords(acrossWords);
  const say = useSay();
  const { language } = useLanguage();
  if (day === undefined) return <time dateTime={date}>{Number(date.slice(8))}</time>;
  const rest = day.total - day.first.length;
  return (
    <>
      <Link
        to="/deadlines"
        search={(before: Record<string, string>) => ({
          ...before,
          view: undefined,
          month: undefined,
          within: date,
        })}
        className="day"
      >
        <time dateTime={date}>
          <span className="only-wide">{Number(date.slice(8))}</span>
          <span className="only-narrow">{longDate(date, language)}</span>
        </time>{' '}
        <small className={day.fatal > 0 ? 'fatal' : undefined}>{t.ofDay(day.total, day.fatal)}</small>
      </Link>
      <ul>
        {day.first.map(({ id, action, caseNumber, isFatal }) => (
          <li key={id} className={isFatal ? 'fatal' : undefined}>
            <Link to="/deadlines/$deadlineId" params={{ deadlineId: id }}>
              {say(action)}
            </Link>
            {caseNumber && <span className="who"> {caseNumber}</span>}
          </li>
        ))}
      </ul>
      {rest > 0 && <small className="who">{t.more(rest)}</small>}
      {day.toConfirm > 0 && <small className="who">{t.toVerify(day.toConfirm)}</small>}
    </>
  );
}
