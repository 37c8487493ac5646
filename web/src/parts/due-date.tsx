import type { ReactNode } from 'react';
import { todayIn } from '../clock';
import { cityOf, dayToKeep, daysBetween, longDate, weekday } from '../dates';
import { useLanguage, useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Unbroken } from './unbroken';
import { partWords } from './part-words';

/** The last moment of the day to keep, on two clocks. */
export interface TwoClockCutoff {
  readonly time: string;
  readonly zone: string;
  readonly local: { readonly date: string; readonly time: string; readonly zone: string };
}

/** The day to keep with the forum's cut-off and the reader's own clock, never one without the other; a later date beside it. */
export function DueDate({
  due,
  cutoff,
  safe,
  past = false,
}: {
  readonly due: string;
  readonly cutoff: TwoClockCutoff | null;
  readonly safe?: string | null;
  readonly past?: boolean;
}): ReactNode {
  const { language } = useLanguage();
  const day = dayToKeep({ due, safe });
  return (
    <div className="due">
      <time dateTime={day}>{longDate(day, language)}</time>
      {cutoff && <Clocks cutoff={cutoff} />}
      {!past && <DaysLeft day={day} />}
      <OuterDate on={safe ? due : null} />
    </div>
  );
}

/** The later date by the other reading of the law or of a service that is not proved, small beside the day to keep; nothing where there is one date. */
export function OuterDate({ on }: { readonly on: string | null }): ReactNode {
  const { language } = useLanguage();
  const t = useWords(partWords);
  return on === null ? null : (
    <small className="outer">
      <Unbroken text={t.byOther(longDate(on, language))} />
    </small>
  );
}

function Clocks({ cutoff }: { readonly cutoff: TwoClockCutoff }): ReactNode {
  const { language } = useLanguage();
  const { local } = cutoff;
  const forum = `${cutoff.time} ${cityOf(cutoff.zone, language)}`;
  if (local.zone === cutoff.zone) return <small>{forum}</small>;
  const reader = `${local.time} ${weekday(local.date, language)} ${cityOf(local.zone, language)}`;
  return (
    <>
      <small>{forum}</small>
      <small title={local.date}>{reader}</small>
    </>
  );
}

/** How far off a day is, on the reader's calendar. */
export function DaysLeft({ day }: { readonly day: string }): ReactNode {
  const t = useWords(partWords);
  const { zone } = useSession().person;
  const days = daysBetween(todayIn(zone), day);
  const tone = days < 0 ? 'late' : days <= 14 ? 'soon' : '';
  const said = days === 0 ? t.today : days > 0 ? t.inDays(days) : t.daysAgo(-days);
  return <small className={`days ${tone}`}>{said}</small>;
}
