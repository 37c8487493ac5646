import { CheckInvariants } from '../../src/administration/index.js';
import { aPracticeStage, type EndStage, read } from '../../src/costs/dues/ends.fixtures.js';
import type { RefundsView } from '../../src/costs/dues/dues.contract.js';
import type { ExitStatementView } from '../../src/costs/leaving/leaving.contract.js';
import type { SettlementSumView } from '../../src/costs/settlements/settlements.contract.js';
import { answered } from '../../src/approvals/approvals.fixtures.js';
import { type Asker, madeBy } from '../../src/groups/groups.fixtures.js';
import { systemCaller, UnitOfWork } from '../../src/platform/index.js';
import { startTestApp, type TestApp } from '../app.js';
import { Came, cuts, doneOnce } from './killed-while.js';

let app: TestApp;
let stage: EndStage;
let other: Asker;
const came = new Came();

beforeAll(async () => {
  // The process has the clock of this machine.
  app = await startTestApp({ now: new Date().toISOString(), settings: { HEZONG_DEMO: '0' } });
  stage = await aPracticeStage(app);
  other = await stage.person({ role: 'treasurer' });
  await stage.paidIn({ c: '10000.00', d: '10000.00', e: '10000.00' });
  await stage.spent({ c: '100.00', d: '100.00', e: '100.00' });
});
afterAll(async () => {
  await app.close();
  came.assertBoth();
});

const today = (): string => app.clock.now().slice(0, 10);

/** How many entries were made for a thing. */
const entriesFor = async (id: string): Promise<number> => {
  const work = app.app.get(UnitOfWork);
  const rows = await work.read(systemCaller(stage.allianceId), (tx) =>
    tx.query('SELECT FROM ledger_entry WHERE made_for_id = $1', [id]),
  );
  return rows.length;
};
const refundsOf = async (sourceId: string) =>
  (await read<RefundsView>(stage.treasurer, stage.group.path('refunds'))).items
    .filter(({ source }) => source.id === sourceId)
    .map(({ id, status }) => ({ id, status: status.id }));

describe('a process that is killed', () => {
  it('while an exit is settled or paid back leaves it as it was, or settled and paid back once', async () => {
    for (const [place, cut] of cuts.entries()) {
      const letter = (['c', 'd', 'e'] as const)[place] ?? 'c';
      const { inHouse } = stage.five[letter];
      const membershipId = stage.memberships[letter];
      madeBy(await stage.group.move(inHouse, membershipId, 'give_notice'));
      const items = [{ part: 'tail', what: 'A tail (demo)', poolKey: 'common', amount: '100.00' }];
      const body = { membershipId, items };
      const id = madeBy(await stage.treasurer.post(stage.group.path('exit-statements'), body));
      const moves = `exit-statements/${id}/moves`;
      madeBy(await stage.treasurer.post(moves, { action: 'send' }));
      madeBy(await inHouse.post(moves, { action: 'countersign' }));
      const statement = () => read<ExitStatementView>(stage.treasurer, `exit-statements/${id}`);
      await doneOnce(
        app,
        { cut, came },
        {
          as: stage.treasurer,
          path: moves,
          payload: { action: 'settle' },
          look: async () => [
            (await statement()).status.id,
            (await refundsOf(id)).length,
            await entriesFor(id),
          ],
          before: ['countersigned', 0, 0],
          after: ['settling', 1, 1],
        },
      );
      const [refund] = await refundsOf(id);
      const refundId = refund?.id ?? '';
      madeBy(await answered(stage.coordinator, 'refund', refundId));
      await doneOnce(
        app,
        { cut, came },
        {
          as: stage.treasurer,
          path: `refunds/${refundId}/moves`,
          payload: { action: 'pay', reference: `OUT-${letter}`, paidOn: today() },
          look: async () => [
            (await statement()).status.id,
            (await refundsOf(id)).map(({ status }) => status),
            await entriesFor(refundId),
          ],
          before: ['settling', ['set_aside'], 1],
          after: ['settled', ['paid'], 2],
        },
      );
      expect(await stage.balance({ kind: 'capital', holder: stage.five[letter].memberId })).toBe('0.00');
    }
  });

  it('while a settlement sum is cancelled or paid out leaves it as it was, or cancelled or paid once', async () => {
    const { a, b } = stage.five;
    for (const cut of cuts) {
      const id = await agreed();
      const sum = () => read<SettlementSumView>(stage.treasurer, `settlement-sums/${id}`);
      const fundId = (await sum()).fundId ?? '';
      const paidIn = (memberId: string) =>
        stage.treasurer.post(`settlement-sums/${id}/shares/${memberId}/payment`, {
          paidOn: today(),
          reference: `IN-${memberId}`,
        });
      madeBy(await paidIn(a.memberId));
      const path = `settlement-sums/${id}/moves`;
      const owed = () => stage.balance({ kind: 'receivable', holder: b.memberId }, fundId);
      await doneOnce(
        app,
        { cut, came },
        {
          as: stage.treasurer,
          path,
          payload: { action: 'cancel', reason: 'The other side withdrew (demo).' },
          look: async () => [(await sum()).status.id, (await refundsOf(id)).length, await owed()],
          before: ['agreed', 0, '100.00'],
          after: ['returning', 1, '0.00'],
        },
      );
      const [refund] = await refundsOf(id);
      madeBy(await answered(other, 'refund', refund?.id ?? ''));
      const paid = { action: 'pay', reference: `BACK-${String(cut)}`, paidOn: today() };
      await doneOnce(
        app,
        { cut, came },
        {
          as: stage.treasurer,
          path: `refunds/${refund?.id ?? ''}/moves`,
          payload: paid,
          look: async () => [(await sum()).status.id, await stage.balance({ kind: 'cash' }, fundId)],
          before: ['returning', '100.00'],
          after: ['cancelled', '0.00'],
        },
      );
    }
  });

  it('leaves books that are whole', async () => {
    for await (const { name, breaches } of app.app
      .get(CheckInvariants)
      .run(['ends', 'entries', 'balances', 'funds']))
      expect([name, breaches]).toEqual([name, []]);
  });
});

/** A sum of 200.00 that A and B have signed, half each. */
async function agreed(): Promise<string> {
  const signers = [stage.five.a, stage.five.b];
  const id = madeBy(
    await stage.treasurer.post(stage.group.path('settlement-sums'), {
      payee: 'Zenith Demo Complainant Inc.',
      amount: { amount: '200.00', currency: 'USD' },
      dueOn: today(),
      signers: signers.map(({ memberId }) => ({ memberId, weight: '1' })),
    }),
  );
  madeBy(await stage.treasurer.post(`settlement-sums/${id}/moves`, { action: 'offer' }));
  for (const { representative } of signers)
    madeBy(await representative.post(`settlement-sums/${id}/moves`, { action: 'sign' }));
  return id;
}
