import { outcome, startTestApp, type TestApp } from '../app.js';
import {
  aCallStage,
  anIssuedCall,
  aPayment,
  balancesOf,
  type CallStage,
} from '../../src/costs/calls/calls.fixtures.js';
import { madeBy } from '../../src/groups/groups.fixtures.js';

let app: TestApp;
let stage: CallStage;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-03-16T04:00:00.000Z' });
  stage = await aCallStage(app);
  await anIssuedCall(stage);
});
afterAll(() => app.close());

const bookings = {
  payment: (reference: string) => stage.treasurer.post('member-payments', aPayment(stage, { reference })),
  receipt: (reference: string) =>
    stage.treasurer.post(`funds/${stage.fundId}/receipts`, {
      amount: { amount: '1000.00', currency: 'USD' },
      receivedOn: '2026-03-16',
      reference,
      payer: 'A payer (demo)',
    }),
  recovery: (reference: string) =>
    stage.treasurer.post(`groups/${stage.group.id}/recoveries`, {
      kind: 'fee_award',
      payer: 'The other side (demo)',
      reference,
      receivedOn: '2026-03-16',
      amount: '1000.00',
      weights: Object.values(stage.five).map(({ memberId }) => ({ memberId, weight: '1' })),
    }),
} as const;
type Booking = keyof typeof bookings;
const kinds = Object.keys(bookings) as readonly Booking[];
const taken = '409 ledger.reference_used';

describe("a bank's reference", () => {
  it.each(
    kinds.flatMap((one) => kinds.filter((other) => other !== one).map((other) => [one, other] as const)),
  )(
    'that stands for a %s is taken by no %s, and who looks is told for what it stands',
    async (one, other) => {
      const reference = `BANK ${one} before ${other}`;
      madeBy(await bookings[one](reference));
      const before = await balancesOf(stage);
      const answer = await bookings[other](reference);
      expect(outcome(answer)).toBe(taken);
      expect(answer.body).toContain('booked as');
      expect(await balancesOf(stage)).toEqual(before);
    },
  );

  it('stands for one thing where two book it at the same time', async () => {
    const both = await Promise.all([bookings.receipt('BANK-TWO'), bookings.payment('BANK-TWO')]);
    expect(both.map(outcome).sort()).toEqual(['201', taken]);
  });

  it('may be used again once what it stood for was taken back', async () => {
    const id = madeBy(await bookings.payment('BANK-AGAIN'));
    madeBy(
      await stage.treasurer.post(`member-payments/${id}/moves`, {
        action: 'reverse',
        reason: 'In error (demo)',
      }),
    );
    const entry = madeBy(await bookings.receipt('BANK-AGAIN'));
    expect(outcome(await bookings.payment('BANK-AGAIN'))).toBe(taken);
    madeBy(
      await stage.treasurer.post(`funds/${stage.fundId}/entries/${entry}/reversal`, {
        reason: 'In error (demo)',
      }),
    );
    const recovery = madeBy(await bookings.recovery('BANK-AGAIN'));
    expect(outcome(await bookings.payment('BANK-AGAIN'))).toBe(taken);
    madeBy(await stage.treasurer.post(`recoveries/${recovery}/withdrawal`, { reason: 'In error (demo)' }));
    expect(outcome(await bookings.payment('BANK-AGAIN'))).toBe('201');
  });
});
