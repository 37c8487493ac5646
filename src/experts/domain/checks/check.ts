import {
  type Actor,
  type CalendarDate,
  type Decision,
  grant,
  type Instant,
  isRefused,
  isSystem,
  isTheirs,
  move,
  type Offer,
  offers,
} from '../../../kernel/index.js';
import type { Fact, Seat } from '../../../platform/index.js';
import {
  type AroundCheck,
  type CheckAction,
  type CheckHand,
  checkLife,
  type CheckStatus,
  type CheckTerms,
  type CheckThing,
} from './check-life.js';
import { heldUntil } from './hold.js';
import type { NamesOnlySheet } from './sheet.js';

/** A conflict check of an expert in a case. Known to its team, the ethics officers and, once names were sent, to the expert. */
export interface ConflictCheck extends CheckThing {
  readonly id: string;
  readonly expertId: string;
  readonly caseId: string;
  readonly groupId: string | null;
  /** For whom it is asked: the members whoever asks acts for in the case. */
  readonly memberIds: readonly string[];
  readonly requestedAt: Instant;
  readonly classes: readonly string[];
  /** Exactly what left; null before anything did. */
  readonly sheet: NamesOnlySheet | null;
  readonly sentAt: Instant | null;
  readonly heldUntil: Instant | null;
  readonly declaredAt: Instant | null;
  readonly declaredBy: string | null;
  readonly declaration: string | null;
  /** Since when the expert is cleared, also while it is asked anew; null once they are blocked, or it is over. */
  readonly clearedOn: CalendarDate | null;
  readonly decidedAt: Instant | null;
  readonly decidedBy: string | null;
  readonly reason: string | null;
  readonly version: number;
}

/** Who moves a check. */
export interface CheckMover extends Pick<Actor, 'kind' | 'personId'> {
  readonly seats: readonly Pick<Seat, 'role'>[];
}

/** What an action is told. `sheet`: what leaves with the names. */
export interface CheckWords {
  readonly reason?: string | undefined;
  readonly declaration?: string | undefined;
}

/**
 * As what somebody acts on a check. Who asked leads it as long as they are of its team (`isTeam`): act for a member of it. Where the expert
 * has no account, the lead counsel enters what the expert says.
 */
export function handsOnCheck(
  by: CheckMover,
  {
    requestedBy,
    expertPersonId,
    isTeam,
  }: Pick<CheckThing, 'requestedBy' | 'expertPersonId'> & { readonly isTeam: boolean },
): readonly CheckHand[] {
  if (isSystem(by)) return ['system'];
  if (by.personId === null) return [];
  const isLead = isTeam && by.personId === requestedBy;
  const speaks = expertPersonId === null ? isLead : by.personId === expertPersonId;
  return [
    ...(isLead ? (['lead'] as const) : []),
    ...(speaks ? (['expert'] as const) : []),
    ...(by.seats.some(({ role }) => role === 'ethics_officer') ? (['ethics'] as const) : []),
  ];
}

/** A fact of a check. It names no case and no person, so that nobody is told of it who does not know of the check itself. */
export const checkFact = ({ id }: Pick<ConflictCheck, 'id'>, past: string): Fact => ({
  type: `check.${past}`,
  subject: { kind: 'conflict_check', id },
  payload: {},
});

/** Moves a check along its life. `sheet`: what leaves, where names are sent. Refusals besides those of the life: its guards'. */
export function moveCheck(
  check: ConflictCheck,
  action: CheckAction,
  said: CheckWords,
  around: AroundCheck,
  sheet: NamesOnlySheet,
): Decision<ConflictCheck, Fact> {
  const moved = move(checkLife, action, check, around, said);
  if (isRefused(moved)) return moved;
  const change = changeBy(action, said, around, sheet);
  return grant(
    {
      ...check,
      ...change,
      clearedOn: clearedBy(action, check, around),
      status: moved.state,
      version: check.version + 1,
    },
    checkFact(check, checkLife.acts[action].past),
  );
}

/** Who was cleared stays so while they are asked anew: what they were told they know. */
function clearedBy(
  action: CheckAction,
  { clearedOn }: Pick<ConflictCheck, 'clearedOn'>,
  { today }: Pick<AroundCheck, 'today'>,
): CalendarDate | null {
  switch (action) {
    case 'clear':
    case 'waive':
      return clearedOn ?? today;
    case 'block':
    case 'decline':
    case 'withdraw':
      return null;
    case 'send_names':
    case 'ask_again':
    case 'declare':
    case 'screen':
    case 'find_waivable':
    case 'recheck':
      return clearedOn;
  }
}

function changeBy(
  action: CheckAction,
  { reason, declaration }: CheckWords,
  { now, today, personId }: AroundCheck,
  sheet: NamesOnlySheet,
): Partial<ConflictCheck> {
  switch (action) {
    case 'send_names':
    case 'ask_again':
      return { ...undeclared, sheet, sentAt: now, heldUntil: heldUntil(now), ...undecided };
    case 'declare':
      return { declaration: declaration?.trim() ?? null, declaredAt: now, declaredBy: personId };
    case 'clear':
    case 'find_waivable':
    case 'waive':
    case 'block':
      return { ...decision(today, now, personId), reason: reason?.trim() ?? null };
    case 'decline':
    case 'withdraw':
      return { reason: reason?.trim() ?? null, heldUntil: null };
    case 'recheck':
    case 'screen':
      return {};
  }
}

const undeclared = { declaration: null, declaredAt: null, declaredBy: null } as const;
const undecided = { decidedAt: null, decidedBy: null, decidedOn: null, reason: null } as const;
const decision = (decidedOn: CalendarDate, decidedAt: Instant, decidedBy: string | null) => ({
  decidedOn,
  decidedAt,
  decidedBy,
});

/** What whoever asks may do with a check, and why not where it is theirs but not yet possible. */
export const offeredOnCheck = (check: ConflictCheck, around: AroundCheck): readonly Offer<CheckTerms>[] =>
  offers(checkLife, check, around).filter(isTheirs);

/** A status as the expert is told it: not what was found, nor that it is looked at anew. */
const toldToExpert: { readonly [S in CheckStatus]?: CheckStatus } = {
  screened: 'declared',
  waivable: 'declared',
  recheck: 'declared',
  waived: 'clear',
};

/** A version has nine digits at most where it is asked for. */
const mostVersions = 1_000_000_000;

/** A check as its expert is told of it. Its version is the second in which names were sent last, so that no later step shows in it. */
export const toldOf = <C extends Pick<ConflictCheck, 'status' | 'sentAt' | 'version'>>(check: C): C => ({
  ...check,
  status: toldToExpert[check.status] ?? check.status,
  version: check.sentAt === null ? 1 : Math.floor(Date.parse(check.sentAt) / 1000) % mostVersions,
});
