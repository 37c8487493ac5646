import { Readable } from 'node:stream';
import { Body, Controller, Get, Header, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { Allow, type Caller, Uuid, Who } from '../../platform/index.js';
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
  ) {}

  @Allow('audit.read')
  @Get('checkpoints')
  list(@Who() caller: Caller, @Query() query: CheckpointsQuery): Promise<CheckpointPageView> {
    return this.listCheckpoints.run(caller, query);
  }

  @Allow('audit.read')
  @Post('checkpoints')
  make(@Who() caller: Caller): Promise<CheckpointMadeView> {
    return this.makeCheckpoint.run(caller);
  }

  @Allow('audit.read')
  @Get('checkpoints/:id')
  show(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<CheckpointView> {
    return this.showCheckpoint.run(caller, id);
  }

  /** The signed text as a file. */
  @Allow('audit.read')
  @Get('checkpoints/:id/file')
  async file(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<StreamableFile> {
    const { text, size, at } = await this.showCheckpoint.run(caller, id);
    return new StreamableFile(Buffer.from(text), {
      type: 'text/plain; charset=utf-8',
      disposition: `attachment; filename="hezong-checkpoint-${at.slice(0, 10)}-${String(size)}.txt"`,
    });
  }

  @Allow('audit.read')
  @Put('checkpoint-mail')
  mail(@Who() caller: Caller, @Body() { wanted }: CheckpointMailWish): Promise<CheckpointMailView> {
    return this.mails.wish(caller, wanted);
  }

  /** The chain without what its facts say, one link a line as JSON. */
  @Allow('audit.read')
  @Header('content-type', 'application/x-ndjson; charset=utf-8')
  @Get('chain')
  chain(@Who() caller: Caller): StreamableFile {
    return new StreamableFile(Readable.from(this.exportChain.run(caller)), {
      type: 'application/x-ndjson; charset=utf-8',
      disposition: 'attachment; filename="hezong-audit-chain.ndjson"',
    });
  }
}
