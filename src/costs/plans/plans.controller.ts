import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Allow, type Caller, IfMatch, ReasonBody, Uuid, Who } from '../../platform/index.js';
import { KeepPlans } from './keep-plans.js';
import {
  CostPlanBody,
  CostPlansView,
  CostPlanView,
  PlanPreviewView,
  PlanTreeBody,
} from './plans.contract.js';
import { PlansScreens } from './plans.screens.js';

/** How groups share their costs: dated versions of a plan, each approved by another hand than proposed it. */
@Controller()
export class PlansController {
  constructor(
    private readonly keep: KeepPlans,
    private readonly screens: PlansScreens,
  ) {}

  /** The versions of a group's plan, the newest first, each as a sentence; drafts for those who run the group's money alone. */
  @Allow('money.read')
  @Get('groups/:id/cost-plans')
  list(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<CostPlansView> {
    return this.screens.list(caller, id);
  }

  /** Drafts a version of a group's plan. Nothing is shared by it before it is approved. */
  @Allow('plans.write')
  @Post('groups/:id/cost-plans')
  async draft(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: CostPlanBody,
  ): Promise<CostPlanView> {
    return this.screens.one(caller, (await this.keep.draft(caller, id, body)).id);
  }

  /** Shows how a draft reads, or what is wrong with it. Keeps nothing. */
  @Allow('plans.write')
  @HttpCode(200)
  @Post('groups/:id/cost-plans/preview')
  preview(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: PlanTreeBody,
  ): Promise<PlanPreviewView> {
    return this.screens.preview(caller, id, body);
  }

  /** One version as a whole, with who was asked to approve it; `actions` say what the caller may do. */
  @Allow('money.read')
  @Get('cost-plans/:id')
  one(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<CostPlanView> {
    return this.screens.one(caller, id);
  }

  /** Writes a draft anew. */
  @Allow('plans.write')
  @Put('cost-plans/:id')
  async revise(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: CostPlanBody,
    @IfMatch() version: number | undefined,
  ): Promise<CostPlanView> {
    await this.keep.revise(caller, id, body, version);
    return this.screens.one(caller, id);
  }

  /** Proposes a draft: it comes into force once somebody else has approved it. */
  @Allow('plans.write')
  @HttpCode(200)
  @Post('cost-plans/:id/proposal')
  async propose(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @IfMatch() version: number | undefined,
  ): Promise<CostPlanView> {
    await this.keep.propose(caller, id, version);
    return this.screens.one(caller, id);
  }

  /** Withdraws a draft. */
  @Allow('plans.write')
  @HttpCode(200)
  @Post('cost-plans/:id/withdrawal')
  async withdraw(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() version: number | undefined,
  ): Promise<CostPlanView> {
    await this.keep.withdraw(caller, id, reason, version);
    return this.screens.one(caller, id);
  }
}
