import type { Deadline } from './deadline.js';
import type { DocketEvent } from './event.js';
import { isSameMoment } from './order-events.js';
import type { DeadlineLine, OrderLine } from './order-lines.js';
import { type DeadlineOrder, isSameOrder, type OrderReport } from './ordered-date.js';

/** What a deadline has now, of which a line of an order speaks. */
export interface OfLine {
  readonly isOpen: boolean;
  /** The ordered date in force, with its event; null where none is. */
  readonly inForce: DeadlineOrder | null;
}

const isOfDeadline = (line: OrderLine): line is DeadlineLine => line.sort === 'deadline';

/** The dates of deadlines an order sets; none where it is withdrawn. */
export const datesOf = (order: DocketEvent): readonly DeadlineLine[] =>
  order.status === 'current' ? order.lines.filter(isOfDeadline) : [];

/** What an order says now of a deadline; undefined where it no longer speaks of it. */
export const lineOfDeadline = (order: DocketEvent, deadlineId: string): DeadlineLine | undefined =>
  datesOf(order).find((line) => line.deadlineId === deadlineId);

/** A line of an order as what was ordered of one deadline. */
export const reportOfLine = (order: DocketEvent, { on, atTime, zone }: DeadlineLine): OrderReport => ({
  date: on,
  atTime,
  zone,
  how: 'order',
  authority: order.authority ?? '',
  datedOn: order.happenedOn,
  evidence: order.evidence ?? order.authority,
  note: null,
});

/**
 * Whether a line sets the date of its deadline. One that was there before the order was corrected does not, where the deadline
 * is over, where another order took its place since, or where its day and hour are the same: what was made of it since stays.
 */
export function setsDate(
  line: DeadlineLine,
  order: DocketEvent,
  earlier: DocketEvent | null,
  { isOpen, inForce }: OfLine,
): boolean {
  const before = earlier?.lines.filter(isOfDeadline).find(({ deadlineId }) => deadlineId === line.deadlineId);
  if (before !== undefined && !isOpen) return false;
  if (inForce?.eventId === order.originId) return !isSameOrder(inForce, reportOfLine(order, line));
  return before === undefined || (inForce === null && !isSameMoment(before, line));
}

/** The line of an order whose deadline follows from an event that the same order sets, or from the order itself; -1 where none does. */
export const lineNotApart = (
  order: DocketEvent,
  deadlines: readonly Pick<Deadline, 'id' | 'originId'>[],
  setEvents: ReadonlySet<string>,
): number =>
  order.status === 'current'
    ? order.lines.findIndex((line) => {
        const origin =
          line.sort === 'deadline' ? deadlines.find(({ id }) => id === line.deadlineId)?.originId : undefined;
        return origin !== undefined && (origin === order.originId || setEvents.has(origin));
      })
    : -1;
