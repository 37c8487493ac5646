import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { ReadingModule } from '../reading/index.js';
import { AdditionsStore } from './additions.store.js';
import { CalendarBooksModule } from './calendar-books.module.js';
import { CalendarsController } from './calendars.controller.js';
import { CalendarsScreens } from './calendars.screens.js';
import { KeepAdditions } from './keep-additions.js';
import { ReadCalendars } from './read-calendars.js';
import { SentYears } from './sent-year.js';
import { TellOfCalendars } from './tell-of-calendars.js';

/** Dated calendars, and the years and closures an alliance adds to them. */
@Module({
  imports: [CalendarBooksModule, IdentityModule, ReadingModule],
  controllers: [CalendarsController],
  providers: [AdditionsStore, CalendarsScreens, KeepAdditions, ReadCalendars, SentYears, TellOfCalendars],
})
export class CalendarsModule {}
