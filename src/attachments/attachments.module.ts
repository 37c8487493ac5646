import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.js';
import { AttachmentsController } from './attachments.controller.js';
import { Attachments } from './attachments.js';
import { AttachmentsStore } from './attachments.store.js';
import { KeepAttachments } from './keep-attachments.js';

/** Documents that lie with things of any kind, as their evidence or beside them. */
@Module({
  imports: [CasesModule],
  controllers: [AttachmentsController],
  providers: [Attachments, AttachmentsStore, KeepAttachments],
  exports: [Attachments],
})
export class AttachmentsModule {}
