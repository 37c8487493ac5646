import type { CalendarDate, Instant } from '../../kernel/index.js';
import type { MembershipLife, MembershipStep } from './membership-life.js';

/** A time in which a member took part, and read what was shared unless it was suspended; `until` is null while it lasts. */
export interface Period {
  readonly status: 'active' | 'suspended';
  readonly from: Instant;
  readonly until: Instant | null;
}

/** The days on which a member bears what its group spends, both included; `until` is null while it has not left. */
export interface LiabilityDays {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
}

/** What others than its group ask of a membership: when it took part, and on which days it is liable. */
export interface Term {
  readonly periods: readonly Period[];
  /** Nothing where it never came in. The last day is the same for every way out, and tells none. */
  readonly liability: LiabilityDays | null;
}

type Ending = Pick<MembershipLife, 'activeAt' | 'leftAt' | 'liabilityUntil'>;

const leadsTo: { readonly [S in MembershipStep]?: Period['status'] } = {
  activate: 'active',
  reinstate: 'active',
  suspend: 'suspended',
  report_adversity: 'suspended',
};

/** A membership's time in its group, from its steps, oldest first. A notice received earlier ends it when it was received. */
export function termOf(
  { activeAt, leftAt, liabilityUntil }: Ending,
  steps: readonly { readonly action: MembershipStep; readonly at: Instant }[],
  dayOf: (moment: Instant) => CalendarDate,
): Term {
  if (activeAt === null) return { periods: [], liability: null };
  const begun = steps.flatMap(({ action, at }) => {
    const status = leadsTo[action];
    return status === undefined || at < activeAt || (leftAt !== null && at >= leftAt)
      ? []
      : [{ status, from: at }];
  });
  const changes = begun.filter(({ status }, place) => status !== begun[place - 1]?.status);
  return {
    periods: changes.map((one, place) => ({ ...one, until: changes[place + 1]?.from ?? leftAt })),
    liability: { from: dayOf(activeAt), until: liabilityUntil },
  };
}

/** Whether it took part at a moment, suspended or not. */
export const standsAt = ({ periods }: Term, at: Instant): boolean =>
  periods.some(({ from, until }) => from <= at && (until === null || at < until));

/** Whether it bears what is spent on a day. */
export const isLiableOn = ({ liability }: Term, day: CalendarDate): boolean =>
  liability !== null && liability.from <= day && (liability.until === null || day <= liability.until);
