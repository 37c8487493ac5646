import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, type Caller, IfMatch, Uuid, Who } from '../platform/index.js';
import { toSubscriptionDetailView, toSubscriptionsView } from './clearance.views.js';
import { BeginSubscription, MoveSubscription } from './move-subscriptions.js';
import { ReadSubscriptions } from './read-clearance.js';
import {
  SubscriptionBody,
  SubscriptionDetailView,
  SubscriptionMoveBody,
  SubscriptionsQuery,
  SubscriptionsView,
} from './subscriptions.contract.js';

/** Subscriptions to protective orders. */
@Controller('subscriptions')
export class SubscriptionsController {
  constructor(
    private readonly reading: ReadSubscriptions,
    private readonly beginSubscription: BeginSubscription,
    private readonly moveSubscription: MoveSubscription,
  ) {}

  /** The subscriptions to protective orders, the newest first unless asked otherwise. */
  @Allow('subscriptions.read')
  @Get()
  async list(@Who() caller: Caller, @Query() query: SubscriptionsQuery): Promise<SubscriptionsView> {
    return toSubscriptionsView(await this.reading.list(caller, query), query.limit);
  }

  /** One subscription, with its steps and what may be done next. */
  @Allow('subscriptions.read')
  @Get(':id')
  async show(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<SubscriptionDetailView> {
    return toSubscriptionDetailView(await this.reading.one(caller, id));
  }

  /** Begins a subscription to a protective order. */
  @Allow('subscriptions.write')
  @Post()
  async begin(@Who() caller: Caller, @Body() body: SubscriptionBody): Promise<SubscriptionDetailView> {
    const { groupId = null, withHistory = false, ...wish } = body;
    const { id } = await this.beginSubscription.run(caller, { ...wish, groupId, withHistory });
    return this.show(caller, id);
  }

  /** Takes a step in a subscription. Whose step it is, the table of moves says. */
  @Allow('subscriptions.read')
  @Post(':id/moves')
  @HttpCode(200)
  async move(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: SubscriptionMoveBody,
    @IfMatch() version: number | undefined,
  ): Promise<SubscriptionDetailView> {
    await this.moveSubscription.run(caller, id, body, version);
    return this.show(caller, id);
  }
}
