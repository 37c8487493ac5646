import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, type Caller, IfMatch, ReasonBody, Uuid, Who } from '../../platform/index.js';
import { KeepRuns } from './keep-runs.js';
import { ProposeRun } from './propose-run.js';
import {
  ShareCertificateView,
  OwnCertificateQuery,
  ProposeRunBody,
  RecomputedView,
  RunsView,
  RunView,
  toCertificateView,
} from './runs.contract.js';
import { RunsScreens } from './runs.screens.js';

/** Costs that are shared together, each time with a certificate that whoever holds it can recompute. */
@Controller()
export class RunsController {
  constructor(
    private readonly propose: ProposeRun,
    private readonly keep: KeepRuns,
    private readonly screens: RunsScreens,
  ) {}

  /** The runs of a group, the newest first; those not approved for who runs, keeps or audits its money alone. */
  @Allow('money.read')
  @Get('groups/:id/allocation-runs')
  list(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<RunsView> {
    return this.screens.list(caller, id);
  }

  /** Proposes to share the approved costs of some days of service. Nothing is posted before somebody else has approved it. */
  @Allow('plans.write')
  @Post('groups/:id/allocation-runs')
  async make(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: ProposeRunBody,
  ): Promise<RunView> {
    return this.screens.one(caller, (await this.propose.run(caller, id, body)).id);
  }

  /** One run, as far as the caller sees it. */
  @Allow('money.read')
  @Get('allocation-runs/:id')
  one(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<RunView> {
    return this.screens.one(caller, id);
  }

  /** A member's own certificate, to its people: their lines, the figures of each pool, and the hashes of all other lines. */
  @Allow('money.read')
  @Get('allocation-runs/:id/certificate')
  async certificate(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Query() { memberId }: OwnCertificateQuery,
  ): Promise<ShareCertificateView> {
    return toCertificateView(await this.keep.own(caller, id, memberId));
  }

  /** Opens the whole certificate to the accountant or the auditor. Each opening is recorded. */
  @Allow('runs.recompute')
  @HttpCode(200)
  @Post('allocation-runs/:id/opening')
  async open(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<ShareCertificateView> {
    return toCertificateView(await this.keep.open(caller, id));
  }

  /** Shares again what was shared, from the weights and bounds of the certificate, and says what differs. */
  @Allow('runs.recompute')
  @HttpCode(200)
  @Post('allocation-runs/:id/recomputation')
  async recompute(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<RecomputedView> {
    const { root, isSame, differences } = await this.keep.recompute(caller, id);
    return { root, isSame, differences: [...differences] };
  }

  /** Attests the sum of a run, as the independent accountant. */
  @Allow('runs.recompute')
  @HttpCode(200)
  @Post('allocation-runs/:id/attestation')
  async attest(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @IfMatch() version: number | undefined,
  ): Promise<RunView> {
    await this.keep.attest(caller, id, version);
    return this.screens.one(caller, id);
  }

  /** Takes an approved run back as one: its entries are mirrored, and its costs wait to be shared again. */
  @Allow('ledger.write')
  @HttpCode(200)
  @Post('allocation-runs/:id/reversal')
  async reverse(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() version: number | undefined,
  ): Promise<RunView> {
    await this.keep.reverse(caller, id, reason, version);
    return this.screens.one(caller, id);
  }
}
