import type { ReactNode } from 'react';
import { longDate } from '../../dates';
import { useLanguage, useSay } from '../../i18n/language';
import type { Bilingual } from '../../i18n/words';

/** How a date was counted, day by day; the last step is the date itself, marked where it is the one that holds. */
export function CountedSteps({
  steps,
  marksLast = true,
}: {
  readonly steps: readonly { readonly date: string; readonly say: Bilingual; readonly law: string | null }[];
  readonly marksLast?: boolean;
}): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const last = steps.length - 1;
  return (
    <ol className="steps">
      {steps.map((step, index) => (
        <li key={index} className={index === last && marksLast ? 'due-step' : undefined}>
          <time dateTime={step.date}>{longDate(step.date, language)}</time> {say(step.say)}
          {step.law !== null && <div className="law">{step.law}</div>}
        </li>
      ))}
    </ol>
  );
}
