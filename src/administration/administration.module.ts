import { Module } from '@nestjs/common';
import { AuditController, MailsController, WorkController } from './administration.controller.js';
import { ListAuditLinks, VerifyAudit } from './audit-chain.js';
import { ListMails, ShowMail } from './list-mails.js';
import { ListWork } from './list-work.js';
import { MailsStore } from './mails.store.js';
import { RetryWork } from './retry-work.js';
import { WorkStore } from './work.store.js';

/** What those who run the system look after: mails, queues, the audit chain. */
@Module({
  controllers: [MailsController, WorkController, AuditController],
  providers: [ListAuditLinks, ListMails, ListWork, MailsStore, RetryWork, ShowMail, VerifyAudit, WorkStore],
})
export class AdministrationModule {}
