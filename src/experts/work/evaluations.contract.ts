import { IsOptional, Matches } from 'class-validator';
import type { Instant } from '../../kernel/index.js';
import { decimalText, IsText, OfferView } from '../../platform/index.js';

/** What whoever worked with an expert thought of it. */
export class EvaluationBody {
  /** From `0` to `5`: decimal text with one digit after the point. */
  @decimalText
  @Matches(/^(5(\.0)?|[0-4](\.\d)?)$/)
  score: string;

  /** For whoever gives it alone. */
  @IsOptional()
  @IsText(2000)
  note?: string;
}

/** An evaluation the caller gave. */
export class GivenEvaluationView {
  id: string;
  /** Of five, decimal text. */
  score: string;
  note: string | null;
  at: Instant;
}

/** What the caller has to do with the evaluation of an engagement. */
export class EvaluationView {
  /** What they gave; null where they gave none. */
  own: GivenEvaluationView | null;
  /** Whether they may give one. */
  giving: OfferView;
}

/** What an expert is told of their own evaluations: of the first of them by fives, so that none is told by what it changed. */
export class OwnEvaluationsView {
  /** How many are told of; null before there are five. */
  count: number | null;
  /** Of five, decimal text with two digits after the point. */
  mean: string | null;
}
