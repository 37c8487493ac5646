import type { Bilingual, CalendarDate, Instant, TimeOfDay, Zone } from '../../kernel/index.js';
import { dayToKeep, type DeadlineKind, type OwedBy, type PackStamp, type Step } from '../../law/index.js';
import { type ClosingHour, momentToKeep } from './moment-to-keep.js';

/** Where a deadline is in its life. */
export type DeadlineStatus = 'proposed' | 'confirmed' | 'met' | 'passed' | 'withdrawn' | 'closed';

/** The last moment of a due date. */
export interface DeadlineCutoff {
  readonly time: TimeOfDay;
  readonly zone: Zone;
  readonly at: Instant;
}

/** A date and its working, as the law gave it. */
export interface Ruling {
  readonly ruleId: string;
  /** Whose deadline it is; null where it is the forum's or everyone's. */
  readonly partyId: string | null;
  /** The day the count began from: the event, or the service on the party. */
  readonly countedFrom: CalendarDate;
  readonly action: Bilingual;
  /** Who acts, as the rule names them. */
  readonly actor: Bilingual;
  readonly owedBy: OwedBy;
  readonly kind: DeadlineKind;
  /** What is lost when it is missed; null where the rule names nothing. */
  readonly risk: Bilingual | null;
  readonly due: CalendarDate;
  readonly safe: CalendarDate | null;
  readonly cutoff: DeadlineCutoff | null;
  readonly citation: string;
  /** `true`: read in the text; `partial`: known from a secondary source only. */
  readonly verified: true | 'partial';
  readonly steps: readonly Step[];
  readonly warnings: readonly Bilingual[];
  readonly pack: PackStamp;
}

/** That an act was done, or that a date without an act came to pass. */
export interface Meeting {
  readonly on: CalendarDate;
  readonly evidence: string | null;
  readonly note: string | null;
  /** Null: the system. */
  readonly by: string | null;
  readonly at: Instant;
}

/** A due date of a case. */
export interface Deadline extends Ruling {
  readonly id: string;
  readonly caseId: string;
  readonly proceedingId: string;
  /** The first version of the event that triggers it; the same through all corrections. */
  readonly originId: string;
  /** The version of the event it was computed from. */
  readonly eventId: string;
  readonly status: DeadlineStatus;
  /** Who recorded the event that gave the date, or changed it or its case so that the date moved; null: the system. */
  readonly recordedBy: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Instant | null;
  readonly met: Meeting | null;
  /** Why it is withdrawn or closed. */
  readonly closedReason: Bilingual | null;
  /** How often its date became another one. */
  readonly moveCount: number;
  /** Counts changes, from 1. */
  readonly version: number;
}

/** That a date became another one. */
export interface DeadlineMove {
  readonly deadlineId: string;
  /** Null where the date came back after its trigger had gone. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate;
  readonly eventId: string;
  readonly why: Bilingual;
}

/** Whether a party must do something by the date. The forum's own clocks and earliest days bind no party. */
export const isDuty = (deadline: Pick<Deadline, 'kind' | 'owedBy'>): boolean =>
  deadline.kind === 'deadline' && deadline.owedBy === 'party';

/** Whether something is still to come. */
export const isOpen = (deadline: Pick<Deadline, 'status'>): boolean =>
  deadline.status === 'proposed' || deadline.status === 'confirmed';

/** What the question "is it late?" asks of a deadline. */
export interface DueState extends Pick<Deadline, 'kind' | 'owedBy' | 'status' | 'due'>, ClosingHour {
  readonly metOn: CalendarDate | null;
}

/**
 * Whether a duty is open past the last moment of the day to keep, or was met after its due date: what was done between the two
 * was done in time by the rule's own date. Without a cut-off the last moment is the end of the day on the reader's wall.
 */
export function isLate(
  deadline: DueState,
  clock: { readonly today: CalendarDate; readonly now: Instant },
): boolean {
  if (!isDuty(deadline)) return false;
  if (deadline.status === 'met') return deadline.metOn !== null && deadline.metOn > deadline.due;
  if (!isOpen(deadline)) return false;
  const moment = momentToKeep(deadline);
  return moment === null ? dayToKeep(deadline) < clock.today : moment < clock.now;
}
