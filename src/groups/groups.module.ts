import { Module } from '@nestjs/common';
import { GroupsPapers } from './facts/groups.papers.js';
import { TellOfGroups } from './facts/tell-of-groups.js';
import { Agreements } from './agreements/agreements.js';
import { AllianceModule } from '../alliance/index.js';
import { AttachmentsModule } from '../attachments/index.js';
import { FirmsModule } from '../firms/index.js';
import { CasesModule } from '../cases/index.js';
import { IdentityModule } from '../identity/index.js';
import { WallsModule } from '../walls/index.js';
import { FollowDays } from './follow-days.js';
import { GroupChange } from './group-change.js';
import { GroupGuards } from './group-guards.js';
import { GroupsController } from './groups.controller.js';
import { GroupsProcessor } from './groups.processor.js';
import { GroupsReader } from './groups.reader.js';
import { GroupAccessScreens } from './group-access.screens.js';
import { GroupsScreens } from './groups.screens.js';
import { GroupsStore } from './groups.store.js';
import { DefaultSuspensions } from './memberships/default-suspensions.js';
import { EndMandate } from './memberships/end-mandate.js';
import { MandatesController, MembershipsController } from './memberships/memberships.controller.js';
import { MembershipParts } from './memberships/membership-parts.js';
import { Memberships } from './memberships/memberships.js';
import { MembershipsStore } from './memberships/memberships.store.js';
import { TermsReader } from './memberships/terms.reader.js';
import { TakeStep } from './memberships/take-step.js';
import { Offices } from './offices/offices.js';
import { OfficesController } from './offices/offices.controller.js';
import { OfficesStore } from './offices/offices.store.js';
import { EndGroup } from './end-group.js';
import { Admissions } from './proposals/admissions.js';
import { CarryOut } from './proposals/carry-out.js';
import { Proposals } from './proposals/proposals.js';
import { ProposalsController } from './proposals/proposals.controller.js';
import { ProposalsStore } from './proposals/proposals.store.js';
import { OpenGroup } from './open-group.js';
import { RunGroup } from './run-group.js';

/** Joint-defence groups: the agreement, who signed it, and who is in on which day. */
@Module({
  imports: [IdentityModule, AllianceModule, AttachmentsModule, FirmsModule, CasesModule, WallsModule],
  controllers: [
    GroupsController,
    MandatesController,
    MembershipsController,
    OfficesController,
    ProposalsController,
  ],
  providers: [
    GroupsPapers,
    Admissions,
    Agreements,
    CarryOut,
    DefaultSuspensions,
    EndGroup,
    EndMandate,
    FollowDays,
    GroupAccessScreens,
    GroupChange,
    GroupGuards,
    GroupsProcessor,
    GroupsReader,
    GroupsScreens,
    GroupsStore,
    MembershipParts,
    Memberships,
    MembershipsStore,
    Offices,
    OfficesStore,
    OpenGroup,
    Proposals,
    ProposalsStore,
    RunGroup,
    TakeStep,
    TellOfGroups,
    TermsReader,
  ],
  exports: [
    Agreements,
    DefaultSuspensions,
    GroupGuards,
    GroupsReader,
    MembershipParts,
    Memberships,
    Offices,
    OpenGroup,
    Proposals,
    RunGroup,
    TermsReader,
  ],
})
export class GroupsModule {}
