import type { Bilingual } from '../../kernel/index.js';
import { dayToKeep } from '../../law/index.js';
import type { Deadline } from './deadline.js';
import type { Reconciled } from './reconcile.js';

/** What becomes of a deadline, the more urgent to know first. */
export const foreseenChanges = ['moves', 'comes', 'goes', 'stays'] as const;
export type ForeseenChange = (typeof foreseenChanges)[number];

/** The rule's own date and the safe one. */
type Dates = Pick<Deadline, 'due' | 'safe'>;

/** One deadline of an event before and after a change of the event, and why. */
export interface Foreseen {
  /** As it will be; as it was where it goes. */
  readonly deadline: Deadline;
  readonly change: ForeseenChange;
  /** Null where it comes. */
  readonly from: Dates | null;
  /** Null where it goes. */
  readonly to: Dates | null;
  readonly because: Bilingual;
}

/** What a comparison found, deadline by deadline: what moves, comes, goes and stays. What was closed and stays so is left out. */
export function foresee(existing: readonly Deadline[], found: Reconciled): readonly Foreseen[] {
  const known = new Map(existing.map((deadline) => [deadline.id, deadline]));
  const of = (list: readonly Deadline[], see: (after: Deadline, before: Deadline) => Foreseen): Foreseen[] =>
    list.map((after) => see(after, known.get(after.id) ?? after));
  return [
    ...of(found.moved, moves),
    ...of(found.created, comes),
    ...of(found.closed, goes),
    ...of(found.refreshed, stays),
    ...of(found.kept, remains).filter(({ deadline }) => deadline.status !== 'closed'),
  ].sort(asRead);
}

const asRead = (a: Foreseen, b: Foreseen): number =>
  foreseenChanges.indexOf(a.change) - foreseenChanges.indexOf(b.change) ||
  dayOf(a).localeCompare(dayOf(b)) ||
  a.deadline.ruleId.localeCompare(b.deadline.ruleId);

const dayOf = ({ deadline }: Foreseen): string => dayToKeep(deadline);
const dateOf = ({ due, safe }: Deadline): Dates => ({ due, safe });

const moves = (after: Deadline, before: Deadline): Foreseen => ({
  deadline: after,
  change: before.status === 'closed' ? 'comes' : 'moves',
  from: before.status === 'closed' ? null : dateOf(before),
  to: dateOf(after),
  because: whyMoved(after, before),
});

const comes = (after: Deadline): Foreseen => ({
  deadline: after,
  change: 'comes',
  from: null,
  to: dateOf(after),
  because: { en: 'The event starts it now.', zh: '更正后由该事件触发。' },
});

const goes = (after: Deadline, before: Deadline): Foreseen => ({
  deadline: after,
  change: 'goes',
  from: dateOf(before),
  to: null,
  because: { en: 'Nothing starts it any more; it is closed.', zh: '不再有触发事由，将予关闭。' },
});

const stays = (after: Deadline, before: Deadline): Foreseen => ({
  deadline: after,
  change: 'stays',
  from: dateOf(before),
  to: dateOf(after),
  because:
    after.countedFrom === before.countedFrom
      ? { en: 'Nothing it is counted from changes.', zh: '其起算依据未变。' }
      : {
          en: `Counted from ${after.countedFrom} it falls on the same date.`,
          zh: `自 ${after.countedFrom} 起算，届满日相同。`,
        },
});

/** What is over stays over, also where its trigger goes. */
const remains = (after: Deadline): Foreseen => ({
  deadline: after,
  change: 'stays',
  from: dateOf(after),
  to: dateOf(after),
  because: after.met
    ? {
        en: `It was done on ${after.met.on} and stays on record, though nothing starts it any more.`,
        zh: `已于 ${after.met.on} 完成，虽不再有触发事由，记录保留。`,
      }
    : { en: 'It was withdrawn and stays so.', zh: '此前已撤销，维持撤销。' },
});

function whyMoved(after: Deadline, before: Deadline): Bilingual {
  const from = { en: `Counted from ${after.countedFrom}`, zh: `自 ${after.countedFrom} 起算` };
  switch (before.status) {
    case 'met':
      return stillMet(after);
    case 'confirmed':
      return {
        en: `${from.en}. It was verified: another date must be verified again.`,
        zh: `${from.zh}。原日期已复核，新日期须重新复核。`,
      };
    case 'passed':
      return {
        en: `${from.en}. It had passed: on the new date it is open again.`,
        zh: `${from.zh}。原已届至，按新日期重新打开。`,
      };
    case 'withdrawn':
      return { en: `${from.en}. It was withdrawn and stays so.`, zh: `${from.zh}。此前已撤销，维持撤销。` };
    case 'closed':
      return { en: 'What starts it is back: it is open again.', zh: '触发事由恢复，重新打开。' };
    case 'proposed':
      return { en: `${from.en}.`, zh: `${from.zh}。` };
  }
}

function stillMet({ met, due }: Deadline): Bilingual {
  const on = met?.on ?? '';
  return on > due
    ? {
        en: `It was completed on ${on} and stays so, now late.`,
        zh: `已于 ${on} 完成并维持，但将成为逾期完成。`,
      }
    : { en: `It was completed on ${on} and stays so.`, zh: `已于 ${on} 完成并维持。` };
}
