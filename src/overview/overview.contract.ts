import { IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { CalendarDate, Instant, Zone } from '../kernel/index.js';
import type { BilingualView } from '../platform/index.js';

/** What of today is asked for. */
export class TodayQuery {
  /** Only what is of one case; nothing where the caller does not see it. */
  @IsOptional()
  @IsUUID()
  caseId?: string;
}

/** The one thing to do about a row. */
export class TodayActionView {
  /** `open`, `confirm`, `do` or `meet`. */
  action: string;
  name: BilingualView;
  /** Where in the app it is done, as a path. */
  link: string;
}

/** That it was given to somebody else to do, or by somebody else to the reader. */
export class TodayDelegationView {
  id: string;
  /** Whether the reader gave it: then they may take it back. */
  byReader: boolean;
  /** To whom, or by whom. */
  person: string;
  reason: string;
  since: Instant;
}

/** One row of today's screen: what, by when, why you, and one action. */
export class TodayRowView {
  /** The deadline it is, or what the duty is about. */
  id: string;
  kind: string;
  what: BilingualView;
  /** The case's number and title, the party's name. */
  about: BilingualView;
  caseId: string | null;
  /** The rule's own date. */
  due: CalendarDate | null;
  /** The earlier date to keep where the text is ambiguous: then rows are sorted and counted by it. */
  safe: CalendarDate | null;
  /** Last moment of the day to keep, in UTC. */
  cutoffAt: Instant | null;
  /** The zone on whose clock the forum closes. */
  cutoffZone: Zone | null;
  /** Until the day to keep; negative when overdue. */
  daysLeft: number | null;
  /** `partial` where the text that governs the date was not read; null for what is no deadline. */
  verified: string | null;
  /** Whether missing it costs a right. */
  fatal: boolean;
  /** The deadline’s version, to act on it as it was seen; null for what is no deadline. */
  version: number | null;
  why: BilingualView;
  action: TodayActionView;
  /** Whether it is the reader’s own, and may be given to another. */
  isOwn: boolean;
  /** Null where it is the reader’s alone to do. */
  delegated: TodayDelegationView | null;
}

/** One section of today's screen. */
export class TodaySectionView {
  /** `waiting`, `late`, `due`, `overdue`, `to_confirm`, `not_served`, `not_answered` or `not_computed`. */
  section: string;
  title: BilingualView;
  /** How many there are in all; `items` holds the first 50. */
  total: number;
  items: TodayRowView[];
}

/** Today: one screen's worth. */
export class TodayView {
  /** Today in the reader's zone. */
  today: CalendarDate;
  sections: TodaySectionView[];
  /** Null for who may not see the queues. */
  failedJobs: number | null;
  unreadNotices: number;
}

/** What to search for: a name in either script or pinyin, a number. */
export class SearchQuery {
  @IsString()
  @Length(1, 200)
  q: string;
}

/** One thing found. */
export class SearchHitView {
  /** `case`, `document`, `firm`, `group`, `member` and so on. */
  kind: string;
  kindName: BilingualView;
  id: string;
  name: BilingualView;
  /** A second line: the case's number, the address. */
  beside: BilingualView | null;
  /** Where in the app it is, as a path. */
  link: string;
  /** Whether it is called, or numbered, just what was typed. */
  isExact: boolean;
}

/** What was found: by name first, then the newest documents; at most 10 of a kind. */
export class SearchView {
  items: SearchHitView[];
}

/** One point on a proceeding's axis. */
export class TimelinePointView {
  id: string;
  /** `event` or `deadline`. */
  kind: string;
  /** The event's day, or the deadline's day to keep. */
  on: CalendarDate;
  /** The deadline's later date by the other reading; null where the readings agree. */
  outer: CalendarDate | null;
  label: BilingualView;
  /** The deadline's status; null for events. */
  status: string | null;
  /** The party it concerns. */
  party: string | null;
}

/** One proceeding on the axis. */
export class TimelineLaneView {
  proceedingId: string;
  forum: string;
  number: string | null;
  title: string | null;
  points: TimelinePointView[];
}

/** A case's proceedings on one axis. */
export class TimelineView {
  today: CalendarDate;
  lanes: TimelineLaneView[];
}
