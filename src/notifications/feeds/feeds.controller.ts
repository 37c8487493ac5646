import { Body, Controller, Delete, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { SessionOnly } from '../../identity/index.js';
import { Allow, type Caller, Uuid, Who } from '../../platform/index.js';
import { FetchFeed } from './fetch-feed.js';
import {
  CalendarFeedBody,
  CalendarFeedsView,
  NewCalendarFeedView,
  toCalendarFeedView,
} from './feeds.contract.js';
import { KeepFeeds } from './keep-feeds.js';

/** One's own days in one's own calendar. */
@Controller()
export class FeedsController {
  constructor(
    private readonly feeds: KeepFeeds,
    private readonly fetching: FetchFeed,
  ) {}

  /** One's own calendar feeds that work. */
  @Allow('notifications.read')
  @SessionOnly()
  @Get('calendar-feeds')
  async list(@Who() caller: Caller): Promise<CalendarFeedsView> {
    const items = await this.feeds.list(caller);
    return { items: items.map(toCalendarFeedView) };
  }

  /** Makes a feed; its address is shown this once. */
  @Allow('notifications.read')
  @SessionOnly()
  @Post('calendar-feeds')
  make(@Who() caller: Caller, @Body() { name }: CalendarFeedBody): Promise<NewCalendarFeedView> {
    return this.feeds.make(caller, name);
  }

  /** Revokes a feed at once. */
  @Allow('notifications.read')
  @SessionOnly()
  @Delete('calendar-feeds/:id')
  @HttpCode(204)
  async revoke(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<void> {
    await this.feeds.revoke(caller, id);
  }

  /** What a feed's person has to do, as iCalendar; decided anew each time by what that person may see now. */
  @Allow('public')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  @Get('feeds/:file')
  async fetch(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const calendar = await this.fetching.run(file.replace(/\.ics$/, ''));
    await reply
      .headers({
        'content-type': 'text/calendar; charset=utf-8',
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex',
      })
      .send(calendar);
  }
}
