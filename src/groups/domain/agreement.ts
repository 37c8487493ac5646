import { type Bilingual, type CalendarDate, type Life, type Objection, refuse } from '../../kernel/index.js';
import type { Hand } from './hand.js';

/** Where one text of an agreement stands. */
export type AgreementStatus =
  'draft' | 'circulated' | 'partially_signed' | 'effective' | 'superseded' | 'dropped';

/** What happens to one text of an agreement. */
export type AgreementAction =
  'circulate' | 'sign_client' | 'sign_counsel' | 'take_effect' | 'supersede' | 'drop';

/** In what a signature is given: for the member itself, or as its counsel. */
export const capacities = ['client', 'counsel'] as const;
export type Capacity = (typeof capacities)[number];

/** What shared information may be used for, beyond the common defence itself. */
export const allowedUses = {
  common_defence: { en: 'the common defence', zh: '共同应诉' },
  opinion_of_counsel: { en: 'an opinion of counsel', zh: '律师意见书' },
  design_around: { en: 'designing around', zh: '规避设计' },
  invalidation: { en: 'challenging validity', zh: '专利无效' },
  settlement_evaluation: { en: 'evaluating a settlement', zh: '和解评估' },
} as const satisfies Record<string, Bilingual>;
export type AllowedUse = keyof typeof allowedUses;

/** What else decides about a text. */
export interface AroundText {
  readonly hands: readonly (Extract<Hand, 'own' | 'own_counsel' | 'system'> | 'runner')[];
  readonly isAnybodyInvited: boolean;
  /** Whether the membership it is to be signed for is cleared of conflicts, and neither suspended nor left. */
  readonly isCleared: boolean;
  /** In what the text is signed for that membership, and whether by whoever asks. */
  readonly signedAs: readonly Capacity[];
  readonly isSignedByThem: boolean;
}

/** The words of the life of a text. */
export interface AgreementTerms {
  readonly status: AgreementStatus;
  readonly action: AgreementAction;
  readonly hand: AroundText['hands'][number];
  readonly word: never;
  readonly thing: { readonly status: AgreementStatus };
  readonly around: AroundText;
}

const nobodyInvited = refuse(
  'agreement.nobody_invited',
  'Invite the members first: each is looked at for conflicts before the text goes to it.',
  '请先邀请成员：文本分发前须对每一成员进行利益冲突检索。',
);
const notCleared = refuse(
  'agreement.not_cleared',
  'Only a membership that is approved or active signs: cleared of conflicts, neither suspended nor left.',
  '仅已通过利益冲突审查且未中止、未退出的组员资格方可签署。',
);
const alreadySigned = refuse(
  'agreement.already_signed',
  'It is signed in this capacity already.',
  '已以该身份签署。',
);
const samePerson = refuse(
  'agreement.same_person',
  'Client and counsel must be two people.',
  '当事人与律师须为不同的人。',
);

const signs =
  (capacity: Capacity) =>
  (_: unknown, { isCleared, signedAs, isSignedByThem }: AroundText): Objection => {
    if (!isCleared) return notCleared;
    if (signedAs.includes(capacity)) return alreadySigned;
    return isSignedByThem ? samePerson : undefined;
  };

