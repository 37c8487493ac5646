import { BalancesScreens } from '../dues/balances.screens.js';
import { BalancesStore } from '../dues/balances.store.js';
import { BillDays } from '../dues/bill-days.js';
import { BillMember, TakeDue } from '../dues/bill-member.js';
import { DuesController } from '../dues/dues.controller.js';
import { DuesScreens } from '../dues/dues.screens.js';
import { DuesStore } from '../dues/dues.store.js';
import { EndSources } from '../dues/end-sources.js';
import { EndsScreens } from '../dues/ends.screens.js';
import { GroupFund } from '../dues/group-fund.js';
import { NetContributions } from '../dues/net-contributions.js';
import { RefundApproval } from '../dues/refund-approval.js';
import { ProposeRefund, RefundMember, RenewRefund } from '../dues/refund-member.js';
import { SettleBalances } from '../dues/settle-balances.js';
import { JoiningController } from '../joining/joining.controller.js';
import { JoiningScreens } from '../joining/joining.screens.js';
import { PriceNewcomer } from '../joining/price-newcomer.js';
import { QuoteApproval } from '../joining/quote-approval.js';
import { QuoteNewcomer, TakeBuyIn } from '../joining/quote-newcomer.js';
import { QuotesStore } from '../joining/quotes.store.js';
import { AroundExits } from '../leaving/around-exits.js';
import { ExitDecision } from '../leaving/exit-decision.js';
import { ExitsStore } from '../leaving/exits.store.js';
import { KeepExits } from '../leaving/keep-exits.js';
import { LeavingController } from '../leaving/leaving.controller.js';
import { LeavingPapers } from '../leaving/leaving.papers.js';
import { LeavingScreens } from '../leaving/leaving.screens.js';
import { MoneyGuard } from '../leaving/money-guard.js';
import { MoneyOpenReader } from '../leaving/money-open.reader.js';
import { ReckonExit } from '../leaving/reckon-exit.js';
import { SettleExit } from '../leaving/settle-exit.js';
import { AskRecovery, KeepRecoveries } from '../recoveries/keep-recoveries.js';
import { RecoveriesController } from '../recoveries/recoveries.controller.js';
import { RecoveriesScreens } from '../recoveries/recoveries.screens.js';
import { RecoveriesStore } from '../recoveries/recoveries.store.js';
import { RecoveryApproval } from '../recoveries/recovery-approval.js';
import { ShareRecovery } from '../recoveries/share-recovery.js';
import { KeepSettlements, PaySettlement } from './keep-settlements.js';
import { ReturnSettlement } from './return-settlement.js';
import { SettlementsController } from './settlements.controller.js';
import { SettlementsScreens } from './settlements.screens.js';
import { SettlementsStore } from './settlements.store.js';
import { KeepTrueUps, PayTrueUp } from '../true-ups/keep-true-ups.js';
import { TrueUpsController } from '../true-ups/true-ups.controller.js';
import { TrueUpsScreens } from '../true-ups/true-ups.screens.js';
import { TrueUpsStore } from '../true-ups/true-ups.store.js';

/** What comes in late, leaves, is trued up, won back or settled apart. */
export const endsProviders = [
  AroundExits,
  BalancesScreens,
  BalancesStore,
  BillDays,
  BillMember,
  TakeDue,
  DuesScreens,
  DuesStore,
  EndSources,
  EndsScreens,
  ExitDecision,
  ExitsStore,
  GroupFund,
  JoiningScreens,
  KeepExits,
  AskRecovery,
  KeepRecoveries,
  KeepSettlements,
  KeepTrueUps,
  LeavingPapers,
  LeavingScreens,
  MoneyGuard,
  MoneyOpenReader,
  NetContributions,
  PaySettlement,
  PayTrueUp,
  PriceNewcomer,
  QuoteApproval,
  QuoteNewcomer,
  QuotesStore,
  ReckonExit,
  RecoveriesScreens,
  RecoveriesStore,
  RecoveryApproval,
  RefundApproval,
  ProposeRefund,
  RefundMember,
  RenewRefund,
  ReturnSettlement,
  SettleBalances,
  SettleExit,
  SettlementsScreens,
  SettlementsStore,
  ShareRecovery,
  TakeBuyIn,
  TrueUpsScreens,
  TrueUpsStore,
];

/** Its routes. */
export const endsControllers = [
  DuesController,
  JoiningController,
  LeavingController,
  RecoveriesController,
  SettlementsController,
  TrueUpsController,
];
