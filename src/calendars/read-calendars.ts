import { Injectable } from '@nestjs/common';
import { type Caller, UnitOfWork } from '../platform/index.js';
import type {
  AdditionsView,
  CalendarClosureView,
  CalendarDaysQuery,
  CalendarDaysView,
  CalendarYearDetailView,
  CalendarYearPreviewBody,
  CalendarYearPreviewView,
  KeptCalendarsView,
} from './calendars.contract.js';
import { CalendarsScreens } from './calendars.screens.js';
import { readYear } from './domain/read-year.js';
import { addable } from './keep-additions.js';
import { SentYears } from './sent-year.js';
import type { ForumSuspensionsView, ForumSuspensionView } from './suspensions.contract.js';

/** Shows calendars as the alliance counts by them, what was added to them, and what a list of days would come to. */
@Injectable()
export class ReadCalendars {
  constructor(
    private readonly work: UnitOfWork,
    private readonly screens: CalendarsScreens,
    private readonly sent: SentYears,
  ) {}

  list(caller: Caller): Promise<KeptCalendarsView> {
    return this.work.read(caller, (tx) => this.screens.list(tx));
  }

  days(caller: Caller, query: CalendarDaysQuery): Promise<CalendarDaysView> {
    return this.work.read(caller, (tx) => this.screens.days(tx, query));
  }

  additions(caller: Caller, name: string): Promise<AdditionsView> {
    return this.work.read(caller, (tx) => this.screens.ofCalendar(tx, name));
  }

  year(caller: Caller, id: string): Promise<CalendarYearDetailView> {
    return this.work.read(caller, (tx) => this.screens.year(tx, id));
  }

  closure(caller: Caller, id: string): Promise<CalendarClosureView> {
    return this.work.read(caller, (tx) => this.screens.closure(tx, id));
  }

  suspensions(caller: Caller): Promise<ForumSuspensionsView> {
    return this.work.read(caller, (tx) => this.screens.suspensions(tx));
  }

  suspension(caller: Caller, id: string): Promise<ForumSuspensionView> {
    return this.work.read(caller, (tx) => this.screens.suspension(tx, id));
  }

  /** Keeps nothing. Refuses (422) what is no list of days at all; faults of its lines are told beside what the others come to. */
  async preview(caller: Caller, body: CalendarYearPreviewBody): Promise<CalendarYearPreviewView> {
    const calendar = addable(body.calendar);
    const { sent, faults, readAs } = await this.sent.read(caller, body);
    const read = readYear(calendar, body.year, sent);
    const year = { calendarId: calendar.id, year: body.year, days: [...read.days], source: '' };
    const compared = await this.work.read(caller, (tx) => this.screens.compared(tx, year));
    return { readAs, faults: [...faults, ...read.faults], notes: [...read.notes], compared };
  }
}
