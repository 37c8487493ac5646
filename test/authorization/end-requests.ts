import type { Making } from './requests.js';
import type { Ground } from './world/ground.js';

const reason = { reason: 'Invented for the matrix' };
const paid = { paidOn: '2026-05-29', reference: 'invented for the matrix' };
const body =
  (payload: object): Making =>
  () => ({ payload });
const of =
  (payload: (ground: Ground) => object): Making =>
  (ground) => ({ payload: payload(ground) });

/** The money of B in the fund of A's group. */
const moneyOfFellow = (ground: Ground) => ({
  fundId: ground.id("fund: of A's group"),
  memberId: ground.id('firm: fellow'),
});

/** Bodies of the routes of who comes in late, leaves, is trued up, wins back or settles apart. */
export const endRequests: Readonly<Record<string, Making>> = {
  'POST /groups/{id}/buy-in-quotes': of((ground) => ({
    membershipId: ground.id('membership: candidate'),
    ratePercent: '5',
    premiumPercent: '10',
  })),
  'POST /buy-in-quotes/{id}/withdrawal': body(reason),
  'POST /buy-in-quotes/{id}/payment': body(paid),
  'POST /groups/{id}/exit-statements': of((ground) => ({
    membershipId: ground.id('membership: leaver'),
    items: [],
  })),
  'PUT /exit-statements/{id}': body({ items: [] }),
  'POST /exit-statements/{id}/moves': body({ action: 'countersign' }),
  'POST /exit-statements/{id}/decision': body({ adjustment: '0.00', ...reason }),
  'POST /member-dues/{id}/payment': body(paid),
  'POST /refunds/{id}/moves': body({ action: 'withdraw', ...reason }),
  'POST /groups/{id}/member-balances': of((ground) => ({
    fundId: ground.id("fund: of A's group"),
    memberId: ground.id('firm: own'),
    by: 'refund',
  })),
  'POST /groups/{id}/true-ups': body({ from: '2026-01-01', until: '2026-01-31' }),
  'POST /true-ups/{id}/moves': body({ action: 'post' }),
  'POST /true-ups/{id}/choice': body({ choice: 'carry' }),
  'POST /groups/{id}/recoveries': body({
    kind: 'fee_award',
    payer: 'Invented',
    reference: 'invented for the matrix',
    receivedOn: '2026-05-29',
    amount: '1.00',
  }),
  'POST /recoveries/{id}/withdrawal': body(reason),
  'POST /groups/{id}/settlement-sums': of((ground) => ({
    payee: 'Invented',
    amount: { amount: '1.00', currency: 'USD' },
    dueOn: '2026-07-01',
    signers: [{ memberId: ground.id('firm: own'), weight: '1' }],
  })),
  'POST /settlement-sums/{id}/moves': body({ action: 'sign' }),
  'POST /settlement-sums/{id}/shares/{memberId}/payment': (ground) => ({
    params: { memberId: ground.id('firm: own') },
    payload: paid,
  }),
  'GET /money/figure': (ground) => ({ query: { ...moneyOfFellow(ground), figure: 'owed' } }),
  'GET /money/statement': (ground) => ({ query: moneyOfFellow(ground) }),
};
