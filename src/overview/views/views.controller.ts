import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { SessionOnly } from '../../identity/index.js';
import { Allow, type Caller, IfMatch, Uuid, Who } from '../../platform/index.js';
import { KeepViews } from './keep-views.js';
import {
  NewViewBody,
  SavedViewsView,
  SavedViewView,
  ViewChangeBody,
  ViewsQuery,
  ViewWithdrawalBody,
} from './views.contract.js';

/** Lists as people set them up and named them. */
@Controller('views')
export class ViewsController {
  constructor(private readonly views: KeepViews) {}

  /** The caller's own views of a list, and those shared with them. */
  @Allow('signed_in')
  @SessionOnly()
  @Get()
  async list(@Who() caller: Caller, @Query() { list }: ViewsQuery): Promise<SavedViewsView> {
    return { items: await this.views.list(caller, list) };
  }

  /** Keeps a view under a name. */
  @Allow('signed_in')
  @SessionOnly()
  @Post()
  async keep(@Who() caller: Caller, @Body() body: NewViewBody): Promise<SavedViewView> {
    const { id } = await this.views.keep(caller, body);
    return this.views.one(caller, id);
  }

  /** Renames a view, shares it, makes it the list's default, or has it show the list otherwise; send the version in `If-Match`. */
  @Allow('signed_in')
  @SessionOnly()
  @Put(':id')
  @HttpCode(204)
  async change(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: ViewChangeBody,
    @IfMatch() version: number | undefined,
  ): Promise<void> {
    await this.views.change(caller, id, body, version);
  }

  /** Withdraws a view: nobody is shown it any more. A coordinator does so with what others share, and says why. */
  @Allow('signed_in')
  @SessionOnly()
  @Post(':id/withdrawal')
  @HttpCode(204)
  async withdraw(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ViewWithdrawalBody,
  ): Promise<void> {
    await this.views.withdraw(caller, id, reason ?? null);
  }
}
