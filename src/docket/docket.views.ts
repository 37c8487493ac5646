import type { Bilingual, CalendarDate, Instant, TimeOfDay, Zone } from '../kernel/index.js';
import { localMoment, offers } from '../kernel/index.js';
import { type PersonNameView, calledPerson } from '../identity/index.js';
import { lawEvents } from '../law/index.js';
import { toActionView } from '../platform/index.js';
import type {
  CutoffView,
  DeadlineMoveView,
  DeadlineRowView,
  DeadlineView,
  DeadlineActionView,
  DocketPartyView,
  EventActionView,
  EventView,
  NotComputedView,
  ServiceView,
} from './docket-views.contract.js';
import { momentToKeep } from './domain/moment-to-keep.js';
import { type Deadline, isLate } from './domain/deadline.js';
import { type Concern, type DeadlineAround, deadlineLife } from './domain/deadline-life.js';
import { eventLife, type EventStatus, NOTE, noteName, type NotComputed } from './domain/event.js';

/** Who reads, as far as views ask. */
export interface Reader {
  readonly zone: Zone;
  /** As what they act on deadlines that concern them; `concern` is asked row by row. */
  readonly around: DeadlineAround;
}

/** One row of a deadline list as SQL gives it. */
export interface DeadlineRecord {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string | null;
  readonly caseTitle: Bilingual;
  readonly proceedingId: string;
  readonly eventId: string;
  readonly partyId: string | null;
  readonly partyName: string | null;
  readonly partyNameZh: string | null;
  readonly partyMemberId: string | null;
  readonly ruleId: string;
  readonly action: Bilingual;
  readonly actor: Bilingual;
  readonly owedBy: Deadline['owedBy'];
  readonly kind: Deadline['kind'];
  readonly duty: boolean;
  readonly risk: Bilingual | null;
  readonly countedFrom: CalendarDate;
  readonly due: CalendarDate;
  readonly safe: CalendarDate | null;
  readonly cutoffTime: TimeOfDay | null;
  readonly cutoffZone: Zone | null;
  readonly cutoffAt: Instant | null;
  readonly citation: string;
  readonly verified: string;
  readonly packId: string;
  readonly packVersion: string;
  readonly status: Deadline['status'];
  readonly recordedBy: string | null;
  readonly recordedByName: Bilingual | null;
  readonly confirmedBy: string | null;
  readonly confirmedByName: Bilingual | null;
  readonly confirmedAt: Instant | null;
  readonly metOn: CalendarDate | null;
  readonly metEvidence: string | null;
  readonly metNote: string | null;
  readonly metBy: string | null;
  readonly metByName: Bilingual | null;
  readonly metAt: Instant | null;
  readonly closedReason: Bilingual | null;
  readonly moveCount: number;
  readonly version: number;
  readonly concern: Concern;
}

/** What the detail of a deadline adds. */
export interface WorkingRecord {
  readonly steps: Deadline['steps'];
  readonly warnings: readonly Bilingual[];
  readonly moves: readonly {
    readonly from: CalendarDate | null;
    readonly to: CalendarDate;
    readonly why: Bilingual;
    readonly eventId: string;
    readonly at: string;
    readonly by: string | null;
    readonly byName: Bilingual | null;
  }[];
}

/** One event as SQL gives it; services and refusals on others are cut out before. */
export interface EventRecord {
  readonly id: string;
  readonly originId: string;
  readonly caseId: string;
  readonly proceedingId: string;
  readonly forum: string;
  readonly kind: string;
  readonly happenedOn: CalendarDate;
  readonly atTime: TimeOfDay | null;
  readonly zone: Zone | null;
  readonly note: string | null;
  readonly evidence: string | null;
  readonly circumstances: readonly string[];
  readonly dates: Readonly<Record<string, CalendarDate>>;
  readonly notComputed: readonly (NotComputed & { readonly party: DocketPartyView | null })[];
  readonly services: readonly Omit<ServiceView, 'evidenceDocuments'>[];
  readonly recordedBy: string | null;
  readonly recordedByName: Bilingual | null;
  readonly recordedAt: Instant;
  readonly status: EventStatus;
  readonly replaces: string | null;
  readonly replacedBy: string | null;
  readonly correctionReason: string | null;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnByName: Bilingual | null;
  readonly withdrawnReason: string | null;
}

const person = (id: string | null, called: Bilingual | null): PersonNameView | null =>
  id === null ? null : calledPerson(id, called);

