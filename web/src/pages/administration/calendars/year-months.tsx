import type { ReactNode } from 'react';
import { longDate, plusDays } from '../../../dates';
import { useLanguage, useSay, useWords } from '../../../i18n/language';
import { type Column, RowsTable } from '../../../parts/rows-table';
import type { CalendarDay } from './calendars-queries';
import { calendarsWords } from './calendars-words';

type Kind = CalendarDay['kind'];
type Mark = 'markOff' | 'markWorked' | 'markClosed' | 'markOpen';
type KindWord = 'kindOff' | 'kindWorked' | 'kindClosed' | 'kindOpen';

/** Each kind by a mark that is read without its colour. */
const marks: Readonly<Partial<Record<Kind, readonly [Mark, KindWord]>>> = {
  holiday: ['markOff', 'kindOff'],
  make_up: ['markWorked', 'kindWorked'],
  closure: ['markClosed', 'kindClosed'],
  open: ['markOpen', 'kindOpen'],
};

const two = (n: number): string => String(n).padStart(2, '0');

/** The weeks of a month from Monday on; null where another month begins or ends. */
function weeksOf(year: number, month: number): readonly (readonly (string | null)[])[] {
  const first = `${String(year)}-${two(month)}-01`;
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  return [0, 1, 2, 3, 4, 5].flatMap((week) => {
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => plusDays(first, week * 7 + day - before));
    const own = days.map((date) => (date.slice(0, 7) === first.slice(0, 7) ? date : null));
    return own.some((date) => date !== null) ? [own] : [];
  });
}

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

/** A year month by month, each day that is not simply worked with its mark, and below the same by name. */
export function YearMonths({
  year,
  days,
}: {
  readonly year: number;
  readonly days: readonly CalendarDay[];
}): ReactNode {
  const t = useWords(calendarsWords);
  const of = new Map(days.map((day) => [day.date, day]));
  const shown = new Set(days.map(({ kind }) => kind));
  return (
    <>
      <p className="legend" aria-label={t.legend}>
        {Object.entries(marks).map(
          ([kind, [mark, word]]) =>
            shown.has(kind as Kind) && (
              <span key={kind} className={`mark-of ${kind}`}>
                <b>{t[mark]}</b> {t[word]}
              </span>
            ),
        )}
      </p>
      <div className="year-months">
        {Array.from({ length: 12 }, (_, at) => (
          <MonthOf key={at} year={year} month={at + 1} of={of} />
        ))}
      </div>
      <DaysByName days={days} />
    </>
  );
}

function MonthOf({
  year,
  month,
  of,
}: {
  readonly year: number;
  readonly month: number;
  readonly of: ReadonlyMap<string, CalendarDay>;
}): ReactNode {
  const { language } = useLanguage();
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  const first = Date.parse(`${String(year)}-${two(month)}-01`);
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(first);
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'narrow', timeZone: 'UTC' });
  const spoken = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return (
    <table className="year-month">
      <caption>{name}</caption>
      <thead>
        <tr>
          {[
            '2024-01-01',
            '2024-01-02',
            '2024-01-03',
            '2024-01-04',
            '2024-01-05',
            '2024-01-06',
            '2024-01-07',
          ].map((date) => (
            <th key={date} scope="col" abbr={spoken.format(Date.parse(date))}>
              {weekday.format(Date.parse(date))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week, at) => (
          <tr key={at}>
            {week.map((date, place) =>
              date === null ? (
                <td key={place} className="none">
                  &nbsp;
                </td>
              ) : (
                <Day key={date} date={date} day={of.get(date)} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ date, day }: { readonly date: string; readonly day: CalendarDay | undefined }): ReactNode {
  const t = useWords(calendarsWords);
  const say = useSay();
  const [mark] = (day && marks[day.kind]) ?? [];
  const tone = day?.kind ?? (isWeekend(date) ? 'weekend' : undefined);
  return (
    <td className={tone} {...(day && { title: say(day.name) })}>
      {Number(date.slice(8))}
      {mark && <small>{t[mark]}</small>}
      {day && <span className="only-heard">{say(day.name)}</span>}
    </td>
  );
}

function DaysByName({ days }: { readonly days: readonly CalendarDay[] }): ReactNode {
  const t = useWords(calendarsWords);
  const say = useSay();
  const { language } = useLanguage();
  if (days.length === 0) return null;
  const columns: readonly Column<CalendarDay>[] = [
    {
      key: 'day',
      heading: t.day,
      leads: true,
      width: '180px',
      cell: ({ date }) => longDate(date, language),
    },
    {
      key: 'kind',
      heading: t.kind,
      width: '180px',
      cell: ({ kind }) => {
        const [mark, word] = marks[kind] ?? [];
        return mark && word && `${t[mark]} · ${t[word]}`;
      },
    },
    { key: 'name', heading: t.dayName, cell: ({ name }) => say(name) },
    { key: 'law', heading: t.lawCited, cell: ({ law }) => law },
  ];
  return (
    <details className="days-by-name">
      <summary>{t.daysByName}</summary>
      <RowsTable label={t.daysByName} columns={columns} rows={days} keyOf={({ date }) => date} />
    </details>
  );
}
