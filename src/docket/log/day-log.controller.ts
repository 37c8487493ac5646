import { Controller, Get, Query } from '@nestjs/common';
import { Allow, type Caller, Who } from '../../platform/index.js';
import { DayLogPageView, DayLogQuery } from './day-log.contract.js';
import { ReadDayLog } from './read-day-log.js';

/** What was done on a day. */
@Controller('docket-log')
export class DayLogController {
  constructor(private readonly readDayLog: ReadDayLog) {}

  /** What was recorded, computed, moved, verified, completed and withdrawn on some days, across the cases the caller sees. */
  @Get()
  @Allow('cases.read')
  list(@Who() caller: Caller, @Query() query: DayLogQuery): Promise<DayLogPageView> {
    return this.readDayLog.run(caller, query);
  }
}