/** A deadline as lists show it. */
export function toDeadlineRowView(row: DeadlineRecord, { zone, around }: Reader): DeadlineRowView {
  const met =
    row.metOn === null || row.metAt === null
      ? null
      : {
          on: row.metOn,
          evidence: row.metEvidence,
          note: row.metNote,
          by: person(row.metBy, row.metByName),
          at: row.metAt,
        };
  const cutoff = cutoffView(row, zone);
  return {
    id: row.id,
    case: { id: row.caseId, number: row.caseNumber, title: row.caseTitle },
    proceedingId: row.proceedingId,
    eventId: row.eventId,
    party: partyView(row),
    rule: row.ruleId,
    action: row.action,
    kind: row.kind,
    owedBy: row.owedBy,
    actor: row.actor,
    risk: row.risk,
    duty: row.duty,
    countedFrom: row.countedFrom,
    due: row.due,
    safe: row.safe,
    cutoff,
    citation: row.citation,
    verified: row.verified,
    pack: { id: row.packId, version: row.packVersion },
    status: row.status,
    late: isLate(row, around),
    recordedBy: person(row.recordedBy, row.recordedByName),
    confirmedBy: person(row.confirmedBy, row.confirmedByName),
    confirmedAt: row.confirmedAt,
    met,
    closedReason: row.closedReason,
    moveCount: row.moveCount,
    version: row.version,
    actions: actionViews(row, around),
  };
}

/** A deadline with its working. */
export const toDeadlineView = (row: DeadlineRecord & WorkingRecord, reader: Reader): DeadlineView => ({
  ...toDeadlineRowView(row, reader),
  evidenceDocuments: [],
  steps: row.steps.map((step) => ({ date: step.date, say: step.say, law: step.law ?? null })),
  warnings: row.warnings.map((warning) => ({ en: warning.en, zh: warning.zh })),
  moves: row.moves.map(({ by, byName, at, ...move }): DeadlineMoveView => ({
    ...move,
    at: new Date(at).toISOString() as Instant,
    by: person(by, byName),
  })),
});

const partyView = (row: DeadlineRecord): DocketPartyView | null =>
  row.partyId === null
    ? null
    : {
        id: row.partyId,
        name: row.partyName ?? '',
        nameZh: row.partyNameZh,
        memberId: row.partyMemberId,
      };

function cutoffView(row: DeadlineRecord, zone: Zone): CutoffView | null {
  const at = momentToKeep(row);
  if (row.cutoffTime === null || row.cutoffZone === null || at === null) return null;
  const { date, time } = localMoment(at, zone);
  return { time: row.cutoffTime, zone: row.cutoffZone, at, local: { date, time, zone } };
}

/** What people may do: a duty is met, what nobody owes passes, and nobody confirms the forum's own clocks. */
const actionViews = (row: DeadlineRecord, around: DeadlineAround): DeadlineActionView[] =>
  offers(deadlineLife, row, { ...around, concern: row.concern }).flatMap((offer) => {
    const { action } = offer;
    if (action === 'move' || action === 'close' || action === 'renew') return [];
    if (action === 'confirm' && row.owedBy === 'forum') return [];
    return action === (row.duty ? 'pass' : 'meet') ? [] : [{ ...toActionView(offer), action }];
  });

/** What a rule should have given and did not. */
const toNotComputedView = (
  missing: EventRecord['notComputed'][number],
  eventId: string,
): NotComputedView => ({
  rule: missing.ruleId,
  action: missing.action,
  party: missing.party,
  code: missing.code,
  because: missing.because,
  citation: missing.citation,
  eventId,
});

/** An event as the docket shows it. */
export function toEventView(row: EventRecord, reader: Reader): EventView {
  return {
    id: row.id,
    originId: row.originId,
    caseId: row.caseId,
    proceedingId: row.proceedingId,
    kind: row.kind,
    name: nameOfEvent(row.forum, row.kind),
    happenedOn: row.happenedOn,
    atTime: row.atTime,
    zone: row.zone,
    note: row.note,
    evidence: row.evidence,
    evidenceDocuments: [],
    circumstances: [...row.circumstances],
    dates: row.dates,
    services: row.services.map((service) => ({ ...service, evidenceDocuments: [] })),
    notComputed: row.notComputed.map((missing) => toNotComputedView(missing, row.id)),
    recordedBy: person(row.recordedBy, row.recordedByName),
    recordedAt: row.recordedAt,
    status: row.status,
    replaces: row.replaces,
    replacedBy: row.replacedBy,
    correctionReason: row.correctionReason,
    withdrawn:
      row.withdrawnAt === null
        ? null
        : {
            at: row.withdrawnAt,
            reason: row.withdrawnReason ?? '',
            by: person(row.withdrawnBy, row.withdrawnByName),
          },
    actions: eventActions(row, reader),
  };
}

/** How an event is called; its bare kind where the law no longer knows it. */
export function nameOfEvent(forum: string, kind: string): Bilingual {
  if (kind === NOTE) return noteName;
  return lawEvents(forum).find((event) => event.id === kind)?.name ?? { en: kind, zh: kind };
}

const eventActions = (row: EventRecord, { around: { hands } }: Reader): EventActionView[] =>
  offers(eventLife, row, { hands: hands.includes('records') ? ['recorder'] : [] }).map(toActionView);
