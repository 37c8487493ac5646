import type { Bilingual, CalendarDate } from '../../kernel/index.js';
import type { Deadline } from './deadline.js';
import { foresee, type ForeseenChange } from './foresee.js';
import type { Reconciled } from './reconcile.js';

/** One date of a case, and what would become of it. */
export interface ImpactLine {
  readonly originId: string;
  readonly proceedingId: string;
  /** Null where it comes. */
  readonly deadlineId: string | null;
  readonly partyId: string | null;
  readonly ruleId: string;
  readonly action: Bilingual;
  readonly change: ForeseenChange;
  readonly fromDue: CalendarDate | null;
  readonly fromSafe: CalendarDate | null;
  readonly toDue: CalendarDate | null;
  readonly toSafe: CalendarDate | null;
  readonly because: Bilingual;
}

/** What becomes of the dates of one event, without those of which nothing changes: what stays is told where the law moves beside it. */
export function impactLines(existing: readonly Deadline[], found: Reconciled): readonly ImpactLine[] {
  const there = new Set(existing.map(({ id }) => id));
  const told = new Set([...found.moved, ...found.shadowed].map(({ id }) => id));
  return foresee(existing, found)
    .filter(({ deadline, change }) => change !== 'stays' || told.has(deadline.id))
    .map(({ deadline, change, from, to, because }) => ({
      originId: deadline.originId,
      proceedingId: deadline.proceedingId,
      deadlineId: there.has(deadline.id) ? deadline.id : null,
      partyId: deadline.partyId,
      ruleId: deadline.ruleId,
      action: deadline.action,
      change,
      fromDue: from?.due ?? null,
      fromSafe: from?.safe ?? null,
      toDue: to?.due ?? null,
      toSafe: to?.safe ?? null,
      because,
    }));
}

/** Whether two lists move the same dates to the same days, in whatever order. */
export const isSameImpact = (one: readonly ImpactLine[], other: readonly ImpactLine[]): boolean =>
  textOf(one) === textOf(other);

const textOf = (lines: readonly ImpactLine[]): string =>
  JSON.stringify(
    lines
      .map(({ originId, deadlineId, partyId, ruleId, change, fromDue, fromSafe, toDue, toSafe, because }) =>
        JSON.stringify([
          [originId, deadlineId, partyId, ruleId, change],
          [fromDue, fromSafe, toDue, toSafe, because.en],
        ]),
      )
      .sort(),
  );
