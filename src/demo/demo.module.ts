import { Module } from '@nestjs/common';
import { AllianceModule } from '../alliance/index.js';
import { AttachmentsModule } from '../attachments/index.js';
import { ApprovalsModule } from '../approvals/index.js';
import { CasesModule } from '../cases/index.js';
import { ClearanceModule } from '../clearance/index.js';
import { CostsModule } from '../costs/index.js';
import { DocketModule } from '../docket/index.js';
import { DocumentsModule } from '../documents/index.js';
import { ExpertsModule } from '../experts/index.js';
import { FirmsModule } from '../firms/index.js';
import { GroupsModule } from '../groups/index.js';
import { IdentityModule } from '../identity/index.js';
import { LedgerModule } from '../ledger/index.js';
import { SeedDemoCourts } from './courts/seed-demo-courts.js';
import { DemoSoFar } from './demo-so-far.js';
import { DemoMoneyState } from './money/demo-money-state.js';
import { DemoState } from './demo-state.js';
import { SeedDemoCases } from './seed-demo-cases.js';
import { SeedDemoCast } from './seed-demo-cast.js';
import { SeedDemoConsent } from './seed-demo-consent.js';
import { SeedDemoChecks } from './experts/seed-demo-checks.js';
import { SeedDemoEngagements } from './experts/seed-demo-engagements.js';
import { SeedDemoExperts } from './experts/seed-demo-experts.js';
import { SeedDemoFirms } from './seed-demo-firms.js';
import { SeedDemoFunds } from './seed-demo-funds.js';
import { SeedDemoGroup } from './seed-demo-group.js';
import { SeedDemoEnds } from './money/seed-demo-ends.js';
import { DemoMoneyActs, SeedDemoMoney } from './money/seed-demo-money.js';
import { SeedDemoWeights } from './money/seed-demo-weights.js';
import { SeedDemoOrder } from './seed-demo-order.js';
import { SeedDemoPapers } from './seed-demo-papers.js';
import { SeedDemoProof } from './seed-demo-proof.js';
import { SeedDemoPeople } from './seed-demo-people.js';
import { SeedDemoParties } from './seed-demo-parties.js';
import { SeedDemoShared } from './seed-demo-shared.js';
import { SeedDemoWalls } from './seed-demo-walls.js';
import { SeedDemo } from './seed-demo.js';

/** The invented alliance of a first look. */
@Module({
  imports: [
    AllianceModule,
    ApprovalsModule,
    AttachmentsModule,
    CasesModule,
    ClearanceModule,
    CostsModule,
    DocketModule,
    DocumentsModule,
    ExpertsModule,
    FirmsModule,
    GroupsModule,
    IdentityModule,
    LedgerModule,
  ],
  providers: [
    DemoSoFar,
    DemoMoneyActs,
    DemoMoneyState,
    DemoState,
    SeedDemo,
    SeedDemoCases,
    SeedDemoCast,
    SeedDemoChecks,
    SeedDemoConsent,
    SeedDemoCourts,
    SeedDemoEnds,
    SeedDemoEngagements,
    SeedDemoExperts,
    SeedDemoFirms,
    SeedDemoFunds,
    SeedDemoGroup,
    SeedDemoMoney,
    SeedDemoOrder,
    SeedDemoPapers,
    SeedDemoParties,
    SeedDemoPeople,
    SeedDemoProof,
    SeedDemoShared,
    SeedDemoWalls,
    SeedDemoWeights,
  ],
})
export class DemoModule {}
