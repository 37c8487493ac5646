import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { decimalText, MoneyView } from '../../platform/index.js';
import { SplitCertificateView } from './certificate.contract.js';
import { amountOrPercent, decimal, percent } from './decimals.js';

/** How a total is split. */
export const splitMethods = ['equal', 'weights', 'hybrid', 'tiers'] as const;
export type SplitMethodName = (typeof splitMethods)[number];

/** Who takes part in a split. */
export class SplitParticipantBody {
  /** Any name of the caller's own, each once. */
  @IsString()
  @Length(1, 200)
  id: string;

  /** Decimal text, zero or more; for `weights` and `hybrid`. */
  @IsOptional()
  @decimalText
  @Matches(decimal)
  weight?: string;

  /** Decimal text, zero or more; for `tiers`. */
  @IsOptional()
  @decimalText
  @Matches(decimal)
  units?: string;

  /** A number in the row or a day: who joined earlier bears the odd unit where remainders are equal. */
  @IsOptional()
  @decimalText
  @IsString()
  @Length(1, 40)
  joined?: string;

  /** The name of their economic group: its members share one part, by weight, or equally of an equal split. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  group?: string;

  /** The least they bear: an amount such as `40000.00`, or a percentage of the total such as `5%`, rounded up. */
  @IsOptional()
  @IsString()
  @Matches(amountOrPercent)
  floor?: string;

  /** The most they bear: an amount, or a percentage of the total, rounded down. */
  @IsOptional()
  @IsString()
  @Matches(amountOrPercent)
  cap?: string;
}

/** What is to be split, how, and among whom. */
export class SplitBody {
  /** Below zero it is a credit, which is split as its opposite is. */
  @IsDefined()
  @ValidateNested()
  @Type(() => MoneyView)
  total: MoneyView;

  @IsIn(splitMethods)
  method: SplitMethodName;

  /** Of a hybrid: the percentage of the total that is shared equally, rounded down; the rest goes by weight. */
  @IsOptional()
  @decimalText
  @Matches(percent)
  basePercent?: string;

  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => SplitParticipantBody)
  participants: SplitParticipantBody[];
}

/** What one bears of a split. */
export class SplitLineView {
  id: string;
  /** Decimal text of the total's currency. */
  amount: string;
  /** What falls to them exactly: a fraction `n/d` of minor units. */
  exact: string;
  /** The unit they bear of what was left over: `1`, of a credit `-1`, or `0`. */
  odd: number;
}

/** What one bears of a pool. */
export class SplitPoolLineView extends SplitLineView {
  /** The bound they stand at. */
  bound?: 'floor' | 'cap';
}

/** A pool that was rounded once: the whole, or the base and the variable part of a hybrid. */
export class SplitPoolView {
  key: string;
  amount: string;
  /** In the order that decides where remainders are equal. */
  lines: SplitPoolLineView[];
}

/** A total split to the last minor unit. */
export class SplitView {
  /** As the participants were given. */
  lines: SplitLineView[];
  pools: SplitPoolView[];
  /** Every line with what it is recomputed from; `recompute-share.mjs` needs no more. */
  certificate: SplitCertificateView;
}
