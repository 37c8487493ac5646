import type { ReactNode } from 'react';
import { todayIn } from '../clock';
import { cityOf, daysBetween, longDate, weekday } from '../dates';
import { useLanguage, useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { partWords } from './part-words';

/** The last moment of a due date on two clocks. */
export interface TwoClockCutoff {
  readonly time: string;
  readonly zone: string;
  readonly local: { readonly date: string; readonly time: string; readonly zone: string };
}

/** A due date with the forum's cut-off and the reader's own clock, never one without the other. */
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
  const t = useWords(partWords);
  return (
    <div className="due">
      <time dateTime={due}>{longDate(due, language)}</time>
      {cutoff && <Clocks cutoff={cutoff} />}
      {safe && <small className="safe">{t.safeBefore(longDate(safe, language))}</small>}
      {!past && <DaysLeft due={due} />}
    </div>
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

/** How far off a date is, on the reader's calendar. */
export function DaysLeft({ due }: { readonly due: string }): ReactNode {
  const t = useWords(partWords);
  const { zone } = useSession().person;
  const days = daysBetween(todayIn(zone), due);
  const tone = days < 0 ? 'late' : days <= 14 ? 'soon' : '';
  const said = days === 0 ? t.today : days > 0 ? t.inDays(days) : t.daysAgo(-days);
  return <small className={`days ${tone}`}>{said}</small>;
}
