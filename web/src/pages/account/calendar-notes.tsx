import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { calendarWords } from './calendar-words';

/** What a calendar fetches, and what it never gets. */
export function WhatItHolds(): ReactNode {
  const t = useWords(calendarWords);
  return (
    <section className="panel">
      <h2>{t.holds}</h2>
      <ul className="told">
        {[t.holdsDays, t.holdsDuties, t.holdsNow, t.holdsNot].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

/** Where each calendar program takes the address. */
export function HowToAdd(): ReactNode {
  const t = useWords(calendarWords);
  const ways = [
    [t.apple, t.appleHow],
    [t.mac, t.macHow],
    [t.outlook, t.outlookHow],
    [t.google, t.googleHow],
    [t.other, t.otherHow],
  ] as const;
  return (
    <section className="panel">
      <h2>{t.how}</h2>
      <dl className="told">
        {ways.map(([program, way]) => (
          <div key={program}>
            <dt className="strong">{program}</dt>
            <dd>{way}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
