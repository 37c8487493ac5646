import { type Instant, isSystem } from '../../kernel/index.js';
import { firmsOf, holds, isBehind, type Reader, usableStandings } from '../../walls/index.js';

/**
 * As what somebody sees the money of a group: who keeps it, who audits it, who runs the group, who is of a member that takes part, and
 * the independent accountant. A coordinator runs every group and decides besides, which liaison counsel does not. Who was only asked in, only pays, or has left has no hand, and sees its own lines alone.
 */
export const moneyHands = ['keeper', 'auditor', 'runner', 'decider', 'inside', 'accountant'] as const;
export type MoneyHand = (typeof moneyHands)[number];

/** What there is to see of the money of a group, by the hands that see it. Rows of one member are asked about with `seesMember`. */
export const moneyParts = {
  /** Sums by fund, pool, vendor and call. */
  totals: ['keeper', 'auditor', 'runner', 'inside'],
  /** Costs: amounts, vendors, task codes, days. What their narratives say is asked of `readsNarrative`. */
  costs: ['keeper', 'auditor', 'runner', 'inside'],
  /** That somebody's share is carried, and what of it one carries: not whose, which is asked of `seesLate`. */
  carried: ['keeper', 'auditor', 'runner', 'inside'],
  /** Which members are late, and since when. */
  late: ['keeper', 'auditor', 'runner'],
  /** What is one member's own, as far as a coordinator is asked to decide it, and while they are. */
  decided: ['decider'],
  /** What each member owes, paid and bears. */
  amounts: ['keeper', 'auditor'],
  /** The certificate of a run with every line in the open. */
  certificates: ['auditor', 'accountant'],
  /** What members declare of their sales. */
  declarations: ['accountant'],
} as const satisfies { readonly [part: string]: readonly MoneyHand[] };
export type MoneyPart = keyof typeof moneyParts;

/** A group as far as its money asks: who serves it as liaison counsel, and whose memberships are or were in it, or may still come in. */
export interface MoneyGroup {
  readonly id: string;
  readonly caseId: string;
  readonly liaisonIds: readonly string[];
  /** `isInside`: it takes part now, neither cut off nor as an observer who only pays. */
  readonly memberships: readonly { readonly memberId: string; readonly isInside: boolean }[];
}

/** What somebody sees of the money of a group. */
export interface MoneySight {
  readonly groupId: string;
  readonly hands: readonly MoneyHand[];
  /** The members whose own lines and derivations they see as their own. */
  readonly own: readonly string[];
  /** The members that stand behind a wall for them: of those, no row. */
  readonly hidden: readonly string[];
}

/**
 * What somebody sees of the money of a group; undefined where nothing, which then is not there. A wall before the case or the group
 * hides all of it, one before a member that member's rows. `moneySights` says the same as SQL, and a test holds the two to each other.
 */
export function moneySightOf(reader: Reader, group: MoneyGroup): MoneySight | undefined {
  if (isBehind(reader, 'case', group.caseId) || isBehind(reader, 'group', group.id)) return undefined;
  const hidden = reader.walls.flatMap(({ kind, id }) => (kind === 'member' ? [id] : []));
  const isOwn = (memberId: string): boolean =>
    firmsOf(reader).includes(memberId) && !hidden.includes(memberId);
  const mine = group.memberships.filter(({ memberId }) => isOwn(memberId));
  const isLiaison = reader.personId !== null && group.liaisonIds.includes(reader.personId);
  const hands = [
    ...officeHands(reader),
    ...(isLiaison ? (['runner'] as const) : []),
    ...(mine.some(({ isInside }) => isInside) ? (['inside'] as const) : []),
  ];
  const own = [...new Set(mine.map(({ memberId }) => memberId))];
  if (hands.length === 0 && own.length === 0) return undefined;
  return { groupId: group.id, hands: [...new Set(hands)], own, hidden };
}

/** As what somebody sees the money of every group, by the office they hold in the alliance. The system sees what it has to tell of. */
export function officeHands(reader: Pick<Reader, 'kind' | 'seats'>): readonly MoneyHand[] {
  if (isSystem(reader)) return ['keeper', 'auditor', 'runner', 'decider'];
  const offices: readonly (readonly [MoneyHand, boolean])[] = [
    ['keeper', holds(reader, 'treasurer')],
    ['auditor', holds(reader, 'auditor')],
    ['runner', holds(reader, 'coordinator')],
    ['decider', holds(reader, 'coordinator')],
    ['accountant', holds(reader, 'accountant')],
  ];
  return offices.flatMap(([hand, held]) => (held ? [hand] : []));
}

/** Whether someone sees a part of the money of a group. */
export const seesMoney = ({ hands }: Pick<MoneySight, 'hands'>, part: MoneyPart): boolean =>
  moneyParts[part].some((hand) => hands.includes(hand));

/** Whether someone sees what a member owes, paid and bears: its own people, and who keeps or audits the money. */
export const seesMember = (sight: MoneySight, memberId: string): boolean =>
  sight.own.includes(memberId) || (seesMoney(sight, 'amounts') && !sight.hidden.includes(memberId));

/**
 * The members whose rows of one sum someone sees. Where one of the others stands behind a wall they see their own alone: the sum less the
 * rest would be what that member bears.
 */
export function seenOfSum(sight: MoneySight, memberIds: readonly string[]): ReadonlySet<string> {
  const isWalled = memberIds.some((id) => sight.hidden.includes(id));
  return new Set(memberIds.filter((id) => (isWalled ? sight.own.includes(id) : seesMember(sight, id))));
}

/** Whether someone sees that a member is late; its peers where the plan says that names are told. */
export const seesLate = (sight: MoneySight, memberId: string, namesTold: boolean): boolean =>
  sight.own.includes(memberId) ||
  (!sight.hidden.includes(memberId) &&
    (seesMoney(sight, 'late') || (namesTold && seesMoney(sight, 'carried'))));

/** What is said of a cost in words, and for whom: T1 the alliance, T2 those who stand in its group. */
export interface NarrativeOf {
  readonly tier: 'T1' | 'T2';
  /** When it was written: who comes in later reads it where what was shared before was granted to them. */
  readonly writtenAt: Instant;
}

/**
 * Whether someone reads a cost's narrative. The treasurer codes and pays by amount, task and vendor and reads none of T2; the auditor
 * reads none at all; a coordinator reads T2 where an office of the group lets them.
 */
export function readsNarrative(
  reader: Reader,
  sight: MoneySight,
  { tier, writtenAt }: NarrativeOf,
  now: Instant,
): boolean {
  if (!seesMoney(sight, 'costs')) return false;
  if (tier === 'T2') return standsSince(reader, sight.groupId, writtenAt, now);
  return sight.hands.some((hand) => hand === 'keeper' || hand === 'runner' || hand === 'inside');
}

/** Whether someone may write what only those read who stand in the group: nobody writes what they could not read again. */
export const writesTier = (
  reader: Reader,
  groupId: string,
  tier: NarrativeOf['tier'],
  now: Instant,
): boolean => tier === 'T1' || standsSince(reader, groupId, now, now);

const standsSince = (reader: Reader, groupId: string, since: Instant, now: Instant): boolean =>
  usableStandings(reader).some(
    (one) =>
      one.groupId === groupId &&
      (one.from === null || one.from <= since) &&
      (one.until === null || now < one.until),
  );
