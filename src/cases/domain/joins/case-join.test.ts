import { calendarDate, type Instant, isRefused } from '../../../kernel/index.js';
import { type CaseJoin, joinCases, obstacleToJoining, undoJoin } from './case-join.js';
import type { Stage } from '../case-kinds.js';
import type { CaseLife } from '../case-life.js';

const aLife = (id: string, stage: Stage, over: Partial<CaseLife> = {}): CaseLife => ({
  id,
  kind: 'itc_337',
  stage,
  number: id === 'dn' ? 'DN 3741' : '337-TA-1401',
  closedOn: stage === 'closed' ? calendarDate('2026-01-01') : null,
  closeReason: null,
  forums: ['us-itc'],
  ...over,
});
const aJoin = (over: Partial<CaseJoin> = {}): CaseJoin => ({
  id: 'join-1',
  fromCaseId: 'dn',
  toCaseId: 'ta',
  fromStage: 'pre_institution',
  deadlineIds: [],
  reason: 'Instituted on 2 March',
  joinedBy: 'somebody',
  joinedAt: '2026-03-03T01:00:00.000Z' as Instant,
  undoneBy: null,
  undoneAt: null,
  undoReason: null,
  ...over,
});
const [dn, ta] = [aLife('dn', 'pre_institution'), aLife('ta', 'instituted')];
const today = calendarDate('2026-03-03');

describe('a complaint that goes on as an investigation', () => {
  it.each([
    ['a complaint and what it became', dn, ta, false, undefined],
    ['one in preparation', aLife('dn', 'preparing'), ta, false, undefined],
    ['a case with itself', dn, dn, false, 'case_join.same_case'],
    [
      'a suit',
      dn,
      aLife('ta', 'filed', { kind: 'infringement_suit' }),
      false,
      'case_join.not_investigations',
    ],
    ['one that goes on as another', dn, ta, true, 'case_join.joined'],
    ['one that was instituted', aLife('dn', 'discovery'), ta, false, 'case_join.not_before_institution'],
    ['one that is closed', aLife('dn', 'closed'), ta, false, 'case_join.not_before_institution'],
    ['with another complaint', dn, aLife('ta', 'pre_institution'), false, 'case_join.not_instituted'],
    ['with a closed investigation', dn, aLife('ta', 'closed'), false, 'case_join.not_instituted'],
  ] as const)('%s: %#', (_, from, to, isJoined, code) => {
    expect(obstacleToJoining({ from, to, isJoined })?.code).toBe(code);
  });

  it('is closed for the reason given, which names nothing of the other', () => {
    const outcome = joinCases({ from: dn, to: ta, isJoined: false }, aJoin(), today, ['coordinator']);
    if (isRefused(outcome)) throw new Error(outcome.refusal.code);
    expect(outcome.state).toMatchObject({
      stage: 'closed',
      closedOn: today,
      closeReason: 'Instituted on 2 March',
    });
    const ofCase = outcome.facts.filter((fact) => 'caseId' in fact);
    expect(ofCase.map(({ type }) => type)).toEqual(['case.moved']);
    expect(JSON.stringify(ofCase)).not.toContain('ta"');
  });

  it('is no coordinator’s alone to undo twice, and stands where it was', () => {
    const closed = aLife('dn', 'closed', { closeReason: 'Instituted on 2 March' });
    const outcome = undoJoin(aJoin(), closed, 'Another complaint');
    expect('state' in outcome && outcome.state).toMatchObject({ stage: 'pre_institution', closedOn: null });
    const again = undoJoin(aJoin({ undoneAt: '2026-03-04T01:00:00.000Z' as Instant }), closed, 'Again');
    expect(isRefused(again) && again.refusal.code).toBe('case_join.undone');
    const anew = undoJoin(aJoin(), aLife('dn', 'closed', { closeReason: 'Settled' }), 'Another complaint');
    expect('state' in anew && anew.state).toMatchObject({ stage: 'closed', closeReason: 'Settled' });
    const meanwhile = undoJoin(aJoin(), aLife('dn', 'instituted'), 'Another complaint');
    expect('state' in meanwhile && meanwhile.state.stage).toBe('instituted');
  });
});
