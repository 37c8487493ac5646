import { actionsFrom, calendarDate, offers } from '../../kernel/index.js';
import { walks } from '../../kernel/life.fixtures.js';
import { type CaseKind, caseKinds, kindOf, type Stage, stageNames } from './case-kinds.js';
import { caseHands, type CaseLife, caseLives, moveCase, stagesOf } from './case-life.js';

const kinds = Object.keys(caseKinds) as CaseKind[];
const today = calendarDate('2026-04-01');
const hands = ['coordinator'] as const;

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
  const { moves } = caseLives[kind];

  walks({
    life: caseLives[kind],
    starts: [kindOf(kind).start],
    statuses: stagesOf(kind),
    thing: (stage) => aLife({ kind, stage }),
    around: (some) => ({ hands: some }),
    words: { reason: 'because' },
  });

  it('can be closed from every open stage, and reopened', () => {
    for (const stage of stagesOf(kind)) {
      expect(moves[stage].close).toBe(stage === 'closed' ? undefined : 'closed');
    }
    expect(moves.closed.reopen).toBeDefined();
  });

  it('allows nothing at a stage of another kind', () => {
    const foreign = (Object.keys(stageNames) as Stage[]).filter((stage) => !stagesOf(kind).includes(stage));
    expect(foreign.flatMap((stage) => actionsFrom(moves, stage))).toEqual([]);
  });
});

describe('moving a case', () => {
  it('keeps the reason of its closing with the day', () => {
    expect(moveCase(aLife(), { action: 'close', today }, hands)).toMatchObject({
      refusal: { code: 'case.reason_missing' },
    });
    expect(moveCase(aLife(), { action: 'close', reason: 'settled', today }, hands)).toMatchObject({
      state: { stage: 'closed', closedOn: today, closeReason: 'settled' },
      facts: [{ type: 'case.moved', payload: { from: 'preparing', to: 'closed', reason: 'settled' } }],
    });
  });

  it('forgets the closing when it is reopened', () => {
    const closed = aLife({ stage: 'closed', closedOn: today, closeReason: 'settled' });
    expect(moveCase(closed, { action: 'reopen', reason: 'new facts', today }, hands)).toMatchObject({
      state: { stage: 'instituted', closedOn: null, closeReason: null },
    });
  });

  it('is not reopened while it goes on as another case, which is said beforehand', () => {
    const joined = aLife({ stage: 'closed', closedOn: today, goesOn: true });
    const asked = { action: 'reopen', reason: 'new facts', today } as const;
    expect(moveCase(joined, asked, hands)).toMatchObject({ refusal: { code: 'case_join.stands' } });
    const told = (permissions: readonly string[]) =>
      offers(caseLives.itc_337, joined, { hands: caseHands(permissions) }).map(
        ({ obstacle }) => obstacle?.code,
      );
    expect(told(['cases.write'])).toEqual(['case_join.stands']);
    expect(told([])).toEqual(['case.not_yours']);
  });

  it.each([
    [{ number: null }, 'case.number_missing'],
    [{ forums: [] }, 'case.no_itc_proceeding'],
  ])('does not institute an investigation with %j', (over, code) => {
    expect(moveCase(aLife(over), { action: 'institute', today }, hands)).toMatchObject({ refusal: { code } });
  });

  it('says beforehand what may be done, and why not', () => {
    const codes = (...permissions: readonly string[]) =>
      offers(caseLives.itc_337, aLife({ number: null }), { hands: caseHands(permissions) }).map(
        ({ action, obstacle }) => [action, obstacle?.code],
      );
    expect(codes('cases.read', 'cases.write')).toEqual([
      ['file_complaint', undefined],
      ['institute', 'case.number_missing'],
      ['close', undefined],
    ]);
    expect(codes('cases.read')).toEqual([
      ['file_complaint', 'case.not_yours'],
      ['institute', 'case.not_yours'],
      ['close', 'case.not_yours'],
    ]);
  });
});
