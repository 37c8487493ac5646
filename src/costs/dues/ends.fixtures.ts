import type { TestApp } from '../../../test/app.js';
import {
  aGroupStage,
  anotherSide,
  type Asker,
  GroupInTest,
  type GroupStage,
  madeBy,
  type Side,
} from '../../groups/groups.fixtures.js';
import { type CalendarDate, moneyOf, moneyText } from '../../kernel/index.js';
import { type AccountRef, Ledger, LedgerReader, type NewEntry } from '../../ledger/index.js';
import { newId, systemCaller, UnitOfWork } from '../../platform/index.js';
import { answered } from '../../approvals/approvals.fixtures.js';
import { anApprovedPlan, aPool } from '../plans/plans.fixtures.js';

export const letters = ['a', 'b', 'c', 'd', 'e'] as const;
export type Letter = (typeof letters)[number];
/** What each of some members pays or bears, as decimal text. */
export type Amounts = { readonly [L in Letter]?: string };

/** Five members by the weights of the practice: 40.5, 25.25, 19.75, 9.5 and 5. */
export const practiceUnits = { a: '40.5', b: '25.25', c: '19.75', d: '9.5', e: '5' } as const;

/** A group with a plan, a fund in US dollars and what went before. */
export interface EndStage extends GroupStage {
  readonly five: Readonly<Record<Letter, Side>>;
  readonly group: GroupInTest;
  readonly memberships: Readonly<Record<Letter, string>>;
  readonly fundId: string;
  /** Members are called on, and pay. */
  paidIn(amounts: Amounts, on?: string): Promise<void>;
  /** Members are called on, and have not paid. */
  called(amounts: Amounts, on?: string): Promise<void>;
  /** A cost is approved, shared and paid. */
  spent(shares: Amounts, on?: string): Promise<void>;
  /** What stands on an account of the group's fund unless said: above zero on the side on which it grows. */
  balance(account: AccountRef, fundId?: string): Promise<string>;
}

export const minorOf = (text: string): bigint => moneyOf(text, 'USD')?.minor ?? 0n;
const textOf = (minor: bigint): string => moneyText({ minor, currency: 'USD' as never });
const sumOf = (amounts: Amounts): bigint =>
  Object.values(amounts).reduce((sum, one) => sum + minorOf(one), 0n);

/** Sets it up with those members active who are named; `plan` says what of the plan is otherwise. */
export async function anEndStage(
  app: TestApp,
  active: readonly Letter[] = letters,
  plan: object = {},
): Promise<EndStage> {
  const stage = await aGroupStage(app);
  const d = await anotherSide(stage, 'Dogwood');
  const e = await anotherSide(stage, 'Elm');
  const five = { ...stage.sides, d, e };
  const group = await GroupInTest.opened({ ...stage, sides: five });
  const memberships = { a: '', b: '', c: '', d: '', e: '' };
  for (const letter of active) memberships[letter] = await group.approved(five[letter]);
  await group.circulate();
  for (const letter of active) await group.letIn(five[letter], memberships[letter]);
  const { fundId } = await anApprovedPlan(stage, group.id, plan);
  const history = new History(app, stage.allianceId, fundId ?? '', five);
  return {
    ...stage,
    five,
    group,
    memberships,
    fundId: fundId ?? '',
    paidIn: (amounts, on) => history.paidIn(amounts, on),
    called: (amounts, on) => history.called(amounts, on),
    spent: (shares, on) => history.spent(shares, on),
    balance: (account, of) => history.balance(account, of),
  };
}

/** A plan of one pool by tiers: the weights of the practice. */
export const byTiers = (five: Readonly<Record<Letter, Side>>): object => ({
  pools: [
    aPool({
      method: {
        kind: 'tiers',
        units: Object.fromEntries(letters.map((letter) => [five[letter].memberId, practiceUnits[letter]])),
      },
    }),
  ],
});

