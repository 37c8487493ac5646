/** Bounds in minor units. */
export class SplitBoundsView {
  floor?: string;
  cap?: string;
}

/** Of those who have exactly the remainder, the first so many bear a unit. */
export class SplitTieView {
  /** The place of this line among them. */
  place: number;
  bear: number;
}

/** An odd unit is borne by whoever has a greater remainder. */
export class SplitCutOffView {
  /** A fraction `n/d` of a minor unit. */
  remainder: string;
  /** Only where this line has exactly the remainder. */
  tie?: SplitTieView;
}

/** What one bears of a pool, with all that it is recomputed from: fractions as `n/d`, amounts in minor units. */
export class SplitCertifiedLineView {
  id: string;
  weight: string;
  group?: string;
  /** What the group bears together at least and at most. */
  groupBounds?: SplitBoundsView;
  floor?: string;
  cap?: string;
  /** Where it is not that of the pool: within an economic group. */
  perWeight?: string;
  /** `perWeight × weight`, between the floor and the cap. */
  exact: string;
  /** The unit it bears of what was left over: `1`, below zero `-1`, or none. */
  odd: number;
  units: string;
  cutOff: SplitCutOffView;
}

/** A line with the salt of its hash. */
export class SplitToldLineView {
  line: SplitCertifiedLineView;
  salt: string;
}

/** A pool that was rounded once. */
export class SplitCertifiedPoolView {
  key: string;
  /** In minor units. */
  total: string;
  /** The sum of weights. */
  weights: string;
  /** Minor units for each unit of weight. */
  perWeight: string;
  count: number;
  /** In the order that decides where remainders are equal. */
  lines: SplitToldLineView[];
  /** SHA-256 over the figures above and the hashes of the lines. */
  root: string;
}

/** What a split comes to, so that anybody can recompute it. */
export class SplitCertificateView {
  format: string;
  of: string;
  currency: string;
  pools: SplitCertifiedPoolView[];
  /** SHA-256 over the roots of the pools. */
  root: string;
}
