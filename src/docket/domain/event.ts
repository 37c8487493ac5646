import {
  type Bilingual,
  type CalendarDate,
  type Decision,
  destination,
  grant,
  type Instant,
  type Moves,
  refuse,
  type TimeOfDay,
  type Zone,
} from '../../kernel/index.js';
import type { Destination, ServiceMethod } from '../../law/index.js';
import { leftBehind } from './carry-services.js';

/** An event that no rule runs from: something worth writing down. */
export const NOTE = 'note';

/** How a note is called where events are named. */
export const noteName: Bilingual = { en: 'Note', zh: '备注' };

/** Where a version of an event stands. */
export type EventStatus = 'current' | 'replaced' | 'withdrawn';

/** What may be done to an event: nothing is overwritten; a correction is a new version. */
export const eventMoves: Moves<EventStatus, 'correct' | 'withdraw'> = {
  current: { correct: 'replaced', withdraw: 'withdrawn' },
  replaced: {},
  withdrawn: {},
};

/** How an event reached one party. */
export interface Service {
  readonly partyId: string;
  readonly method: ServiceMethod;
  /** Where the copy went; null where unknown. */
  readonly destination: Destination | null;
  /** The day of mailing, handing over or sending. */
  readonly servedOn: CalendarDate;
  readonly receivedOn: CalendarDate | null;
  /** The counsel or other person through whom it was served. */
  readonly through: string | null;
  readonly evidence: string | null;
}

/** What a person says happened. */
export interface EventReport {
  /** The id of an event of the forum's law, or `note`. */
  readonly kind: string;
  readonly happenedOn: CalendarDate;
  /** With `zone`, or null. */
  readonly atTime: TimeOfDay | null;
  readonly zone: Zone | null;
  readonly note: string | null;
  readonly evidence: string | null;
  readonly circumstances: readonly string[];
  /** Further dates a rule takes into account, by name. */
  readonly dates: Readonly<Record<string, CalendarDate>>;
  /** At most one for each party. */
  readonly services: readonly Service[];
  /** Odd dates of which whoever reports them says that they are right; not kept. */
  readonly acknowledged?: readonly string[];
}

/** What a rule should have given and did not. */
export interface NotComputed {
  readonly ruleId: string;
  readonly action: Bilingual;
  readonly citation: string | null;
  readonly partyId: string | null;
  /** `law.…` where the law refused, `event.…` where the event lacks something. */
  readonly code: string;
  readonly because: Bilingual;
}

/** Something dated that happened in a proceeding, in one version. */
export interface DocketEvent extends Omit<EventReport, 'acknowledged'> {
  readonly id: string;
  /** The first version; its own id there. */
  readonly originId: string;
  readonly caseId: string;
  readonly proceedingId: string;
  readonly status: EventStatus;
  readonly notComputed: readonly NotComputed[];
  /** Null: the system. */
  readonly recordedBy: string | null;
  readonly recordedAt: Instant;
  readonly replaces: string | null;
  readonly replacedBy: string | null;
  /** What was wrong with the version before. */
  readonly correctionReason: string | null;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnReason: string | null;
}

/** Who changes an event, and when. */
export interface Recorder {
  /** Null: the system. */
  readonly personId: string | null;
  readonly now: Instant;
}

/** The old version and the new one. */
export interface Correction {
  readonly old: DocketEvent;
  readonly corrected: DocketEvent;
}

/** The first version of an event. */
export const firstVersion = (
  { acknowledged: _, ...report }: EventReport,
  place: { readonly id: string; readonly caseId: string; readonly proceedingId: string },
  by: Recorder,
): DocketEvent => ({
  ...report,
  id: place.id,
  originId: place.id,
  caseId: place.caseId,
  proceedingId: place.proceedingId,
  status: 'current',
  notComputed: [],
  recordedBy: by.personId,
  recordedAt: by.now,
  replaces: null,
  replacedBy: null,
  correctionReason: null,
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawnReason: null,
});

/** How a version of an event becomes another one. */
export interface CorrectionWanted {
  readonly id: string;
  readonly reason: string;
  readonly by: Recorder;
  /** The parties whose services keep the old day of the event on purpose, where its day becomes another one. */
  readonly keepServices: readonly string[];
}

/**
 * A new version `id` takes the place of the old one, which is kept. Refused with `event.already_replaced`,
 * `event.already_withdrawn` and `event.service_left_behind`.
 */
export function correctEvent(
  event: DocketEvent,
  report: EventReport,
  change: CorrectionWanted,
): Decision<Correction, never> {
  const status = destination(eventMoves, event.status, 'correct');
  if (status === undefined) return settled(event);
  const refusal = leftBehind(event, report, change.keepServices);
  if (refusal) return { refusal };
  const { caseId, proceedingId } = event;
  const first = firstVersion(report, { id: change.id, caseId, proceedingId }, change.by);
  const corrected = {
    ...first,
    originId: event.originId,
    replaces: event.id,
    correctionReason: change.reason,
  };
  return grant({ old: { ...event, status, replacedBy: change.id }, corrected });
}

/** It did not happen, or not here. It stays in the docket with the reason. Refused as a correction is. */
export function withdrawEvent(
  event: DocketEvent,
  reason: string,
  by: Recorder,
): Decision<DocketEvent, never> {
  const status = destination(eventMoves, event.status, 'withdraw');
  if (status === undefined) return settled(event);
  return grant({
    ...event,
    status,
    withdrawnAt: by.now,
    withdrawnBy: by.personId,
    withdrawnReason: reason,
  });
}

const settled = (event: DocketEvent) =>
  event.status === 'withdrawn'
    ? refuse('event.already_withdrawn', 'This event was withdrawn already.', '该事件已撤销。')
    : refuse(
        'event.already_replaced',
        'This event was corrected already; correct its newest version.',
        '该事件已被更正，请更正其最新版本。',
      );
