import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, type Caller, ReasonBody, Uuid, Who } from '../platform/index.js';
import { AttachDocumentBody, AttachmentMadeView, AttachmentsView } from './attachments.contract.js';
import { KeepAttachments } from './keep-attachments.js';

/** Documents that lie with a thing of any kind: an event, a deadline, a membership, a member. */
@Controller('things/:kind/:id/documents')
export class AttachmentsController {
  constructor(private readonly attachments: KeepAttachments) {}

  /** The documents that lie with a thing, such as a deadline, a party or a member. A kind that takes none says where they lie instead. */
  @Allow('documents.read')
  @Get()
  list(
    @Who() caller: Caller,
    @Param('kind') kind: string,
    @Param('id', Uuid) id: string,
  ): Promise<AttachmentsView> {
    return this.attachments.list(caller, { kind, id });
  }

  /** Puts a document with a thing. */
  @Allow('documents.write')
  @Post()
  attach(
    @Who() caller: Caller,
    @Param('kind') kind: string,
    @Param('id', Uuid) id: string,
    @Body() { documentId }: AttachDocumentBody,
  ): Promise<AttachmentMadeView> {
    return this.attachments.attach(caller, { kind, id }, documentId);
  }

  /** Takes a document away from a thing: whoever put it there, or looks after the thing. */
  @Allow('documents.write')
  @HttpCode(200)
  @Post(':attachmentId/end')
  end(
    @Who() caller: Caller,
    @Param('kind') kind: string,
    @Param('id', Uuid) id: string,
    @Param('attachmentId', Uuid) attachmentId: string,
    @Body() { reason }: ReasonBody,
  ): Promise<AttachmentMadeView> {
    return this.attachments.end(caller, { kind, id }, attachmentId, reason);
  }
}
