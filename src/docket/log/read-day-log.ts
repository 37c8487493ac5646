import { Injectable } from '@nestjs/common';
import { type Caller, UnitOfWork } from '../../platform/index.js';
import type { DayLogPageView, DayLogQuery } from './day-log.contract.js';
import { DayLogScreens } from './day-log.screens.js';

/** What was done on the dockets of the cases somebody sees, day by day. */
@Injectable()
export class ReadDayLog {
  constructor(
    private readonly work: UnitOfWork,
    private readonly screens: DayLogScreens,
  ) {}

  run(caller: Caller, query: DayLogQuery): Promise<DayLogPageView> {
    return this.work.readOnce(caller, (tx) => this.screens.log(tx, query));
  }
}
