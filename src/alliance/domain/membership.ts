import { type CalendarDate, type Decision, grant, holdsOn, refuse } from '../../kernel/index.js';
import type { Fact } from '../../platform/index.js';

/** A time during which a firm was in; a firm that comes back begins a new one. */
export interface MembershipPeriod {
  readonly id: string;
  readonly memberId: string;
  readonly from: CalendarDate;
  /** Last day; null while it has none. */
  readonly until: CalendarDate | null;
  /** Why it left. */
  readonly reason: string | null;
}

/** Whether a firm with these periods was in on a day. */
export const wasIn = (periods: readonly MembershipPeriod[], day: CalendarDate): boolean =>
  periods.some((period) => holdsOn(period, day));

/**
 * Begins a period without an end. Refused with `membership.in_already` where the firm is in and has not said when it leaves, and
 * with `membership.overlaps` where an earlier period is not over by then.
 */
export function join(
  periods: readonly MembershipPeriod[],
  period: Pick<MembershipPeriod, 'id' | 'memberId'>,
  on: CalendarDate,
): Decision<MembershipPeriod, Fact> {
  const open = periods.find(({ until }) => until === null);
  if (open) {
    return refuse(
      'membership.in_already',
      `The firm is a member since ${open.from}.`,
      `该单位自 ${open.from} 起已是成员。`,
    );
  }
  const clash = periods.find(({ until }) => until !== null && until >= on);
  if (clash) {
    return refuse(
      'membership.overlaps',
      `The firm was a member from ${clash.from} to ${clash.until}; it cannot join again on ${on}.`,
      `该单位于 ${clash.from} 至 ${clash.until} 已是成员，不能自 ${on} 再次加入。`,
    );
  }
  const { id, memberId } = period;
  return grant(
    { id, memberId, from: on, until: null, reason: null },
    { type: 'member.joined', subject: { kind: 'member', id: memberId }, payload: { on } },
  );
}

/**
 * Ends the open period on its last day. Refused with `membership.not_in` where there is none, and with
 * `membership.leaves_before_joining`.
 */
export function leave(
  periods: readonly MembershipPeriod[],
  leaving: { readonly on: CalendarDate; readonly reason: string },
): Decision<MembershipPeriod, Fact> {
  const open = periods.find(({ until }) => until === null);
  const { on, reason } = leaving;
  if (open === undefined) return notIn;
  if (on < open.from) {
    return refuse(
      'membership.leaves_before_joining',
      `The firm is a member since ${open.from}; it cannot leave on ${on}.`,
      `该单位自 ${open.from} 起成为成员，不能于 ${on} 退出。`,
    );
  }
  return grant(
    { ...open, until: on, reason },
    { type: 'member.left', subject: { kind: 'member', id: open.memberId }, payload: { on, reason } },
  );
}

const notIn = refuse(
  'membership.not_in',
  'The firm is not a member, or has said already when it leaves.',
  '该单位不是成员，或其退出日期已经确定。',
);
