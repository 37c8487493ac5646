import type { Bilingual, CalendarDate, Instant, TimeOfDay, Zone } from '../kernel/index.js';
import { localMoment, offers } from '../kernel/index.js';
import { type PersonNameView, calledPerson } from '../identity/index.js';
import { lawEvents } from '../law/index.js';
import { toActionView } from '../platform/index.js';
import type {
  CutoffView,
  DeadlineMoveView,
  DeadlineOrderView,
  DeadlineRowView,
  DeadlineView,
  DeadlineActionView,
  DocketPartyView,
  EventActionView,
  EventView,
  OrderLineView,
  ServiceView,
} from './docket-views.contract.js';
import { type ClosingHour, momentToKeep } from './domain/moment-to-keep.js';
import { type Deadline, isLate } from './domain/deadline.js';
import { type Concern, type DeadlineAround, deadlineLife } from './domain/deadline-life.js';
import { type DeadlineOrder, orderedWarnings } from './domain/ordered-date.js';
import { eventLife, NOTE, noteName, type NotComputed, ORDER, orderName } from './domain/event.js';
import type { OrderLine } from './domain/order-lines.js';

/** Who reads, as far as views ask. */
export interface Reader {
  readonly zone: Zone;
  /** As what they act on deadlines that concern them; `concern` is asked row by row. */
  readonly around: DeadlineAround;
}

/** One row of a deadline list as SQL gives it: as it is shown, but for what depends on the reader, and for people and moments. */
export interface DeadlineRecord extends Omit<
  DeadlineRowView,
  | 'actions'
  | 'computedDue'
  | 'computedSafe'
  | 'confirmedBy'
  | 'cutoff'
  | 'late'
  | 'met'
  | 'ordered'
  | 'recordedBy'
> {
  readonly ordered: Deadline['ordered'];
  readonly computed: Deadline['computed'];
  readonly cutoffTime: TimeOfDay | null;
  readonly cutoffZone: Zone | null;
  readonly cutoffAt: Instant | null;
  readonly recordedBy: string | null;
  readonly recordedByName: Bilingual | null;
  readonly turnedBy: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedByName: Bilingual | null;
  readonly metOn: CalendarDate | null;
  readonly metEvidence: string | null;
  readonly metNote: string | null;
  readonly metBy: string | null;
  readonly metByName: Bilingual | null;
  readonly metAt: Instant | null;
  readonly concern: Concern;
}

/** What the detail of a deadline adds. */
export interface WorkingRecord {
  readonly steps: Deadline['steps'];
  readonly warnings: readonly Bilingual[];
  readonly moves: readonly {
    readonly from: CalendarDate | null;
    readonly to: CalendarDate | null;
    readonly isShadow: boolean;
    readonly why: Bilingual;
    readonly eventId: string;
    readonly at: string;
    readonly by: string | null;
    readonly byName: Bilingual | null;
  }[];
  readonly orders: readonly (Omit<DeadlineOrder, 'deadlineId' | 'enteredAt' | 'endedAt' | 'replacedBy'> & {
    readonly enteredByName: Bilingual | null;
    readonly enteredAt: string;
    readonly endedByName: Bilingual | null;
    readonly endedAt: string | null;
  })[];
}

/** One event as SQL gives it; services and refusals on others are cut out before. */
export interface EventRecord extends Omit<
  EventView,
  'actions' | 'evidenceDocuments' | 'lines' | 'name' | 'notComputed' | 'recordedBy' | 'services' | 'withdrawn'
> {
  readonly lines: readonly (OrderLine & {
    readonly party: DocketPartyView | null;
    readonly deadlineAction: Bilingual | null;
  })[];
  readonly forum: string;
  readonly notComputed: readonly (NotComputed & { readonly party: DocketPartyView | null })[];
  readonly services: readonly Omit<ServiceView, 'evidenceDocuments'>[];
  readonly recordedBy: string | null;
  readonly recordedByName: Bilingual | null;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnByName: Bilingual | null;
  readonly withdrawnReason: string | null;
}

/** Who did something; nobody where the system did. */
export const person = (id: string | null, called: Bilingual | null): PersonNameView | null =>
  id === null ? null : calledPerson(id, called);

/** A deadline as lists show it. */
export function toDeadlineRowView(row: DeadlineRecord, { zone, around }: Reader): DeadlineRowView {
  const { cutoffTime, cutoffZone, cutoffAt, recordedByName, turnedBy, confirmedByName, concern, ...known } =
    row;
  const { computed, ...told } = known;
  const { metOn: on, metEvidence: evidence, metNote: note, metBy, metByName, metAt: at, ...shown } = told;
  return {
    ...shown,
    cutoff: cutoffView({ safe: row.safe, cutoffTime, cutoffZone, cutoffAt }, zone),
    computedDue: computed?.due ?? null,
    computedSafe: computed?.safe ?? null,
    late: isLate(row, around),
    recordedBy: person(row.recordedBy, recordedByName),
    confirmedBy: person(row.confirmedBy, confirmedByName),
    met: on === null || at === null ? null : { on, evidence, note, by: person(metBy, metByName), at },
    actions: actionViews(row, { ...around, concern }),
  };
}

