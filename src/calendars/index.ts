export { CalendarBooksModule } from './calendar-books.module.js';
export { CalendarBooks } from './calendar-books.reader.js';
export { CalendarsModule } from './calendars.module.js';
export {
  businessDayBackFrom,
  businessDayFrom,
  type Calendar,
  covers,
  dayOff,
  isBusinessDay,
  type NamedDay,
  namedDay,
  type Span,
  withoutClosures,
} from './domain/calendar.js';
export {
  type AddedClosure,
  type AddedDay,
  type AddedYear,
  type Additions,
  withYears,
} from './domain/additions.js';
export { bookOf, bookWith, builtInBook, type CalendarBook, calendarNamed } from './domain/book.js';
export { calendars } from './domain/calendars.js';
export { closureOn, closures } from './domain/closures.js';
export { isOfficeDay, officeDayAfter, officeDayOnOrBefore, officeDaysBefore } from './domain/office-days.js';
export { monthNames, spoken } from './domain/spoken-date.js';
export {
  shutUntil,
  stoodStill,
  suspendableForums,
  type Suspension,
  touches,
} from './domain/suspensions/suspension.js';
export { federalCoverage, tradeCommissionCalendars } from './domain/united-states.js';
