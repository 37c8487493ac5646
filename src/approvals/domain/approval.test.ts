import { type Instant, isRefused } from '../../kernel/index.js';
import { walks } from '../../kernel/life.fixtures.js';
import {
  type AnsweredQuestion,
  answerQuestion,
  type ApprovalActor,
  type ApprovalQuestion,
  type ApprovalSaid,
  enoughDecide,
  lapseQuestion,
  mayDecide,
  missing,
  rolesAsked,
  withdrawQuestion,
} from './approval.js';
import { approvalLife } from './approval-life.js';

const at = '2026-04-01T01:00:00.000Z' as Instant;
const hash = 'a'.repeat(64);
const asker = '00000000-0000-4000-8000-000000000001';
const named = '00000000-0000-4000-8000-000000000002';

const aQuestion = (over: Partial<ApprovalQuestion> = {}): ApprovalQuestion => ({
  id: 'question',
  kind: 'cost',
  aboutKind: 'cost',
  aboutId: 'thing',
  caseId: null,
  firmIds: ['firm'],
  askedBy: asker,
  partIds: ['enterer'],
  askedAt: at,
  hands: ['role:treasurer', 'role:coordinator', `person:${named}`],
  count: 1,
  contentHash: hash,
  state: 'open',
  closedAt: null,
  closedBy: null,
  endReason: null,
  version: 1,
  ...over,
});
const asked = (over: Partial<ApprovalQuestion> = {}): AnsweredQuestion => ({
  question: aQuestion(over),
  answers: [],
});
const who = (personId: string, ...seats: readonly (readonly [string, string?])[]): ApprovalActor => ({
  personId,
  seats: seats.map(([role, memberId = null]) => ({ role, memberId })) as ApprovalActor['seats'],
});
const treasurer = who('treasurer', ['treasurer']);
const coordinator = who('coordinator', ['coordinator']);
const approve: ApprovalSaid = { answer: 'approve', contentHash: hash };
const reject: ApprovalSaid = { answer: 'reject', contentHash: hash, reason: 'Too much' };
const now = { at, content: hash };

const after = (
  question: AnsweredQuestion,
  by: ApprovalActor,
  said: ApprovalSaid = approve,
): AnsweredQuestion => {
  const outcome = answerQuestion(question, by, said, now);
  if (isRefused(outcome)) throw new Error(outcome.refusal.code);
  return outcome.state;
};
const refusal = (
  question: AnsweredQuestion,
  by: ApprovalActor,
  said: ApprovalSaid = approve,
  content = now,
) => {
  const outcome = answerQuestion(question, by, said, content);
  return isRefused(outcome) ? `${outcome.refusal.code} ${outcome.refusal.of}` : undefined;
};

describe('the life of a question', () => {
  walks({
    life: approvalLife,
    starts: ['open'],
    thing: (state) => aQuestion({ state }),
    around: (hands) => ({ hands, personId: 'somebody', memberIds: [], hasAnswered: false }),
    words: { reason: 'because' },
  });
});

describe('who approves', () => {
  it.each([
    ['who has one of the roles', treasurer, undefined],
    ['who is named', who(named, ['auditor']), undefined],
    ['nobody else', who('auditor', ['auditor']), 'approval.not_yours right'],
    ['not who asked, whatever their role', who(asker, ['treasurer']), 'approval.own_question right'],
    ['not who entered it', who('enterer', ['coordinator']), 'approval.own_question right'],
    [
      'nobody of a firm it concerns',
      who('both', ['treasurer'], ['member_counsel', 'firm']),
      'approval.own_matter right',
    ],
    ['somebody of another firm', who('both', ['treasurer'], ['member_counsel', 'other']), undefined],
  ])('%s', (_, by, code) => {
    expect(refusal(asked(), by)).toBe(code);
  });

  it('by role or by name counts once: the same person is not two', () => {
    const once = after(asked({ count: 2 }), who(named, ['treasurer'], ['coordinator']));
    expect(once).toMatchObject({
      question: { state: 'open', version: 2 },
      answers: [{ hand: 'role:treasurer' }],
    });
    expect(missing(once)).toBe(1);
    expect(refusal(once, who(named, ['treasurer'], ['coordinator']))).toBe('approval.answered_already rule');
    expect(after(once, treasurer).question).toMatchObject({
      state: 'approved',
      closedBy: 'treasurer',
      version: 3,
    });
  });

  it('is told of by an answer and, with the last, by the decision', () => {
    const first = answerQuestion(asked({ count: 2 }), treasurer, approve, now);
    expect('facts' in first && first.facts.map(({ type }) => type)).toEqual(['approval.answered']);
    const last = answerQuestion(after(asked({ count: 2 }), treasurer), coordinator, approve, now);
    expect('facts' in last && last.facts.map(({ type }) => type)).toEqual([
      'approval.answered',
      'approval.approved',
    ]);
  });
});

