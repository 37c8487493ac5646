import {
  type CalendarDate,
  type Decision,
  deny,
  grant,
  type Instant,
  refuse,
} from '../../../kernel/index.js';
import { type KeptHit, saysTheSame } from './runs.js';

/** Whose signature a waiver needs: the lead counsel's, and that of each member whose interest it is. */
export interface NeededSigners {
  readonly leadId: string;
  readonly memberIds: readonly string[];
}

/** A signature: of the lead counsel, or for a member. */
export interface WaiverSignature {
  readonly personId: string;
  /** The member signed for; null for the lead counsel. */
  readonly memberId: string | null;
  readonly at: Instant;
}

/** Why a waiver holds no more. */
export type WaiverDeath = 'ended' | 'member_withdrew' | 'hit_changed' | 'hit_gone';

/** A waiver of one hit: what it covers, until when, and who must sign. */
export interface Waiver extends NeededSigners {
  readonly id: string;
  readonly checkId: string;
  /** The hit as it was waived. */
  readonly hit: KeptHit;
  readonly scope: string;
  /** Its last day; null where it holds as long as the check does. */
  readonly until: CalendarDate | null;
  readonly signatures: readonly WaiverSignature[];
  readonly diedAt: Instant | null;
  readonly death: WaiverDeath | null;
}

/** What a waiver stands or falls with. */
export interface AroundWaiver {
  readonly today: CalendarDate;
  readonly hits: readonly KeptHit[];
  /** The members that are in on the case today. */
  readonly memberIds: readonly string[];
}

/** Who must sign: the lead counsel, and every member it acts for in the case; none twice. */
export const neededSigners = (leadId: string, memberIds: readonly string[]): NeededSigners => ({
  leadId,
  memberIds: [...new Set(memberIds)].sort(),
});

/** Who has not signed yet. */
export const missingSigners = ({
  leadId,
  memberIds,
  signatures,
}: Pick<Waiver, 'leadId' | 'memberIds' | 'signatures'>): {
  readonly lead: boolean;
  readonly memberIds: readonly string[];
} => ({
  lead: !signatures.some(({ personId, memberId }) => memberId === null && personId === leadId),
  memberIds: memberIds.filter((id) => !signatures.some(({ memberId }) => memberId === id)),
});

/** Whether all have signed whose signature it needs. */
export const isSigned = (waiver: Pick<Waiver, 'leadId' | 'memberIds' | 'signatures'>): boolean => {
  const missing = missingSigners(waiver);
  return !missing.lead && missing.memberIds.length === 0;
};

/**
 * Why a waiver has died, if it has: its last day has passed, a member that signed or is to sign has withdrawn from the case, or what was
 * waived is not what is found now.
 */
export function deathOf(waiver: Waiver, { today, hits, memberIds }: AroundWaiver): WaiverDeath | undefined {
  if (waiver.until !== null && waiver.until < today) return 'ended';
  if (waiver.memberIds.some((id) => !memberIds.includes(id))) return 'member_withdrew';
  const now = hits.find(({ key }) => key === waiver.hit.key);
  if (now === undefined) return 'hit_gone';
  return saysTheSame(waiver.hit, now) ? undefined : 'hit_changed';
}

/** Whether a waiver covers a hit now: alive, signed by all, and of this very hit. */
export const covers = (waiver: Waiver, hit: KeptHit, around: AroundWaiver): boolean =>
  waiver.diedAt === null &&
  waiver.hit.key === hit.key &&
  isSigned(waiver) &&
  deathOf(waiver, around) === undefined;

/** What asks for a waiver before anybody is found to be cleared: a name that is like another's is no tie, and a person decides of it. */
export const needsWaiver = ({ verdict, rule }: Pick<KeptHit, 'verdict' | 'rule'>): boolean =>
  verdict === 'waivable' && rule !== 'name';

/** The hits that nobody has waived. */
export const uncovered = (
  hits: readonly KeptHit[],
  waivers: readonly Waiver[],
  around: AroundWaiver,
): readonly KeptHit[] =>
  hits.filter((hit) => needsWaiver(hit) && !waivers.some((waiver) => covers(waiver, hit, around)));

/** Who signs. */
export interface Signer {
  readonly personId: string;
  /** The members they act for: within the firm, or as its counsel in the case. */
  readonly memberIds: readonly string[];
}

/**
 * Signs a waiver, as the lead counsel and for each member the signer acts for whose signature is missing. Refused with `waiver.dead`, and
 * of right with `waiver.not_yours`; with `waiver.signed_already` where all that is theirs is signed.
 */
export function signWaiver(
  waiver: Waiver,
  by: Signer,
  at: Instant,
): Decision<{ readonly waiver: Waiver; readonly added: readonly WaiverSignature[] }, never> {
  const isLead = by.personId === waiver.leadId;
  const theirs = waiver.memberIds.filter((id) => by.memberIds.includes(id));
  if (!isLead && theirs.length === 0) return notTheirs;
  if (waiver.diedAt !== null) return dead;
  const missing = missingSigners(waiver);
  const added: readonly WaiverSignature[] = [
    ...(isLead && missing.lead ? [{ personId: by.personId, memberId: null, at }] : []),
    ...theirs
      .filter((id) => missing.memberIds.includes(id))
      .map((memberId) => ({ personId: by.personId, memberId, at })),
  ];
  if (added.length === 0) return signedAlready;
  return grant({ waiver: { ...waiver, signatures: [...waiver.signatures, ...added] }, added });
}

/** Whether a hit can be waived at all, and is not being waived already. Refused with `waiver.not_waivable`, `waiver.asked_already`. */
export function obstacleToWaiver(hit: KeptHit, waivers: readonly Waiver[]) {
  if (!needsWaiver(hit)) return notWaivable;
  return waivers.some(({ hit: { key }, diedAt }) => key === hit.key && diedAt === null)
    ? askedAlready
    : undefined;
}

const notTheirs = deny(
  'waiver.not_yours',
  'A waiver is signed by the lead counsel and by who acts for a member whose interest it is.',
  '豁免须由牵头律师及利益相关成员的代表签署。',
);
const dead = refuse(
  'waiver.dead',
  'This waiver holds no more; ask for a new one if it is still needed.',
  '该豁免已失效；如仍有需要，请另行申请。',
);
const signedAlready = refuse(
  'waiver.signed_already',
  'You have signed this waiver already; others sign the rest.',
  '您已签署该豁免，其余由他人签署。',
);
const notWaivable = refuse(
  'waiver.not_waivable',
  'This hit is not for a waiver: it blocks, or a person decides whether it is a tie at all.',
  '该项不适用豁免：其构成禁止事由，或须由审查员判断是否构成关联。',
);
const askedAlready = refuse(
  'waiver.asked_already',
  'A waiver of this hit has been asked for already; sign that one.',
  '该项已申请豁免，请在原豁免上签署。',
);
