import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, type Caller, Uuid, Who } from '../../platform/index.js';
import { ListParked } from './list-parked.js';
import {
  ParkedCasesPageView,
  ParkedCasesQuery,
  ParkedCaseView,
  SettleParkedBody,
} from './parked.contract.js';
import { SettleParked } from './settle-parked.js';

/** Cases that have another's number. */
@Controller('parked-cases')
export class ParkedController {
  constructor(
    private readonly listParked: ListParked,
    private readonly settleParked: SettleParked,
  ) {}

  /**
   * Pairs of cases with one number, where the caller sees both; whoever opened the later one did not see the earlier one.
   */
  @Allow('cases.write')
  @Get()
  list(@Who() caller: Caller, @Query() query: ParkedCasesQuery): Promise<ParkedCasesPageView> {
    return this.listParked.run(caller, query);
  }

  /**
   * Settles a pair of cases with one number. Takes over what the later case says, or leaves both as they are; `id` is the later case.
   */
  @Allow('cases.write')
  @HttpCode(200)
  @Post(':id/settlement')
  settle(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: SettleParkedBody,
  ): Promise<ParkedCaseView> {
    return this.settleParked.run(caller, id, body);
  }
}
