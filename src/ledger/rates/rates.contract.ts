import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { PersonNameView } from '../../identity/index.js';
import { type CalendarDate, currencies, type Instant } from '../../kernel/index.js';
import {
  BilingualView,
  IsAcknowledgement,
  IsCalendarDate,
  IsText,
  PageQuery,
  Plausible,
} from '../../platform/index.js';
import type { RateSource, RateSpan } from '../domain/rates.js';

const isoDate = { type: 'string', format: 'date' } as const;

/** Which exchange rates to list: the latest first. */
export class FxRatesQuery extends PageQuery {
  /** With this currency on either side. */
  @IsOptional()
  @IsIn(currencies)
  currency?: string;

  @IsOptional()
  @IsIn(['ecb', 'fed', 'typed'])
  source?: RateSource;
}

/** Between which currencies and for which day a rate is wanted. */
export class FxRateQuery {
  @IsIn(currencies)
  from: string;

  @IsIn(currencies)
  to: string;

  @ApiProperty(isoDate)
  @IsCalendarDate()
  on: CalendarDate;
}

/** A rate that somebody read somewhere. */
export class FxRateBody {
  @IsIn(currencies)
  base: string;

  @IsIn(currencies)
  quote: string;

  @ApiProperty(isoDate)
  @IsCalendarDate()
  @Plausible('happened')
  day: CalendarDate;

  /** Units of `quote` for one of `base`: decimal text above zero, such as `7.0137`. */
  @IsString()
  @Matches(/^\d{1,12}(\.\d{1,12})?$/)
  rate: string;

  /** Where it stands. */
  @IsText(500)
  citation: string;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** A file of rates as a central bank publishes it. */
export class FxImportBody {
  /** `ecb`: the XML of euro reference rates, of a day or of many. `fed`: the CSV of monthly averages, with columns Date, Country and Exchange rate. */
  @IsIn(['ecb', 'fed'])
  source: Exclude<RateSource, 'typed'>;

  /** What is in the file. */
  @IsString()
  @Length(1, 2_000_000)
  text: string;
}

export class FxSourceView {
  id: RateSource;
  name: BilingualView;
}

/** Units of `quote` for one of `base`. */
export class FxQuoteView {
  base: string;
  quote: string;
  /** Of a month, its first day. */
  @ApiProperty(isoDate)
  day: CalendarDate;
  span: RateSpan;
  rate: string;
  source: FxSourceView;
}

/** An exchange rate that is kept. */
export class FxRateView extends FxQuoteView {
  id: string;
  citation: string | null;
  importedAt: Instant;
  importedBy: PersonNameView;
  withdrawnAt: Instant | null;
  withdrawnBy: PersonNameView | null;
  withdrawReason: string | null;
  /** Whether the caller may withdraw it. */
  mayWithdraw: boolean;
}

export class FxRatesView {
  items: FxRateView[];
  nextCursor: string | null;
  /** Whether the caller may add rates. */
  mayAdd: boolean;
}

/** What one unit of a currency is worth in another. */
export class FoundRateView {
  from: string;
  to: string;
  @ApiProperty(isoDate)
  on: CalendarDate;
  /** The earliest day of the rates it is made of: before `on` where none was published then. */
  @ApiProperty(isoDate)
  day: CalendarDate;
  /** Exactly: a fraction `n/d`, or a number. */
  exact: string;
  /** To eight digits after the point. */
  rounded: string;
  /** The rates it is made of. */
  through: FxQuoteView[];
}

/** What came of a file. */
export class FxImportView {
  /** Rates that are new. */
  kept: number;
  /** Rates that were there already. */
  known: number;
  @ApiProperty(isoDate)
  from: CalendarDate;
  @ApiProperty(isoDate)
  until: CalendarDate;
}
