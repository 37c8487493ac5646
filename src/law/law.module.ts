import { Module } from '@nestjs/common';
import { CalendarBooksModule } from '../calendars/index.js';
import { CalculateDeadlines } from './calculate-deadlines.js';
import { CalculateSpans } from './calculators.js';
import { CalculatorsController } from './calculators.controller.js';
import { LawController } from './law.controller.js';

/** Rules, calendars and the calculation of dates; knows no case. */
@Module({
  imports: [CalendarBooksModule],
  controllers: [LawController, CalculatorsController],
  providers: [CalculateDeadlines, CalculateSpans],
})
export class LawModule {}
