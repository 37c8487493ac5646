import { Body, Controller, Get, HttpCode, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiHeader, ApiNoContentResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Bilingual } from '../../kernel/index.js';
import { Allow, type Caller, InvalidInputError, RefusedError, Uuid, Who } from '../../platform/index.js';
import { BeginUploadBody, CompleteUploadBody, type UploadView } from '../shelf/documents.contract.js';
import { BeginUpload } from './begin-upload.js';
import { CompleteUpload } from './complete-upload.js';
import { AbandonUpload, DescribeUpload } from './follow-upload.js';
import { ReceiveParts } from './receive-parts.js';
import { offsetType } from './stream-parser.js';

const tusVersion = '1.0.0';

/** Files come in by parts, in the words of tus 1.0: `Upload-Offset` says where a part begins, and from where to go on. */
@Controller('uploads')
export class UploadsController {
  constructor(
    private readonly beginUpload: BeginUpload,
    private readonly describeUpload: DescribeUpload,
    private readonly receiveParts: ReceiveParts,
    private readonly completeUpload: CompleteUpload,
    private readonly abandonUpload: AbandonUpload,
  ) {}

  /** Begins an upload. */
  @Allow('documents.write')
  @Post()
  async begin(
    @Who() caller: Caller,
    @Body() body: BeginUploadBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UploadView> {
    const { id } = await this.beginUpload.run(caller, body);
    const view = await this.describeUpload.run(caller, id);
    told(reply, view).header('location', `/api/v1/uploads/${id}`);
    return view;
  }

  /** How far an upload came, also for HEAD; after completion, what its intake found. */
  @Allow('documents.write')
  @Get(':id')
  async read(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UploadView> {
    const view = await this.describeUpload.run(caller, id);
    told(reply, view);
    return view;
  }

  /**
   * Sends the next part of an upload, of `partBytes` bytes. Each part that arrives whole is kept, however the request ends.
   */
  @Allow('documents.write')
  @ApiConsumes(offsetType)
  @ApiHeader({ name: 'Upload-Offset', required: true, description: 'Where the body begins within the file' })
  @ApiNoContentResponse({ description: 'Kept; Upload-Offset says from where to go on' })
  @HttpCode(204)
  @Patch(':id')
  async receive(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    try {
      const offset = offsetOf(request);
      const { receivedBytes, sizeBytes } = await this.receiveParts.run(caller, id, offset, request.raw);
      told(reply, { offset: receivedBytes, sizeBytes });
    } catch (error) {
      if (error instanceof RefusedError) {
        const { receivedBytes, sizeBytes } = await this.receiveParts.offset(caller, id);
        told(reply, { offset: receivedBytes, sizeBytes });
      }
      // What the client still sends is not waited for.
      reply.header('connection', 'close');
      throw error;
    }
  }

  /** Completes an upload: makes it a document, in quarantine until it was looked through. */
  @Allow('documents.write')
  @HttpCode(200)
  @Post(':id/completion')
  async complete(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: CompleteUploadBody,
  ): Promise<UploadView> {
    await this.completeUpload.run(caller, id, body);
    return this.describeUpload.run(caller, id);
  }

  /** Abandons an upload. */
  @Allow('documents.write')
  @HttpCode(200)
  @Post(':id/abandonment')
  async abandon(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<UploadView> {
    await this.abandonUpload.run(caller, id);
    return this.describeUpload.run(caller, id);
  }
}

function told(reply: FastifyReply, { offset, sizeBytes }: Pick<UploadView, 'offset' | 'sizeBytes'>) {
  return reply.headers({
    'tus-resumable': tusVersion,
    'upload-offset': String(offset),
    'upload-length': String(sizeBytes),
  });
}

function offsetOf({ headers }: FastifyRequest): number {
  const offset = headers['upload-offset'];
  if (typeof offset !== 'string' || !/^\d{1,15}$/.test(offset)) throw new InvalidInputError([noOffset]);
  return Number(offset);
}

const noOffset: { pointer: string; because: Bilingual } = {
  pointer: '/headers/upload-offset',
  because: {
    en: 'Upload-Offset must say where the body begins within the file, in bytes.',
    zh: '请求头 Upload-Offset 须以字节数指明内容在文件中的起始位置。',
  },
};
