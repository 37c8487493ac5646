import type { ReactNode } from 'react';
import type { CalculatedDeadline } from '../../api/views';
import { longDate } from '../../dates';
import { useLanguage, useSay } from '../../i18n/language';

/** Each step of the count, the day it falls on and the provision that says so; the last one is the due date. */
export function Working({
  steps,
  due,
}: {
  readonly steps: CalculatedDeadline['steps'];
  readonly due: string;
}): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <ol className="trace">
      {steps.map(({ date, say: what, law }, place) => (
        <li
          key={`${place}.${date}`}
          className={place === steps.length - 1 && date === due ? 'trace-due' : undefined}
        >
          <time dateTime={date}>{longDate(date, language)}</time> {say(what)}
          {law && <div className="trace-law">{law}</div>}
        </li>
      ))}
    </ol>
  );
}
