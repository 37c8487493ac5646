import type { CalendarDate, Instant, TimeOfDay, Zone } from '../kernel/index.js';
import type { ShownDocumentView } from '../attachments/index.js';
import type { PersonNameView } from '../identity/index.js';
import type { Destination, ServiceMethod } from '../law/index.js';
import { ActionView, type BilingualView, type ObstacleView } from '../platform/index.js';
import type { Deadline, DeadlineStatus } from './domain/deadline.js';
import type { DeadlineAction } from './domain/deadline-life.js';
import type { OrderLine } from './domain/order-lines.js';
import type { OrderKind } from './domain/ordered-date.js';
import type { EventAction, EventStatus } from './domain/event.js';

/** The case of a deadline or event. */
export class DocketCaseView {
  id: string;
  /** The forum's number, such as `337-TA-1133`. */
  number: string | null;
  title: BilingualView;
}

/** The party who owes a deadline or was served. */
export class DocketPartyView {
  id: string;
  name: string;
  nameZh: string | null;
  /** The member this party is. */
  memberId: string | null;
}

/** Service of an event on one party. */
export class ServiceView {
  party: DocketPartyView;
  method: ServiceMethod;
  destination: Destination | null;
  servedOn: CalendarDate;
  /** The last day it may have been; null where the day is proved. */
  servedUntil: CalendarDate | null;
  receivedOn: CalendarDate | null;
  through: string | null;
  evidence: string | null;
  /** Documents that are the proof, as far as the reader may read them. */
  evidenceDocuments: ShownDocumentView[];
}

/** Something that should have been computed and was not. */
export class NotComputedView {
  rule: string;
  action: BilingualView;
  party: DocketPartyView | null;
  code: string;
  because: BilingualView;
  citation: string | null;
  eventId: string;
}

/** When, why and by whom an event was taken back. */
export class WithdrawalView {
  at: Instant;
  reason: string;
  by: PersonNameView | null;
}

/** What the caller may do next; of what the caller may not do, why, and who could. */
export class DeadlineActionView extends ActionView {
  action: DeadlineAction;
}

/** The same of an event. */
export class EventActionView extends ActionView {
  action: EventAction;
}

/** One date that an order sets. */
export class OrderLineView {
  /** The same through all corrections. */
  key: string;
  sort: OrderLine['sort'];
  /** What the date is of: an event of the law, a deadline that was there, or one of its own. */
  name: BilingualView;
  on: CalendarDate;
  atTime: TimeOfDay | null;
  zone: Zone | null;
  /** Null where it is everyone's. */
  party: DocketPartyView | null;
  /** The event of the law. */
  event: string | null;
  deadlineId: string | null;
}

/** An event of a proceeding. */
export class EventView {
  id: string;
  /** The first version: documents lie with all of them by its id. */
  originId: string;
  caseId: string;
  proceedingId: string;
  kind: string;
  name: BilingualView;
  happenedOn: CalendarDate;
  atTime: TimeOfDay | null;
  zone: Zone | null;
  note: string | null;
  evidence: string | null;
  /** Documents that are the proof, as far as the reader may read them. */
  evidenceDocuments: ShownDocumentView[];
  circumstances: string[];
  dates: Record<string, CalendarDate>;
  services: ServiceView[];
  /** Of an order that sets dates, what it is called. */
  authority: string | null;
  /** Of an order that sets dates, those the reader may know of. */
  lines: OrderLineView[];
  /** The first version of the order that set its day. */
  setBy: string | null;
  /** What its rules should have given and did not, each with the reason. */
  notComputed: NotComputedView[];
  recordedBy: PersonNameView | null;
  recordedAt: Instant;
  status: EventStatus;
  /** The event this one corrects. */
  replaces: string | null;
  /** The event that corrects this one. */
  replacedBy: string | null;
  /** What was wrong with the event this one corrects. */
  correctionReason: string | null;
  withdrawn: WithdrawalView | null;
  actions: EventActionView[];
}

/** A moment as the wall of one zone shows it. */
export class LocalMomentView {
  date: CalendarDate;
  time: TimeOfDay;
  zone: Zone;
}

