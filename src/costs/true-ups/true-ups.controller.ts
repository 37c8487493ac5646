import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, type Caller, IfMatch, Uuid, Who } from '../../platform/index.js';
import { EndMadeView } from '../dues/dues.contract.js';
import { KeepTrueUps } from './keep-true-ups.js';
import {
  MoveTrueUpBody,
  TrueUpBody,
  TrueUpChoiceBody,
  TrueUpsView,
  TrueUpView,
} from './true-ups.contract.js';
import { TrueUpsScreens } from './true-ups.screens.js';

/** What periods cost members against what was called of them. */
@Controller()
export class TrueUpsController {
  constructor(
    private readonly screens: TrueUpsScreens,
    private readonly keep: KeepTrueUps,
  ) {}

  /** True-ups of a group, the latest period first; of members what each may see. */
  @Allow('money.read')
  @Get('groups/:id/true-ups')
  list(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<TrueUpsView> {
    return this.screens.ofGroup(caller, id);
  }

  /** Draws up what some days cost each member against what was called. */
  @Allow('calls.write')
  @Post('groups/:id/true-ups')
  draft(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { from, until, fundId }: TrueUpBody,
  ): Promise<EndMadeView> {
    return this.keep.draft(caller, id, { from, until, fundId });
  }

  /** One true-up. */
  @Allow('money.read')
  @Get('true-ups/:id')
  one(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<TrueUpView> {
    return this.screens.one(caller, id);
  }

  /** Posts it: who is short is billed. Or withdraws a draft. */
  @Allow('calls.write')
  @HttpCode(200)
  @Post('true-ups/:id/moves')
  move(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { action, reason }: MoveTrueUpBody,
    @IfMatch() version: number | undefined,
  ): Promise<EndMadeView> {
    return this.keep.step(caller, id, action, reason, version);
  }

  /** Says for one's own member whether its credit is carried to what comes or paid back. */
  @Allow('groups.join')
  @HttpCode(200)
  @Post('true-ups/:id/choice')
  choose(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { choice }: TrueUpChoiceBody,
  ): Promise<EndMadeView> {
    return this.keep.choose(caller, id, choice);
  }
}
