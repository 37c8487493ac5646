import {
  type Bilingual,
  type Decision,
  grant,
  type Instant,
  isRefused,
  move,
  type Objection,
  ownThing,
  refuse,
} from '../../kernel/index.js';
import type { Fact, Role } from '../../platform/index.js';
import { type AroundApproval, approvalLife, type ApprovalHand } from './approval-life.js';

/** Where a question stands. */
export type ApprovalState = 'open' | 'approved' | 'rejected' | 'withdrawn' | 'lapsed';

/** Whose approval counts: that of everybody in a role, or of one person. Written as holders of duties are. */
export type ApprovalHolder = `role:${Role}` | `person:${string}`;

/** Whose approval is needed, and of how many different people. */
export interface ApprovalNeeds {
  readonly hands: readonly ApprovalHolder[];
  /** 1 or more. */
  readonly count: number;
}

/** What somebody is asked to approve. What it is about is another module's: it is named by its id, and what is approved by a hash. */
export interface ApprovalQuestion extends ApprovalNeeds {
  readonly id: string;
  readonly kind: string;
  /** The kind of thing it is about, as people are told of it. */
  readonly aboutKind: string;
  readonly aboutId: string;
  readonly caseId: string | null;
  /** Firms whose own matter it is: nobody who acts for one decides. */
  readonly firmIds: readonly string[];
  /** Null: the system asked. */
  readonly askedBy: string | null;
  /** Others who had a part in it, such as who entered it: they do not decide either. */
  readonly partIds: readonly string[];
  readonly askedAt: Instant;
  /** Of what exactly is approved, hexadecimal. */
  readonly contentHash: string;
  readonly state: ApprovalState;
  readonly closedAt: Instant | null;
  /** Whose answer or withdrawal closed it; null while it is open, and where it lapsed. */
  readonly closedBy: string | null;
  /** Why it was rejected or withdrawn. */
  readonly endReason: string | null;
  /** 1, and one more with each answer, and with its end. */
  readonly version: number;
}

/** What somebody answered. */
export interface ApprovalAnswer {
  readonly questionId: string;
  readonly personId: string;
  /** As what they answered: the first holder of the question they are. */
  readonly hand: ApprovalHolder;
  readonly answer: 'approve' | 'reject';
  readonly reason: string | null;
  readonly at: Instant;
}

/** Who answers or withdraws, and the roles and firms they have today. */
export interface ApprovalActor {
  readonly personId: string | null;
  readonly seats: readonly { readonly role: Role; readonly memberId: string | null }[];
}

/** What somebody says to a question. */
export interface ApprovalSaid {
  readonly answer: ApprovalAnswer['answer'];
  /** Of what they looked at. */
  readonly contentHash: string;
  readonly reason?: string | undefined;
}

/** A question with all that was answered. */
export interface AnsweredQuestion {
  readonly question: ApprovalQuestion;
  readonly answers: readonly ApprovalAnswer[];
}

/** The holder of a question somebody is, the first; nothing where they are none. */
export const holderIn = (
  { hands }: Pick<ApprovalNeeds, 'hands'>,
  { personId, seats }: ApprovalActor,
): ApprovalHolder | undefined =>
  hands.find((hand) =>
    hand.startsWith('person:')
      ? hand === `person:${String(personId)}`
      : seats.some(({ role }) => hand === `role:${role}`),
  );

/** Whether somebody may decide on a question, as far as it is said who does: they are asked, and it is not their own. */
export const mayDecide = (question: ApprovalQuestion, by: ApprovalActor): boolean => {
  const decider = { personId: by.personId, memberIds: by.seats.flatMap(({ memberId }) => memberId ?? []) };
  const own = { personIds: [question.askedBy, ...question.partIds], memberIds: question.firmIds };
  return (
    question.state === 'open' && holderIn(question, by) !== undefined && ownThing(decider, own) === undefined
  );
};

/** The roles whose approval counts. */
export const rolesAsked = ({ hands }: Pick<ApprovalNeeds, 'hands'>): readonly Role[] =>
  hands.flatMap((hand) => (hand.startsWith('role:') ? [hand.slice('role:'.length) as Role] : []));

/**
 * Whether enough are left who may decide; `roles`: whose approval counts, in words. Refuses `approval.nobody_decides`, without saying how many
 * there are: that would tell of walls and seats.
 */
export const enoughDecide = (
  { needed, found }: { readonly needed: number; readonly found: number },
  roles: Bilingual,
): Objection =>
  found >= needed
    ? undefined
    : refuse(
        'approval.nobody_decides',
        `It takes ${String(needed)} of those who approve this (${roles.en}), other than who asked, had a part in it or acts for the firm it is about. There are fewer: have somebody else appointed first.`,
        `该事项须由提出人、经办人及所涉单位人员以外的${String(needed)}名批准人（${roles.zh}）批准，现有人数不足：请先任命其他人员。`,
      );

