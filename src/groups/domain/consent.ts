import { type Bilingual, deny, type Objection, type Refusal, refuse } from '../../kernel/index.js';

/** What the agreement asks for before somebody holds an office of the group, and before one ends that its holder does not give up. */
export const consentTerms = {
  every_member: { en: 'every active member consents', zh: '全体有效成员一致同意' },
  majority: { en: 'more than half of the active members consent', zh: '过半数有效成员同意' },
} as const satisfies Record<string, Bilingual>;
export type ConsentTerm = keyof typeof consentTerms;

/** What is proposed of an office: to give it, to confirm that of who opened the group, or to end it. */
export const officeAims = ['give', 'confirm', 'end'] as const;
export type OfficeAim = (typeof officeAims)[number];

/** What is proposed of a member that is to come in: that it comes in, and that it reads what was shared before. */
export const admissionAims = ['admit', 'show_history'] as const;
export type AdmissionAim = (typeof admissionAims)[number];

/** What is proposed of the group: that it ends. */
export type GroupAim = 'terminate';

/** What became of a proposal. */
export const proposalStates = {
  open: { en: 'waits for consent', zh: '待同意' },
  complete: { en: 'consented to', zh: '已获同意' },
  declined: { en: 'declined', zh: '未获同意' },
  withdrawn: { en: 'taken back', zh: '已撤回' },
} as const satisfies Record<string, Bilingual>;
export type ProposalState = keyof typeof proposalStates;

/** What a member said to a proposal. */
export interface ProposalAnswer {
  readonly membershipId: string;
  readonly answer: 'agreed' | 'declined';
}

/**
 * What becomes of a proposal by what the members said that are in now: who has left is neither asked nor counted. While nobody is
 * in, it waits.
 */
export function consentTo(
  term: ConsentTerm,
  askedIds: readonly string[],
  answers: readonly ProposalAnswer[],
): 'open' | 'complete' | 'declined' {
  const count = (wanted: ProposalAnswer['answer']): number =>
    askedIds.filter((id) => answers.some((one) => one.membershipId === id && one.answer === wanted)).length;
  const [asked, agreed, declined] = [askedIds.length, count('agreed'), count('declined')];
  if (asked === 0) return 'open';
  if (term === 'every_member') return declined > 0 ? 'declined' : agreed === asked ? 'complete' : 'open';
  return agreed * 2 > asked ? 'complete' : declined * 2 >= asked ? 'declined' : 'open';
}

/** A proposal as far as answering it goes. */
export interface OpenProposal {
  readonly state: ProposalState;
  readonly answers: readonly ProposalAnswer[];
}

/** Who answers, for which membership. */
export interface Answering {
  /** Whether they are of the member's own side: its people, or its counsel in the group. */
  readonly isOwnSide: boolean;
  /** What stands against it because the proposal is for them: their own office, or that a member comes in whose side they are of. */
  readonly own: Objection;
  readonly membershipId: string;
  /** Memberships that are asked: those that take part now and read what the group shares. */
  readonly askedIds: readonly string[];
  /** Whether the membership is suspended, for whatever: it is waited for, and answers once it is reinstated. */
  readonly isSuspended: boolean;
}

/**
 * What stands against an answer. Refusals: `proposal.not_yours` (403), `approval.own_question`, `approval.own_matter` (403), `proposal.not_open`,
 * `proposal.not_asked`, `proposal.suspended`, `proposal.answered`.
 */
export function answerObstacle({ state, answers }: OpenProposal, answering: Answering): Refusal | undefined {
  if (!answering.isOwnSide) return notYours.refusal;
  if (answering.own !== undefined) return answering.own.refusal;
  if (state !== 'open') return notOpen(state);
  if (!answering.askedIds.includes(answering.membershipId)) return notAsked.refusal;
  if (answering.isSuspended) return suspended.refusal;
  const isAnswered = answers.some(({ membershipId }) => membershipId === answering.membershipId);
  return isAnswered ? answered.refusal : undefined;
}

/**
 * What stands against taking a proposal back. Refusals: `proposal.not_open`, `proposal.admission_stands`: whether a member comes in is
 * asked for as long as it is to come in.
 */
export function withdrawalObstacle(
  aim: OfficeAim | AdmissionAim | GroupAim,
  { state }: Pick<OpenProposal, 'state'>,
): Refusal | undefined {
  if (state !== 'open') return notOpen(state);
  return aim === 'admit' ? admissionStands.refusal : undefined;
}

const notYours = deny(
  'proposal.not_yours',
  'This is answered for a member by its own people, or by its counsel in the group.',
  '应由该成员自己的人员或其组内律师答复。',
);
const notAsked = refuse(
  'proposal.not_asked',
  'Only members that take part in the group are asked.',
  '仅征求参与本组的成员的意见。',
);
const suspended = refuse(
  'proposal.suspended',
  'A member that is suspended does not answer. The proposal waits until it is reinstated or has left.',
  '中止期间的成员不作答复，该提议待其恢复或退出后再行处理。',
);
const notOpen = (state: ProposalState): Refusal =>
  refuse(
    'proposal.not_open',
    `This proposal does not wait for an answer any more: it was ${proposalStates[state].en}.`,
    `该提议不再等待答复：${proposalStates[state].zh}。`,
  ).refusal;
const answered = refuse('proposal.answered', 'This member has answered already.', '该成员已答复。');
const admissionStands = refuse(
  'proposal.admission_stands',
  'Whether a member comes in is asked while it is to come in. Take its invitation back instead.',
  '成员待入组期间须征求意见，如不再需要，请撤回其邀请。',
);
