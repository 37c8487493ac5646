import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { cut } from '../../kernel/index.js';
import { SameCaller } from '../../identity/index.js';
import {
  Allow,
  asksHead,
  type Caller,
  type KnownRequest,
  Log,
  Ordinal,
  streamWhile,
  Uuid,
  Who,
} from '../../platform/index.js';
import {
  DocumentEventsQuery,
  type LinkView,
  MakeLinkBody,
  PreviewQuery,
  PreviewView,
} from '../shelf/documents.contract.js';
import { AskedOnce } from '../shelf/asked-once.js';
import { AtOnce } from '../shelf/at-once.js';
import { contentDisposition, contentGuards } from '../domain/content-headers.js';
import { isShown } from '../domain/file-kinds.js';
import { DocumentEvents } from './document-events.js';
import { Links } from './links.js';
import { type OpenContent, OpenVersion } from './open-content.js';

/** How much of a text one answer holds. */
const textShown = 1_000_000;

/** Content on its way out: decided before it is opened, and again and again while it goes. */
@Controller()
export class PassageController {
  private readonly callers = new AskedOnce<Caller | undefined>();
  private readonly filesAtOnce = new AtOnce(32);
  private readonly streamsAtOnce = new AtOnce(32);

  constructor(
    private readonly opening: OpenVersion,
    private readonly links: Links,
    private readonly events: DocumentEvents,
    private readonly sameCaller: SameCaller,
    private readonly log: Log,
  ) {}

  /**
   * The file of a version as it was taken in. It breaks off where the right to read it ends, or where it is no longer what was taken in.
   */
  @Allow('documents.read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Get('documents/:id/versions/:no/content')
  async download(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('no', Ordinal) no: number,
    @Req() request: KnownRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const again = () => this.callerOf(request);
    await this.filesAtOnce.during(caller.personId, async () => {
      const asked = { documentId: id, versionNo: no, headOnly: asksHead(reply) };
      const content = await this.opening.content(caller, asked, 'download');
      await this.send(reply, content, 'attachment', again);
    });
  }

  /** What a version says, as JSON; with `as=page` the file itself, where a browser shows it safely. */
  @Allow('documents.read')
  @ApiOkResponse({ type: PreviewView })
  @Get('documents/:id/versions/:no/preview')
  async preview(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('no', Ordinal) no: number,
    @Query() { as }: PreviewQuery,
    @Req() request: KnownRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { documentId: id, versionNo: no, headOnly: asksHead(reply) };
    if (as === 'page') {
      const again = () => this.callerOf(request);
      await this.filesAtOnce.during(caller.personId, async () => {
        const content = await this.opening.content(caller, asked, 'preview');
        await this.send(reply, content, 'inline', again);
      });
      return;
    }
    const { version, text } = await this.filesAtOnce.during(caller.personId, () =>
      this.opening.text(caller, asked, textShown + 1),
    );
    const view: PreviewView = {
      documentId: id,
      versionNo: version.no,
      mediaType: version.mediaType,
      text: text === null ? null : cut(text, textShown),
      truncated: (text?.length ?? 0) > textShown,
      hasPage: isShown(version.mediaType),
    };
    await reply.send(view);
  }

  /** Makes a link that leads the caller to one version for ten minutes, also without a session. */
  @Allow('documents.read')
  @Post('documents/:id/links')
  async link(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { versionNo }: MakeLinkBody,
  ): Promise<LinkView> {
    const { secret, expiresAt } = await this.links.make(caller, { documentId: id, versionNo });
    return { url: `/api/v1/links/${secret}`, expiresAt };
  }

  /** Follows a link; what its person may read is decided now. */
  @Allow('public')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Get('links/:secret')
  async follow(@Param('secret') secret: string, @Res() reply: FastifyReply): Promise<void> {
    const { person, personId, content } = await this.links.follow(secret, asksHead(reply));
    await this.filesAtOnce.during(personId, () => this.send(reply, content, 'attachment', person));
  }

  /** What happens to documents of a case, group or compartment, as server-sent events; `Last-Event-ID` goes on where it broke off. */
  @Allow('documents.read')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  @HttpCode(200)
  @Get('document-events')
  async listen(
    @Who() caller: Caller,
    @Query() query: DocumentEventsQuery,
    @Headers('last-event-id') after: string | undefined,
    @Req() request: KnownRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const again = () => this.callerOf(request);
    const told = await this.events.open(caller, query, { after, again });
    reply.headers({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    await this.streamsAtOnce.during(caller.personId, () =>
      streamWhile(reply, told, () => Promise.resolve(true)),
    );
  }

  /** Who asks, with the rights of now. Several answers to one session ask together. */
  private callerOf(request: KnownRequest): Promise<Caller | undefined> {
    const { caller, headers } = request;
    const question = [caller?.allianceId, caller?.personId, headers.authorization, headers.cookie].join('\n');
    return this.callers.answer(question, () => this.sameCaller.again(request));
  }

  private async send(
    reply: FastifyReply,
    content: OpenContent,
    way: 'attachment' | 'inline',
    again: () => Promise<Caller | undefined>,
  ): Promise<void> {
    const { fileName, mediaType, sizeBytes, sha256, chunks, stillFor } = content;
    reply.headers({
      ...contentGuards,
      'content-type': mediaType,
      'content-length': String(sizeBytes),
      'content-disposition': contentDisposition(way, fileName, (text) => Buffer.from(text)),
      'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
    });
    await streamWhile(reply, this.watched(chunks, reply.request.id), async () => {
      const caller = await again();
      return caller !== undefined && stillFor(caller);
    });
  }

  /** Content that cannot be read, or is no longer what was taken in, needs a person to look at it. */
  private async *watched(
    chunks: AsyncIterable<Buffer>,
    requestId: string,
  ): AsyncGenerator<Buffer, void, void> {
    try {
      yield* chunks;
    } catch (error) {
      this.log.error({ requestId, err: error }, 'the content of a document could not be given out whole');
      throw error;
    }
  }
}
