import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, type Caller, IfMatch, Uuid, Who } from '../../platform/index.js';
import { EndMadeView, MoneyMovedBody } from '../dues/dues.contract.js';
import { KeepSettlements } from './keep-settlements.js';
import {
  MoveSettlementBody,
  SettlementSumBody,
  SettlementSumsView,
  SettlementSumView,
} from './settlements.contract.js';
import { SettlementsScreens } from './settlements.screens.js';

/** Sums some members of a group settle for. */
@Controller()
export class SettlementsController {
  constructor(
    private readonly screens: SettlementsScreens,
    private readonly keep: KeepSettlements,
  ) {}

  /** The settlement sums of a group that the caller signs, or all for who keeps or audits the money. */
  @Allow('money.read')
  @Get('groups/:id/settlement-sums')
  list(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<SettlementSumsView> {
    return this.screens.ofGroup(caller, id);
  }

  /** Draws up what some members settle for, shared by agreed weights. */
  @Allow('calls.write')
  @Post('groups/:id/settlement-sums')
  draft(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: SettlementSumBody,
  ): Promise<EndMadeView> {
    return this.keep.draft(caller, id, body);
  }

  /** One settlement sum; `actions` say what the caller may do. */
  @Allow('money.read')
  @Get('settlement-sums/:id')
  one(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<SettlementSumView> {
    return this.screens.one(caller, id);
  }

  /** Takes a step: sends it to its signers, signs or declines it for one's member, sets it aside, pays it out or releases it, cancels it. */
  @Allow('money.read')
  @HttpCode(200)
  @Post('settlement-sums/:id/moves')
  move(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: MoveSettlementBody,
    @IfMatch() version: number | undefined,
  ): Promise<EndMadeView> {
    return this.keep.move(caller, id, body, version);
  }

  /** Records that a signer's share was paid in. */
  @Allow('calls.write')
  @HttpCode(200)
  @Post('settlement-sums/:id/shares/:memberId/payment')
  payIn(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('memberId', Uuid) memberId: string,
    @Body() { paidOn, reference }: MoneyMovedBody,
    @IfMatch() version: number | undefined,
  ): Promise<EndMadeView> {
    return this.keep.payIn(caller, id, memberId, { paidOn, reference }, version);
  }
}
