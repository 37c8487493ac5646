import fc from 'fast-check';
import { type CalendarDate, type Currency, isRefused, obstacle } from '../../../kernel/index.js';
import { walks } from '../../../kernel/life.fixtures.js';
import { approvable, beyond, costNumber, covers, invoiceKey, type PoolBudget } from './cost.js';
import { type CostAction, costLife, type CostStatus, type LivingCost } from './cost-life.js';
import { phases, taskCode, taskCodes } from './task-codes.js';

const entering = 'person who entered';

/** A cost of which nothing but its status stands in the way of an action. */
const cost = (status: CostStatus, action: CostAction): LivingCost => ({
  status,
  enteredBy: entering,
  payment:
    action === 'confirm_payment' || action === 'void_payment'
      ? 'pending'
      : action === 'record_return'
        ? 'posted'
        : 'none',
  isCoded: true,
  reversesId: null,
});

describe('the life of a cost', () => {
  walks({
    life: costLife,
    starts: ['received', 'held'],
    thing: cost,
    around: (hands) => ({ hands, personId: 'somebody else' }),
    words: { reason: 'because' },
  });

  const codeOf = (action: CostAction, status: CostStatus, over: Partial<LivingCost>, personId = 'else') =>
    obstacle(
      costLife,
      action,
      { ...cost(status, action), ...over },
      { hands: ['keeper', 'coordinator'], personId },
    )?.code;

  it.each<[string, CostAction, CostStatus, Partial<LivingCost>, string | undefined]>([
    ['settled before it is coded', 'settle', 'disputed', { isCoded: false }, 'cost.not_coded'],
    ['paid twice', 'pay', 'approved', { payment: 'pending' }, 'cost.payment_pending'],
    [
      'reversed while a payment is under way',
      'reverse',
      'allocated',
      { payment: 'pending' },
      'cost.payment_pending',
    ],
    [
      'confirmed where nothing is under way',
      'confirm_payment',
      'approved',
      { payment: 'none' },
      'cost.nothing_pending',
    ],
    ['paid where it takes another back', 'pay', 'approved', { reversesId: 'other' }, 'cost.takes_back'],
    [
      'reversed where it takes another back',
      'reverse',
      'allocated',
      { reversesId: 'other' },
      'cost.takes_back',
    ],
    [
      'come back where it was never paid',
      'record_return',
      'reversed',
      { payment: 'none' },
      'cost.nothing_to_return',
    ],
  ])('is not %s', (_, action, status, over, code) => expect(codeOf(action, status, over)).toBe(code));

  it('is not released, reviewed or settled by whoever entered it', () => {
    expect(codeOf('review', 'coded', {}, entering)).toBe('approval.own_question');
    expect(codeOf('settle', 'disputed', {}, entering)).toBe('approval.own_question');
    expect(codeOf('release', 'held', {}, entering)).toBe('approval.own_question');
    expect(codeOf('release', 'held', {})).toBeUndefined();
  });
});

describe('the number of an invoice', () => {
  it.each([
    ['INV 0042/A', 'inv-42a'],
    ['2026-003', '2026 3'],
    ['№ ０７', 'no 7'],
    ['0007', '7'],
  ])('%s is the same as %s', (one, other) => {
    expect(invoiceKey(one)).toBe(invoiceKey(other));
  });

  it.each([
    ['INV-42', 'INV-420'],
    ['A-1', 'A-10'],
    ['100', '1'],
  ])('%s is another than %s', (one, other) => {
    expect(invoiceKey(one)).not.toBe(invoiceKey(other));
  });

  it('is the same in whatever case, and with whatever stands between its parts', () => {
    const part = fc.stringMatching(/^[a-z]{1,4}$|^[1-9]\d{0,4}$/);
    const between = fc.constantFrom(' ', '-', '/', '.', '_', '－');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), between, (parts, sign) => {
        expect(invoiceKey(parts.join(sign).toUpperCase())).toBe(invoiceKey(parts.join(' ')));
      }),
    );
  });

  it('of a cost has four digits or more', () => {
    expect([1, 42, 12345].map(costNumber)).toEqual(['C-0001', 'C-0042', 'C-12345']);
  });
});

describe('what a pool may spend', () => {
  const budget = (approved: bigint, spent: bigint): PoolBudget => ({
    currency: 'USD' as Currency,
    approved,
    spent,
  });
  const day = (text: string) => text as CalendarDate;
  const engagement = { from: day('2026-01-01'), until: day('2026-06-30') };
  const invoice = { serviceFrom: day('2026-02-01'), serviceUntil: day('2026-02-28') };
  const found = (minor: bigint, approved: bigint, spent: bigint, over: bigint | null = null) => {
    const decided = approvable({ invoice, over } as Parameters<typeof approvable>[0], minor, {
      engagement,
      budget: budget(approved, spent),
    });
    return isRefused(decided) ? decided.refusal.code : decided.state;
  };

  it.each([
    ['within it', 100n, 300n, 200n, null, 'approvable'],
    ['to the last cent of it', 100n, 300n, 200n, null, 'approvable'],
    ['a cent over it', 101n, 300n, 200n, null, 'cost.over_budget'],
    ['as far over it as was decided', 101n, 300n, 200n, 1n, 'approvable'],
    ['further over it than was decided', 102n, 300n, 200n, 1n, 'cost.over_budget'],
    ['a credit where all is spent', -5n, 300n, 400n, null, 'approvable'],
  ] as const)('%s', (_, minor, approved, spent, over, expected) => {
    expect(found(minor, approved, spent, over)).toBe(expected);
  });

  it('is never asked for more than the amount itself', () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 15n });
    fc.assert(
      fc.property(amount, amount, amount, (minor, approved, spent) => {
        const over = beyond(budget(approved, spent), minor);
        return over >= 0n && spent + minor - over <= (approved > spent ? approved : spent + minor);
      }),
    );
  });

  it.each([
    ['2026-01-01', '2026-06-30', true],
    ['2025-12-31', '2026-01-31', false],
    ['2026-06-01', '2026-07-01', false],
  ])('service from %s to %s is covered: %s', (serviceFrom, serviceUntil, isCovered) => {
    const days = { serviceFrom: day(serviceFrom), serviceUntil: day(serviceUntil) };
    expect(covers(engagement, days)).toBe(isCovered);
    expect(covers({ ...engagement, until: null }, days)).toBe(serviceFrom >= '2026-01-01');
  });
});

describe('task codes', () => {
  it('have a name in both languages and a phase that is there, each once', () => {
    expect(new Set(taskCodes.map(({ code }) => code)).size).toBe(taskCodes.length);
    for (const { code, name, phase } of taskCodes) {
      expect(name.en && name.zh).toBeTruthy();
      expect(phase === null ? code.startsWith('E') : phases[phase]).toBeTruthy();
    }
    expect(taskCode('L330')).toMatchObject({ phase: 'L300', name: { en: 'Depositions', zh: '庭外取证' } });
    expect(taskCode('L999')).toBeUndefined();
  });
});
