import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, type Caller, Uuid, Who } from '../../platform/index.js';
import { DecideImpact } from './decide-impact.js';
import {
  DecideImpactBody,
  ImpactCasePageView,
  ImpactCasesQuery,
  ImpactsView,
  ImpactView,
} from './impacts.contract.js';
import { ReadImpacts } from './read-impacts.js';

/** What moves dates of many cases: looked at, decided, and then applied case by case. */
@Controller('impacts')
export class ImpactsController {
  constructor(
    private readonly read: ReadImpacts,
    private readonly decide: DecideImpact,
  ) {}

  /** The lists of what moves, the newest first, with what is decided of them. */
  @Get()
  @Allow('cases.write')
  list(@Who() caller: Caller): Promise<ImpactsView> {
    return this.read.list(caller);
  }

  /** One list, with how many of its cases are worked out, decided and applied. */
  @Get(':id')
  @Allow('cases.write')
  one(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<ImpactView> {
    return this.read.one(caller, id);
  }

  /** The cases of a list, each with its dates that move, come, go or stay. */
  @Get(':id/cases')
  @Allow('cases.write')
  cases(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Query() query: ImpactCasesQuery,
  ): Promise<ImpactCasePageView> {
    return this.read.cases(caller, id, query);
  }

  /** Accepts what would move, leaves the dates as they are, or stops what is under way: of one case, or of all the caller sees. */
  @Post(':id/moves')
  @Allow('cases.write')
  @HttpCode(200)
  async move(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: DecideImpactBody,
  ): Promise<ImpactView> {
    await this.decide.run(caller, id, body);
    return this.read.one(caller, id);
  }
}
