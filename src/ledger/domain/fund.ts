import {
  type Bilingual,
  type Currency,
  type Life,
  moneyText,
  reasonWord,
  type RefusalCode,
  refuse,
} from '../../kernel/index.js';
import type { AccountRef } from './accounts.js';
import type { Balance } from './balance.js';

/** What a fund is kept for. */
export const fundPurposes = {
  defence: { en: 'Defence', zh: '应诉基金' },
  operating: { en: 'Operating', zh: '运营资金' },
  grant: { en: 'Grant', zh: '专项资助' },
  settlement: { en: 'Settlement', zh: '和解资金' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a fund is kept for. */
export type FundPurpose = keyof typeof fundPurposes;

/** Every purpose. */
export const fundPurposesInOrder = Object.keys(fundPurposes) as readonly FundPurpose[];

/** Where a fund stands. */
export type FundStatus = 'open' | 'closed';

interface FundTerms {
  readonly status: FundStatus;
  readonly action: 'close';
  readonly hand: 'keeper';
  readonly word: 'reason';
  readonly thing: {
    readonly status: FundStatus;
    readonly balances: readonly (readonly [AccountRef, Balance])[];
  };
  readonly around: { readonly hands: readonly 'keeper'[] };
}

/** What is owed to somebody or by somebody, or not yet placed: while any of it is left, a fund is not settled. */
const settled: readonly AccountRef['kind'][] = [
  'cash',
  'receivable',
  'capital',
  'payable',
  'expense',
  'suspense',
  'carry',
];

/** Whether nobody owes a fund anything, nor it anybody, and nothing is set aside. */
export const isSettled = (balances: readonly (readonly [AccountRef, Balance])[]): boolean =>
  balances.every(
    ([{ kind }, { posted, pendingIn, pendingOut }]) =>
      pendingIn === 0n && pendingOut === 0n && (posted === 0n || !settled.includes(kind)),
  );

/** The life of a fund. */
export const fundLife: Life<FundTerms> = {
  of: 'fund',
  noun: { en: 'fund', zh: '资金' },
  statusOf: ({ status }) => status,
  statuses: { open: { en: 'open', zh: '使用中' }, closed: { en: 'closed', zh: '已关闭' } },
  moves: { open: { close: 'closed' }, closed: {} },
  hands: { keeper: { en: 'the treasurer', zh: '财务负责人' } },
  words: reasonWord,
  acts: {
    close: {
      name: { en: 'Close the fund', zh: '关闭资金' },
      hands: ['keeper'],
      needs: ['reason'],
      guard: ({ balances }) =>
        isSettled(balances)
          ? undefined
          : refuse(
              'fund.money_left',
              'The fund is not settled: cash, what is owed and what is set aside must be at zero.',
              '资金尚未结清：现金、应收应付及预留款项须全部为零。',
            ),
    },
  },
};

/** What a fund has: what lies there, what of it is set aside to go out, and what may still be spent above its floor. */
export interface FundMoney {
  readonly cash: bigint;
  readonly committed: bigint;
  readonly free: bigint;
}

/** What a fund has, by its cash and its floor. */
export const moneyOf = ({ posted, pendingOut }: Balance, floor: bigint): FundMoney => ({
  cash: posted,
  committed: pendingOut,
  free: posted - pendingOut - floor,
});

/** The codes of what stands against an entry. */
export const ringFenceCode: RefusalCode = 'ledger.insufficient_ring_fence';

/** More is to be spent than the fund has; that another fund has more does not help. */
export function beyondRingFence(currency: Currency, has: bigint, wanted: bigint) {
  const [have, want] = [moneyText({ minor: has, currency }), moneyText({ minor: wanted, currency })];
  return refuse(
    ringFenceCode,
    `This fund has ${have} ${currency} to spend and ${want} ${currency} is to be paid from it. Money of other funds is not for this.`,
    `本资金可用余额为 ${have} ${currency}，拟支付 ${want} ${currency}。其他资金不得挪用。`,
  );
}

/** The fund is closed. */
export const fundClosed = refuse(
  'ledger.fund_closed',
  'The fund is closed: nothing is posted in it any more.',
  '资金已关闭，不再入账。',
);

/** Money of one currency in a fund of another. */
export const wrongCurrency = (fund: Currency, given: string) =>
  refuse(
    'ledger.wrong_currency',
    `The fund is kept in ${fund}, and this amount is in ${given}: state what it is in ${fund}.`,
    `资金币种为${fund}，而该金额币种为${given}：请折算为${fund}。`,
  );

/** An id that stands for another entry already. */
export const entryDiffers = refuse(
  'ledger.entry_differs',
  'This request was made before with other content: use a new id for a new entry.',
  '相同编号的请求此前内容不同：新的分录请使用新的编号。',
);

/** What was set aside is no more. */
export const resolvedAlready = refuse(
  'ledger.resolved_already',
  'What was set aside has been posted or released already.',
  '该预留款项已入账或已撤销。',
);

/** Nothing is left to be taken back. */
export const reversedAlready = refuse(
  'ledger.reversed_already',
  'This was reversed already.',
  '该分录已冲销。',
);

/** What is set aside is released, not reversed. */
export const stillPending = refuse(
  'ledger.entry_pending',
  'This is set aside and not posted: release it instead of reversing it.',
  '该款项仅为预留，尚未入账：请撤销预留。',
);

/** A group has one defence fund in a currency. */
export const secondDefenceFund = (currency: Currency) =>
  refuse(
    'fund.second_defence',
    `The group has a defence fund in ${currency} already: post to that one.`,
    `该组已有${currency}应诉基金：请使用该资金。`,
  );
