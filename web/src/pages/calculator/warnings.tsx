import type { ReactNode } from 'react';
import type { CalculatedDeadline } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { calculatorWords } from './calculator-words';

/** What the reader must know before relying on a date. */
export function Warnings({ warnings }: { readonly warnings: CalculatedDeadline['warnings'] }): ReactNode {
  const t = useWords(calculatorWords);
  const say = useSay();
  if (warnings.length === 0) return null;
  return (
    <ul className="note warnings" aria-label={t.warnings}>
      {warnings.map((warning) => (
        <li key={warning.en}>{say(warning)}</li>
      ))}
    </ul>
  );
}
