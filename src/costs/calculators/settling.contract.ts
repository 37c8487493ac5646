import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
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
import { currencies } from '../../kernel/index.js';
import { decimalText, MoneyView } from '../../platform/index.js';
import { amount, decimal, percent } from './decimals.js';

/** Who may carry a part of a default. */
export class DefaultCarrierBody {
  @IsString()
  @Length(1, 200)
  id: string;

  /** Decimal text, zero or more. */
  @decimalText
  @Matches(decimal)
  weight: string;

  /** Their own line of the call, which the cap is a percentage of. */
  @IsString()
  @Matches(amount)
  ownLine: string;
}

/** How a default is made good. */
export class DefaultCureBody {
  /** Days of interest, by a year of 365. */
  @IsInt()
  @Min(0)
  @Max(36_500)
  days: number;

  /** A year. */
  @decimalText
  @Matches(percent)
  ratePercent: string;
}

/** What is not paid, and who may carry it. */
export class CalculatedDefaultBody {
  @IsString()
  @Matches(amount)
  amount: string;

  @IsIn(currencies)
  currency: string;

  /** Of each one's own line; rounded down. */
  @decimalText
  @Matches(percent)
  capPercent: string;

  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => DefaultCarrierBody)
  carriers: DefaultCarrierBody[];

  @IsOptional()
  @ValidateNested()
  @Type(() => DefaultCureBody)
  cure?: DefaultCureBody;
}

/** An amount of somebody. */
export class CalculatedAmountView {
  id: string;
  amount: string;
}

/** What one carries of a default. */
export class CalculatedCarriedView extends CalculatedAmountView {
  /** A fraction `n/d` of minor units. */
  exact: string;
  /** The most they carry. */
  cap: string;
}

/** Who carries a default, and who gets it back. */
export class CalculatedDefaultView {
  carried: CalculatedCarriedView[];
  /** What is above all caps: for the reserve or a decision, billed to nobody. */
  uncovered: string;
  /** Only of a cure: half-even. */
  interest?: string;
  /** Only of a cure: principal and interest, pro rata to what each carried. */
  credits?: CalculatedAmountView[];
  /** Only of a cure: the part of what nobody carried. */
  toFund?: string;
}

/** What an exit is reckoned from. */
export class CalculatedExitBody {
  @IsIn(currencies)
  currency: string;

  /** The share of whoever leaves. */
  @decimalText
  @Matches(percent)
  sharePercent: string;

  /** All that accrued up to the cut-off. */
  @IsString()
  @Matches(amount)
  accrued: string;

  /** All that was committed before the notice and cannot be cancelled. */
  @IsString()
  @Matches(amount)
  committed: string;

  /** What was agreed for winding down, theirs in full. */
  @IsOptional()
  @IsString()
  @Matches(amount)
  windDown?: string;

  /** What they paid in advance. */
  @IsString()
  @Matches(amount)
  prepaid: string;
}

/** A part of a sum, exactly and as it is rounded within the sum. */
export class CalculatedPartView {
  amount: string;
  /** A fraction `n/d` of minor units. */
  exact: string;
}

/** What an exit comes to. */
export class CalculatedExitView {
  /** Their share of what accrued and was committed, rounded once and half-even, and the wind-down. */
  owed: string;
  /** What they get back. */
  refund: string;
  /** What they still pay. */
  due: string;
  /** Their share of what accrued. */
  accrued: CalculatedPartView;
  /** Their share of what was committed. */
  committed: CalculatedPartView;
}

/** Somebody with an amount. */
export class CalculatedAmountBody {
  @IsString()
  @Length(1, 200)
  id: string;

  @IsString()
  @Matches(amount)
  amount: string;
}

/** Somebody with a weight. */
export class CalculatedWeightBody {
  @IsString()
  @Length(1, 200)
  id: string;

  /** Decimal text, zero or more. */
  @decimalText
  @Matches(decimal)
  weight: string;
}

/** Money that came back, and what it runs down through. */
export class CalculatedWaterfallBody {
  @IsDefined()
  @ValidateNested()
  @Type(() => MoneyView)
  recovery: MoneyView;

  /** What it cost to collect; paid first. */
  @IsOptional()
  @IsString()
  @Matches(amount)
  collectionCosts?: string;

  /** What members carried of others' defaults and have not got back; paid next. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => CalculatedAmountBody)
  carries?: CalculatedAmountBody[];

  /** What each paid net, also who has left: given back pro rata. */
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => CalculatedAmountBody)
  contributions: CalculatedAmountBody[];

  /** By what the rest is shared. */
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => CalculatedWeightBody)
  weights: CalculatedWeightBody[];
}

/** A level of a recovery. */
export class CalculatedLevelView {
  level: number;
  /** What it could take; of the last there is no end. */
  claim?: string;
  /** What flows to it. */
  amount: string;
  /** Who gets it; nobody of the cost of collection. */
  lines: CalculatedAmountView[];
}

/** Money that came back, shared. */
export class CalculatedWaterfallView {
  /** The cost of collection (1), carried defaults (2), net contributions (3), the rest by weight (4). */
  levels: CalculatedLevelView[];
  /** What each gets in all. */
  lines: CalculatedAmountView[];
}

/** What a late joiner's price is made of. */
export class CalculatedBuyInBody {
  @IsIn(currencies)
  currency: string;

  /** What the group has spent that a late joiner would have shared. */
  @IsString()
  @Matches(amount)
  historic: string;

  @decimalText
  @Matches(percent)
  sharePercent: string;

  /** Interest a year on the share. */
  @decimalText
  @Matches(percent)
  ratePercent: string;

  /** Decimal text, such as `0.5`. */
  @decimalText
  @Matches(percent)
  years: string;

  @decimalText
  @Matches(percent)
  premiumPercent: string;

  /** What each earlier member paid net: the price is credited pro rata to it. */
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => CalculatedAmountBody)
  contributions: CalculatedAmountBody[];
}

/** What a price is made of, each rounded half-even. */
export class CalculatedBuyInPartsView {
  /** The share of what was spent. */
  share: string;
  /** What that money cost the others meanwhile. */
  time: string;
  premium: string;
}

/** The price of joining late. */
export class CalculatedBuyInView {
  price: string;
  parts: CalculatedBuyInPartsView;
  /** To the earlier members. */
  credits: CalculatedAmountView[];
}
