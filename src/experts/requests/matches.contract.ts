import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { type CalendarDate, currencies } from '../../kernel/index.js';
import { BilingualView, IsCalendarDate, MoneyView, NamedView } from '../../platform/index.js';
import { type ExpertRole, expertRoles } from '../domain/expert-words.js';
import type { Term } from '../domain/match.js';
import { jurisdiction } from '../pool/experts.contract.js';
import { MatchWeightsBody } from './match.contract.js';

/** What is asked of experts for a case. */
export class ExpertMatchBody {
  /** As what they are to serve. */
  @IsIn(Object.keys(expertRoles))
  role: ExpertRole;

  /** Classes of CPC or IPC: a subclass weighs as often as one of them lies in it. */
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 20, { each: true })
  classes: string[];

  /** Such as `US`, `CN`, `EP`, `DE`. */
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(jurisdiction, { each: true })
  jurisdictions: string[];

  /** How often they should have testified. */
  @IsInt()
  @Min(0)
  @Max(100)
  testimonies: number;

  /** First of the days on which they are needed. */
  @IsCalendarDate()
  from: CalendarDate;

  /** Last of them: at most five years later. */
  @IsCalendarDate()
  until: CalendarDate;

  /** In which rates are compared; left out, what experts cost adds nothing. */
  @IsOptional()
  @IsIn(currencies)
  currency?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => MatchWeightsBody)
  weights?: MatchWeightsBody;

  /** How many to tell of, of those who match and of those left out; 50 unless told. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

/** One of the things an expert is weighed by. */
export class MatchTermView {
  id: Term;
  name: BilingualView;
  /** Decimal text from `0.00` to `1.00`. */
  value: string;
  /** What it weighs: decimal text or a fraction `n/d`. */
  weight: string;
  /** What it adds to the score: decimal text with two digits after the point. */
  adds: string;
  /** How it comes about. */
  working: BilingualView;
}

/** An expert who matches, with the score and all it is made of. */
export class MatchedExpertView {
  expert: NamedView;
  /** Decimal text with one digit after the point, rounded half up. */
  score: string;
  terms: MatchTermView[];
  /** What a check would have to waive, as far as the caller may read it. */
  waivable: BilingualView[];
}

/** An expert who is left out, and what sets them against the case. */
export class LeftOutExpertView {
  expert: NamedView;
  because: BilingualView[];
}

/** Experts for a case, the best first. Nothing of it is kept. It is no conflict check: it knows only what the caller may read. */
export class ExpertMatchView {
  /** The classes asked for in their one form. */
  classes: string[];
  /** The highest rate for the role in the currency on the first day: as the band says, else of those in the pool; null where there is none. */
  top: MoneyView | null;
  /** Whether a band says it. */
  isBand: boolean;
  items: MatchedExpertView[];
  leftOut: LeftOutExpertView[];
  /** Of how many `items` are the best. */
  matched: number;
  /** Of how many `leftOut` are told. */
  blocked: number;
}
