import type { ApprovalView } from '../../../src/approvals/approvals.contract.js';
import type { CalendarDate } from '../../../src/kernel/index.js';
import { type AccountRef, Ledger, type NewEntry } from '../../../src/ledger/index.js';
import { newId, systemCaller } from '../../../src/platform/index.js';
import type { Ground } from './ground.js';

/** What E had paid in, and what A and B settle for: amounts that stand nowhere else. */
const exitPrepaidMinor = 9_876_543n;
export const secretAmounts = {
  'exit of E, paid in': '98765.43',
  'settlement sum: amount': '7654321.00',
} as const;

const treasurer = 'treasurer · here';
const group = (ground: Ground, rest: string): string => `groups/${ground.id('group: of A')}/${rest}`;

/** A plan in which all costs of A's group are shared in equal parts; where it has one, that. Answers its fund. */
async function planOf(ground: Ground): Promise<string> {
  const known = await ground.must<{ items: { id: string; isEffective: boolean }[] }>(
    treasurer,
    'GET',
    group(ground, 'cost-plans'),
  );
  const id = known.items.find(({ isEffective }) => isEffective)?.id ?? (await approvedPlan(ground));
  return (await ground.must<{ fundId: string }>(treasurer, 'GET', `cost-plans/${id}`)).fundId;
}

async function approvedPlan(ground: Ground): Promise<string> {
  const { id } = await ground.must('coordinator · here', 'POST', group(ground, 'cost-plans'), {
    effectiveFrom: '2026-01-01',
    currency: 'USD',
    pools: [
      {
        key: 'common',
        name: { en: 'Common defence', zh: '共同应诉' },
        method: { kind: 'equal' },
        approved: '2000000.00',
      },
    ],
    secondApprovalAbove: '100000.00',
  });
  await ground.must('coordinator · here', 'POST', `cost-plans/${id}/proposal`);
  const open = 'approvals?state=open&kind=cost_plan';
  const { items } = await ground.must<{ items: ApprovalView[] }>(treasurer, 'GET', open);
  const asked = items.find(({ about }) => about.id === id);
  const answer = { answer: 'approve', contentHash: asked?.contentHash };
  await ground.must(treasurer, 'POST', `approvals/${asked?.id ?? ''}/answers`, answer);
  return id;
}

type Amounts = Readonly<Record<string, bigint>>;

/** Members of A's group are called on, pay, and bear what was spent. */
async function post(
  ground: Ground,
  fundId: string,
  on: string,
  paid: Amounts,
  borne: Amounts,
): Promise<void> {
  const holder = (firm: string): string => ground.id(`firm: ${firm}`);
  const entry = (
    kind: NewEntry['kind'],
    of: string,
    postings: readonly (readonly [AccountRef, bigint])[],
  ): NewEntry => ({
    clientId: newId(),
    fundId,
    kind,
    on: on as CalendarDate,
    source: { kind: of, id: newId() },
    postings: postings.map(([account, minor]) => ({ account, minor })),
  });
  const total = Object.values(borne).reduce((sum, minor) => sum + minor, 0n);
  const pool = { kind: 'expense', holder: 'common' } as const;
  const vendor = { kind: 'payable', holder: newId() } as const;
  const entries = [
    ...Object.entries(paid).flatMap(([firm, minor]) => [
      entry('call', 'cash_call', [
        [{ kind: 'receivable', holder: holder(firm) }, minor],
        [{ kind: 'capital', holder: holder(firm) }, -minor],
      ]),
      entry('payment', 'payment', [
        [{ kind: 'cash' }, minor],
        [{ kind: 'receivable', holder: holder(firm) }, -minor],
      ]),
    ]),
    entry('cost', 'cost', [
      [pool, total],
      [vendor, -total],
    ]),
    entry('allocation', 'allocation_run', [
      ...Object.entries(borne).map(
        ([firm, minor]) => [{ kind: 'capital', holder: holder(firm) }, minor] as const,
      ),
      [pool, -total],
    ]),
  ];
  await ground.work.run(systemCaller(ground.alliances.here), (tx) =>
    ground.app.app.get(Ledger).post(tx, entries),
  );
}

async function trueUp(ground: Ground, key: string, from: string, until: string): Promise<string> {
  const { id } = await ground.must(treasurer, 'POST', group(ground, 'true-ups'), { from, until });
  return ground.name(`true-up: ${key}`, id);
}

interface Listed {
  readonly items: readonly { readonly id: string }[];
}

/** What is settled with single members of A's group, and what some of them settle for. */
export async function settleWithMembers(ground: Ground): Promise<void> {
  const fundId = ground.name("fund: of A's group", await planOf(ground));
  await post(ground, fundId, '2026-04-20', { own: 5000n, debtor: 1000n }, { own: 2000n, fellow: 3000n });
  const posted = await trueUp(ground, 'posted', '2026-04-01', '2026-04-30');
  await ground.must(treasurer, 'POST', `true-ups/${posted}/moves`, { action: 'post' });
  await ground.must('member_representative · suspended', 'POST', `true-ups/${posted}/choice`, {
    choice: 'refund',
  });
  for (const [kind, path] of [
    ['refund: of S', 'refunds'],
    ['member due: of B', 'member-dues'],
  ] as const) {
    const { items } = await ground.must<Listed>(treasurer, 'GET', group(ground, path));
    ground.name(kind, items[0]?.id ?? '');
  }
  // A has more in the fund than it bears, so that some of it is free.
  const each = { own: 5_000_000n, fellow: 10_000n, leaver: exitPrepaidMinor };
  await post(ground, fundId, '2026-05-20', each, { own: 3000n, fellow: 3000n, leaver: 3000n });
  await trueUp(ground, 'drafted', '2026-05-01', '2026-05-31');
  const statement = { membershipId: ground.id('membership: leaver'), items: [] };
  const exit = await ground.must(treasurer, 'POST', group(ground, 'exit-statements'), statement);
  await ground.must(treasurer, 'POST', `exit-statements/${exit.id}/moves`, { action: 'send' });
  ground.name('exit statement: of E', exit.id);
  const quote = {
    membershipId: ground.id('membership: candidate'),
    ratePercent: '5',
    premiumPercent: '10',
  };
  ground.name(
    'buy-in quote: of K',
    (await ground.must(treasurer, 'POST', group(ground, 'buy-in-quotes'), quote)).id,
  );
  ground.name(
    'recovery: proposed',
    (
      await ground.must(treasurer, 'POST', group(ground, 'recoveries'), {
        kind: 'fee_award',
        payer: ground.say('recovery: payer'),
        reference: ground.say('recovery: reference'),
        receivedOn: '2026-05-20',
        amount: '50.00',
      })
    ).id,
  );
  const sum = await ground.must(treasurer, 'POST', group(ground, 'settlement-sums'), {
    payee: ground.say('settlement sum: payee'),
    amount: { amount: secretAmounts['settlement sum: amount'], currency: 'USD' },
    dueOn: '2026-07-01',
    signers: (['own', 'fellow'] as const).map((firm) => ({
      memberId: ground.id(`firm: ${firm}`),
      weight: '1',
    })),
  });
  await ground.must(treasurer, 'POST', `settlement-sums/${sum.id}/moves`, { action: 'offer' });
  ground.name('settlement sum: of A and B', sum.id);
}
