import { IsIn, IsUUID } from 'class-validator';
import type { CalendarDate } from '../../kernel/index.js';
import { IsCalendarDate } from '../../platform/index.js';
import { type DigestStyle, digestStyles } from '../domain/digest.js';
import type { OwnTelling } from './keep-telling.js';

/** How often the caller is written to of what waits. */
export class TellingBody {
  @IsIn(digestStyles)
  digest: DigestStyle;
}

/** Days the caller is away, and who is told in their stead. */
export class AbsenceBody {
  /** First and last day. */
  @IsCalendarDate()
  from: CalendarDate;

  @IsCalendarDate()
  until: CalendarDate;

  @IsUUID()
  deputyId: string;
}

/** An absence of the caller's, or one in which the caller stands in. */
export class AbsenceView {
  id: string;
  personId: string;
  personName: string;
  deputyId: string;
  deputyName: string;
  from: CalendarDate;
  until: CalendarDate;
}

/** Somebody who could stand in for the caller. */
export class DeputyView {
  id: string;
  name: string;
  latinName: string | null;
}

/** How the caller is told of what waits. */
export class TellingView {
  digest: DigestStyle;
  /** Those not over, the caller's own and those in which the caller stands in. */
  absences: AbsenceView[];
  /** Who acts for the caller's firm, or holds the same office. */
  deputies: DeputyView[];
}

/** The same on the wire. */
export const toTellingView = ({ digest, absences, deputies }: OwnTelling): TellingView => ({
  digest,
  absences: [...absences],
  deputies: deputies.map(({ id, name, latinName }) => ({ id, name, latinName })),
});
