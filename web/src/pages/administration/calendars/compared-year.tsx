import type { ReactNode } from 'react';
import { longDate } from '../../../dates';
import { useLanguage, useSay, useWords } from '../../../i18n/language';
import type { ComparedYear, YearPreview } from './calendars-queries';
import { calendarsWords } from './calendars-words';

/** What a year comes to, and what of it differs from what is known. */
export function Compared({ compared }: { readonly compared: ComparedYear }): ReactNode {
  const t = useWords(calendarsWords);
  const { workingDays, weekdaysOff, makeUpDays, fromBuiltIn, isBuiltInCovered, fromHeld } = compared;
  return (
    <>
      <p>{t.summary(workingDays, weekdaysOff, makeUpDays)}</p>
      {fromHeld && <Changes title={t.againstHeld} changes={fromHeld} />}
      <Changes title={isBuiltInCovered ? t.againstBuiltIn : t.againstStatute} changes={fromBuiltIn} />
    </>
  );
}

function Changes({
  title,
  changes,
}: {
  readonly title: string;
  readonly changes: ComparedYear['fromBuiltIn'];
}): ReactNode {
  const t = useWords(calendarsWords);
  const say = useSay();
  const { language } = useLanguage();
  return (
    <>
      <h4>{title}</h4>
      {changes.length === 0 ? (
        <p className="quiet">{t.noChange}</p>
      ) : (
        <ul className="year-changes">
          {changes.map(({ date, isOff, name }) => (
            <li key={date}>
              <b>{isOff ? t.markOff : t.markWorked}</b> {longDate(date, language)} · {say(name)}{' '}
              <span className="quiet">{isOff ? t.becomesOff : t.becomesWorked}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What is to be said of single lines. */
export function LineNotes({
  title,
  notes,
}: {
  readonly title: string;
  readonly notes: YearPreview['faults'];
}): ReactNode {
  const t = useWords(calendarsWords);
  const say = useSay();
  if (notes.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="year-changes">
        {notes.map(({ line, because }) => (
          <li key={`${String(line)} ${because.en}`}>
            <b>{t.atLine(line)}</b> {say(because)}
          </li>
        ))}
      </ul>
    </>
  );
}
