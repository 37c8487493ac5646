export {
  type AccountKind,
  accountKey,
  accountKinds,
  type AccountRef,
  onNormalSide,
} from './domain/accounts.js';
export type { Balance } from './domain/balance.js';
export {
  type EntryKind,
  entryKinds,
  type NewEntry,
  type Original,
  phaseNames,
  type PostingLine,
} from './domain/entry.js';
export { type FundMoney, type FundPurpose, isSettled, moneyOf as moneyOfFund } from './domain/fund.js';
export { entriesAmiss } from './entries-amiss.reader.js';
export { converted, type FoundRate, type Rate, type RateSource } from './domain/rates.js';
export { KeepFunds, KeepReceipts } from './funds/keep-funds.js';
export { KeepRates } from './rates/keep-rates.js';
export { type FundAsked, Ledger, minorIn, type ToReverse } from './ledger.js';
export { LedgerModule } from './ledger.module.js';
export {
  Balances,
  type DayBalance,
  LedgerReader,
  movesMoney,
  type Statement,
  type StatementAsked,
  type StatementLine,
} from './ledger.reader.js';
export type { Entry, Fund } from './ledger.rows.js';
export { type Converted, Rates } from './rates/rates.js';
