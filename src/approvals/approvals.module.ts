import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.js';
import { IdentityModule } from '../identity/index.js';
import { ApprovalKinds } from './approval-kinds.js';
import { ApprovalsController } from './approvals.controller.js';
import { ApprovalsPapers } from './approvals.papers.js';
import { ApprovalsScreens } from './approvals.screens.js';
import { ApprovalsStore } from './approvals.store.js';
import { Approvals } from './approvals.js';
import { Deciders } from './deciders.reader.js';
import { KeepApprovals } from './keep-approvals.js';
import { TellOfApprovals } from './tell-of-approvals.js';

/** Four eyes: one person asks, others decide, nobody their own. */
@Module({
  imports: [CasesModule, IdentityModule],
  controllers: [ApprovalsController],
  providers: [
    ApprovalKinds,
    Approvals,
    ApprovalsPapers,
    ApprovalsScreens,
    ApprovalsStore,
    Deciders,
    KeepApprovals,
    TellOfApprovals,
  ],
  exports: [ApprovalKinds, Approvals],
})
export class ApprovalsModule {}
