import { type Bilingual, type Refusal, refuse } from '../../kernel/index.js';

/** What the agreement asks for before somebody holds an office of the group, and before one ends that its holder does not give up. */
export const officeTerms = {
  every_member: { en: 'every active member consents', zh: '全体有效成员一致同意' },
  majority: { en: 'more than half of the active members consent', zh: '过半数有效成员同意' },
} as const satisfies Record<string, Bilingual>;
export type OfficeTerm = keyof typeof officeTerms;

/** What is proposed: to give an office, to confirm that of who opened the group, or to end one. */
export const officeAims = ['give', 'confirm', 'end'] as const;
export type OfficeAim = (typeof officeAims)[number];

/** What became of a proposal. */
export const proposalStates = {
  open: { en: 'waits for consent', zh: '待同意' },
  complete: { en: 'consented to', zh: '已获同意' },
  declined: { en: 'declined', zh: '未获同意' },
  withdrawn: { en: 'taken back', zh: '已撤回' },
} as const satisfies Record<string, Bilingual>;
export type ProposalState = keyof typeof proposalStates;

/** What a member said to a proposal. */
export interface OfficeAnswer {
  readonly membershipId: string;
  readonly answer: 'agreed' | 'declined';
}

/**
 * What becomes of a proposal by what the members said that are in now: who has left is neither asked nor counted. While nobody is
 * in, it waits.
 */
export function consentTo(
  term: OfficeTerm,
  askedIds: readonly string[],
  answers: readonly OfficeAnswer[],
): 'open' | 'complete' | 'declined' {
  const count = (wanted: OfficeAnswer['answer']): number =>
    askedIds.filter((id) => answers.some((one) => one.membershipId === id && one.answer === wanted)).length;
  const [asked, agreed, declined] = [askedIds.length, count('agreed'), count('declined')];
  if (asked === 0) return 'open';
  if (term === 'every_member') return declined > 0 ? 'declined' : agreed === asked ? 'complete' : 'open';
  return agreed * 2 > asked ? 'complete' : declined * 2 >= asked ? 'declined' : 'open';
}

/** A proposal as far as answering it goes. */
export interface OpenProposal {
  readonly state: ProposalState;
  /** Whom the office is for. */
  readonly personId: string;
  readonly answers: readonly OfficeAnswer[];
}

/** Who answers, for which membership. */
export interface Answering {
  readonly personId: string | null;
  /** Whether they are of the member's own side: its people, or its counsel in the group. */
  readonly isOwnSide: boolean;
  readonly membershipId: string;
  /** Memberships that are asked: those that take part now and read what the group shares. */
  readonly askedIds: readonly string[];
  /** Whether the membership is suspended, for whatever: it is waited for, and answers once it is reinstated. */
  readonly isSuspended: boolean;
}

/**
 * What stands against an answer. Refusals: `office.not_yours` (403), `office.oneself` (403), `office.not_open`, `office.not_asked`,
 * `office.suspended`, `office.answered`.
 */
export function answerObstacle(
  { state, personId, answers }: OpenProposal,
  answering: Answering,
): Refusal | undefined {
  if (!answering.isOwnSide) return notYours.refusal;
  if (answering.personId === personId) return oneself.refusal;
  if (state !== 'open') return notOpen(state).refusal;
  if (!answering.askedIds.includes(answering.membershipId)) return notAsked.refusal;
  if (answering.isSuspended) return suspended.refusal;
  const isAnswered = answers.some(({ membershipId }) => membershipId === answering.membershipId);
  return isAnswered ? answered.refusal : undefined;
}

/** What stands against a proposal: nobody proposes themselves, nor that their own office ends, which they give up themselves. */
export const proposalObstacle = (proposerId: string | null, personId: string): Refusal | undefined =>
  proposerId === personId ? oneself.refusal : undefined;

/** Refusals that are answered 403. */
export const officeForbidden: readonly string[] = ['office.not_yours', 'office.oneself', 'office.not_holder'];

const oneself = refuse(
  'office.oneself',
  'Nobody gives themselves an office, nor consents to their own for a member. Somebody else must do it.',
  '任何人不得自任组内职务，也不得代表成员就本人的任职表示同意，应由他人办理。',
);
const notYours = refuse(
  'office.not_yours',
  'This is answered for a member by its own people, or by its counsel in the group.',
  '应由该成员自己的人员或其组内律师答复。',
);
const notAsked = refuse(
  'office.not_asked',
  'Only members that take part in the group are asked.',
  '仅征求参与本组的成员的意见。',
);
const suspended = refuse(
  'office.suspended',
  'A member that is suspended does not answer. The proposal waits until it is reinstated or has left.',
  '中止期间的成员不作答复，该提议待其恢复或退出后再行处理。',
);
const notOpen = (state: ProposalState) =>
  refuse(
    'office.not_open',
    `This proposal does not wait for an answer any more: it was ${proposalStates[state].en}.`,
    `该提议不再等待答复：${proposalStates[state].zh}。`,
  );
const answered = refuse('office.answered', 'This member has answered already.', '该成员已答复。');
/** An office ends at once by who holds it alone. */
export const notHolder = refuse(
  'office.not_holder',
  'An office is given up by who holds it. Others propose that it ends, and the members consent.',
  '职务由任职者本人辞去；他人可提议终止，由成员同意。',
);
/** The person holds it, or is proposed for it. */
export const officeHeld = refuse(
  'office.held',
  'This person holds the office already, or is proposed for it.',
  '该人员已担任此职，或已被提名。',
);
/** The office has ended. */
export const officeEnded = refuse('office.ended', 'This office has ended already.', '该任职已结束。');
/** An end of it is proposed already. */
export const endProposed = refuse(
  'office.end_proposed',
  'That this office ends is proposed already.',
  '已有终止该职务的提议。',
);
/** Whose seat does not fit the office. */
export const wrongSeat = refuse(
  'office.wrong_seat',
  'Liaison counsel holds the seat of outside counsel; a secretary that of a coordinator. Appoint the person first.',
  '联络律师须为外部律师，秘书须为联盟协调员，请先任命。',
);
