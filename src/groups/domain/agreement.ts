import {
  type Bilingual,
  type CalendarDate,
  destination,
  type Moves,
  type Refusal,
  deny,
  refuse,
} from '../../kernel/index.js';
import type { MembershipLife } from './membership.js';

/** Where one text of an agreement stands. */
export const agreementStatuses = [
  'draft',
  'circulated',
  'partially_signed',
  'effective',
  'superseded',
  'dropped',
] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

/** What happens to one text of an agreement. */
export type AgreementAction = 'circulate' | 'sign' | 'take_effect' | 'supersede' | 'drop';

/** The life of one text of an agreement. A text that took effect is never dropped: the next one supersedes it. */
export const agreementMoves: Moves<AgreementStatus, AgreementAction> = {
  draft: { circulate: 'circulated', drop: 'dropped' },
  circulated: { sign: 'partially_signed', drop: 'dropped' },
  partially_signed: { sign: 'partially_signed', take_effect: 'effective', drop: 'dropped' },
  effective: { sign: 'effective', supersede: 'superseded' },
  superseded: {},
  dropped: {},
};

/** Where a group stands. */
export const groupStatuses = ['forming', 'effective', 'terminated', 'closed'] as const;
export type GroupStatus = (typeof groupStatuses)[number];
/** What happens to a group. */
export type GroupAction = 'take_effect' | 'terminate' | 'close';

/** The life of a group. One that is still forming ends as well: it is given up. */
export const groupMoves: Moves<GroupStatus, GroupAction> = {
  forming: { take_effect: 'effective', terminate: 'terminated' },
  effective: { terminate: 'terminated' },
  terminated: { close: 'closed' },
  closed: {},
};

/**
 * What stands against a group's end by who runs it alone. While two members or more take part, they are asked. Refusals:
 * `group.no_such_move`, `group.members_in`, `group.members_open`.
 */
export function endObstacle(
  group: { readonly status: GroupStatus; readonly memberships: readonly Pick<MembershipLife, 'status'>[] },
  action: 'terminate' | 'close',
  takingPart: number,
): Refusal | undefined {
  if (destination(groupMoves, group.status, action) === undefined) return noSuchMove(group.status).refusal;
  if (action === 'terminate' && takingPart > 1) return membersIn.refusal;
  const isOpen = action === 'close' && group.memberships.some(({ status }) => status !== 'closed');
  return isOpen ? membersOpen.refusal : undefined;
}

/** What stands against proposing that a group ends. Refusals: `group.no_such_move`, `group.nobody_to_ask`, `group.end_proposed`. */
export function proposeEndObstacle(
  status: GroupStatus,
  takingPart: number,
  isProposed: boolean,
): Refusal | undefined {
  if (destination(groupMoves, status, 'terminate') === undefined) return noSuchMove(status).refusal;
  if (takingPart < 2) return nobodyToAsk.refusal;
  return isProposed ? endProposed.refusal : undefined;
}

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

/** What each status of a text is called. */
export const agreementStatusNames: { readonly [S in AgreementStatus]: Bilingual } = {
  draft: { en: 'draft', zh: '草案' },
  circulated: { en: 'circulated for signature', zh: '已分发，待签署' },
  partially_signed: { en: 'partly signed', zh: '部分签署' },
  effective: { en: 'in force', zh: '现行有效' },
  superseded: { en: 'superseded', zh: '已被取代' },
  dropped: { en: 'dropped', zh: '已放弃' },
};

/** What each status of a group is called. */
export const groupStatusNames: { readonly [S in GroupStatus]: Bilingual } = {
  forming: { en: 'forming', zh: '组建中' },
  effective: { en: 'in force', zh: '有效' },
  terminated: { en: 'terminated', zh: '已终止' },
  closed: { en: 'closed', zh: '已终结' },
};

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

const noSuchMove = (status: GroupStatus) =>
  refuse(
    'group.no_such_move',
    `This is not possible while the group is ${groupStatusNames[status].en}.`,
    `本组处于“${groupStatusNames[status].zh}”状态，不能执行此操作。`,
  );
const membersIn = refuse(
  'group.members_in',
  'Members take part in the group: propose that it ends, and they consent.',
  '仍有成员参与本组：请提议终止，由成员同意。',
);
const nobodyToAsk = refuse(
  'group.nobody_to_ask',
  'Fewer than two members take part in the group: who runs it ends it at once.',
  '参与本组的成员不足两名，可由管理人员直接终止。',
);
const endProposed = refuse(
  'group.end_proposed',
  'That the group ends is proposed already.',
  '已有终止本组的提议。',
);
const membersOpen = refuse(
  'group.members_open',
  'A membership is still open. Each must be closed first, with its certificate.',
  '尚有组员资格未终结，请先逐一终结并取得证明。',
);
/** The text signed is not the one that was shown. */
export const otherText = refuse(
  'agreement.other_text',
  'The SHA-256 named is not that of this version. Read the text again and sign what it says now.',
  '所附 SHA-256 与本版本文本不符，请重新阅读后签署当前文本。',
);
/** The text is not out for signature. */
export const notOpenToSign = (status: AgreementStatus) =>
  refuse(
    'agreement.not_open',
    `A text that is ${agreementStatusNames[status].en} cannot be signed.`,
    `处于“${agreementStatusNames[status].zh}”状态的文本不能签署。`,
  );
/** That signature is there. */
export const alreadySigned = refuse(
  'agreement.already_signed',
  'It is signed in this capacity already.',
  '已以该身份签署。',
);
/** One person cannot sign for both. */
export const samePerson = refuse(
  'agreement.same_person',
  'Client and counsel must be two people.',
  '当事人与律师须为不同的人。',
);
/** Who asks does not sign in this capacity. */
export const notAuthorised = (capacity: Capacity) =>
  capacity === 'client'
    ? deny(
        'agreement.not_client',
        "Only the member's representative or its in-house counsel signs for the client.",
        '当事人签署须由该成员的代表或法务办理。',
      )
    : deny(
        'agreement.not_counsel',
        "Only the member's counsel signs as counsel: in-house, or outside counsel named for the membership.",
        '律师签署须由该成员的法务或为该组员资格登记的外部律师办理。',
      );
/** Conflicts come before signatures. */
export const notCleared = refuse(
  'agreement.not_cleared',
  'Only a membership that is approved or active signs: cleared of conflicts, neither suspended nor left.',
  '仅已通过利益冲突审查且未中止、未退出的组员资格方可签署。',
);
/** An earlier day rests on what counsel attests. */
export const attestationMissing = refuse(
  'agreement.attestation_missing',
  'An earlier effective date needs counsel to attest it, and cannot lie in the future.',
  '主张较早生效日须由律师出具说明，且不得晚于今日。',
);
/** Only a draft goes out. */
export const notADraft = (status: AgreementStatus) =>
  refuse(
    'agreement.not_draft',
    `Only a draft is circulated; this text is ${agreementStatusNames[status].en}.`,
    `仅草案可以分发；该文本处于“${agreementStatusNames[status].zh}”状态。`,
  );
/** A text goes out to somebody. */
export const nobodyInvited = refuse(
  'agreement.nobody_invited',
  'Invite the members first: each is looked at for conflicts before the text goes to it.',
  '请先邀请成员：文本分发前须对每一成员进行利益冲突检索。',
);
/** One text is open at a time. */
export const anotherOpen = refuse(
  'agreement.another_open',
  'Another text is still open. Let it take effect or drop it first.',
  '另有文本尚未完结，请先使其生效或放弃。',
);
