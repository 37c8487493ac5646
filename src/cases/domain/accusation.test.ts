import { calendarDate, isRefused } from '../../kernel/index.js';
import {
  type Accusation,
  type CaseParts,
  faultOfOutcome,
  faultsOfCell,
  gridChange,
  isIdle,
  keptClaims,
} from './accusation.js';

const cell = {
  proceedingId: 'itc',
  asserterId: 'complainant',
  respondentId: 'respondent',
  productId: 'drone',
  patentId: 'p1',
};
const parts: CaseParts = {
  proceedings: new Set(['itc']),
  parties: new Map([
    ['complainant', { name: 'Complainant Inc.', role: 'complainant' }],
    ['respondent', { name: 'Respondent Ltd.', role: 'respondent' }],
  ]),
  patents: new Set(['p1', 'p2']),
  products: new Set(['drone']),
};
const standing = (over: Partial<Accusation> = {}): Accusation => ({
  ...cell,
  id: 'a1',
  claims: '1-3',
  outcome: 'asserted',
  outcomeOn: null,
  outcomeSource: null,
  struckReason: null,
  version: 1,
  ...over,
});

describe('whom and what an accusation names', () => {
  it('is of the case, each in its place', () => {
    expect(faultsOfCell(cell, parts)).toEqual([]);
  });

  it.each([
    ['proceedingId', 'elsewhere'],
    ['asserterId', 'nobody'],
    ['asserterId', 'respondent'],
    ['respondentId', 'nobody'],
    ['respondentId', 'complainant'],
    ['productId', 'kite'],
    ['patentId', 'p9'],
  ])('%s may not be %s', (field, id) => {
    const faults = faultsOfCell({ ...cell, [field]: id }, parts);
    expect(faults.map((fault) => fault.field)).toEqual([field]);
    expect(faults[0]?.because.zh).not.toBe('');
  });
});

describe('the outcome of an accusation', () => {
  const today = calendarDate('2026-04-01');
  const yesterday = calendarDate('2026-03-31');
  it.each([
    ['asserted', null, null, undefined],
    ['asserted', yesterday, null, 'outcome'],
    ['asserted', null, '91 FR 1', 'outcome'],
    ['violation', null, '91 FR 1', 'outcomeOn'],
    ['violation', calendarDate('2026-04-02'), '91 FR 1', 'outcomeOn'],
    ['settled', yesterday, null, 'outcomeSource'],
    ['invalid', today, '91 FR 1', undefined],
  ] as const)('%s on %s by %s: fault at %s', (outcome, outcomeOn, outcomeSource, field) => {
    expect(faultOfOutcome({ outcome, outcomeOn, outcomeSource }, today)?.field).toBe(field);
  });
});

describe('a grid', () => {
  it('that says what stands changes nothing', () => {
    expect(isIdle(gridChange([standing()], [{ ...cell, claims: '1-3' }]))).toBe(true);
  });

  it('enters what is new, revises what says another thing and keeps its outcome, strikes what is gone', () => {
    const decided = {
      outcome: 'invalid' as const,
      outcomeOn: calendarDate('2026-03-01'),
      outcomeSource: 'x',
    };
    const gone = standing({ id: 'a2', patentId: 'p2' });
    const change = gridChange(
      [standing(decided), gone],
      [
        { ...cell, claims: '1-4' },
        { ...cell, productId: 'kite', claims: '2' },
      ],
    );
    expect(change.revised).toEqual([standing({ ...decided, claims: '1-4' })]);
    expect(change.struck).toEqual([gone]);
    expect(change.entered).toMatchObject([{ productId: 'kite', claims: '2', outcome: 'asserted' }]);
  });

  it('takes claims in any spelling, and none that are nonsense', () => {
    expect(keptClaims('claims 3, 1 and 2')).toEqual({ claims: '1-3' });
    expect(isRefused(keptClaims('many'))).toBe(true);
  });
});
