import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Allow, type Caller, Who } from '../platform/index.js';
import {
  CalendarsView,
  BusinessClockBody,
  ClockReadingView,
  CountedPeriodBody,
  PeriodEndView,
} from './calculators.contract.js';
import { CalculateSpans } from './calculators.js';
import { toCalendarView, toClockView, toPeriodView } from './calculators.views.js';

/** Periods and clocks by any calendar, as the caller's alliance counts by it; nothing is kept. */
@Controller()
export class CalculatorsController {
  constructor(private readonly calculate: CalculateSpans) {}

  /** Counts a period by a calendar, with its working. */
  @Post('periods/calculate')
  @HttpCode(200)
  @Allow('law.calculate')
  async period(@Who() caller: Caller, @Body() body: CountedPeriodBody): Promise<PeriodEndView> {
    return toPeriodView(await this.calculate.endOfPeriod(caller, body));
  }

  /** Reads a clock that runs in business hours alone, with its working. */
  @Post('clocks/calculate')
  @HttpCode(200)
  @Allow('law.calculate')
  async clock(@Who() caller: Caller, @Body() body: BusinessClockBody): Promise<ClockReadingView> {
    return toClockView(await this.calculate.clockReading(caller, body));
  }

  /** The calendars by which periods and clocks are counted, and how far each is known. */
  @Get('law/calendars')
  @Allow('law.calculate')
  async listCalendars(@Who() caller: Caller): Promise<CalendarsView> {
    return { items: (await this.calculate.calendars(caller)).map(toCalendarView) };
  }
}
