import { Module } from '@nestjs/common';
import { CalendarBooks } from './calendar-books.reader.js';

/** The calendars an alliance counts by. */
@Module({ providers: [CalendarBooks], exports: [CalendarBooks] })
export class CalendarBooksModule {}
