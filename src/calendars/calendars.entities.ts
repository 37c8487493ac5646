import { CalendarClosureRow, CalendarYearRow, ForumSuspensionRow } from './addition.entity.js';

/** The rows of this module. */
export const calendarsEntities = [CalendarYearRow, CalendarClosureRow, ForumSuspensionRow];
