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