/** A deadline with its working. */
export const toDeadlineView = (
  { steps, warnings, moves, orders, ...row }: DeadlineRecord & WorkingRecord,
  reader: Reader,
): DeadlineView => ({
  ...toDeadlineRowView(row, reader),
  evidenceDocuments: [],
  orders: orders.map(toOrderView),
  steps: steps.map(({ date, say, law }) => ({ date, say, law: law ?? null })),
  warnings: [...orderedWarnings(row), ...warnings],
  moves: moves.map(({ by, byName, at, ...move }): DeadlineMoveView => ({
    ...move,
    at: momentOf(at),
    by: person(by, byName),
  })),
});

const momentOf = (at: string): Instant => new Date(at).toISOString() as Instant;

function toOrderView(order: WorkingRecord['orders'][number]): DeadlineOrderView {
  const { originId: _, enteredByName, enteredAt, endedAt, endedBy, endedByName, endReason, ...told } = order;
  return {
    ...told,
    evidenceDocuments: [],
    enteredBy: person(order.enteredBy, enteredByName),
    enteredAt: momentOf(enteredAt),
    ended:
      endedAt === null || endReason === null
        ? null
        : { at: momentOf(endedAt), because: endReason, by: person(endedBy, endedByName) },
  };
}

/** The last moment of the day to keep, on the forum's clock and on the reader's. */
export function cutoffView(hour: ClosingHour, zone: Zone): CutoffView | null {
  const at = momentToKeep(hour);
  if (hour.cutoffTime === null || hour.cutoffZone === null || at === null) return null;
  const { date, time } = localMoment(at, zone);
  return { time: hour.cutoffTime, zone: hour.cutoffZone, at, local: { date, time, zone } };
}

/** What people may do: a duty is met or waived, what nobody owes passes; nobody confirms the forum's own clocks. */
const actionViews = (row: DeadlineRecord, around: DeadlineAround): DeadlineActionView[] =>
  offers(deadlineLife, row, around).flatMap((offer) => {
    const { action } = offer;
    if (action === 'move' || action === 'close' || action === 'renew') return [];
    if (action === 'confirm' && row.owedBy === 'forum') return [];
    if (action === 'lift' && row.ordered === null) return [];
    if (action === 'waive' && !row.duty) return [];
    return action === (row.duty ? 'pass' : 'meet') ? [] : [{ ...toActionView(offer), action }];
  });

/** An event as the docket shows it. */
export function toEventView(row: EventRecord, reader: Reader): EventView {
  const { forum, services, notComputed, recordedByName, ...told } = row;
  const { withdrawnAt: at, withdrawnBy, withdrawnByName, withdrawnReason, ...shown } = told;
  return {
    ...shown,
    name: nameOfEvent(forum, row.kind),
    evidenceDocuments: [],
    lines: row.lines.map((line) => toLineView(line, forum)),
    services: services.map((service) => ({ ...service, evidenceDocuments: [] })),
    notComputed: notComputed.map(({ ruleId: rule, action, party, code, because, citation }) => ({
      rule,
      action,
      party,
      code,
      because,
      citation,
      eventId: row.id,
    })),
    recordedBy: person(row.recordedBy, recordedByName),
    withdrawn:
      at === null ? null : { at, reason: withdrawnReason ?? '', by: person(withdrawnBy, withdrawnByName) },
    actions: eventActions(row, reader),
  };
}

function toLineView(line: EventRecord['lines'][number], forum: string): OrderLineView {
  const { key, sort, on, atTime, zone, party } = line;
  const plain = { key, sort, on, atTime, zone, party, event: null, deadlineId: null };
  switch (line.sort) {
    case 'event':
      return { ...plain, event: line.event, name: nameOfEvent(forum, line.event) };
    case 'deadline':
      return { ...plain, deadlineId: line.deadlineId, name: line.deadlineAction ?? orderName };
    case 'plain':
      return { ...plain, name: line.action };
  }
}

/** How an event is called; its bare kind where the law no longer knows it. */
export function nameOfEvent(forum: string, kind: string): Bilingual {
  if (kind === NOTE) return noteName;
  if (kind === ORDER) return orderName;
  return lawEvents(forum).find((event) => event.id === kind)?.name ?? { en: kind, zh: kind };
}

const eventActions = (row: EventRecord, { around: { hands } }: Reader): EventActionView[] =>
  offers(eventLife, row, { hands: hands.includes('records') ? ['recorder'] : [] }).map(toActionView);
