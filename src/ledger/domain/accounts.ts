import type { Bilingual } from '../../kernel/index.js';

/** On which side an account grows: a debit is above zero, a credit below. */
export type Side = 'debit' | 'credit';

/** For whom or what an account of a kind is kept; of one for nothing a fund has one. */
export type HolderKind = 'none' | 'member' | 'vendor' | 'pool';

interface KindOfAccount {
  readonly name: Bilingual;
  readonly side: Side;
  readonly holder: HolderKind;
}

const kept = (en: string, zh: string, side: Side, holder: HolderKind = 'none'): KindOfAccount => ({
  name: { en, zh },
  side,
  holder,
});

/** Every kind of account a fund has, with its normal side. The one table of them. */
export const accountKinds = {
  cash: kept('Cash', '现金', 'debit'),
  receivable: kept('Called, not yet paid', '应收缴款', 'debit', 'member'),
  capital: kept('Paid in or called, not yet used', '成员出资', 'credit', 'member'),
  payable: kept('Owed to vendors', '应付账款', 'credit', 'vendor'),
  expense: kept('Costs not yet shared', '待分摊费用', 'debit', 'pool'),
  suspense: kept('Suspense', '暂记', 'debit'),
  default_interest: kept('Interest on default', '违约利息', 'credit'),
  recovery: kept('Recoveries', '追回款项', 'credit'),
  income: kept('Other income', '其他收入', 'credit'),
  fx: kept('Exchange differences', '汇兑损益', 'debit'),
  tolerance: kept('Small differences', '尾差', 'debit'),
  reserve: kept('Reserve', '准备金', 'credit'),
  carry: kept('Carried for others', '代垫款项', 'credit', 'member'),
} as const satisfies Readonly<Record<string, KindOfAccount>>;

/** A kind of account. */
export type AccountKind = keyof typeof accountKinds;

/** Every kind, in the order in which accounts are listed. */
export const accountKindsInOrder = Object.keys(accountKinds) as readonly AccountKind[];

/** The kinds of accounts that are kept for a member each. */
export const memberAccounts: readonly AccountKind[] = accountKindsInOrder.filter(
  (kind) => accountKinds[kind].holder === 'member',
);

/** An account of a fund: its kind, and for whom or what it is kept where it is kept for one. */
export interface AccountRef {
  readonly kind: AccountKind;
  /** The id of a member or vendor, or the key of a pool. */
  readonly holder?: string;
}

/** An account as one text, the same for the same account: `cash`, `receivable 0190…`. */
export const accountKey = ({ kind, holder = '' }: AccountRef): string =>
  holder === '' ? kind : `${kind} ${holder}`;

/** An account by its key. */
export function accountOf(key: string): AccountRef {
  const [kind = '', ...holder] = key.split(' ');
  return { kind: kind as AccountKind, ...(holder.length > 0 && { holder: holder.join(' ') }) };
}

/** Whether an account is named as its kind asks: with a holder where it is kept for one, without where it is not. */
export const isNamedRightly = ({ kind, holder = '' }: AccountRef): boolean =>
  Object.hasOwn(accountKinds, kind) && (accountKinds[kind].holder === 'none') === (holder === '');

/** A balance as it is told of an account: above zero on its normal side. */
export const onNormalSide = ({ kind }: Pick<AccountRef, 'kind'>, minor: bigint): bigint =>
  accountKinds[kind].side === 'debit' ? minor : -minor;