/** The last moment of the day to keep: on the forum's clock, in UTC and on the reader's clock. */
export class CutoffView {
  time: TimeOfDay;
  zone: Zone;
  at: Instant;
  local: LocalMomentView;
}

/** The rule pack that computed a date. */
export class DeadlinePackView {
  id: string;
  version: string;
}

/** One step of the working. */
export class DeadlineStepView {
  date: CalendarDate;
  say: BilingualView;
  law: string | null;
}

/** That a date moved: from where to where, why and which event did it. */
export class DeadlineMoveView {
  /** Absent where the date came back after its trigger had gone. */
  from: CalendarDate | null;
  /** Absent where nothing computes it any more. */
  to: CalendarDate | null;
  /** Whether the computed date moved beside an ordered one, which stayed. */
  isShadow: boolean;
  why: BilingualView;
  eventId: string;
  at: Instant;
  by: PersonNameView | null;
}

/** That what was due was done, or that a date without an act has passed. */
export class MetView {
  on: CalendarDate;
  evidence: string | null;
  note: string | null;
  by: PersonNameView | null;
  at: Instant;
}

/** What an ordered date rests on. */
export class OrderInForceView {
  id: string;
  how: OrderKind;
  /** As people call it, such as `Order No. 4`. */
  authority: string;
  datedOn: CalendarDate;
}

/** When, why and by whom an ordered date was put out of force. */
export class OrderEndedView {
  at: Instant;
  because: BilingualView;
  by: PersonNameView | null;
}

/** A date that was ordered for a deadline, in force or not. */
export class DeadlineOrderView extends OrderInForceView {
  date: CalendarDate;
  /** The hour the order names, on the wall of `zone`. */
  atTime: TimeOfDay | null;
  zone: Zone | null;
  /** Where the order is. */
  evidence: string | null;
  /** Documents that are the order, as far as the reader may read them. */
  evidenceDocuments: ShownDocumentView[];
  note: string | null;
  /** The event that ordered several dates; null where it was entered alone. */
  eventId: string | null;
  enteredBy: PersonNameView | null;
  enteredAt: Instant;
  /** Null while it is in force. */
  ended: OrderEndedView | null;
}

/** What took the place of a deadline: another one, or an order by its name. */
export class SuccessorView {
  deadlineId: string | null;
  action: BilingualView | null;
  authority: string | null;
}

/** A due date as lists show it. */
export class DeadlineRowView {
  id: string;
  case: DocketCaseView;
  proceedingId: string;
  eventId: string;
  /** Null where it is everyone's or the forum's. */
  party: DocketPartyView | null;
  rule: string;
  /** What must be done. */
  action: BilingualView;
  /** `deadline`: the last day of an act; `not_before`: the day from which one is possible; `threshold`: where something else begins. */
  kind: Deadline['kind'];
  owedBy: Deadline['owedBy'];
  /** Who acts, as the rule names them. */
  actor: BilingualView;
  /** What is lost when it is missed; null where the rule names nothing. */
  risk: BilingualView | null;
  /** The day the count began from: the event, or the service on the party. */
  countedFrom: CalendarDate;
  /** Whether a party must do something by this date; false for the forum's own clocks and for earliest days. */
  duty: boolean;
  /** The rule's own date; the ordered one where a date was ordered. */
  due: CalendarDate;
  /** The earlier date to keep where the text is ambiguous: then it is the one that lists count to, and `due` the outer one. */
  safe: CalendarDate | null;
  cutoff: CutoffView | null;
  /** What ordered the date; null where the computed one is kept. */
  ordered: OrderInForceView | null;
  /** What the law gives beside an ordered date; null where none was ordered, and where nothing computes it any more. */
  computedDue: CalendarDate | null;
  computedSafe: CalendarDate | null;
  citation: string;
  /** `yes`: the rule was read in its text; `partial`: known from a secondary source. */
  verified: string;
  /** Null where an order set it. */
  pack: DeadlinePackView | null;
  status: DeadlineStatus;
  /** Open past the day to keep, or met after the due date. */
  late: boolean;
  recordedBy: PersonNameView | null;
  confirmedBy: PersonNameView | null;
  confirmedAt: Instant | null;
  met: MetView | null;
  /** What took its place, where it is superseded. */
  successor: SuccessorView | null;
  /** Why it is waived, superseded, void or closed. */
  closedReason: BilingualView | null;
  /** How often the date moved. */
  moveCount: number;
  version: number;
  actions: DeadlineActionView[];
}

