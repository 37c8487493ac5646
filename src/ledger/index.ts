export { accountKinds, type AccountRef, memberAccounts } from './domain/accounts.js';
export { BankReferences } from './bank-references.js';
export type { Balance } from './domain/balance.js';
export {
  type EntryKind,
  entryKinds,
  type NewEntry,
  type Original,
  phaseNames,
  type PostingLine,
} from './domain/entry.js';
export { isSettled } from './domain/fund.js';
export { entriesAmiss } from './entries-amiss.reader.js';
export { converted } from './domain/rates.js';
export { KeepFunds, KeepReceipts } from './funds/keep-funds.js';
export { KeepRates } from './rates/keep-rates.js';
export { Ledger } from './ledger.js';
export { LedgerModule } from './ledger.module.js';
export { Balances, LedgerReader, movesMoney, type Statement, type StatementLine } from './ledger.reader.js';
export type { Entry, Fund } from './ledger.rows.js';
export { Rates } from './rates/rates.js';