/** The life of one text of an agreement. A text that took effect is never dropped: the next one supersedes it. */
export const agreementLife: Life<AgreementTerms> = {
  of: 'agreement',
  noun: { en: 'text', zh: '文本' },
  statusOf: ({ status }) => status,
  statuses: {
    draft: { en: 'draft', zh: '草案' },
    circulated: { en: 'circulated for signature', zh: '已分发，待签署' },
    partially_signed: { en: 'partly signed', zh: '部分签署' },
    effective: { en: 'in force', zh: '现行有效' },
    superseded: { en: 'superseded', zh: '已被取代' },
    dropped: { en: 'dropped', zh: '已放弃' },
  },
  moves: {
    draft: { circulate: 'circulated', drop: 'dropped' },
    circulated: { sign_client: 'partially_signed', sign_counsel: 'partially_signed', drop: 'dropped' },
    partially_signed: {
      sign_client: 'partially_signed',
      sign_counsel: 'partially_signed',
      take_effect: 'effective',
      drop: 'dropped',
    },
    effective: { sign_client: 'effective', sign_counsel: 'effective', supersede: 'superseded' },
    superseded: {},
    dropped: {},
  },
  hands: {
    runner: { en: 'who runs the group', zh: '本组管理人员' },
    own: { en: "the member's representative or its in-house counsel", zh: '该成员的代表或法务' },
    own_counsel: {
      en: "the member's counsel: in-house, or outside counsel named for the membership",
      zh: '该成员的法务，或为该组员资格登记的外部律师',
    },
    system: { en: 'the system, when its conditions are met', zh: '系统（条件具备时自动办理）' },
  },
  automatic: ['system'],
  words: {},
  acts: {
    circulate: {
      name: { en: 'Circulate for signature', zh: '分发签署' },
      hands: ['runner'],
      needs: [],
      guard: (_, { isAnybodyInvited }) => (isAnybodyInvited ? undefined : nobodyInvited),
    },
    sign_client: {
      name: { en: 'Sign as the client', zh: '以当事人身份签署' },
      hands: ['own'],
      needs: [],
      guard: signs('client'),
    },
    sign_counsel: {
      name: { en: 'Sign as counsel', zh: '以律师身份签署' },
      hands: ['own_counsel'],
      needs: [],
      guard: signs('counsel'),
    },
    take_effect: { name: { en: 'Take effect', zh: '生效' }, hands: ['system'], needs: [] },
    supersede: { name: { en: 'Supersede', zh: '取代' }, hands: ['system'], needs: [] },
    drop: { name: { en: 'Drop this text', zh: '放弃此文本' }, hands: ['runner', 'system'], needs: [] },
  },
};

/** Whether a text is still to be signed, or to be sent out for that. */
export const isOpenText = ({ status }: AgreementTerms['thing']): boolean =>
  agreementLife.moves[status].drop !== undefined;

/** A signature of one text, as far as its taking effect goes. */
export interface Signed {
  readonly membershipId: string;
  readonly capacity: Capacity;
}

/** The memberships both of whose signatures are there. */
export const signersOf = (signatures: readonly Signed[]): readonly string[] =>
  [...new Set(signatures.map(({ membershipId }) => membershipId))].filter((id) =>
    capacities.every((capacity) =>
      signatures.some((one) => one.membershipId === id && one.capacity === capacity),
    ),
  );

/** How far signing has come, and who is asked. */
export interface Signing {
  readonly status: AgreementStatus;
  readonly signatures: readonly Signed[];
  readonly signersNeeded: number;
  /** Memberships active under an earlier text; empty for the first. */
  readonly activeUnderEarlier: readonly string[];
  /** The day by which an amendment is to be signed, and today. */
  readonly signBy: CalendarDate | null;
  readonly today: CalendarDate;
}

/**
 * Whether a text takes effect now. The first takes effect with as many signers as it needs. An amendment takes effect once every
 * active member has signed, or when its day has passed, among those who signed; who did not sign stays under the earlier text.
 */
export function takesEffect(signing: Signing): boolean {
  if (signing.status !== 'partially_signed') return false;
  const signers = signersOf(signing.signatures);
  if (signers.length < signing.signersNeeded) return false;
  if (signing.activeUnderEarlier.every((id) => signers.includes(id))) return true;
  return signing.signBy !== null && signing.today > signing.signBy;
}

/** What of a signature itself is wrong: it is of another text, or claims an earlier day that no counsel attests. */
export function signatureFault(
  text: { readonly textSha256: string },
  given: {
    readonly capacity: Capacity;
    readonly textSha256: string;
    readonly effectiveAsOf?: CalendarDate | undefined;
    readonly attestation?: string | undefined;
  },
  today: CalendarDate,
): Objection {
  if (given.textSha256 !== text.textSha256) return otherText;
  if (given.effectiveAsOf === undefined) return undefined;
  const isAttested = given.capacity === 'counsel' && given.attestation !== undefined;
  return isAttested && given.effectiveAsOf <= today ? undefined : attestationMissing;
}

const otherText = refuse(
  'agreement.other_text',
  'The SHA-256 named is not that of this version. Read the text again and sign what it says now.',
  '所附 SHA-256 与本版本文本不符，请重新阅读后签署当前文本。',
);
const attestationMissing = refuse(
  'agreement.attestation_missing',
  'An earlier effective date needs counsel to attest it, and cannot lie in the future.',
  '主张较早生效日须由律师出具说明，且不得晚于今日。',
);
