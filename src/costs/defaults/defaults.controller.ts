import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, type Caller, IfMatch, Uuid, Who } from '../../platform/index.js';
import {
  CallLineView,
  CarryPreviewQuery,
  CarryPreviewView,
  ReallocateLineBody,
  WriteOffLineBody,
} from '../calls/calls.contract.js';
import { LinesScreens } from '../calls/lines.screens.js';
import { CarryPreviews } from './carry-previews.js';
import { DecideLines } from './decide-lines.js';
import { FollowLines } from './follow-lines.js';

/** Lines that are not paid: notice to cure, and what becomes of a default. */
@Controller('call-lines')
export class DefaultsController {
  constructor(
    private readonly screens: LinesScreens,
    private readonly follow: FollowLines,
    private readonly decide: DecideLines,
    private readonly previews: CarryPreviews,
  ) {}

  /** Gives notice to cure before the day on which the system would. */
  @Allow('calls.write')
  @HttpCode(200)
  @Post(':id/notice')
  async notice(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @IfMatch() version: number | undefined,
  ): Promise<CallLineView> {
    await this.follow.early(caller, id, version);
    return this.screens.one(caller, id);
  }

  /** Shows who would carry how much of a line in default, and what of it nobody would. Keeps nothing. */
  @Allow('calls.write')
  @Get(':id/reallocation-preview')
  carry(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Query() { capPercent }: CarryPreviewQuery,
  ): Promise<CarryPreviewView> {
    return this.previews.of(caller, id, capPercent);
  }

  /** Asks that the others carry what is in default; a coordinator decides. What is above the caps is billed to nobody. */
  @Allow('calls.write')
  @Post(':id/reallocation')
  async reallocate(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: ReallocateLineBody,
    @IfMatch() version: number | undefined,
  ): Promise<CallLineView> {
    await this.decide.reallocate(caller, id, body, version);
    return this.screens.one(caller, id);
  }

  /** Asks that a claim in default is given up; a coordinator decides. */
  @Allow('calls.write')
  @Post(':id/write-off')
  async writeOff(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: WriteOffLineBody,
    @IfMatch() version: number | undefined,
  ): Promise<CallLineView> {
    await this.decide.writeOff(caller, id, body, version);
    return this.screens.one(caller, id);
  }
}
