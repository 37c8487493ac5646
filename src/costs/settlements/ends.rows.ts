import { MemberDueRow, RefundRow } from '../dues/due.entity.js';
import { BuyInCreditRow, BuyInQuoteRow } from '../joining/quote.entity.js';
import { ExitItemRow, ExitStatementRow } from '../leaving/exit.entity.js';
import { RecoveryLineRow, RecoveryRow } from '../recoveries/recovery.entity.js';
import { TrueUpLineRow, TrueUpRow } from '../true-ups/true-up.entity.js';
import { SettlementShareRow, SettlementSumRow } from './settlement.entity.js';

/** The rows of who comes in late, leaves, is trued up, wins back or settles apart. */
export const endsRows = [
  MemberDueRow,
  RefundRow,
  BuyInQuoteRow,
  BuyInCreditRow,
  ExitStatementRow,
  ExitItemRow,
  TrueUpRow,
  TrueUpLineRow,
  RecoveryRow,
  RecoveryLineRow,
  SettlementSumRow,
  SettlementShareRow,
];