/** A due date with its working. */
export class DeadlineView extends DeadlineRowView {
  /** Documents that show that it was met, waived, superseded or void, as far as the reader may read them. */
  evidenceDocuments: ShownDocumentView[];
  /** The dates that were ordered, the latest first. */
  orders: DeadlineOrderView[];
  steps: DeadlineStepView[];
  warnings: BilingualView[];
  moves: DeadlineMoveView[];
}

/** What became of one of several dates to be vouched for. */
export class DeadlineConfirmedView {
  id: string;
  confirmed: boolean;
  /** Null where it was confirmed; else `deadline.changed_since`, or what a single confirmation is refused with. */
  refusal: ObstacleView | null;
}

/** What became of each date to be vouched for, in the order in which they were sent. */
export class ConfirmedDeadlinesView {
  items: DeadlineConfirmedView[];
}

/** What recording an event gave. */
export class RecordedEventView {
  event: EventView;
  deadlines: DeadlineRowView[];
}

/** One date a correction moved. */
export class MovedDeadlineView {
  deadlineId: string;
  rule: string;
  action: BilingualView;
  party: DocketPartyView | null;
  /** Null where it is new. */
  from: CalendarDate | null;
  /** The safe date before, where there was one. */
  fromSafe: CalendarDate | null;
  /** Null where it is closed. */
  to: CalendarDate | null;
  /** The safe date now, where there is one. */
  toSafe: CalendarDate | null;
  why: BilingualView;
}

/** What correcting an event did. */
export class CorrectedEventView extends RecordedEventView {
  /** Empty where the same request was made before: each deadline tells how it moved. */
  moved: MovedDeadlineView[];
}

/** A service that had the day of its event, and what the correction of that day does to it. */
export class CarriedServiceView {
  party: DocketPartyView;
  from: CalendarDate;
  to: CalendarDate;
  /** `carried` to the event's new day, `left` where it was on purpose, `changed` to a day of its own; `undecided`: refused until carried or kept. */
  choice: 'carried' | 'left' | 'changed' | 'undecided';
}

/** A date: the rule's own, and the earlier one to keep where the text is ambiguous. */
export class GivenDateView {
  due: CalendarDate;
  safe: CalendarDate | null;
}

/** What would become of one deadline. */
export class ForeseenDeadlineView {
  /** Null where it is not there yet. */
  deadlineId: string | null;
  rule: string;
  action: BilingualView;
  party: DocketPartyView | null;
  change: 'moves' | 'comes' | 'goes' | 'stays';
  /** The status it would have. */
  status: DeadlineStatus;
  /** Null where it comes. */
  from: GivenDateView | null;
  /** Null where it goes. */
  to: GivenDateView | null;
  /** `partial` where the text that governs the date was not read. */
  verified: string;
  because: BilingualView;
}

/** An event to come whose day an order would set, or no longer set. */
export class ForeseenEventView {
  name: BilingualView;
  /** Null where it is new. */
  from: CalendarDate | null;
  /** Null where it goes. */
  to: CalendarDate | null;
}

/** What a change of an event would do, of what the caller may see. Nothing is written. */
export class EventPreviewView {
  services: CarriedServiceView[];
  /** Of an order that sets dates, the events to come whose day it sets. */
  events: ForeseenEventView[];
  /** What moves, then what comes, goes and stays; each by the day to keep. */
  deadlines: ForeseenDeadlineView[];
  /** What the event's rules would not give, each with the reason. */
  notComputed: NotComputedView[];
}

/** The events of a case, the latest first. */
export class EventsView {
  items: EventView[];
}

/** The deadlines of a case by the day to keep, and what was not computed. */
export class CaseDeadlinesView {
  items: DeadlineRowView[];
  notComputed: NotComputedView[];
}

/** A page of deadlines. */
export class DeadlinePageView {
  items: DeadlineRowView[];
  nextCursor: string | null;
}
