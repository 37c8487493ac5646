import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { calendars } from '../calendars/index.js';
import { Allow } from '../platform/index.js';
import {
  CalendarsView,
  BusinessClockBody,
  ClockReadingView,
  CountedPeriodBody,
  PeriodEndView,
} from './calculators.contract.js';
import { clockReading, endOfPeriod } from './calculators.js';
import { toCalendarView, toClockView, toPeriodView } from './calculators.views.js';

/** Periods and clocks by any calendar: the question is the whole input, and nothing is kept. */
@Controller()
export class CalculatorsController {
  /** Counts a period by a calendar, with its working. */
  @Post('periods/calculate')
  @HttpCode(200)
  @Allow('law.calculate')
  period(@Body() body: CountedPeriodBody): PeriodEndView {
    return toPeriodView(endOfPeriod(body));
  }

  /** Reads a clock that runs in business hours alone, with its working. */
  @Post('clocks/calculate')
  @HttpCode(200)
  @Allow('law.calculate')
  clock(@Body() body: BusinessClockBody): ClockReadingView {
    return toClockView(clockReading(body));
  }

  /** The calendars by which periods and clocks are counted, and how far each is known. */
  @Get('law/calendars')
  @Allow('law.calculate')
  listCalendars(): CalendarsView {
    return { items: calendars.map(toCalendarView) };
  }
}
