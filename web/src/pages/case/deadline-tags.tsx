import type { ReactNode } from 'react';
import type { DeadlineRow } from '../../api/views';
import { useWords } from '../../i18n/language';
import { Tag, type Tone } from '../../parts/tag';
import { UnreadText } from '../../parts/unread-text';
import { deadlineWords } from './deadline-words';

type Words = ReturnType<typeof useWords<typeof deadlineWords>>;

/** A deadline that still asks for something. */
export const isOpen = ({ status }: DeadlineRow): boolean => status === 'proposed' || status === 'confirmed';

/** Nobody confirms the forum's own clocks. */
const needsNobody = (row: DeadlineRow): boolean => row.owedBy === 'forum' && isOpen(row);

/** A date that waits for a second pair of eyes. */
export const isToConfirm = (row: DeadlineRow): boolean => row.status === 'proposed' && !needsNobody(row);

const stateOf = ({ status, late }: DeadlineRow, t: Words): readonly [Tone, string] => {
  const states: Readonly<Record<string, readonly [Tone, string]>> = {
    proposed: ['wait', t.proposed],
    confirmed: ['ok', t.confirmed],
    met: late ? ['wait', t.metLate] : ['past', t.metTag],
    passed: ['past', t.passed],
    waived: ['past', t.waived],
    superseded: ['past', t.superseded],
    void: ['past', t.void],
    closed: ['past', t.closed],
  };
  return states[status] ?? ['past', status];
};

/** Where a deadline stands, as tags. */
export function DeadlineTags({ row }: { readonly row: DeadlineRow }): ReactNode {
  const t = useWords(deadlineWords);
  const [tone, state] = stateOf(row, t);
  return (
    <div className="tags">
      {isOpen(row) && row.late && row.duty && <Tag tone="fatal">{t.late}</Tag>}
      {needsNobody(row) || <Tag tone={tone}>{state}</Tag>}
      {row.kind === 'not_before' && <Tag tone="plain">{t.notBefore}</Tag>}
      {row.kind === 'threshold' && <Tag tone="plain">{t.threshold}</Tag>}
      {row.owedBy === 'forum' && <Tag tone="plain">{t.forumClock}</Tag>}
      {row.ordered && <Tag tone="plain">{t.orderedTag}</Tag>}
      {row.moveCount > 0 && <Tag tone="plain">{t.moved(row.moveCount)}</Tag>}
      <UnreadText verified={row.verified} />
    </div>
  );
}
