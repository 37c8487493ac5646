import { Body, Controller, Get, Param, Post, Put, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { SameCaller } from '../../identity/index.js';
import { Allow, type Caller, type KnownRequest, streamWhile, Uuid, Who } from '../../platform/index.js';
import {
  CheckpointMadeView,
  CheckpointMailView,
  CheckpointMailWish,
  CheckpointPageView,
  CheckpointsQuery,
  CheckpointView,
} from './checkpoints.contract.js';
import { MailCheckpoints } from './mail-checkpoints.js';
import { MakeCheckpoint } from './make-checkpoint.js';
import { ExportChain, ListCheckpoints, ShowCheckpoint } from './read-checkpoints.js';

/** Signed heads of the audit chain, and the chain itself to take away. */
@Controller('audit')
export class CheckpointsController {
  constructor(
    private readonly makeCheckpoint: MakeCheckpoint,
    private readonly listCheckpoints: ListCheckpoints,
    private readonly showCheckpoint: ShowCheckpoint,
    private readonly mails: MailCheckpoints,
    private readonly exportChain: ExportChain,
    private readonly sameCaller: SameCaller,
  ) {}

  /** The checkpoints of the audit chain. */
  @Allow('audit.read')
  @Get('checkpoints')
  list(@Who() caller: Caller, @Query() query: CheckpointsQuery): Promise<CheckpointPageView> {
    return this.listCheckpoints.run(caller, query);
  }

  /** Makes a checkpoint: a signed text of where the chain stands. */
  @Allow('audit.read')
  @Post('checkpoints')
  make(@Who() caller: Caller): Promise<CheckpointMadeView> {
    return this.makeCheckpoint.run(caller);
  }

  /** One checkpoint. */
  @Allow('audit.read')
  @Get('checkpoints/:id')
  show(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<CheckpointView> {
    return this.showCheckpoint.run(caller, id);
  }

  /** The signed text of a checkpoint as a file. */
  @Allow('audit.read')
  @Get('checkpoints/:id/file')
  async file(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<StreamableFile> {
    const { text, size, at } = await this.showCheckpoint.run(caller, id);
    return new StreamableFile(Buffer.from(text), {
      type: 'text/plain; charset=utf-8',
      disposition: `attachment; filename="hezong-checkpoint-${at.slice(0, 10)}-${String(size)}.txt"`,
    });
  }

  /** Sets to which address checkpoints are mailed. */
  @Allow('audit.read')
  @Put('checkpoint-mail')
  mail(@Who() caller: Caller, @Body() { wanted }: CheckpointMailWish): Promise<CheckpointMailView> {
    return this.mails.wish(caller, wanted);
  }

  /** The chain as far as it is signed, one link a line as JSON; with what a fact says where the caller is told that. */
  @Allow('audit.read')
  @ApiProduces('application/x-ndjson')
  @ApiOkResponse({ schema: { type: 'string' } })
  @Get('chain')
  async chain(
    @Who() caller: Caller,
    @Req() request: KnownRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    reply.headers({
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': 'attachment; filename="hezong-audit-chain.ndjson"',
    });
    const again = () => this.sameCaller.again(request);
    const stillReads = async () => (await again())?.permissions.includes('audit.read') ?? false;
    await streamWhile(reply, this.exportChain.run(caller, again), stillReads);
  }
}