/** The same stage with the weights of the practice in its plan. */
export async function aPracticeStage(app: TestApp): Promise<EndStage> {
  const stage = await anEndStage(app, letters, { effectiveFrom: '2026-01-01' });
  await anApprovedPlan(stage, stage.group.id, { effectiveFrom: '2026-01-02', ...byTiers(stage.five) });
  return stage;
}

/** Posts as the calls, costs and runs of a group do. */
class History {
  constructor(
    private readonly app: TestApp,
    private readonly allianceId: string,
    private readonly fundId: string,
    private readonly five: Readonly<Record<Letter, Side>>,
  ) {}

  async called(amounts: Amounts, on = '2026-03-02'): Promise<void> {
    for (const [letter, text] of Object.entries(amounts)) {
      const minor = minorOf(text);
      const holder = this.holder(letter);
      await this.post(
        this.entry('call', 'cash_call', on, [
          [{ kind: 'receivable', holder }, minor],
          [{ kind: 'capital', holder }, -minor],
        ]),
      );
    }
  }

  async paidIn(amounts: Amounts, on = '2026-03-02'): Promise<void> {
    await this.called(amounts, on);
    for (const [letter, text] of Object.entries(amounts)) {
      const minor = minorOf(text);
      const holder = this.holder(letter);
      await this.post(
        this.entry('payment', 'payment', on, [
          [{ kind: 'cash' }, minor],
          [{ kind: 'receivable', holder }, -minor],
        ]),
      );
    }
  }

  async spent(shares: Amounts, on = '2026-03-20'): Promise<void> {
    const total = sumOf(shares);
    const vendor = { kind: 'payable', holder: newId() } as const;
    const pool = { kind: 'expense', holder: 'common' } as const;
    await this.post(
      this.entry('cost', 'cost', on, [
        [pool, total],
        [vendor, -total],
      ]),
      this.entry('allocation', 'allocation_run', on, [
        ...Object.entries(shares).map(
          ([letter, text]) => [{ kind: 'capital', holder: this.holder(letter) }, minorOf(text)] as const,
        ),
        [pool, -total],
      ]),
      this.entry('vendor_payment', 'cost', on, [
        [vendor, total],
        [{ kind: 'cash' }, -total],
      ]),
    );
  }

  async balance({ kind, holder }: AccountRef, fundId = this.fundId): Promise<string> {
    const { posted } = await this.app.app
      .get(UnitOfWork)
      .read(systemCaller(this.allianceId), async (tx) =>
        (await this.app.app.get(LedgerReader).balances(tx, fundId)).of(kind, holder),
      );
    return textOf(kind === 'cash' || kind === 'receivable' || kind === 'expense' ? posted : -posted);
  }

  private holder(letter: string): string {
    return this.five[letter as Letter].memberId;
  }

  private entry(
    kind: NewEntry['kind'],
    sourceKind: string,
    on: string,
    postings: readonly (readonly [AccountRef, bigint])[],
  ): NewEntry {
    return {
      clientId: newId(),
      fundId: this.fundId,
      kind,
      on: on as CalendarDate,
      source: { kind: sourceKind, id: newId() },
      postings: postings.map(([account, minor]) => ({ account, minor })),
    };
  }

  private async post(...entries: readonly NewEntry[]): Promise<void> {
    await this.app.app
      .get(UnitOfWork)
      .run(systemCaller(this.allianceId), (tx) => this.app.app.get(Ledger).post(tx, entries));
  }
}

/** What somebody reads at a path, or an error that says what was answered. */
export async function read<T>(as: Asker, path: string): Promise<T> {
  const answer = await as.get(path);
  if (answer.statusCode !== 200) throw new Error(`${String(answer.statusCode)} ${answer.body}`);
  return answer.json<T>();
}

/** A refund is approved by another hand, and paid. */
export async function paidRefund(stage: EndStage, id: string, reference: string): Promise<void> {
  madeBy(await answered(stage.coordinator, 'refund', id));
  const paid = { action: 'pay', reference, paidOn: '2026-04-01' };
  madeBy(await stage.treasurer.post(`refunds/${id}/moves`, paid));
}
