import { IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { CalendarDate } from '../../kernel/index.js';
import { BilingualView, IsCalendarDate, PageQuery } from '../../platform/index.js';

/** Which deadlines to list. `open` is proposed or confirmed; `ordered` is open with an ordered date; `overdue` is open, past the day to keep and owed by a party. */
export const deadlineFilters = [
  'open',
  'overdue',
  'ordered',
  'proposed',
  'confirmed',
  'met',
  'passed',
  'waived',
  'superseded',
  'void',
  'closed',
  'all',
] as const;

/** Which deadlines of all cases. */
export class DeadlinesWanted {
  @IsOptional()
  @IsIn(deadlineFilters)
  status: (typeof deadlineFilters)[number] = 'open';

  /** `party`: those a party must do something by; `all`: the forum's own clocks and earliest days too, unless given. */
  @IsOptional()
  @IsIn(['party', 'all'])
  owed?: 'party' | 'all';

  /** What the case is found by: its number, its title, a party's name in either script or pinyin. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  q?: string;

  @IsOptional()
  @IsUUID()
  caseId?: string;

  /** The member whose they are. */
  @IsOptional()
  @IsUUID()
  memberId?: string;

  /** Id of a forum, as the kinds of cases name them. */
  @IsOptional()
  @IsString()
  @Length(1, 40)
  forum?: string;
}

/** The orders of the list. */
export const deadlineOrders = ['due', '-due'] as const;
export type DeadlineOrder = (typeof deadlineOrders)[number];

/** A page of them. */
export class DeadlinesQuery extends IntersectionType(PageQuery, DeadlinesWanted) {
  /** To be kept on this day or later: the safe date counts where there is one. */
  @IsOptional()
  @IsCalendarDate()
  from?: CalendarDate;

  /** To be kept on this day or earlier. */
  @IsOptional()
  @IsCalendarDate()
  to?: CalendarDate;

  /** By the day to keep, the earliest first unless given; with a minus, the last first. */
  @IsOptional()
  @IsIn(deadlineOrders)
  sort?: DeadlineOrder;
}

/** A time, such as a month, in which some are to be kept. */
export class DeadlineDaysQuery extends DeadlinesWanted {
  @IsCalendarDate()
  from: CalendarDate;

  /** Included; at most 92 days after `from`. */
  @IsCalendarDate()
  to: CalendarDate;
}

/** One of the deadlines of a day. */
export class DeadlineOfDayView {
  id: string;
  caseId: string;
  caseNumber: string | null;
  action: BilingualView;
  /** Whether something is lost when it is missed, and it is open. */
  isFatal: boolean;
}

/** A day on which deadlines are to be kept. */
export class DeadlineDayView {
  day: CalendarDate;
  total: number;
  /** Open, and something is lost when they are missed. */
  fatal: number;
  /** Dates that wait for a second person. */
  toConfirm: number;
  /** The first five: what is fatal before the rest. */
  first: DeadlineOfDayView[];
}

/** Days with deadlines, the earliest first; a day without is left out. */
export class DeadlineDaysView {
  items: DeadlineDayView[];
}

/** How many are to be kept at a forum. */
export class DeadlinesOfForumView {
  /** Id of the forum, as the kinds of cases name them. */
  forum: string;
  total: number;
}

/** A week in which deadlines are to be kept. */
export class DeadlineWeekView {
  /** Its first day. */
  monday: CalendarDate;
  total: number;
  forums: DeadlinesOfForumView[];
}

/** How many are to be kept in a time, by week and forum; what is nowhere is left out. */
export class DeadlineWeeksView {
  total: number;
  /** Open, and something is lost when they are missed. */
  fatal: number;
  /** Over the whole time, the forum with most first. */
  forums: DeadlinesOfForumView[];
  weeks: DeadlineWeekView[];
}
