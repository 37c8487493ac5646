import type { ReactNode } from 'react';
import type { DeadlineRow } from '../../api/views';
import { longDate } from '../../dates';
import { useLanguage, useWords } from '../../i18n/language';
import { deadlineWords } from './deadline-words';

/** What ordered a date, with the computed date beside it; nothing where the computed one is kept. */
export function OrderedBy({
  row: { ordered, computedDue, computedSafe },
}: {
  readonly row: Pick<DeadlineRow, 'ordered' | 'computedDue' | 'computedSafe'>;
}): ReactNode {
  const t = useWords(deadlineWords);
  const { language } = useLanguage();
  if (ordered === null) return null;
  const computed = computedSafe ?? computedDue;
  return (
    <small className="outer">
      {t.orderedBy(ordered.authority, computed === null ? null : longDate(computed, language))}
    </small>
  );
}
