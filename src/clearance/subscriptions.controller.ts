import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { type Instant, instantOf } from '../kernel/index.js';
import { Allow, type Caller, IfMatch, Uuid, Who } from '../platform/index.js';
import { toSubscriptionDetailView, toSubscriptionsView } from './clearance.views.js';
import { BeginSubscription, MoveSubscription, MoveWindow } from './move-subscriptions.js';
import { ReadSubscriptions } from './read-clearance.js';
import {
  SubscriptionBody,
  SubscriptionDetailView,
  SubscriptionMoveBody,
  SubscriptionsQuery,
  SubscriptionsView,
  WindowMoveBody,
} from './subscriptions.contract.js';

/** Subscriptions to protective orders. */
@Controller('subscriptions')
export class SubscriptionsController {
  constructor(
    private readonly reading: ReadSubscriptions,
    private readonly beginSubscription: BeginSubscription,
    private readonly moveSubscription: MoveSubscription,
    private readonly moveWindow: MoveWindow,
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
    const { groupId = null, withHistory = false, undertakingEn, undertakingZh, ...wish } = body;
    const text = { textEn: undertakingEn ?? null, textZh: undertakingZh ?? null };
    const { id } = await this.beginSubscription.run(caller, { ...wish, groupId, withHistory, text });
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
    const { at, ...move } = body;
    await this.moveSubscription.run(caller, id, { ...move, at: momentOf(at) }, version);
    return this.show(caller, id);
  }

  /** Takes a step with one supplier's window: an objection, and what becomes of it. Whose step it is, the table of moves says. */
  @Allow('subscriptions.read')
  @Post(':id/windows/:windowId/moves')
  @HttpCode(200)
  async moveOne(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('windowId', Uuid) windowId: string,
    @Body() body: WindowMoveBody,
    @IfMatch() version: number | undefined,
  ): Promise<SubscriptionDetailView> {
    const { at, ...move } = body;
    await this.moveWindow.run(caller, id, windowId, { ...move, at: momentOf(at) }, version);
    return this.show(caller, id);
  }
}

const momentOf = (text: string | undefined): Instant | undefined =>
  text === undefined ? undefined : instantOf(new Date(text));
