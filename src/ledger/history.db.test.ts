import fc from 'fast-check';
import type { CalendarDate } from '../kernel/index.js';
import { newId, RefusedError } from '../platform/index.js';
import { aTestDatabase, type TestDatabase } from '../platform/platform.fixtures.js';
import { accountKey, accountOf } from './domain/accounts.js';
import { type Balance, replay } from './domain/balance.js';
import { aLedger, anEntry, type LedgerStage } from './ledger.fixtures.js';

let database: TestDatabase;
let stage: LedgerStage;
beforeAll(async () => {
  database = await aTestDatabase();
  stage = await aLedger(database.work);
});
afterAll(() => database.close());

type Lines = Readonly<Record<string, number>>;

/**
 * A ledger as simple as can be, which shares nothing with the one that is tested: two lists of what was asked, and sums over them each
 * time anybody wants to know.
 */
class Model {
  private readonly done: { key: string; lines: Lines; fund: number }[] = [];
  private readonly aside: { key: string; lines: Lines; fund: number; over: boolean }[] = [];
  private readonly undone = new Set<string>();

  private cash(fund: number): number {
    const out = this.aside.filter((one) => !one.over && one.fund === fund);
    const posted = this.posted(fund)['cash'] ?? 0;
    return posted - out.reduce((sum, { lines }) => sum + Math.max(0, -(lines['cash'] ?? 0)), 0);
  }

  posted(fund: number): Record<string, number> {
    const sums: Record<string, number> = {};
    for (const { lines, fund: of } of this.done)
      if (of === fund)
        for (const [account, minor] of Object.entries(lines)) sums[account] = (sums[account] ?? 0) + minor;
    return sums;
  }

  setAside(fund: number): Record<string, readonly [number, number]> {
    const sums: Record<string, readonly [number, number]> = {};
    for (const { lines, fund: of, over } of this.aside)
      if (of === fund && !over)
        for (const [account, minor] of Object.entries(lines)) {
          const [into, out] = sums[account] ?? [0, 0];
          sums[account] = minor > 0 ? [into + minor, out] : [into, out - minor];
        }
    return sums;
  }

  private isShort(fund: number, lines: Lines): boolean {
    const spent = -(lines['cash'] ?? 0);
    return spent > 0 && spent > this.cash(fund);
  }

  post(key: string, fund: number, lines: Lines): boolean {
    if (this.isShort(fund, lines)) return false;
    this.done.push({ key, lines, fund });
    return true;
  }

  pending(key: string, fund: number, lines: Lines): boolean {
    if (this.isShort(fund, lines)) return false;
    this.aside.push({ key, lines, fund, over: false });
    return true;
  }

  resolve(key: string, as: 'post' | 'void'): boolean {
    const one = this.aside.find((each) => each.key === key);
    if (one === undefined || one.over) return false;
    one.over = true;
    if (as === 'post') this.done.push({ key: `${key} posted`, lines: one.lines, fund: one.fund });
    return true;
  }

  reverse(key: string): boolean {
    const one = this.done.find((each) => each.key === key);
    if (one === undefined || this.undone.has(key)) return false;
    const lines = Object.fromEntries(Object.entries(one.lines).map(([account, minor]) => [account, -minor]));
    if (this.isShort(one.fund, lines)) return false;
    this.undone.add(key);
    this.done.push({ key: `${key} reversed`, lines, fund: one.fund });
    return true;
  }
}

interface Posting {
  readonly what: 'post' | 'pending';
  readonly fund: number;
  readonly lines: Lines;
  readonly on: CalendarDate;
}

/** Something done with an entry that was made before. */
interface Following {
  readonly what: 'again' | 'reverse' | 'post-aside' | 'void-aside';
  readonly which: number;
}

const accounts = [
  'cash',
  'income',
  'receivable:a',
  'receivable:b',
  'capital:a',
  'capital:b',
  'payable:v',
  'expense:p',
];

/** Two to four lines on different accounts that add up to zero. */
const someLines = fc
  .tuple(
    fc.shuffledSubarray(accounts, { minLength: 2, maxLength: 4 }),
    fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([names, amounts, isIn]): Lines => {
    const sign = isIn ? 1 : -1;
    const others = names.slice(1).map((name, at) => [name, -sign * (amounts[at] ?? 1)] as const);
    const sum = others.reduce((total, [, minor]) => total + minor, 0);
    return Object.fromEntries([[names[0] ?? '', -sum], ...others]);
  });

const someStep: fc.Arbitrary<Posting | Following> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constantFrom('post' as const, 'post' as const, 'pending' as const),
      fund: fc.integer({ min: 0, max: 1 }),
      lines: someLines,
      on: fc
        .integer({ min: 1, max: 28 })
        .map((day) => `2026-0${String(1 + (day % 4))}-${String(day).padStart(2, '0')}` as CalendarDate),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constantFrom(
        'again' as const,
        'reverse' as const,
        'post-aside' as const,
        'void-aside' as const,
      ),
      which: fc.nat(1000),
    }),
  },
);

