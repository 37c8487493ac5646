import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';
import type { CalendarDate, TimeOfDay, Zone } from '../kernel/index.js';
import { IsEvidence } from '../attachments/index.js';
import {
  InvalidInputError,
  IsAcknowledgement,
  IsCalendarDate,
  IsText,
  IsZone,
  newId,
  Plausible,
} from '../platform/index.js';
import { destinations, serviceMethods } from '../law/index.js';
import type { WishToConfirm } from './confirm-deadlines.js';
import type { MeetingReport } from './domain/decide-deadline.js';
import type { EventReport } from './domain/event.js';
import type { OrderLine } from './domain/order-lines.js';
import type { EventProof } from './event-evidence.js';

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Service of an event on one party. */
export class ServiceBody {
  @IsUUID()
  partyId: string;

  @IsIn(serviceMethods)
  method: (typeof serviceMethods)[number];

  /** Where the copy went, which is where its addressee sits: counsel in the United States is `us`. */
  @IsOptional()
  @IsIn(destinations)
  destination?: (typeof destinations)[number];

  /** The day of mailing, handing over or sending; where that day is not proved, the first day it may have been. */
  @IsCalendarDate()
  servedOn: CalendarDate;

  /**
   * Where the day is not proved, the last day it may have been: later than `servedOn`, and no later than `receivedOn`. The dates that
   * follow are then given with the earliest and the latest they may be.
   */
  @IsOptional()
  @IsCalendarDate()
  servedUntil?: CalendarDate;

  @IsOptional()
  @IsCalendarDate()
  receivedOn?: CalendarDate;

  /** The counsel or other person through whom it was served. */
  @IsOptional()
  @IsString()
  @Length(1, 300)
  through?: string;

  /** Where the proof is: a certificate of service, a tracking number. */
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  evidence?: string;

  /** Documents that are the proof; left out of a correction, those there stay. */
  @IsEvidence()
  evidenceDocumentIds?: string[];
}

/** One date that an order sets: of an event of the law to come, of a deadline that is there, or of one of its own. */
export class OrderLineBody {
  /** Of a line that is there, its key, so that a correction changes that one. */
  @IsOptional()
  @IsUUID()
  key?: string;

  /** An event of the forum that is served on nobody, such as the first day of the hearing. */
  @IsOptional()
  @IsString()
  @Length(1, 120)
  event?: string;

  /** A deadline of the case. */
  @IsOptional()
  @IsUUID()
  deadlineId?: string;

  /** What is to be done, where neither is named; in English, in Chinese or both. */
  @IsOptional()
  @IsText(300)
  actionEn?: string;

  @IsOptional()
  @IsText(300)
  actionZh?: string;

  /** Who is to do it; left out: all parties. */
  @IsOptional()
  @IsUUID()
  partyId?: string;

  @IsCalendarDate()
  on: CalendarDate;

  /** `HH:MM` on the wall of `zone`, where the order names an hour. */
  @IsOptional()
  @IsString()
  @Matches(timeOfDay)
  atTime?: TimeOfDay;

  @IsOptional()
  @IsZone()
  zone?: Zone;
}

/** Something dated that happened in a proceeding. */
export class RecordEventBody {
  @IsUUID()
  proceedingId: string;

  /** An event of the proceeding's forum, as `GET /law/events` lists them, `note`, or `order_setting_dates`. */
  @IsString()
  @Matches(/^[a-z0-9_.-]{1,120}$/i)
  kind: string;

  @IsCalendarDate()
  happenedOn: CalendarDate;

  /** `HH:MM` on the wall of `zone`, where the time matters. */
  @IsOptional()
  @IsString()
  @Matches(timeOfDay)
  atTime?: TimeOfDay;

  @IsOptional()
  @IsZone()
  zone?: Zone;

  @IsOptional()
  @IsString()
  @Length(1, 4000)
  note?: string;

  /** Where the proof is: a docket number, a page, a link. */
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  evidence?: string;

  /** Documents that are the proof; left out of a correction, those there stay. */
  @IsEvidence()
  evidenceDocumentIds?: string[];

  /** Circumstances the event's rules ask for, as `GET /law/events` names them. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  circumstances?: string[];

  /** Further dates a rule needs, by name. */
  @IsOptional()
  @IsObject()
  dates?: Record<string, CalendarDate>;

  /** On whom and how it was served; each party at most once. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ServiceBody)
  services?: ServiceBody[];

  /** Of an order that sets dates (`order_setting_dates`), as people call it, such as `Order No. 4`. */
  @IsOptional()
  @IsText(300)
  authority?: string;

