import type { Bilingual } from '../../kernel/index.js';
import { dayToKeep } from '../../law/index.js';
import { type Deadline, isOpen } from './deadline.js';
import { deadlineLife } from './deadline-life.js';
import { nameOfOrder, type OrderInForce } from './ordered-date.js';
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

/**
 * What a comparison found, deadline by deadline: what moves, comes, goes and stays. What is over, and what an order set, stays; where the
 * law now gives another date for it, that is told. What was closed and stays so is left out.
 */
export function foresee(existing: readonly Deadline[], found: Reconciled): readonly Foreseen[] {
  const known = new Map(existing.map((deadline) => [deadline.id, deadline]));
  const of = (list: readonly Deadline[], see: (after: Deadline, before: Deadline) => Foreseen): Foreseen[] =>
    list.map((after) => see(after, known.get(after.id) ?? after));
  return [
    ...of(found.moved, moves),
    ...of(found.created, comes),
    ...of(found.closed, goes),
    ...of(found.shadowed, stays),
    ...of(found.refreshed, stays),
    ...of(found.kept, remains).filter(({ deadline }) => deadline.status !== 'closed'),
  ].sort(asRead);
}

/** The order in which it is read: what moves first, each by its day. */
export const asRead = (a: Foreseen, b: Foreseen): number =>
  foreseenChanges.indexOf(a.change) - foreseenChanges.indexOf(b.change) ||
  dayOf(a).localeCompare(dayOf(b)) ||
  a.deadline.ruleId.localeCompare(b.deadline.ruleId);

const dayOf = ({ deadline }: Foreseen): string => dayToKeep(deadline);
const dateOf = ({ due, safe }: Deadline): Dates => ({ due, safe });

/** A deadline whose date an order sets, or no longer sets. */
export const foreseeOrdered = (before: Deadline, after: Deadline): Foreseen => ({
  deadline: after,
  change: 'moves',
  from: dateOf(before),
  to: dateOf(after),
  because:
    after.ordered === null
      ? {
          en: 'No order sets it any more: the computed date is kept.',
          zh: '不再由命令指定，恢复以推算日期为准。',
        }
      : orderedNow(after.ordered),
});

function orderedNow(ordered: OrderInForce): Bilingual {
  const by = nameOfOrder(ordered);
  return { en: `Set by ${by.en}; must be verified again.`, zh: `由${by.zh}指定，须重新复核。` };
}

/** A date that moves; of what is over only its record does, and it stays over. Done in time and now late is worth a look. */
const moves = (after: Deadline, before: Deadline): Foreseen => ({
  deadline: after,
  change: changeOf(after, before),
  from: before.status === 'closed' ? null : dateOf(before),
  to: dateOf(after),
  because: whyMoved(after, before),
});

function changeOf(after: Deadline, { status }: Deadline): ForeseenChange {
  if (status === 'closed') return 'comes';
  if (status === 'met') return isMetLate(after) ? 'moves' : 'stays';
  return status === 'waived' || status === 'superseded' || status === 'void' ? 'stays' : 'moves';
}

const isMetLate = ({ met, due }: Deadline): boolean => (met?.on ?? '') > due;

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
  because: after.ordered === null ? sameDate(after, before) : setByOrder(after, after.ordered),
});

const sameDate = (after: Deadline, before: Deadline): Bilingual =>
  after.countedFrom === before.countedFrom
    ? { en: 'Nothing it is counted from changes.', zh: '其起算依据未变。' }
    : {
        en: `Counted from ${after.countedFrom} it falls on the same date.`,
        zh: `自 ${after.countedFrom} 起算，届满日相同。`,
      };

function setByOrder({ due, computed, ...rest }: Deadline, ordered: OrderInForce): Bilingual {
  const by = nameOfOrder(ordered);
  const law = computed === null ? null : dayToKeep(computed);
  if (law === null) {
    return {
      en: `Set by ${by.en}: it stays, though nothing starts it any more.`,
      zh: `由${by.zh}指定，维持不变；但不再有触发事由。`,
    };
  }
  if (law === due) {
    return {
      en: `Set by ${by.en}: it stays; the law gives the same day.`,
      zh: `由${by.zh}指定，维持不变；依法推算为同一日。`,
    };
  }
  const side = law < due ? { en: 'earlier', zh: '早于' } : { en: 'later', zh: '晚于' };
  return {
    en: `Set by ${by.en}: it stays. Counted from ${rest.countedFrom} the law alone gives ${law}, which is ${side.en}.`,
    zh: `由${by.zh}指定，维持不变。自 ${rest.countedFrom} 起依法推算为 ${law}，${side.zh}指定日期。`,
  };
}

/** What is over stays over, also where its trigger goes. */
const remains = (after: Deadline): Foreseen => ({
  deadline: after,
  change: 'stays',
  from: dateOf(after),
  to: dateOf(after),
  because: whyRemains(after),
});

function whyRemains(after: Deadline): Bilingual {
  if (after.met) {
    return {
      en: `It was done on ${after.met.on} and stays on record, though nothing starts it any more.`,
      zh: `已于 ${after.met.on} 完成，虽不再有触发事由，记录保留。`,
    };
  }
  if (after.ordered !== null && isOpen(after)) return setByOrder(after, after.ordered);
  return isOpen(after)
    ? { en: 'Nothing it is counted from changes.', zh: '其起算依据未变。' }
    : staysOver(after.status);
}

/** How an end that people set is told to stay. */
function staysOver(status: Deadline['status']): Bilingual {
  const { en, zh } = deadlineLife.statuses[status];
  return { en: `It is ${en} and stays so.`, zh: `${zh}，维持不变。` };
}

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
    case 'waived':
    case 'superseded':
    case 'void': {
      const over = staysOver(before.status);
      return {
        en: `${over.en} ${from.en} it would be ${after.due}.`,
        zh: `${over.zh}${from.zh}则为 ${after.due}。`,
      };
    }
    case 'closed':
      return { en: 'What starts it is back: it is open again.', zh: '触发事由恢复，重新打开。' };
    case 'proposed':
      return { en: `${from.en}.`, zh: `${from.zh}。` };
  }
}

function stillMet(after: Deadline): Bilingual {
  const on = after.met?.on ?? '';
  return isMetLate(after)
    ? {
        en: `It was completed on ${on} and stays so, now late.`,
        zh: `已于 ${on} 完成并维持，但将成为逾期完成。`,
      }
    : { en: `It was completed on ${on} and stays so.`, zh: `已于 ${on} 完成并维持。` };
}