/** What the life of a question asks about somebody. */
export function aroundApproval({ question, answers }: AnsweredQuestion, by: ApprovalActor): AroundApproval {
  const { personId, seats } = by;
  const hands: readonly (readonly [ApprovalHand, boolean])[] = [
    ['decider', holderIn(question, by) !== undefined],
    ['asker', personId !== null && personId === question.askedBy],
  ];
  return {
    hands: hands.flatMap(([hand, has]) => (has ? [hand] : [])),
    personId,
    memberIds: seats.flatMap(({ memberId }) => memberId ?? []),
    hasAnswered: answers.some((one) => one.personId === personId),
  };
}

/** Of how many more people it takes the approval. */
export const missing = ({ question, answers }: AnsweredQuestion): number =>
  Math.max(0, question.count - answers.filter(({ answer }) => answer === 'approve').length);

/**
 * What becomes of a question by an answer: approved by the last person it takes, rejected by the first who rejects. `content`: of what
 * there is now. Refusals: `approval.not_yours`, `approval.own_question`, `approval.own_matter` (403), `approval.no_such_move`,
 * `approval.answered_already`, `approval.content_changed`, `approval.reason_missing`.
 */
export function answerQuestion(
  asked: AnsweredQuestion,
  by: ApprovalActor,
  said: ApprovalSaid,
  now: { readonly at: Instant; readonly content: string | undefined },
): Decision<AnsweredQuestion, Fact> {
  const { question, answers } = asked;
  const moved = move(approvalLife, said.answer, question, aroundApproval(asked, by), { reason: said.reason });
  if (isRefused(moved)) return moved;
  const hand = holderIn(question, by);
  if (hand === undefined || by.personId === null)
    throw new Error('Somebody answers who is none of those asked');
  const isSame = said.contentHash === question.contentHash && now.content === question.contentHash;
  if (!isSame) return contentChanged;
  const one: ApprovalAnswer = {
    questionId: question.id,
    personId: by.personId,
    hand,
    answer: said.answer,
    reason: said.reason ?? null,
    at: now.at,
  };
  const all = [...answers, one];
  const given = factOf(question, 'approval.answered', { answer: said.answer });
  if (said.answer === 'approve' && missing({ question, answers: all }) > 0)
    return grant({ question: { ...question, version: question.version + 1 }, answers: all }, given);
  const state = said.answer === 'approve' ? 'approved' : 'rejected';
  const over = closed(question, state, { at: now.at, by: by.personId, reason: said.reason });
  return grant({ question: over, answers: all }, given, factOf(over, `approval.${state}`));
}

/** Whoever asked takes it back. Refusals: `approval.not_yours` (403), `approval.no_such_move`, `approval.reason_missing`. */
export function withdrawQuestion(
  asked: AnsweredQuestion,
  by: ApprovalActor,
  said: { readonly at: Instant; readonly reason: string | undefined },
): Decision<ApprovalQuestion, Fact> {
  const { at, reason } = said;
  const moved = move(approvalLife, 'withdraw', asked.question, aroundApproval(asked, by), { reason });
  if (isRefused(moved)) return moved;
  const over = closed(asked.question, 'withdrawn', { at, by: by.personId, reason });
  return grant(over, factOf(over, 'approval.withdrawn'));
}

/** What it is about is another now, or there no more: it waits for nobody. */
export function lapseQuestion(question: ApprovalQuestion, at: Instant): Decision<ApprovalQuestion, Fact> {
  const nobody = { hands: ['system' as const], personId: null, memberIds: [], hasAnswered: false };
  const moved = move(approvalLife, 'lapse', question, nobody, {});
  if (isRefused(moved)) return moved;
  const over = closed(question, 'lapsed', { at, by: null, reason: undefined });
  return grant(over, factOf(over, 'approval.lapsed'));
}

/** That somebody was asked. */
export const askedFact = (question: ApprovalQuestion): Fact => factOf(question, 'approval.asked');

const closed = (
  question: ApprovalQuestion,
  state: Exclude<ApprovalState, 'open'>,
  end: { readonly at: Instant; readonly by: string | null; readonly reason: string | undefined },
): ApprovalQuestion => ({
  ...question,
  state,
  closedAt: end.at,
  closedBy: end.by,
  endReason: state === 'approved' ? null : (end.reason ?? null),
  version: question.version + 1,
});

/** Of no case: what a question is about may be hidden from who reads the record of its case. */
const factOf = (
  { id, kind, aboutId }: Pick<ApprovalQuestion, 'id' | 'kind' | 'aboutId'>,
  type: `approval.${string}`,
  more: Readonly<Record<string, string>> = {},
): Fact => ({ type, subject: { kind: 'approval', id }, payload: { kind, aboutId, ...more } });

const contentChanged = refuse(
  'approval.content_changed',
  'What you were asked to approve has changed since: look at it as it is now. Who asked asks again.',
  '待批准的内容此后已有变动：请查看现行内容，由提出人重新提请批准。',
);
