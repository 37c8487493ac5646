import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TodayRow, TodaySection } from '../../api/views';
import { cityOf, dayToKeep, longDate, wallTime, weekday } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { BulkBar } from '../../parts/bulk';
import { useChoice } from '../../parts/choice';
import { DaysLeft, OuterDate } from '../../parts/due-date';
import { ChooseAll, ChooseOne } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { UnreadText } from '../../parts/unread-text';
import { useSession } from '../../session/session';
import { useConfirmAct } from '../case/use-confirm-act';
import { DelegatedNote, RowMenu } from './delegation';
import { todayWords } from './today-words';

const keyOf = ({ id }: TodayRow): string => id;

/** Whether a date waits here to be vouched for. */
const isToConfirm = ({ action, version }: TodayRow): boolean =>
  action.action === 'confirm' && version !== null;

/** One section: its rows, each with what, by when, why you, and one action; once it is empty, what became of its last rows. */
export function TodaySectionPanel({ section }: { readonly section: TodaySection }): ReactNode {
  const t = useWords(todayWords);
  const say = useSay();
  const { items, total } = section;
  const confirm = useConfirmAct<TodayRow>(isToConfirm);
  const nameOf = ({ what, about }: TodayRow): string => [say(what), say(about)].filter(Boolean).join(' · ');
  const choice = useChoice({ rows: items, keyOf, nameOf, may: confirm.fits });
  return (
    <section {...(total > 0 && { className: 'today-section', 'aria-label': say(section.title) })}>
      {total > 0 && (
        <div className="panel-head">
          <h2>
            {say(section.title)} <span className="count">{total}</span>
          </h2>
          {items.length < total && <span className="quiet">{t.shown(items.length, total)}</span>}
        </div>
      )}
      <BulkBar choice={choice} acts={[confirm]} keyOf={keyOf} />
      {choice.open.length > 1 && (
        <div className="no-print">
          <ChooseAll rows={items} choice={choice} isNamed />
        </div>
      )}
      <ul>
        {items.map((row) => (
          <Row key={`${row.kind}:${row.id}`} row={row}>
            {choice.open.length > 1 && <ChooseOne row={row} choice={choice} />}
          </Row>
        ))}
      </ul>
    </section>
  );
}

function Row({ row, children }: { readonly row: TodayRow; readonly children?: ReactNode }): ReactNode {
  const t = useWords(todayWords);
  const say = useSay();
  return (
    <li className="today-row">
      <div className="due">
        {children}
        {row.due === null ? <span className="quiet">{t.noDate}</span> : <Dated row={row} due={row.due} />}
      </div>
      <div className="today-what">
        <span className="strong">{say(row.what)}</span>{' '}
        {row.fatal && <Tag tone="fatal">{row.due === null ? t.running : t.fatal}</Tag>}
        {say(row.about) !== '' && <div className="who">{say(row.about)}</div>}
        <div className="who">{say(row.why)}</div>
        <DelegatedNote row={row} />
        <UnreadText verified={row.verified} />
      </div>
      <div className="today-doing">
        <Link
          to={row.action.link}
          className="button"
          aria-label={`${say(row.action.name)}: ${say(row.what)}`}
        >
          {say(row.action.name)}
        </Link>
        {row.isOwn && <RowMenu row={row} />}
      </div>
    </li>
  );
}

function Dated({ row, due }: { readonly row: TodayRow; readonly due: string }): ReactNode {
  const { language } = useLanguage();
  const day = dayToKeep({ due, safe: row.safe });
  return (
    <>
      <time dateTime={day}>{longDate(day, language)}</time>
      {row.cutoffAt !== null && <Clocks at={row.cutoffAt} zone={row.cutoffZone} />}
      <DaysLeft day={day} />
      <OuterDate on={row.safe === null ? null : due} />
    </>
  );
}

/** The last moment on the forum's clock and on the reader's. */
function Clocks({ at, zone }: { readonly at: string; readonly zone: string | null }): ReactNode {
  const { language } = useLanguage();
  const reader = useSession().person.zone;
  const on = (clock: string): string => {
    const [date = '', time = ''] = wallTime(at, clock).split(' ');
    return `${time} ${weekday(date, language)} ${cityOf(clock, language)}`;
  };
  return (
    <>
      {zone !== null && <small>{on(zone)}</small>}
      {zone !== reader && <small>{on(reader)}</small>}
    </>
  );
}
