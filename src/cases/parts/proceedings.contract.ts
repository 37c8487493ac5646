import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import type { CalendarDate } from '../../kernel/index.js';
import { localRules, type LocalRules } from '../../law/index.js';
import { IsAcknowledgement, IsCalendarDate, IsText, Plausible } from '../../platform/index.js';
import { type Forum, forums } from '../domain/case-kinds.js';

/** A procedure before one forum. */
export class ProceedingBody {
  @IsIn(Object.keys(forums))
  forum: Forum;

  /** The forum's own number, such as `337-TA-1133` or `2:26-cv-00123`. */
  @IsOptional()
  @IsText(100)
  number?: string;

  /** Which court or division. */
  @IsOptional()
  @IsText(200)
  venue?: string;

  /** The local rules of the court, such as `us-edtex` before a US district court. */
  @IsOptional()
  @IsIn(localRules)
  localRules?: LocalRules;

  /** By whose working days it counts, such as `DE-BY-Muenchen`: one of the calendars of its law. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  calendar?: string;

  /** When the complaint or petition was filed. */
  @IsOptional()
  @IsCalendarDate()
  @Plausible('filed')
  filedOn?: CalendarDate;

  /** When it was instituted: for the ITC, publication of the notice in the Federal Register. */
  @IsOptional()
  @IsCalendarDate()
  @Plausible('filed')
  institutedOn?: CalendarDate;

  @IsOptional()
  @IsCalendarDate()
  @Plausible('filed')
  endedOn?: CalendarDate;
}

/** A proceeding to be added, or as it is from now on. */
export class KeepProceedingBody extends ProceedingBody {
  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}
