import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, type Caller, Uuid, Who } from '../platform/index.js';
import {
  AuditLinksQuery,
  AuditLinksView,
  AuditVerificationView,
  MailDetailView,
  MailPageView,
  MailsQuery,
  WorkPageView,
  WorkQuery,
  WorkView,
} from './administration.contract.js';
import { CheckpointCheck } from './checkpoints/checkpoints.contract.js';
import { ListAuditLinks, VerifyAudit } from './audit-chain.js';
import { ListMails, ShowMail } from './list-mails.js';
import { ListWork } from './list-work.js';
import { RetryWork } from './retry-work.js';

/** Mails that went out or are kept. */
@Controller('mails')
export class MailsController {
  constructor(
    private readonly listMails: ListMails,
    private readonly showMail: ShowMail,
  ) {}

  /** The mails that went out or wait to. */
  @Allow('mail.read')
  @Get()
  list(@Who() caller: Caller, @Query() query: MailsQuery): Promise<MailPageView> {
    return this.listMails.run(caller, query);
  }

  /** One mail of the outbox. */
  @Allow('mail.read')
  @Get(':id')
  show(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<MailDetailView> {
    return this.showMail.run(caller, id);
  }
}

/** Work the system does by itself. */
@Controller('work')
export class WorkController {
  constructor(
    private readonly listWork: ListWork,
    private readonly retryWork: RetryWork,
  ) {}

  /** The background work that failed or waits. */
  @Allow('work.read')
  @Get()
  list(@Who() caller: Caller, @Query() query: WorkQuery): Promise<WorkPageView> {
    return this.listWork.run(caller, query);
  }

  /** Tries failed work again. */
  @Allow('work.retry')
  @HttpCode(200)
  @Post(':id/retry')
  retry(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<WorkView> {
    return this.retryWork.run(caller, id);
  }
}

/** The audit chain. */
@Controller('audit')
export class AuditController {
  constructor(
    private readonly verifyAudit: VerifyAudit,
    private readonly listAuditLinks: ListAuditLinks,
  ) {}

  /** Verifies the audit chain of the alliance. */
  @Allow('audit.read')
  @Get('verification')
  verify(@Who() caller: Caller): Promise<AuditVerificationView> {
    return this.verifyAudit.run(caller);
  }

  /** Verifies the audit chain against a checkpoint that was kept elsewhere. */
  @Allow('audit.read')
  @HttpCode(200)
  @Post('verification')
  verifyAgainst(
    @Who() caller: Caller,
    @Body() { checkpoint }: CheckpointCheck,
  ): Promise<AuditVerificationView> {
    return this.verifyAudit.run(caller, checkpoint);
  }

  /** The links of the audit chain, the newest first. */
  @Allow('audit.read')
  @Get('links')
  links(@Who() caller: Caller, @Query() query: AuditLinksQuery): Promise<AuditLinksView> {
    return this.listAuditLinks.run(caller, query);
  }
}
