import { calendarClosures, calendarYears, forumSuspensions } from '../things.js';
import { type Area, type Clause, inAlliance } from './words.js';

const keepCalendars = ['coordinator', 'administrator'] as const;

const proposedByAnother: Clause = {
  says: 'another proposed it',
  otherwise: 'refused',
  holds: (who, { of }) => who.key !== of,
};

/** Calendars and what an alliance adds to them, and suspensions of forums. */
export const calendarsArea: Area = {
  name: 'Calendars',
  says: 'Everyone counts by the calendars and sees what was added to them; of those who keep them one proposes and another accepts.',
  rules: [
    { route: 'GET /calendars', roles: 'everyone' },
    { route: 'GET /calendars/days', roles: 'everyone' },
    {
      route: 'GET /calendars/additions',
      roles: 'everyone',
      lists: [
        { things: calendarYears, shown: [inAlliance] },
        { things: calendarClosures, shown: [inAlliance] },
      ],
    },
    { route: 'POST /calendar-years/preview', roles: keepCalendars },
    { route: 'POST /calendar-years', roles: keepCalendars },
    { route: 'GET /calendar-years/{id}', roles: 'everyone', about: calendarYears, provided: [inAlliance] },
    {
      route: 'POST /calendar-years/{id}/moves',
      roles: keepCalendars,
      about: calendarYears,
      provided: [inAlliance, proposedByAnother],
    },
    { route: 'POST /calendar-closures', roles: keepCalendars },
    {
      route: 'POST /calendar-closures/{id}/moves',
      roles: keepCalendars,
      about: calendarClosures,
      provided: [inAlliance, proposedByAnother],
    },
    {
      route: 'GET /forum-suspensions',
      roles: 'everyone',
      lists: [{ things: forumSuspensions, shown: [inAlliance] }],
    },
    { route: 'POST /forum-suspensions', roles: keepCalendars },
    {
      route: 'POST /forum-suspensions/{id}/moves',
      roles: keepCalendars,
      about: forumSuspensions,
      provided: [inAlliance, proposedByAnother],
    },
  ],
};
