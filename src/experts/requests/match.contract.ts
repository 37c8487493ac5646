import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import type { CalendarDate } from '../../kernel/index.js';
import { decimalText, IsCalendarDate } from '../../platform/index.js';

/** Decimal text from 0 to 1. */
const part = /^(0(\.\d{1,30})?|1(\.0{1,30})?)$/;
/** Decimal text, zero or more. */
const weight = /^\d{1,15}(\.\d{1,30})?$/;

/** What each term weighs; whatever is left out weighs what it usually does: 35, 15, 15, 15, 10, 10. */
export class MatchWeightsBody {
  @IsOptional()
  @decimalText
  @Matches(weight)
  tech?: string;

  @IsOptional()
  @decimalText
  @Matches(weight)
  jurisdiction?: string;

  @IsOptional()
  @decimalText
  @Matches(weight)
  testimony?: string;

  @IsOptional()
  @decimalText
  @Matches(weight)
  availability?: string;

  @IsOptional()
  @decimalText
  @Matches(weight)
  evaluation?: string;

  @IsOptional()
  @decimalText
  @Matches(weight)
  cost?: string;
}

/** An expert by their terms, each decimal text from 0 to 1. */
export class MatchedExpertBody {
  @IsString()
  @Length(1, 200)
  id: string;

  /** How alike the technology is that they know and that is asked for. */
  @decimalText
  @Matches(part)
  tech: string;

  /** Jurisdictions matched of those asked for. */
  @decimalText
  @Matches(part)
  jurisdiction: string;

  /** Experience of testimony matched of what is asked for. */
  @decimalText
  @Matches(part)
  testimony: string;

  /** Free days of those asked for. */
  @decimalText
  @Matches(part)
  availability: string;

  /** Their mean evaluation as a part of the best one. */
  @decimalText
  @Matches(part)
  evaluation: string;

  /** How far their rate lies below the top of the band. */
  @decimalText
  @Matches(part)
  cost: string;

  /** Of experts as good, whoever was engaged longest ago comes first; not given: never yet. */
  @ApiPropertyOptional({ type: 'string', format: 'date' })
  @IsOptional()
  @IsCalendarDate()
  lastEngagedOn?: CalendarDate;

  /** Whether a conflict sets them against the matter: they are left out. */
  @IsOptional()
  @IsBoolean()
  blocked?: boolean;
}

/** Experts to be ranked. */
export class MatchBody {
  @IsOptional()
  @ValidateNested()
  @Type(() => MatchWeightsBody)
  weights?: MatchWeightsBody;

  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => MatchedExpertBody)
  experts: MatchedExpertBody[];
}

/** A text for each term. */
export class MatchTermsView {
  tech: string;
  jurisdiction: string;
  testimony: string;
  availability: string;
  evaluation: string;
  cost: string;
}

/** An expert with their score and what it is made of. */
export class RankedExpertView {
  id: string;
  /** Decimal text with one digit after the point, rounded half up. */
  score: string;
  /** The same as a fraction `n/d`, by which they are ranked. */
  exact: string;
  /** As given. */
  terms: MatchTermsView;
  /** What each term adds to the score: fractions `n/d`. */
  parts: MatchTermsView;
}

/** Experts, the best first. */
export class MatchView {
  ranked: RankedExpertView[];
  /** Ids of those whom a conflict blocks. */
  leftOut: string[];
}
