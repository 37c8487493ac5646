import type { Bilingual, CalendarDate, Currency } from '../../kernel/index.js';
import { canonicalJson } from '../../platform/index.js';
import { accountKey, type AccountRef, isNamedRightly } from './accounts.js';

/** What entries are made for, by what they are called in a journal. A module that posts adds its own. */
export const entryKinds = {
  receipt: { en: 'Receipt', zh: '收款' },
  call: { en: 'Cash call', zh: '缴款通知' },
  payment: { en: 'Payment by a member', zh: '成员缴款' },
  set_off: { en: 'Prepaid money set off', zh: '预缴资金抵销' },
  cost: { en: 'Cost approved', zh: '费用核准' },
  vendor_payment: { en: 'Payment to a vendor', zh: '支付供应商' },
  allocation: { en: 'Costs shared', zh: '费用分摊' },
  reallocation: { en: 'Default carried by others', zh: '违约款项由他方代垫' },
  cure: { en: 'Default cured', zh: '违约补救' },
  write_off: { en: 'Written off', zh: '核销' },
  buy_in: { en: 'Buy-in', zh: '入组费' },
  exit: { en: 'Exit settled', zh: '退出结算' },
  refund: { en: 'Refund', zh: '退款' },
  recovery: { en: 'Recovery', zh: '追回' },
  settlement: { en: 'Settlement sum', zh: '和解款' },
  tolerance: { en: 'Small difference', zh: '尾差处理' },
  exchange: { en: 'Exchange difference', zh: '汇兑差额' },
  reserve: { en: 'Reserve', zh: '计提准备金' },
  true_up: { en: 'True-up', zh: '期末调整' },
  reversal: { en: 'Reversal', zh: '冲销' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What an entry is made for. */
export type EntryKind = keyof typeof entryKinds;

/** How far an entry goes: at once (`posted`), or set aside (`pending`) until another entry posts or voids it. */
export type Phase = 'posted' | 'pending' | 'post' | 'void';

/** What each phase is called. */
export const phaseNames = {
  posted: { en: 'Posted', zh: '已入账' },
  pending: { en: 'Set aside', zh: '已预留' },
  post: { en: 'Posted what was set aside', zh: '预留入账' },
  void: { en: 'Released what was set aside', zh: '预留撤销' },
} as const satisfies { readonly [P in Phase]: Bilingual };

/** A line of an entry: a debit above zero or a credit below, in minor units of the fund's currency, never zero. */
export interface PostingLine {
  readonly account: AccountRef;
  readonly minor: bigint;
}

/** What an entry is in another currency, and the rate that made of it what is posted. */
export interface Original {
  readonly minor: bigint;
  readonly currency: Currency;
  /** Units of the fund's currency for one of the other, as a fraction `n/d` or a number. */
  readonly rate: string;
  readonly rateSource: string;
  readonly rateDay: CalendarDate;
}

/** An entry as a module asks for it. */
export interface NewEntry {
  /** Chosen by whoever posts: the same id with the same content is the same entry, however often it is asked for. */
  readonly clientId: string;
  readonly fundId: string;
  readonly kind: EntryKind;
  readonly on: CalendarDate;
  /** The thing it is made for, such as a cost or a call. */
  readonly source: { readonly kind: string; readonly id: string };
  readonly postings: readonly PostingLine[];
  /** `posted` unless said. */
  readonly phase?: 'posted' | 'pending';
  readonly reason?: string;
  readonly original?: Original;
}

/** What an entry says, with what it resolves or takes back: all that must be the same for it to be the same entry. */
export interface EntryContent extends Omit<NewEntry, 'clientId' | 'phase'> {
  readonly phase: Phase;
  readonly resolves?: string;
  readonly reverses?: string;
}

/** What is wrong with an entry as it was asked for. Whoever posts must never cause it: a bug. */
export function faultOf({ postings, phase }: Pick<EntryContent, 'postings' | 'phase'>): string | undefined {
  if (phase === 'void') return postings.length === 0 ? undefined : 'a void with postings';
  if (postings.length < 2) return 'fewer than two postings';
  if (postings.some(({ minor }) => minor === 0n)) return 'a posting of zero';
  const astray = postings.find(({ account }) => !isNamedRightly(account));
  if (astray !== undefined) return `no account "${accountKey(astray.account)}"`;
  const sum = postings.reduce((total, { minor }) => total + minor, 0n);
  return sum === 0n ? undefined : `postings that add up to ${sum.toString()}`;
}

/** What an entry says, as one text: the same content always gives the same. */
export const contentText = ({
  fundId,
  kind,
  on,
  source,
  postings,
  phase,
  reason,
  original,
  resolves,
  reverses,
}: EntryContent): string =>
  canonicalJson({
    fundId,
    kind,
    on,
    source: { kind: source.kind, id: source.id },
    postings: postings.map(({ account, minor }) => [accountKey(account), minor.toString()]),
    phase,
    reason,
    resolves,
    reverses,
    ...(original && { original: { ...original, minor: original.minor.toString() } }),
  });

/** An entry's postings the other way round: what takes it back. */
export const mirrored = (postings: readonly PostingLine[]): readonly PostingLine[] =>
  postings.map(({ account, minor }) => ({ account, minor: -minor }));
