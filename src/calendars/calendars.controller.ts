import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, type Caller, Uuid, Who } from '../platform/index.js';
import {
  AdditionsView,
  CalendarClosureBody,
  CalendarClosureView,
  CalendarDaysQuery,
  CalendarDaysView,
  CalendarQuery,
  CalendarYearBody,
  CalendarYearDetailView,
  CalendarYearPreviewBody,
  CalendarYearPreviewView,
  KeptCalendarsView,
  MoveAdditionBody,
} from './calendars.contract.js';
import { KeepAdditions } from './keep-additions.js';
import { ReadCalendars } from './read-calendars.js';
import { ForumSuspensionBody, ForumSuspensionsView, ForumSuspensionView } from './suspensions.contract.js';

/** Calendars with the years and closures an alliance adds to them, and the suspensions of forums. */
@Controller()
export class CalendarsController {
  constructor(
    private readonly read: ReadCalendars,
    private readonly keep: KeepAdditions,
  ) {}

  /** The calendars with how far each is known and what the alliance has added. */
  @Allow('law.calculate')
  @Get('calendars')
  list(@Who() caller: Caller): Promise<KeptCalendarsView> {
    return this.read.list(caller);
  }

  /** The days of a year that are off, or worked though they are a weekend, as the alliance counts by them. */
  @Allow('law.calculate')
  @Get('calendars/days')
  days(@Who() caller: Caller, @Query() query: CalendarDaysQuery): Promise<CalendarDaysView> {
    return this.read.days(caller, query);
  }

  /** All that was ever added to a calendar, with what became of it; `actions` say what the caller may do with each. */
  @Allow('law.calculate')
  @Get('calendars/additions')
  additions(@Who() caller: Caller, @Query() { calendar }: CalendarQuery): Promise<AdditionsView> {
    return this.read.additions(caller, calendar);
  }

  /** Reads a list of days and shows the year as it would be, with what differs from what is known. Keeps nothing. */
  @Allow('calendars.write')
  @Post('calendar-years/preview')
  @HttpCode(200)
  preview(@Who() caller: Caller, @Body() body: CalendarYearPreviewBody): Promise<CalendarYearPreviewView> {
    return this.read.preview(caller, body);
  }

  /** Proposes a year of a calendar. Dates are counted by it once somebody else has accepted it. */
  @Allow('calendars.write')
  @Post('calendar-years')
  async proposeYear(@Who() caller: Caller, @Body() body: CalendarYearBody): Promise<CalendarYearDetailView> {
    const { id } = await this.keep.proposeYear(caller, body);
    return this.read.year(caller, id);
  }

  /** A year that was added, with its days beside what is known. */
  @Allow('law.calculate')
  @Get('calendar-years/:id')
  year(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<CalendarYearDetailView> {
    return this.read.year(caller, id);
  }

  /** Accepts, refuses, takes back or withdraws an added year; accepted, it takes the place of another of the same year. */
  @Allow('calendars.write')
  @Post('calendar-years/:id/moves')
  @HttpCode(200)
  async moveYear(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: MoveAdditionBody,
  ): Promise<CalendarYearDetailView> {
    await this.keep.move(caller, 'year', id, body);
    return this.read.year(caller, id);
  }

  /** Proposes a day on which offices were closed: a last day moves off it once somebody else has accepted it. */
  @Allow('calendars.write')
  @Post('calendar-closures')
  async proposeClosure(
    @Who() caller: Caller,
    @Body() body: CalendarClosureBody,
  ): Promise<CalendarClosureView> {
    const { id } = await this.keep.proposeClosure(caller, body);
    return this.read.closure(caller, id);
  }

  /** Accepts, refuses, takes back or withdraws an added closure. */
  @Allow('calendars.write')
  @Post('calendar-closures/:id/moves')
  @HttpCode(200)
  async moveClosure(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: MoveAdditionBody,
  ): Promise<CalendarClosureView> {
    await this.keep.move(caller, 'closure', id, body);
    return this.read.closure(caller, id);
  }

  /** The times in which forums did not work: those built in and those added, with what became of them. */
  @Allow('law.calculate')
  @Get('forum-suspensions')
  suspensions(@Who() caller: Caller): Promise<ForumSuspensionsView> {
    return this.read.suspensions(caller);
  }

  /** Proposes a time in which a forum did not work: dates go by it once somebody else has accepted it. */
  @Allow('calendars.write')
  @Post('forum-suspensions')
  async proposeSuspension(
    @Who() caller: Caller,
    @Body() body: ForumSuspensionBody,
  ): Promise<ForumSuspensionView> {
    const { id } = await this.keep.proposeSuspension(caller, body);
    return this.read.suspension(caller, id);
  }

  /** Accepts, refuses, takes back or withdraws a suspension; accepted, it takes the place of others that share a day with it. */
  @Allow('calendars.write')
  @Post('forum-suspensions/:id/moves')
  @HttpCode(200)
  async moveSuspension(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: MoveAdditionBody,
  ): Promise<ForumSuspensionView> {
    await this.keep.move(caller, 'suspension', id, body);
    return this.read.suspension(caller, id);
  }
}
