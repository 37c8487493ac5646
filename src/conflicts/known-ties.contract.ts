import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  ValidateNested,
} from 'class-validator';
import type { CalendarDate } from '../kernel/index.js';
import { BilingualView, IsCalendarDate } from '../platform/index.js';
import type { KnownTie } from './domain/known-ties.js';

/** Firms of the register, and names. */
export class WhomBody {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  firmIds?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 300, { each: true })
  names?: string[];
}

/** What ties a candidate to others on a day. */
export class KnownTiesBody {
  /** Today unless given. */
  @IsOptional()
  @IsCalendarDate()
  on?: CalendarDate;

  @IsObject()
  @ValidateNested()
  @Type(() => WhomBody)
  candidate: WhomBody;

  @IsObject()
  @ValidateNested()
  @Type(() => WhomBody)
  others: WhomBody;
}

/** One step on the way from one to the other: a firm of the register, or a name. */
export class KnownStepView {
  firmId: string | null;
  name: BilingualView;
}

/** The matter two share, and the part of each. */
export class KnownMatterView {
  title: BilingualView;
  link: string;
  own: BilingualView;
  theirs: BilingualView;
}

/** One thing that ties the candidate to one of the others. */
export class KnownTieView {
  kind: { id: KnownTie['kind']; name: BilingualView };
  path: KnownStepView[];
  /** Whether they stand on different sides of the matter. */
  isOpposed: boolean;
  /** Why names are alike. */
  because: BilingualView | null;
  matter: KnownMatterView | null;
}

/** What is known, as far as the reader may see it, the closest first. */
export class KnownTiesView {
  on: CalendarDate;
  items: KnownTieView[];
}