const inBigint = (lines: Lines): Record<string, bigint> =>
  Object.fromEntries(Object.entries(lines).map(([account, minor]) => [account, BigInt(minor)]));

const refusals = ['ledger.insufficient_ring_fence', 'ledger.resolved_already', 'ledger.reversed_already'];

/** Whether it was done; false where it was refused as it may be. */
async function isDone(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof RefusedError && refusals.includes(error.refusal.code)) return false;
    throw error;
  }
}

/** Takes one step in the ledger and in the model; answers whether both did it. */
async function take(
  step: Posting | Following,
  model: Model,
  funds: readonly string[],
  history: Map<string, Asked>,
) {
  const { ledger } = stage;
  if ('lines' in step) {
    const phase = step.what === 'post' ? 'posted' : 'pending';
    const asked = anEntry(funds[step.fund] ?? '', inBigint(step.lines), { on: step.on, phase });
    const done = await isDone(
      stage.run(async (tx) => {
        const [entry] = await ledger.post(tx, [asked]);
        history.set(asked.clientId, { asked, id: entry?.id ?? '', phase });
      }),
    );
    return [done, model[step.what](asked.clientId, step.fund, step.lines)];
  }
  const all = [...history.values()];
  const one = all[step.which % Math.max(1, all.length)];
  if (one === undefined) return [true, true];
  const key = one.asked.clientId;
  if (step.what === 'again') return [await isDone(stage.run((tx) => ledger.post(tx, [one.asked]))), true];
  if (step.what === 'reverse') {
    if (one.phase === 'pending') return [true, true];
    const how = { clientId: newId(), on: one.asked.on, reason: 'taken back' };
    return [
      await isDone(stage.run((tx) => ledger.reverse(tx, { entryId: one.id }, how))),
      model.reverse(key),
    ];
  }
  const as = step.what === 'post-aside' ? 'post' : 'void';
  if (one.phase === 'posted') return [true, true];
  return [await isDone(stage.run((tx) => ledger.resolve(tx, one.id, as, newId()))), model.resolve(key, as)];
}

interface Asked {
  readonly asked: ReturnType<typeof anEntry>;
  readonly id: string;
  readonly phase: 'posted' | 'pending';
}

type Sums = Readonly<Record<string, readonly number[]>>;

/** What accounts have, by names as the model has them; those at zero are left out. */
function told(entries: Iterable<readonly [string, Balance]>): Sums {
  const sums = [...entries].map(([name, { posted, pendingIn, pendingOut }]) => {
    const numbers: readonly number[] = [Number(posted), Number(pendingIn), Number(pendingOut)];
    return [name.replace(' ', ':'), numbers] as const;
  });
  return Object.fromEntries(sums.filter(([, numbers]) => numbers.some((number) => number !== 0)));
}

function expected(model: Model, fund: number): Sums {
  const [posted, aside] = [model.posted(fund), model.setAside(fund)];
  const names = [...new Set([...Object.keys(posted), ...Object.keys(aside)])];
  return Object.fromEntries(
    names
      .map((name) => [name, [posted[name] ?? 0, ...(aside[name] ?? [0, 0])]] as const)
      .filter(([, sums]) => sums.some((sum) => sum !== 0)),
  );
}

/** A fund's balances from its entries alone. */
const replayed = (fundId: string) =>
  stage.run(async (tx) => {
    const rows = await tx.query<{ id: string }>(
      'SELECT id FROM ledger_entry WHERE fund_id = $1 ORDER BY no',
      [fundId],
    );
    const entries = await stage.store.byIds(
      tx,
      rows.map(({ id }) => id),
    );
    return replay(
      entries.map(({ entry: { id, phase, postings, resolvesId } }) => ({
        id,
        phase,
        postings,
        resolves: resolvesId,
      })),
    );
  });

it('a history of 300 steps leaves what an independent model says after each, and is rebuilt from its entries', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someStep, { minLength: 300, maxLength: 300 }), async (steps) => {
      const funds = [(await stage.aFund()).id, (await stage.aFund()).id];
      const [model, history] = [new Model(), new Map<string, Asked>()];
      let refused = 0;
      for (const step of steps) {
        const [done, same] = await take(step, model, funds, history);
        expect(done).toBe(same);
        if (done === false) refused += 1;
        for (const [place, id] of funds.entries()) {
          const balances = await stage.run((tx) => stage.reader.balances(tx, id));
          const now = balances.entries().map(([ref, balance]) => [accountKey(ref), balance] as const);
          expect(told(now)).toEqual(expected(model, place));
        }
      }
      expect(refused).toBeGreaterThan(0);
      for (const [place, id] of funds.entries()) {
        const rebuilt = await replayed(id);
        expect(told(rebuilt)).toEqual(expected(model, place));
        for (const key of rebuilt.keys()) expect(accountKey(accountOf(key))).toBe(key);
      }
    }),
    { numRuns: 2 },
  );
});
