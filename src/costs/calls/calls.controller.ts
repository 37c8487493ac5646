import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Allow, type Caller, IfMatch, Uuid, Who } from '../../platform/index.js';
import { ShareCertificateView, toCertificateView } from '../runs/runs.contract.js';
import {
  CallEstimateBody,
  CallLineView,
  CallPreviewView,
  CashCallBody,
  CashCallsPageView,
  CashCallsQuery,
  CashCallView,
  MoveCallBody,
} from './calls.contract.js';
import { CallCertificates } from './call-certificates.js';
import { CallsScreens } from './calls.screens.js';
import { KeepCalls } from './keep-calls.js';
import { CallPreviews, LinesScreens } from './lines.screens.js';
import { MoveCalls } from './move-calls.js';

/** Calls on the members of a group for what a period is expected to cost. */
@Controller('cash-calls')
export class CallsController {
  constructor(
    private readonly screens: CallsScreens,
    private readonly keep: KeepCalls,
    private readonly moves: MoveCalls,
    private readonly previews: CallPreviews,
    private readonly certificates: CallCertificates,
  ) {}

  /** One page of the calls the caller sees something of, the newest first; what is not theirs to see of one is null. */
  @Allow('money.read')
  @Get()
  list(@Who() caller: Caller, @Query() query: CashCallsQuery): Promise<CashCallsPageView> {
    return this.screens.list(caller, query);
  }

  /** Drafts a call. Nobody is called before it is approved and issued. */
  @Allow('calls.write')
  @Post()
  async draft(@Who() caller: Caller, @Body() body: CashCallBody): Promise<CashCallView> {
    return this.screens.one(caller, (await this.keep.draft(caller, body)).id);
  }

  /** Shows what each member would pay, by when, and what stands against it. Keeps nothing. */
  @Allow('calls.write')
  @HttpCode(200)
  @Post('preview')
  preview(@Who() caller: Caller, @Body() body: CallEstimateBody): Promise<CallPreviewView> {
    return this.previews.call(caller, body);
  }

  /** One call; `actions` say what the caller may do. A member's own people see their lines. */
  @Allow('money.read')
  @Get(':id')
  one(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<CashCallView> {
    return this.screens.one(caller, id);
  }

  /** Writes a draft anew; its group stays. */
  @Allow('calls.write')
  @Put(':id')
  async revise(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: CashCallBody,
    @IfMatch() version: number | undefined,
  ): Promise<CashCallView> {
    await this.keep.revise(caller, id, body, version);
    return this.screens.one(caller, id);
  }

  /** Proposes a draft, takes it back, issues what was approved, or cancels. What was paid of one that is cancelled stays the members' capital. */
  @Allow('calls.write')
  @HttpCode(200)
  @Post(':id/moves')
  async move(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: MoveCallBody,
    @IfMatch() version: number | undefined,
  ): Promise<CashCallView> {
    await this.moves.move(caller, id, body, version);
    return this.screens.one(caller, id);
  }

  /** Opens the whole certificate of how a call was shared, to the accountant or the auditor. Each opening is recorded. */
  @Allow('runs.recompute')
  @HttpCode(200)
  @Post(':id/opening')
  async open(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<ShareCertificateView> {
    return toCertificateView(await this.certificates.open(caller, id));
  }
}

/** What each member is to pay of a call. */
@Controller('call-lines')
export class LinesController {
  constructor(
    private readonly screens: LinesScreens,
    private readonly certificates: CallCertificates,
  ) {}

  /** One line with the working of its due date, its payments and its steps; for its member's own people and who keeps the money. */
  @Allow('money.read')
  @Get(':id')
  one(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<CallLineView> {
    return this.screens.one(caller, id);
  }

  /** A member's own certificate of its share, to its people: as `scripts/recompute-share.mjs` recomputes it. */
  @Allow('money.read')
  @Get(':id/certificate')
  async certificate(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<ShareCertificateView> {
    return toCertificateView(await this.certificates.own(caller, id));
  }
}
