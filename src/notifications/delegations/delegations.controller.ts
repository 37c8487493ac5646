import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { SessionOnly } from '../../identity/index.js';
import { Allow, type Caller, Uuid, Who } from '../../platform/index.js';
import {
  DelegationBody,
  DelegationsView,
  toDelegationsView,
  toDelegationWish,
} from './delegations.contract.js';
import { KeepDelegations } from './keep-delegations.js';

/** What the caller gave to others to do in their stead, and was given. */
@Controller('me/delegations')
export class DelegationsController {
  constructor(private readonly delegations: KeepDelegations) {}

  /** One's own delegations, given and received. */
  @Allow('notifications.read')
  @SessionOnly()
  @Get()
  async list(@Who() caller: Caller): Promise<DelegationsView> {
    return toDelegationsView(await this.delegations.list(caller));
  }

  /** Delegates what waits for the caller to a person beside them. */
  @Allow('notifications.read')
  @SessionOnly()
  @Post()
  async give(@Who() caller: Caller, @Body() body: DelegationBody): Promise<DelegationsView> {
    return toDelegationsView(await this.delegations.give(caller, toDelegationWish(body)));
  }

  /** Takes a delegation back. */
  @Allow('notifications.read')
  @SessionOnly()
  @HttpCode(200)
  @Post(':id/end')
  async takeBack(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<DelegationsView> {
    return toDelegationsView(await this.delegations.takeBack(caller, id));
  }
}
