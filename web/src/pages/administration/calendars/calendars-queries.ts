import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../api/client';
import type { components } from '../../../api/schema';

type Schemas = components['schemas'];
export type KeptCalendar = Schemas['KeptCalendarView'];
export type CalendarDay = Schemas['CalendarDayView'];
export type YearPreview = Schemas['CalendarYearPreviewView'];
export type ComparedYear = Schemas['ComparedYearView'];
export type AddedYear = Schemas['CalendarYearView'];
export type AddedClosure = Schemas['CalendarClosureView'];

export type AddedSuspension = Schemas['ForumSuspensionView'];
export type BuiltInSuspension = Schemas['BuiltInSuspensionView'];

/** What is read again once something was added or ended: all that is counted by calendars, too. */
export const touchedByCalendars = [
  ['calendars'],
  ['law', 'calendars'],
  ['period'],
  ['clock'],
  ['today'],
  ['impacts'],
] as const;

export const keptCalendarsQuery = queryOptions({
  queryKey: ['calendars', 'list'],
  queryFn: () => answered(api.GET('/api/v1/calendars')),
});

export const calendarDaysQuery = (calendar: string, year: number) =>
  queryOptions({
    queryKey: ['calendars', 'days', calendar, year],
    queryFn: () => answered(api.GET('/api/v1/calendars/days', { params: { query: { calendar, year } } })),
  });

export const additionsQuery = (calendar: string) =>
  queryOptions({
    queryKey: ['calendars', 'additions', calendar],
    queryFn: () => answered(api.GET('/api/v1/calendars/additions', { params: { query: { calendar } } })),
  });

/** The times in which forums did not work. */
export const suspensionsQuery = queryOptions({
  queryKey: ['calendars', 'suspensions'],
  queryFn: () => answered(api.GET('/api/v1/forum-suspensions')),
});

/** A year that was added, beside what is known. */
export const addedYearQuery = (id: string) =>
  queryOptions({
    queryKey: ['calendars', 'year', id],
    queryFn: () => answered(api.GET('/api/v1/calendar-years/{id}', { params: { path: { id } } })),
  });
