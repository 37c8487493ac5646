import { Module } from '@nestjs/common';
import { AllianceModule } from '../alliance/index.js';
import { ApprovalsModule } from '../approvals/index.js';
import { CasesModule } from '../cases/index.js';
import { IdentityModule } from '../identity/index.js';
import { LedgerModule } from '../ledger/index.js';
import { KeepPlans } from './plans/keep-plans.js';
import { PlanApproval } from './plans/plan-approval.js';
import { PlansController } from './plans/plans.controller.js';
import { PlansReader } from './plans/plans.reader.js';
import { PlansScreens } from './plans/plans.screens.js';
import { PlansStore } from './plans/plans.store.js';
import { MoneySights } from './sight/money-sights.reader.js';
import { TellOfCosts } from './tell-of-costs.js';

/** What a joint defence costs: how it is shared, billed, called and settled. */
@Module({
  imports: [AllianceModule, ApprovalsModule, CasesModule, IdentityModule, LedgerModule],
  controllers: [PlansController],
  providers: [KeepPlans, MoneySights, PlanApproval, PlansReader, PlansScreens, PlansStore, TellOfCosts],
  exports: [PlansReader],
})
export class CostsModule {}
