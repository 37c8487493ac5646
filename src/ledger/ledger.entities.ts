import { BankReferenceRow } from './bank-reference.entity.js';
import {
  FundReceiptRow,
  FundRow,
  LedgerAccountRow,
  LedgerBalanceRow,
  LedgerEntryRow,
  LedgerPeriodMoveRow,
  LedgerPeriodRow,
  LedgerPostingRow,
} from './ledger.entity.js';
import { FxRateRow } from './rates/fx-rate.entity.js';

/** The rows of this module. */
export const ledgerEntities = [
  BankReferenceRow,
  FundRow,
  LedgerAccountRow,
  LedgerBalanceRow,
  LedgerPeriodRow,
  LedgerPeriodMoveRow,
  LedgerEntryRow,
  LedgerPostingRow,
  FundReceiptRow,
  FxRateRow,
];
