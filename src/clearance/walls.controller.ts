import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, type Caller, IfMatch, ReasonBody, Uuid, Who } from '../platform/index.js';
import { WallBody, WallsQuery, WallsView, WallView } from './clearance.contract.js';
import { toWallsView, toWallView } from './clearance.views.js';
import { LiftWall, ListWalls, SetWall } from './set-walls.js';

/** Walls: who is kept from what, and why. */
@Controller('walls')
export class WallsController {
  constructor(
    private readonly listWalls: ListWalls,
    private readonly setWall: SetWall,
    private readonly liftWall: LiftWall,
  ) {}

  /** The walls, the newest first unless asked otherwise. */
  @Allow('walls.read')
  @Get()
  async list(@Who() caller: Caller, @Query() query: WallsQuery): Promise<WallsView> {
    return toWallsView(await this.listWalls.run(caller, query), query.limit);
  }

  /** Sets a wall: it holds from the next request on. */
  @Allow('walls.write')
  @Post()
  async set(@Who() caller: Caller, @Body() body: WallBody): Promise<WallView> {
    const { id } = await this.setWall.run(caller, body);
    return toWallView(await this.listWalls.one(caller, id));
  }

  /** Lifts a wall; not by whoever set it, nor by whom it keeps out. */
  @Allow('walls.write')
  @Post(':id/lifting')
  @HttpCode(200)
  async lift(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() version: number | undefined,
  ): Promise<WallView> {
    await this.liftWall.run(caller, id, reason, version);
    return toWallView(await this.listWalls.one(caller, id));
  }
}
