import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, type Caller, IfMatch, moneyAboveZero, Uuid, Who } from '../../platform/index.js';
import { usualTravelPercent } from '../domain/fee.js';
import {
  ExpertCapBody,
  DesignatedExpertsView,
  ExpertEngagementsQuery,
  ExpertEngagementsView,
  ExpertEngagementView,
  ExpertBudgetView,
  MoveExpertEngagementBody,
  ExpertEngagementBody,
  ExpertQuoteBody,
} from './engagements.contract.js';
import { EngagementsScreens } from './engagements.screens.js';
import { MoveEngagements, ProposeEngagement } from './keep-engagements.js';

/** Engagements of experts: from the statement of work to the end. */
@Controller()
export class EngagementsController {
  constructor(
    private readonly screens: EngagementsScreens,
    private readonly proposing: ProposeEngagement,
    private readonly moving: MoveEngagements,
  ) {}

  /** Lists the engagements the caller may know of, the newest first: those of their teams, and their own as an expert. */
  @Allow('engagements.read')
  @Get('expert-engagements')
  list(@Who() caller: Caller, @Query() query: ExpertEngagementsQuery): Promise<ExpertEngagementsView> {
    return this.screens.list(caller, query);
  }

  /** Lists the engagements in a case that the caller may know of, the newest first. */
  @Allow('engagements.read')
  @Get('cases/:id/expert-engagements')
  ofCase(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Query() query: ExpertEngagementsQuery,
  ): Promise<ExpertEngagementsView> {
    return this.screens.list(caller, query, id);
  }

  /** Lists the experts designated as testifying in a case: their names, as what, and since when. Nothing else of their engagements. */
  @Allow('cases.read')
  @Get('cases/:id/designated-experts')
  designated(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<DesignatedExpertsView> {
    return this.screens.designated(caller, id);
  }

  /** Proposes to engage an expert whose conflict check is clear or waived. Refused, and recorded, before. */
  @Allow('engagements.write')
  @Post('conflict-checks/:id/engagements')
  async propose(
    @Who() caller: Caller,
    @Param('id', Uuid) checkId: string,
    @Body() { role, scope, from, until, cap, payerMemberId }: ExpertEngagementBody,
  ): Promise<ExpertEngagementView> {
    const { id } = await this.proposing.run(caller, checkId, {
      role,
      scope,
      from,
      until,
      cap: moneyAboveZero(cap, '/cap'),
      payerMemberId: payerMemberId?.toLowerCase() ?? null,
    });
    return this.screens.one(caller, id);
  }

  /** Gives one engagement with its quote, budgets and burn; `actions` say what the caller may do. */
  @Allow('engagements.read')
  @Get('expert-engagements/:id')
  read(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<ExpertEngagementView> {
    return this.screens.one(caller, id);
  }

  /** Quotes a rate and hours, as the expert; again as long as no budget was asked for. */
  @Allow('engagements.write')
  @HttpCode(200)
  @Post('expert-engagements/:id/quotes')
  async quote(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { hourly, travelPercent, hoursEstimated, note }: ExpertQuoteBody,
    @IfMatch() version: number | undefined,
  ): Promise<ExpertEngagementView> {
    const { minor, currency } = moneyAboveZero(hourly, '/hourly');
    const quote = {
      hourlyMinor: minor.toString(),
      travelPercent: travelPercent ?? Number(usualTravelPercent.over),
      hoursEstimated,
      quoteNote: note ?? null,
    };
    await this.moving.quote(caller, id, { quote, currency }, version);
    return this.screens.one(caller, id);
  }

  /** Moves an engagement along its life. Whose step it is, `actions` say. */
  @Allow('engagements.write')
  @HttpCode(200)
  @Post('expert-engagements/:id/moves')
  async move(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: MoveExpertEngagementBody,
    @IfMatch() version: number | undefined,
  ): Promise<ExpertEngagementView> {
    await this.moving.run(caller, id, body, version);
    return this.screens.one(caller, id);
  }

  /** Names another cap: at once before a budget is asked for; afterwards a higher one, which holds once who pays has approved it. */
  @Allow('engagements.write')
  @HttpCode(200)
  @Post('expert-engagements/:id/cap')
  async setCap(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { cap, reason }: ExpertCapBody,
    @IfMatch() version: number | undefined,
  ): Promise<ExpertEngagementView> {
    await this.moving.cap(caller, id, { cap: moneyAboveZero(cap, '/cap'), reason }, version);
    return this.screens.one(caller, id);
  }

  /** Gives a budget that was asked for: amounts, days and the band, and the expert by a pseudonym alone. */
  @Allow('approvals.read')
  @Get('expert-budgets/:id')
  budget(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<ExpertBudgetView> {
    return this.screens.budget(caller, id);
  }
}
