import { Module } from '@nestjs/common';
import { WallsModule } from '../walls/index.js';
import { CasesModule } from '../cases/index.js';
import { IdentityModule } from '../identity/index.js';
import { AdministrationPapers } from './administration.papers.js';
import { AuditController, MailsController, WorkController } from './administration.controller.js';
import { ListAuditLinks, VerifyAudit } from './audit-chain.js';
import { CheckChains } from './checkpoints/check-chains.js';
import { CheckpointsController } from './checkpoints/checkpoints.controller.js';
import { CheckpointsProcessor } from './checkpoints/checkpoints.processor.js';
import { CheckpointsStore } from './checkpoints/checkpoints.store.js';
import { DailyCheckpoint, PlanCheckpoints } from './checkpoints/daily-checkpoint.js';
import { MailCheckpoints } from './checkpoints/mail-checkpoints.js';
import { MakeCheckpoint } from './checkpoints/make-checkpoint.js';
import { ReanchorChain } from './checkpoints/reanchor-chain.js';
import { ExportChain, ListCheckpoints, ShowCheckpoint } from './checkpoints/read-checkpoints.js';
import { CheckInvariants } from './invariants/check-invariants.js';
import { ListMails, ShowMail } from './list-mails.js';
import { ListWork } from './list-work.js';
import { MailsStore } from './mails.store.js';
import { RetryWork } from './retry-work.js';
import { ToldLinks } from './told-links.js';
import { WorkStore } from './work.store.js';

/** What those who run the system look after: mails, queues, the audit chain and its checkpoints. */
@Module({
  imports: [WallsModule, CasesModule, IdentityModule],
  controllers: [MailsController, WorkController, AuditController, CheckpointsController],
  providers: [
    AdministrationPapers,
    CheckChains,
    CheckInvariants,
    CheckpointsProcessor,
    CheckpointsStore,
    DailyCheckpoint,
    ExportChain,
    ListAuditLinks,
    ListCheckpoints,
    ListMails,
    ListWork,
    MailCheckpoints,
    MailsStore,
    MakeCheckpoint,
    PlanCheckpoints,
    ReanchorChain,
    RetryWork,
    ShowCheckpoint,
    ShowMail,
    ToldLinks,
    VerifyAudit,
    WorkStore,
  ],
})
export class AdministrationModule {}
