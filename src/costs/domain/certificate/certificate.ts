import { floorOf, type Fraction, fraction, fractionText, minus, sumOf } from '../../../kernel/index.js';
import { canonicalJson } from '../../../platform/index.js';
import type { PoolLine, SharedPool } from '../split/share-pool.js';
import { type CutOff, cutOffsOf } from './cut-off.js';

/** SHA-256 of a text in UTF-8, in small hexadecimal digits. */
export type Sha256 = (text: string) => string;

/** Bounds in minor units, as text. */
export interface CertifiedBounds {
  readonly floor?: string;
  readonly cap?: string;
}

/** What one bears of a pool, with all that it is recomputed from. Fractions are `n/d` or `n`, amounts minor units, all as text. */
export interface CertifiedLine extends CertifiedBounds {
  readonly id: string;
  readonly weight: string;
  readonly group?: string;
  /** What the group of the line bears together at least and at most. */
  readonly groupBounds?: CertifiedBounds;
  /** Where it is not that of the pool: within an economic group. */
  readonly perWeight?: string;
  readonly exact: string;
  readonly odd: -1 | 0 | 1;
  readonly units: string;
  /** An odd unit is borne by whoever has a greater remainder, and of those with exactly it by the first `bear`. */
  readonly cutOff: {
    readonly remainder: string;
    readonly tie?: { readonly place: number; readonly bear: number };
  };
}

/** A line that is told, or its salted hash alone. */
export type ToldLine = { readonly line: CertifiedLine; readonly salt: string } | { readonly hash: string };

/** A pool of which a line is told. */
export interface CertifiedPool {
  readonly key: string;
  readonly total: string;
  /** The sum of weights. */
  readonly weights: string;
  /** Minor units for each unit of weight: a line is `clamp(perWeight × weight, floor, cap)`. */
  readonly perWeight: string;
  /** How many lines there are. */
  readonly count: number;
  /** In the order that decides where remainders are equal. */
  readonly lines: readonly ToldLine[];
  /** The hash over the figures above and the hashes of all lines in order. */
  readonly root: string;
}

/** A pool of which no line is told. */
export interface SealedPool {
  readonly root: string;
}

/** What an allocation comes to, so that whoever holds it can recompute what it tells. */
export interface Certificate {
  readonly format: 'hezong.certificate/1';
  /** Which allocation it is of. */
  readonly of: string;
  readonly currency: string;
  readonly pools: readonly (CertifiedPool | SealedPool)[];
  /** The hash over all of it: one for everybody, whatever is told to whom. */
  readonly root: string;
}

/** What is certified. */
export interface Certified {
  /** Which allocation it is of. */
  readonly of: string;
  readonly currency: string;
  /** Each pool that was rounded once, by a key of its own. */
  readonly pools: readonly (SharedPool & { readonly key: string })[];
}

/** How hashes are made. */
export interface Sealing {
  readonly sha256: Sha256;
  /** The salt of a line: the same whenever asked, and known to nobody who is not told the line. */
  readonly salt: (poolKey: string, id: string) => string;
}

/** The whole certificate, every line told with its salt: for the accountant and the auditor. The same inputs give the same bytes. */
export function certify({ of, currency, pools }: Certified, { sha256, salt }: Sealing): Certificate {
  const certified = pools.map((pool) => {
    const cutOffs = cutOffsIn(pool);
    const lines = pool.lines.map((line, place) => ({
      line: certifiedLine(line, pool, cutOffs[place]),
      salt: salt(pool.key, line.id),
    }));
    return withRoot(
      {
        key: pool.key,
        total: pool.total.toString(),
        weights: fractionText(pool.weights),
        perWeight: fractionText(pool.perWeight),
        count: lines.length,
        lines,
      },
      sha256,
    );
  });
  const certificate = { format: 'hezong.certificate/1' as const, of, currency, pools: certified };
  return { ...certificate, root: rootOf(certificate, sha256) };
}

/** What a member is told: its own lines, and of pools it has a line in the figures and the hashes of the other lines. */
export function certificateFor(id: string, whole: Certificate, sha256: Sha256): Certificate {
  const pools = whole.pools.map((pool): CertifiedPool | SealedPool => {
    if (!('lines' in pool)) return pool;
    const isTold = (told: ToldLine): boolean => 'line' in told && told.line.id === id;
    if (!pool.lines.some(isTold)) return { root: pool.root };
    return {
      ...pool,
      lines: pool.lines.map((told) => (isTold(told) ? told : { hash: hashOf(told, sha256) })),
    };
  });
  return { ...whole, pools };
}

