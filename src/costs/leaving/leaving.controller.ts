import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Allow, type Caller, IfMatch, Uuid, Who } from '../../platform/index.js';
import { EndMadeView } from '../dues/dues.contract.js';
import { KeepExits } from './keep-exits.js';
import {
  ExitDecisionBody,
  ExitItemsBody,
  ExitStatementBody,
  ExitStatementsView,
  ExitStatementView,
  MoveExitBody,
} from './leaving.contract.js';
import { LeavingScreens } from './leaving.screens.js';

/** What members that left bear, and get back or owe. */
@Controller()
export class LeavingController {
  constructor(
    private readonly screens: LeavingScreens,
    private readonly keep: KeepExits,
  ) {}

  /** Exit statements of a group, the newest first: a member's own once it was sent, or all for who keeps the money. */
  @Allow('money.read')
  @Get('groups/:id/exit-statements')
  list(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<ExitStatementsView> {
    return this.screens.ofGroup(caller, id);
  }

  /** Draws up what a member that left bears, from the ledger and what is still to come. */
  @Allow('calls.write')
  @Post('groups/:id/exit-statements')
  draft(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { membershipId, fundId, items }: ExitStatementBody,
  ): Promise<EndMadeView> {
    return this.keep.draft(caller, id, { membershipId, fundId }, { items });
  }

  /** One statement with its working; `actions` say what the caller may do. */
  @Allow('money.read')
  @Get('exit-statements/:id')
  one(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<ExitStatementView> {
    return this.screens.one(caller, id);
  }

  /** Works a draft out anew, with what is still to come. */
  @Allow('calls.write')
  @Put('exit-statements/:id')
  revise(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: ExitItemsBody,
    @IfMatch() version: number | undefined,
  ): Promise<EndMadeView> {
    return this.keep.revise(caller, id, body, version);
  }

  /** Takes a step: sends it, countersigns or disputes it for the member, settles it, takes it back to draft, or withdraws it. */
  @Allow('money.read')
  @HttpCode(200)
  @Post('exit-statements/:id/moves')
  move(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { action, reason }: MoveExitBody,
    @IfMatch() version: number | undefined,
  ): Promise<EndMadeView> {
    return this.keep.step(caller, id, action, reason, version);
  }

  /** Proposes how a dispute is decided; others than who drew the statement up approve it. */
  @Allow('calls.write')
  @HttpCode(200)
  @Post('exit-statements/:id/decision')
  decide(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { adjustment, reason }: ExitDecisionBody,
    @IfMatch() version: number | undefined,
  ): Promise<EndMadeView> {
    return this.keep.decide(caller, id, { adjustment, reason }, version);
  }
}