describe('an answer', () => {
  it('of one who rejects ends the question, with a reason', () => {
    const once = after(asked({ count: 2 }), treasurer);
    expect(refusal(once, coordinator, { ...reject, reason: ' ' })).toBe('approval.reason_missing rule');
    const { question, answers } = after(once, coordinator, reject);
    expect(question).toMatchObject({ state: 'rejected', closedBy: 'coordinator', endReason: 'Too much' });
    expect(answers).toHaveLength(2);
    expect(refusal({ question, answers }, who('third', ['treasurer']))).toBe('approval.no_such_move rule');
  });

  it.each([
    ['what somebody looked at is another', { ...approve, contentHash: 'b'.repeat(64) }, now],
    ['the thing is another by now', approve, { at, content: 'b'.repeat(64) }],
    ['the thing is there no more', approve, { at, content: undefined }],
  ])('counts for what was asked alone: %s', (_, said, content) => {
    const outcome = answerQuestion(asked(), treasurer, said, content);
    expect(isRefused(outcome) && outcome.refusal.code).toBe('approval.content_changed');
  });
});

describe('the end of a question', () => {
  const codeOf = (outcome: object) => (isRefused(outcome) ? outcome.refusal.code : undefined);

  it('is whoever asked it free to bring about, with a reason', () => {
    const over = withdrawQuestion(asked(), who(asker), { at, reason: 'Paid otherwise' });
    expect('state' in over && over.state).toMatchObject({
      state: 'withdrawn',
      closedBy: asker,
      endReason: 'Paid otherwise',
    });
    expect(codeOf(withdrawQuestion(asked(), who(asker), { at, reason: undefined }))).toBe(
      'approval.reason_missing',
    );
    expect(codeOf(withdrawQuestion(asked(), treasurer, { at, reason: 'x' }))).toBe('approval.not_yours');
  });

  it('comes by itself where what it is about has changed', () => {
    const over = lapseQuestion(aQuestion(), at);
    expect('state' in over && over.state).toMatchObject({ state: 'lapsed', closedBy: null, closedAt: at });
    expect(codeOf(lapseQuestion(aQuestion({ state: 'approved' }), at))).toBe('approval.no_such_move');
  });
});

describe('who may decide', () => {
  it.each([
    ['somebody asked', treasurer, {}, true],
    ['who is named', who(named), {}, true],
    ['somebody who is not asked', who('auditor', ['auditor']), {}, false],
    ['who asked', who(asker, ['treasurer']), {}, false],
    ['who had a part in it', who('enterer', ['coordinator']), {}, false],
    ['who acts for the firm as well', who('both', ['treasurer'], ['member_counsel', 'firm']), {}, false],
    ['anybody once it is closed', treasurer, { state: 'lapsed' as const }, false],
  ])('is %s: %#', (_, by, over, may) => {
    expect(mayDecide(aQuestion(over), by)).toBe(may);
  });

  it('is too few where fewer are left than it takes', () => {
    const roles = { en: 'treasurer', zh: '财务负责人' };
    expect(enoughDecide({ needed: 1, found: 1 }, roles)).toBeUndefined();
    expect(enoughDecide({ needed: 2, found: 1 }, roles)?.refusal).toMatchObject({
      code: 'approval.nobody_decides',
      of: 'rule',
    });
    const said = (found: number) => JSON.stringify(enoughDecide({ needed: 2, found }, roles)?.refusal);
    expect(said(0)).toBe(said(1));
    expect(rolesAsked(aQuestion())).toEqual(['treasurer', 'coordinator']);
  });
});