/**
 * Whether a certificate has a line of one of some members in the open. To whom they stand behind a wall it is then not there: its sums
 * less the other lines would be that member's weight and amount.
 */
export const tellsOf = ({ pools }: Certificate, memberIds: readonly string[]): boolean =>
  pools.some(
    (pool) =>
      'lines' in pool && pool.lines.some((told) => 'line' in told && memberIds.includes(told.line.id)),
  );

/** The bytes of a certificate, as text: canonical JSON. */
export const certificateText = (certificate: Certificate): string => canonicalJson(certificate);

/** The hash of a line: of canonical JSON of the line and its salt. */
export const hashOf = (told: ToldLine, sha256: Sha256): string =>
  'hash' in told ? told.hash : sha256(canonicalJson({ line: told.line, salt: told.salt }));

/** A pool with the hash over its figures and the hashes of its lines. */
export function withRoot(pool: Omit<CertifiedPool, 'root'>, sha256: Sha256): CertifiedPool {
  const { key, total, weights, perWeight, count, lines } = pool;
  const hashes = lines.map((told) => hashOf(told, sha256));
  const root = sha256(canonicalJson({ key, total, weights, perWeight, count, hashes }));
  return { key, total, weights, perWeight, count, lines, root };
}

/** The hash over a certificate: over the roots of its pools and what it is of. */
export const rootOf = (certificate: Omit<Certificate, 'root'>, sha256: Sha256): string => {
  const { format, of, currency, pools } = certificate;
  return sha256(canonicalJson({ format, of, currency, pools: pools.map(({ root }) => root) }));
};

function certifiedLine(line: PoolLine, pool: SharedPool, cutOff: CutOff | undefined): CertifiedLine {
  const { id, weight, group, exact, odd, units, perWeight } = line;
  const together = group === undefined ? undefined : pool.groupBounds[group];
  const level = fractionText(perWeight);
  const { remainder, tie } = cutOff ?? { remainder: fraction(1n) };
  return {
    id,
    weight: fractionText(weight),
    ...(group !== undefined && { group }),
    ...boundsText(line),
    ...(together && { groupBounds: boundsText(together) }),
    ...(level !== fractionText(pool.perWeight) && { perWeight: level }),
    exact: fractionText(exact),
    odd,
    units: units.toString(),
    cutOff: { remainder: fractionText(remainder), ...(tie && { tie }) },
  };
}

const boundsText = ({
  floor,
  cap,
}: {
  readonly floor?: bigint | undefined;
  readonly cap?: bigint | undefined;
}): CertifiedBounds => ({
  ...(floor !== undefined && { floor: floor.toString() }),
  ...(cap !== undefined && { cap: cap.toString() }),
});

const sizeOf = ({ over, under }: Fraction): Fraction =>
  over < 0n ? { over: -over, under } : { over, under };

const remainderOf = (exact: Fraction): Fraction => minus(sizeOf(exact), fraction(floorOf(sizeOf(exact))));

/** The cut-off of each line: among the parts of the pool, or within its economic group. */
function cutOffsIn({ lines }: SharedPool): readonly CutOff[] {
  const parts = new Map<string, number[]>();
  lines.forEach(({ group, id }, place) => {
    const part = group === undefined ? `line ${id}` : `group ${group}`;
    parts.set(part, [...(parts.get(part) ?? []), place]);
  });
  const contest = (places: readonly (readonly number[])[]): readonly CutOff[] =>
    cutOffsOf(
      places.map((part) => {
        const own = part.flatMap((place) => lines[place] ?? []);
        const exact = sizeOf(sumOf(own.map((line) => line.exact)));
        const units = own.reduce((sum, line) => sum + (line.units < 0n ? -line.units : line.units), 0n);
        return { remainder: remainderOf(exact), isOdd: units > floorOf(exact) };
      }),
    );
  const cutOffs: CutOff[] = [];
  const all = [...parts.values()];
  contest(all).forEach((cutOff, at) => {
    const [place, ...others] = all[at] ?? [];
    if (place !== undefined && others.length === 0) cutOffs[place] = cutOff;
  });
  for (const part of all.filter(({ length }) => length > 1))
    contest(part.map((place) => [place])).forEach((cutOff, at) => {
      cutOffs[part[at] ?? 0] = cutOff;
    });
  return cutOffs;
}
