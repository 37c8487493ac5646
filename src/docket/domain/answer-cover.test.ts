import { type Instant, isRefused } from '../../kernel/index.js';
import { walks } from '../../kernel/life.fixtures.js';
import { findRule, packs } from '../../law/index.js';
import { type AnswerCover, coverAnswer, coverLife, moveCover } from './answer-cover.js';
import { answerRules, answersBefore } from './answer-rules.js';
import { type AnswerState, answerStates, isSilent } from './answer-state.js';

const aCover = (over: Partial<AnswerCover> = {}): AnswerCover => ({
  id: 'cover-1',
  caseId: 'case-1',
  proceedingId: 'proceeding-1',
  partyId: 'acme',
  kind: 'no_answer',
  status: 'proposed',
  counselId: null,
  deadlineId: 'deadline-1',
  grounds: 'It consents to an order',
  proposedBy: 'proposer',
  proposedAt: '2026-04-01T01:00:00.000Z' as Instant,
  decidedBy: null,
  decidedAt: null,
  endReason: null,
  version: 1,
  ...over,
});
const around = (personId = 'second') =>
  ({
    hands: ['speaker'],
    personId,
    openDateId: 'deadline-1',
    now: '2026-04-02T01:00:00.000Z' as Instant,
  }) as const;
const codeOf = (outcome: object): string | undefined =>
  isRefused(outcome) ? outcome.refusal.code : undefined;

describe('the rules by which somebody answers', () => {
  it('are rules of the law of their forum', () => {
    for (const id of answerRules) expect(findRule(id)?.owedBy).toBe('party');
  });

  it('are said of every forum whose law is known, and each once', () => {
    expect(Object.keys(answersBefore).sort()).toEqual(packs.map(({ forum }) => forum).sort());
    expect(new Set(answerRules).size).toBe(answerRules.length);
  });
});

describe('what stands in place of an answer', () => {
  walks({
    life: coverLife,
    starts: ['proposed'],
    thing: (status) => aCover({ status }),
    around: (hands) => ({ hands, personId: 'second', openDateId: 'deadline-1' }),
    words: { reason: 'a mistake' },
  });

  it.each([
    ['approve', 'proposer', 'approval.own_question'],
    ['refuse', 'proposer', 'approval.own_question'],
    ['withdraw', 'proposer', undefined],
    ['approve', 'second', undefined],
  ] as const)('%s by the %s: %s', (action, who, code) => {
    expect(codeOf(moveCover(aCover(), action, around(who), 'Changed our mind'))).toBe(code);
  });

  it('is not approved where a date has come since it was proposed, and is ended', () => {
    const early = aCover({ deadlineId: null });
    expect(codeOf(moveCover(early, 'approve', around()))).toBe('answer_cover.date_has_come');
    expect(codeOf(moveCover(early, 'refuse', around(), 'A date has come'))).toBeUndefined();
    expect(codeOf(moveCover(early, 'approve', { ...around(), openDateId: null }))).toBeUndefined();
  });

  it('keeps who decided, when and why', () => {
    const outcome = moveCover(aCover(), 'refuse', around(), 'Default is too dear');
    expect('state' in outcome && outcome.state).toMatchObject({
      status: 'refused',
      decidedBy: 'second',
      decidedAt: '2026-04-02T01:00:00.000Z',
      endReason: 'Default is too dear',
      version: 2,
    });
  });

  it.each([
    ['unanswered', 'no_answer', false, undefined],
    ['not_served', 'no_answer', false, undefined],
    ['no_date', 'joint_counsel', true, undefined],
    ['unanswered', 'no_answer', true, 'answer_cover.waits'],
    ['answered', 'no_answer', false, 'answer_cover.not_needed'],
    ['joint_counsel', 'joint_counsel', false, 'answer_cover.not_needed'],
    ['no_answer', 'joint_counsel', false, 'answer_cover.not_needed'],
  ] as const)(
    'of a respondent that is %s, as %s, one waiting: %s, is %s',
    (state, kind, isProposed, code) => {
      expect(codeOf(coverAnswer(aCover({ kind }), { state, isProposed }))).toBe(code);
    },
  );

  it('leaves nobody red for whom somebody stands', () => {
    const red = (Object.keys(answerStates) as AnswerState[]).filter(isSilent);
    expect(red).toEqual(['unanswered', 'not_served', 'no_date']);
  });
});
