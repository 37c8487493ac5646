import { actionsFrom, calendarDate, isRefused, reachableFrom } from '../../kernel/index.js';
import {
  type CaseAction,
  caseActions,
  type CaseKind,
  caseKinds,
  kindOf,
  type Stage,
  stageNames,
  stagesOf,
} from './case-kinds.js';
import { actionsOf, type CaseLife, moveCase } from './move-case.js';

const kinds = Object.keys(caseKinds) as CaseKind[];
const allActions = Object.keys(caseActions) as CaseAction[];
const today = calendarDate('2026-04-01');

const aLife = (over: Partial<CaseLife> = {}): CaseLife => ({
  id: 'c1',
  kind: 'itc_337',
  stage: 'preparing',
  number: '337-TA-9901',
  closedOn: null,
  closeReason: null,
  forums: ['us-itc'],
  ...over,
});

describe.each(kinds)('the life of a case of kind %s', (kind) => {
  const { moves, start } = kindOf(kind);

  it('reaches every stage from its start', () => {
    expect([...reachableFrom(moves, start)].sort()).toEqual([...stagesOf(kind)].sort());
  });

  it('can be closed from every open stage, and reopened', () => {
    for (const stage of stagesOf(kind)) {
      expect(moves[stage].close).toBe(stage === 'closed' ? undefined : 'closed');
    }
    expect(moves.closed.reopen).toBeDefined();
  });

  const pairs = stagesOf(kind).flatMap((stage) => allActions.map((action) => [stage, action] as const));

  it.each(pairs)('at %s answers %s as its table says', (stage, action) => {
    const outcome = moveCase(aLife({ kind, stage }), { action, reason: 'because', today });
    const to = moves[stage][action];
    if (to === undefined) expect(isRefused(outcome) && outcome.refusal.code).toBe('case.no_such_move');
    else expect(isRefused(outcome) ? outcome.refusal : outcome.state.stage).toBe(to);
  });

  it('allows nothing at a stage of another kind', () => {
    const foreign = (Object.keys(stageNames) as Stage[]).filter((stage) => !stagesOf(kind).includes(stage));
    expect(foreign.flatMap((stage) => actionsFrom(moves, stage))).toEqual([]);
  });
});

describe('moving a case', () => {
  it('needs a reason to close, and keeps it with the day', () => {
    expect(moveCase(aLife(), { action: 'close', today })).toMatchObject({
      refusal: { code: 'case.reason_missing' },
    });
    expect(moveCase(aLife(), { action: 'close', reason: 'settled', today })).toMatchObject({
      state: { stage: 'closed', closedOn: today, closeReason: 'settled' },
      facts: [{ type: 'case.moved', payload: { from: 'preparing', to: 'closed', reason: 'settled' } }],
    });
  });

  it('forgets the closing when it is reopened', () => {
    const closed = aLife({ stage: 'closed', closedOn: today, closeReason: 'settled' });
    expect(moveCase(closed, { action: 'reopen', reason: 'new facts', today })).toMatchObject({
      state: { stage: 'instituted', closedOn: null, closeReason: null },
    });
  });

  it.each([
    [{ number: null }, 'case.number_missing'],
    [{ forums: [] }, 'case.no_itc_proceeding'],
  ])('does not institute an investigation with %j', (over, code) => {
    expect(moveCase(aLife(over), { action: 'institute', today })).toMatchObject({ refusal: { code } });
  });

  it('says beforehand what may be done, and why not', () => {
    const offers = actionsOf(aLife({ number: null }), true);
    expect(offers.map(({ action, refusal }) => [action, refusal?.code])).toEqual([
      ['file_complaint', undefined],
      ['institute', 'case.number_missing'],
      ['close', undefined],
    ]);
    expect(actionsOf(aLife(), false).every(({ refusal }) => refusal?.code === 'access.denied')).toBe(true);
  });
});
