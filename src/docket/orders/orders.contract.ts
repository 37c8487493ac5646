import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { IsEvidence } from '../../attachments/index.js';
import type { CalendarDate, TimeOfDay, Zone } from '../../kernel/index.js';
import {
  InvalidInputError,
  IsAcknowledgement,
  IsCalendarDate,
  IsText,
  IsZone,
  Plausible,
  ReasonBody,
} from '../../platform/index.js';
import { type OrderKind, orderKinds, type OrderReport } from '../domain/ordered-date.js';

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A date that an order, a stipulation or an extension sets. A document or where it is must be said. */
export class OrderedDateBody {
  /** The day that was set. */
  @IsCalendarDate()
  @Plausible('set')
  date: CalendarDate;

  /** `HH:MM` on the wall of `zone`, where the order names an hour; else the hour of the computed date closes it. */
  @IsOptional()
  @IsString()
  @Matches(timeOfDay)
  atTime?: TimeOfDay;

  @IsOptional()
  @IsZone()
  zone?: Zone;

  /** `order` of the court or judge, `stipulation` of the parties, `extension` that the forum gave on request. */
  @IsIn(orderKinds)
  how: OrderKind;

  /** As people call it, such as `Order No. 4`. */
  @IsText(300)
  authority: string;

  /** The day of the order. */
  @IsCalendarDate()
  @Plausible('happened')
  datedOn: CalendarDate;

  /** Where the order is: a docket number, a page. */
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  evidence?: string;

  /** Documents that are the order. */
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

/** A body as what was ordered. Refused (422) where a time has no zone, or a zone no time. */
export function toOrder(body: OrderedDateBody): OrderReport {
  const { date, atTime = null, zone = null, how, authority, datedOn, evidence = null, note = null } = body;
  if ((atTime === null) !== (zone === null)) throw halfAnHour(zone === null ? '/zone' : '/atTime');
  const documentIds = body.evidenceDocumentIds ?? [];
  return { date, atTime, zone, how, authority: authority.trim(), datedOn, evidence, documentIds, note };
}

/** A time on no wall, or a wall without a time. */
export const halfAnHour = (pointer: string): InvalidInputError =>
  InvalidInputError.at(pointer, 'A time needs its zone, and a zone its time.', '时间与时区须同时填写。');

/** Why a deadline ends without being met, with the documents that show it. */
export class EndDeadlineBody extends ReasonBody {
  /** Documents that are the proof. */
  @IsEvidence()
  evidenceDocumentIds?: string[];
}

/** What took its place: another deadline, or an order. One of them is needed. */
export class SupersedeDeadlineBody extends EndDeadlineBody {
  /** Another open deadline of the case. */
  @IsOptional()
  @IsUUID()
  deadlineId?: string;

  /** The order, as people call it. */
  @IsOptional()
  @IsText(300)
  authority?: string;
}