  /** Of an order that sets dates, each of them. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => OrderLineBody)
  lines?: OrderLineBody[];

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

/** The event as it should have been recorded, to see what that would do. */
export class PreviewCorrectionBody extends RecordEventBody {
  /**
   * Parties whose service keeps the day the event had, though the event gets another one. Every other service that had the
   * event's day must be given another day too.
   */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  keepServices?: string[];
}

/** The event as it should have been recorded. The old one is kept. */
export class CorrectEventBody extends PreviewCorrectionBody {
  /** What was wrong. */
  @IsString()
  @Length(1, 2000)
  reason: string;
}

/** A body as what a person says happened. */
export const toReport = (body: RecordEventBody): EventReport => ({
  kind: body.kind,
  happenedOn: body.happenedOn,
  atTime: body.atTime ?? null,
  zone: body.zone ?? null,
  note: body.note ?? null,
  evidence: body.evidence ?? null,
  circumstances: body.circumstances ?? [],
  dates: body.dates ?? {},
  services: (body.services ?? []).map((service) => ({
    partyId: service.partyId.toLowerCase(),
    method: service.method,
    destination: service.destination ?? null,
    servedOn: service.servedOn,
    servedUntil: service.servedUntil ?? null,
    receivedOn: service.receivedOn ?? null,
    through: service.through ?? null,
    evidence: service.evidence ?? null,
  })),
  authority: body.authority?.trim() ?? null,
  lines: (body.lines ?? []).map(toLine),
  acknowledged: body.acknowledged ?? [],
});

/** A body as a date of an order. Refused (422) unless it says of exactly one thing that it is its date. */
function toLine(body: OrderLineBody, at: number): OrderLine {
  const { event, deadlineId, actionEn, actionZh, partyId = null, on, atTime = null, zone = null } = body;
  const line = { key: body.key?.toLowerCase() ?? newId(), on, atTime, zone, partyId: null };
  const action = actionEn ?? actionZh;
  const said = [event, deadlineId, action].filter((one) => one !== undefined);
  if (said.length !== 1) throw notOne(at);
  if (event !== undefined) return { ...line, sort: 'event', event };
  if (deadlineId !== undefined) return { ...line, sort: 'deadline', deadlineId: deadlineId.toLowerCase() };
  const words = { en: actionEn ?? action ?? '', zh: actionZh ?? action ?? '' };
  return { ...line, sort: 'plain', action: words, partyId: partyId?.toLowerCase() ?? null };
}

const notOne = (at: number): InvalidInputError =>
  InvalidInputError.at(
    `/lines/${String(at)}`,
    'Say of one thing alone that this is its date: an event, a deadline, or what is to be done.',
    '每一日期须且仅须对应一项：事件、已有期限或待办事项。',
  );

/** The documents a body names as evidence of an event and of its services, each with where it names them. */
export const toProof = (body: RecordEventBody): EventProof => [
  { partyId: undefined, documentIds: body.evidenceDocumentIds, pointer: '/evidenceDocumentIds' },
  ...(body.services ?? []).map((service, place) => ({
    partyId: service.partyId.toLowerCase(),
    documentIds: service.evidenceDocumentIds,
    pointer: `/services/${String(place)}/evidenceDocumentIds`,
  })),
];

/** The parties whose services stay behind on purpose. */
export const toKept = (body: PreviewCorrectionBody): readonly string[] =>
  (body.keepServices ?? []).map((partyId) => partyId.toLowerCase());

/** That what was due was done. Evidence, in words or a document, or a note is needed. */
export class MeetDeadlineBody {
  /** The day on which it was done. */
  @IsCalendarDate()
  @Plausible('happened')
  on: CalendarDate;

  @IsOptional()
  @IsString()
  @Length(1, 2000)
  evidence?: string;

  /** Documents that are the proof. */
  @IsEvidence()
  evidenceDocumentIds?: string[];

  @IsOptional()
  @IsString()
  @Length(1, 4000)
  note?: string;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

/** A body as a report that something was done. */
export const toMeeting = (body: MeetDeadlineBody): MeetingReport => ({
  on: body.on,
  evidence: body.evidence ?? null,
  documentIds: body.evidenceDocumentIds ?? [],
  note: body.note ?? null,
});

/** A date to be vouched for. */
export class DeadlineToConfirmBody {
  @IsUUID()
  id: string;

  /** The version that was looked at. */
  @IsInt()
  @Min(1)
  version: number;
}

/** Dates to be vouched for. */
export class ConfirmDeadlinesBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => DeadlineToConfirmBody)
  items: DeadlineToConfirmBody[];
}

/** A body as what somebody vouches for. Of one sent twice the later version counts. */
export const toWishes = ({ items }: ConfirmDeadlinesBody): readonly WishToConfirm[] => [
  ...new Map(items.map(({ id, version }) => [id.toLowerCase(), { id: id.toLowerCase(), version }])).values(),
];
