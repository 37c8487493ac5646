import type { Bilingual, CalendarDate, Instant, TimeOfDay, Zone } from '../../kernel/index.js';
import { dayToKeep, type DeadlineKind, type OwedBy, type PackStamp, type Step } from '../../law/index.js';
import { type ClosingHour, momentToKeep } from './moment-to-keep.js';
import type { OrderInForce } from './ordered-date.js';

/** Where a deadline is in its life. */
export type DeadlineStatus =
  'proposed' | 'confirmed' | 'met' | 'passed' | 'waived' | 'superseded' | 'void' | 'closed';

/** The last moment of a due date. */
export interface DeadlineCutoff {
  readonly time: TimeOfDay;
  readonly zone: Zone;
  readonly at: Instant;
}

/** The day, the earlier safe one and the hour that closes them. */
export interface KeptDate {
  readonly due: CalendarDate;
  readonly safe: CalendarDate | null;
  readonly cutoff: DeadlineCutoff | null;
}

/** A date and its working, as the law gave it. */
export interface Ruling extends KeptDate {
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
  readonly citation: string;
  /** `true`: read in the text; `partial`: known from a secondary source only. */
  readonly verified: true | 'partial';
  readonly steps: readonly Step[];
  readonly warnings: readonly Bilingual[];
  /** The law that gave it; null where an order did. */
  readonly pack: PackStamp | null;
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

/** A date the law gives beside an ordered one, and whom it comes from; nobody is known of before that was kept. */
export interface LawDate extends KeptDate {
  readonly by?: string | null;
}

/** What took the place of a deadline: another one of the case, or what an order says. */
export interface Successor {
  readonly deadlineId: string | null;
  /** The order, as it is called; null where a deadline is named. */
  readonly authority: string | null;
}

/** A due date of a case. Its date, safe date and hour are the ordered ones where a date was ordered. */
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
  /** Who made an earlier date the one that is kept again: who lifted or withdrew an order. Else null. */
  readonly turnedBy: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Instant | null;
  readonly met: Meeting | null;
  /** What ordered the date it has; null where the law's own is kept. */
  readonly ordered: OrderInForce | null;
  /** What the law gives beside an ordered date; null where none was ordered, and where nothing computes it any more. */
  readonly computed: LawDate | null;
  /** What it gave way to, where it is superseded. */
  readonly successor: Successor | null;
  /** Why it is waived, superseded, void or closed. */
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
  /** Null where nothing computes it any more. */
  readonly to: CalendarDate | null;
  readonly eventId: string;
  readonly why: Bilingual;
  /** Whether it is the computed date beside an ordered one that moved: then the date that is kept did not. */
  readonly isShadow: boolean;
}

/** The date of a deadline, or of a ruling, without the rest. */
export const keptDateOf = ({ due, safe, cutoff }: KeptDate): KeptDate => ({ due, safe, cutoff });

/** What the law gives: the deadline's own date, or the one beside an ordered date; null where nothing computes it. */
export const lawDateOf = (deadline: Deadline): LawDate | null =>
  deadline.ordered === null ? { ...keptDateOf(deadline), by: deadline.recordedBy } : deadline.computed;

/** The safe date is a date too: people keep to it, so that another one is looked at again. */
export const isSameDate = (one: KeptDate | null, other: KeptDate | null): boolean =>
  one?.due === other?.due &&
  one?.safe === other?.safe &&
  (one?.cutoff?.at ?? null) === (other?.cutoff?.at ?? null);

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
