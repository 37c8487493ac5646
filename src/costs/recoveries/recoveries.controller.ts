import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, type Caller, IfMatch, ReasonBody, Uuid, Who } from '../../platform/index.js';
import { EndMadeView } from '../dues/dues.contract.js';
import { KeepRecoveries } from './keep-recoveries.js';
import { RecoveriesView, RecoveryBody, RecoveryView } from './recoveries.contract.js';
import { RecoveriesScreens } from './recoveries.screens.js';

/** Money that came back to a group. */
@Controller()
export class RecoveriesController {
  constructor(
    private readonly screens: RecoveriesScreens,
    private readonly keep: KeepRecoveries,
  ) {}

  /** Money that came back to a group, the newest first, with its levels; of members what each may see. */
  @Allow('money.read')
  @Get('groups/:id/recoveries')
  list(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<RecoveriesView> {
    return this.screens.ofGroup(caller, id);
  }

  /** Enters money that came back, works out who gets what of it, and asks for approval. */
  @Allow('calls.write')
  @Post('groups/:id/recoveries')
  propose(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: RecoveryBody,
  ): Promise<EndMadeView> {
    return this.keep.propose(caller, id, body);
  }

  /** One recovery with its levels. */
  @Allow('money.read')
  @Get('recoveries/:id')
  one(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<RecoveryView> {
    return this.screens.one(caller, id);
  }

  /** Withdraws one that waits for approval. */
  @Allow('calls.write')
  @HttpCode(200)
  @Post('recoveries/:id/withdrawal')
  withdraw(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() version: number | undefined,
  ): Promise<EndMadeView> {
    return this.keep.withdraw(caller, id, reason, version);
  }
}
