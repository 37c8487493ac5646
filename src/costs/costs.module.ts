import { Module } from '@nestjs/common';
import { AllianceModule } from '../alliance/index.js';
import { ApprovalsModule } from '../approvals/index.js';
import { CalendarBooksModule } from '../calendars/index.js';
import { CasesModule } from '../cases/index.js';
import { ExpertsModule } from '../experts/index.js';
import { FirmsModule } from '../firms/index.js';
import { GroupsModule } from '../groups/index.js';
import { IdentityModule } from '../identity/index.js';
import { LedgerModule } from '../ledger/index.js';
import { billsControllers, billsProviders } from './bills/bills.providers.js';
import { BillsReader } from './bills/bills.reader.js';
import { EnterCosts } from './bills/enter-costs.js';
import { MoveCosts } from './bills/move-costs.js';
import { PayCosts } from './bills/pay-costs.js';
import { QuoteNewcomer } from './joining/quote-newcomer.js';
import { KeepExits } from './leaving/keep-exits.js';
import { KeepRecoveries } from './recoveries/keep-recoveries.js';
import { KeepCalls } from './calls/keep-calls.js';
import { MoveCalls } from './calls/move-calls.js';
import { RecordPayments } from './payments/record-payments.js';
import { ProposeRun } from './runs/propose-run.js';
import { CostCalculatorsController } from './calculators/calculators.controller.js';
import { moneyControllers, moneyProviders } from './money/money.providers.js';
import { callsControllers, callsProviders } from './payments/calls.providers.js';
import { KeepPlans } from './plans/keep-plans.js';
import { PlanApproval } from './plans/plan-approval.js';
import { PlanQuestions } from './plans/plan-questions.js';
import { PlansController } from './plans/plans.controller.js';
import { PlansReader } from './plans/plans.reader.js';
import { PlansScreens } from './plans/plans.screens.js';
import { PlansStore } from './plans/plans.store.js';
import { Certificates } from './reckoning/certificates.js';
import { Reckoner } from './reckoning/reckoner.js';
import { SharedReader } from './reckoning/shared.reader.js';
import { StandingReader } from './reckoning/standing.reader.js';
import { endsControllers, endsProviders } from './settlements/ends.providers.js';
import { runsControllers, runsProviders } from './runs/runs.providers.js';
import { MoneySights } from './sight/money-sights.reader.js';
import { TellOfCosts } from './tell-of-costs.js';
import { BillExperts } from './vendors/bill-experts.js';
import { ExpertBillsStore } from './vendors/expert-bills.store.js';
import { KeepVendors } from './vendors/keep-vendors.js';
import { VendorsController } from './vendors/vendors.controller.js';
import { VendorsPapers } from './vendors/vendors.papers.js';
import { KeepWeights } from './weights/keep-weights.js';
import { SealedWeights } from './weights/sealed-weights.js';
import { WeightsController } from './weights/weights.controller.js';
import { WeightsReader } from './weights/weights.reader.js';
import { WeightsScreens } from './weights/weights.screens.js';
import { WeightsStore } from './weights/weights.store.js';
import { FreezeWhatIf } from './what-ifs/freeze-what-if.js';
import { HeldCertificatesReader } from './what-ifs/held-certificates.reader.js';
import { PlanCertificates } from './what-ifs/plan-certificates.js';
import { WhatIfsController } from './what-ifs/what-ifs.controller.js';
import { WhatIfs } from './what-ifs/what-ifs.js';

const plans = [KeepPlans, PlanApproval, PlanQuestions, PlansReader, PlansScreens, PlansStore];
const weights = [KeepWeights, SealedWeights, WeightsReader, WeightsScreens, WeightsStore];
const whatIfs = [FreezeWhatIf, HeldCertificatesReader, PlanCertificates, WhatIfs];
const vendors = [BillExperts, ExpertBillsStore, KeepVendors, VendorsPapers];
const reckoning = [Certificates, Reckoner, SharedReader, StandingReader];

/** What a joint defence costs: how it is shared, billed, called and settled. */
@Module({
  imports: [
    AllianceModule,
    ApprovalsModule,
    CalendarBooksModule,
    CasesModule,
    ExpertsModule,
    FirmsModule,
    GroupsModule,
    IdentityModule,
    LedgerModule,
  ],
  controllers: [
    CostCalculatorsController,
    PlansController,
    WeightsController,
    ...billsControllers,
    VendorsController,
    ...callsControllers,
    ...endsControllers,
    ...moneyControllers,
    ...runsControllers,
    WhatIfsController,
  ],
  providers: [
    MoneySights,
    TellOfCosts,
    ...plans,
    ...weights,
    ...reckoning,
    ...billsProviders,
    ...vendors,
    ...callsProviders,
    ...endsProviders,
    ...moneyProviders,
    ...runsProviders,
    ...whatIfs,
  ],
  exports: [
    BillsReader,
    EnterCosts,
    KeepCalls,
    KeepExits,
    KeepPlans,
    KeepRecoveries,
    KeepVendors,
    KeepWeights,
    MoveCalls,
    MoveCosts,
    PayCosts,
    PlansReader,
    ProposeRun,
    QuoteNewcomer,
    RecordPayments,
  ],
})
export class CostsModule {}
