import {
  type Decision,
  grant,
  type Instant,
  isRefused,
  type Life,
  move,
  type Objection,
  ownThing,
  reasonWord,
  refuse,
} from '../../kernel/index.js';
import type { AnswerState } from './answer-state.js';

/** What stands in place of an answer: counsel who answers for the respondent, or a decision not to answer. */
export const coverKinds = {
  joint_counsel: { en: 'Counsel answers for it', zh: '律师代为答辩' },
  no_answer: { en: 'Decision not to answer', zh: '不答辩决定' },
} as const;
export type CoverKind = keyof typeof coverKinds;

/** Where it is in its life. */
export type CoverStatus = 'proposed' | 'in_force' | 'refused' | 'withdrawn';

/** What may be done with it. */
export type CoverAction = 'approve' | 'refuse' | 'withdraw';

/** What stands in place of a respondent's answer in a proceeding. */
export interface AnswerCover {
  readonly id: string;
  readonly caseId: string;
  readonly proceedingId: string;
  readonly partyId: string;
  readonly kind: CoverKind;
  readonly status: CoverStatus;
  /** The mandate by which counsel answers; null of a decision. */
  readonly counselId: string | null;
  /** The one date a decision stands for, null where it was made before there was any; null of counsel, who answers by every date. */
  readonly deadlineId: string | null;
  /** Where the proof lies that counsel answers, or why nobody does. */
  readonly grounds: string;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  /** Why it was refused or withdrawn. */
  readonly endReason: string | null;
  readonly version: number;
}

/** As what somebody acts: for the respondent, as the coordinator or as its own counsel. */
export interface CoverAround {
  readonly hands: readonly 'speaker'[];
  readonly personId: string;
  /** The open date that decides now; null where none stands. */
  readonly openDateId: string | null;
  readonly now: Instant;
}

/** The words of its life. */
export interface CoverTerms {
  readonly status: CoverStatus;
  readonly action: CoverAction;
  readonly hand: 'speaker';
  readonly word: 'reason';
  readonly thing: Pick<AnswerCover, 'status' | 'proposedBy' | 'deadlineId'>;
  readonly around: Pick<CoverAround, 'hands' | 'personId' | 'openDateId'>;
}

const dateHasCome = refuse(
  'answer_cover.date_has_come',
  'A date to answer by has come since this was proposed: refuse it or withdraw it, and propose it anew for that date.',
  '提出之后已出现答辩期限：请不予批准或撤回，并就该期限重新提出。',
);

/** Two people decide of the same date: of the one there is, where one has come meanwhile. */
const approvable = (cover: CoverTerms['thing'], around: CoverTerms['around']): Objection =>
  cover.deadlineId === null && around.openDateId !== null ? dateHasCome : undefined;

const speakers = { en: 'the coordinator or the respondent’s counsel', zh: '联盟协调员或该被告的律师' };

/** The life of what stands in place of an answer. A decision waits for a second person; that counsel answers holds from the start. */
export const coverLife: Life<CoverTerms> = {
  of: 'answer_cover',
  noun: { en: 'record', zh: '记录' },
  statusOf: ({ status }) => status,
  statuses: {
    proposed: { en: 'proposed, waits for a second person', zh: '已提出，待另一人批准' },
    in_force: { en: 'in force', zh: '生效' },
    refused: { en: 'refused', zh: '未获批准' },
    withdrawn: { en: 'withdrawn', zh: '已撤回' },
  },
  moves: {
    proposed: { approve: 'in_force', refuse: 'refused', withdraw: 'withdrawn' },
    in_force: { withdraw: 'withdrawn' },
    refused: {},
    withdrawn: {},
  },
  hands: { speaker: speakers },
  words: reasonWord,
  bar: (action, { proposedBy }, by) =>
    action === 'withdraw' ? undefined : ownThing(by, { personIds: [proposedBy] }, speakers),
  acts: {
    approve: { name: { en: 'Approve', zh: '批准' }, hands: ['speaker'], needs: [], guard: approvable },
    refuse: { name: { en: 'Refuse', zh: '不批准' }, hands: ['speaker'], needs: ['reason'] },
    withdraw: { name: { en: 'Withdraw', zh: '撤回' }, hands: ['speaker'], needs: ['reason'] },
  },
};

/** What happened, for the record. What it concerns is its respondent's alone. */
export interface CoverFact {
  readonly type: `answer_cover.${'named' | 'proposed' | 'approved' | 'refused' | 'withdrawn'}`;
  readonly cover: AnswerCover;
}

const pastOf = { approve: 'approved', refuse: 'refused', withdraw: 'withdrawn' } as const;

/** How the answer stands before somebody covers it. */
export interface Answering {
  readonly state: AnswerState;
  /** Whether a decision not to answer waits already. */
  readonly isProposed: boolean;
}

/** Refusals: `answer_cover.not_needed` where the respondent is silent no more, `answer_cover.waits` where a decision waits already. */
export function coverAnswer(
  cover: AnswerCover,
  { state, isProposed }: Answering,
): Decision<AnswerCover, CoverFact> {
  if (state === 'answered' || state === 'joint_counsel' || state === 'no_answer') return notNeeded;
  if (cover.kind === 'joint_counsel') return grant(cover, { type: 'answer_cover.named', cover });
  return isProposed ? waits : grant(cover, { type: 'answer_cover.proposed', cover });
}

/** Moves it along its table. */
export function moveCover(
  cover: AnswerCover,
  action: CoverAction,
  around: CoverAround,
  reason?: string,
): Decision<AnswerCover, CoverFact> {
  const moved = move(coverLife, action, cover, around, { reason });
  if (isRefused(moved)) return moved;
  const next: AnswerCover = {
    ...cover,
    status: moved.state,
    decidedBy: around.personId,
    decidedAt: around.now,
    endReason: action === 'approve' ? null : (reason ?? null),
    version: cover.version + 1,
  };
  return grant(next, { type: `answer_cover.${pastOf[action]}`, cover: next });
}

const notNeeded = refuse(
  'answer_cover.not_needed',
  'The respondent has answered, or its answer is covered already.',
  '该被告已经答辩，或者其答辩事宜已有安排。',
);

const waits = refuse(
  'answer_cover.waits',
  'A decision not to answer waits for a second person already.',
  '已有一项不答辩决定等待另一人批准。',
);
