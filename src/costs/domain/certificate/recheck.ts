import {
  type Bilingual,
  compareFractions,
  floorOf,
  type Fraction,
  fraction,
  fractionFrom,
  fractionText,
  minus,
  times,
} from '../../../kernel/index.js';
import { type Bounds, sharePool, type Sharer } from '../split/share-pool.js';
import {
  type Certificate,
  type CertifiedBounds,
  type CertifiedLine,
  type CertifiedPool,
  certify,
  rootOf,
  type Sha256,
  type ToldLine,
  withRoot,
} from './certificate.js';

/** What differs from what a certificate says; nothing where all of it holds. */
export type Differences = readonly Bilingual[];

/**
 * Recomputes the lines a certificate tells: each from its weight, its bounds and what a unit of weight bears, its odd unit from its
 * cut-off, and the hashes up to the root.
 */
export function recheckOwn(certificate: Certificate, sha256: Sha256): Differences {
  return certificate.pools
    .flatMap((pool) => ('lines' in pool ? faultsOfPool(pool, sha256) : []))
    .concat(rootOf(certificate, sha256) === certificate.root ? [] : [otherRoot]);
}

/**
 * Recomputes a certificate of which every line is told from the weights and bounds alone, and compares what comes out with what it says.
 * One that keeps a line to itself cannot be recomputed whole.
 */
export function replay(certificate: Certificate, sha256: Sha256): Differences {
  const pools = certificate.pools.flatMap((pool) =>
    'lines' in pool && pool.lines.every(isTold) ? [pool] : [],
  );
  if (pools.length < certificate.pools.length) return [notWhole];
  const differing = pools.filter((pool) => rootAgain(pool, sha256) !== pool.root);
  return [...differing.map(({ key }) => otherPool(key)), ...recheckOwn(certificate, sha256)];
}

/** The root of a pool that is shared again from the weights and bounds of its lines. */
function rootAgain({ key, total, lines }: CertifiedPool, sha256: Sha256): string | undefined {
  const told = lines.filter(isTold);
  const sharers = told.map(({ line }) => sharerOf(line));
  const hasWeight = sharers.some(({ weight }) => weight.over > 0n);
  if (!hasWeight || sharers.some(({ weight }) => weight.over < 0n)) return undefined;
  const shared = sharePool(readUnits(total), sharers, groupBoundsOf(told.map(({ line }) => line)));
  if ('reach' in shared) return undefined;
  const salts = new Map(told.map(({ line, salt }) => [line.id, salt]));
  const again = certify(
    { of: '', currency: '', pools: [{ key, ...shared }] },
    { sha256, salt: (_, id) => salts.get(id) ?? '' },
  );
  return again.pools[0]?.root;
}

const isTold = (told: ToldLine): told is ToldLine & { readonly line: CertifiedLine; readonly salt: string } =>
  'line' in told;

const readUnits = (text: string): bigint => floorOf(read(text));
const read = (text: string): Fraction => fractionFrom(text) ?? fraction(0n);

const readBounds = ({ floor, cap }: CertifiedBounds): Bounds => ({
  ...(floor !== undefined && { floor: readUnits(floor) }),
  ...(cap !== undefined && { cap: readUnits(cap) }),
});

const sharerOf = ({ id, weight, group, ...bounds }: CertifiedLine): Sharer => ({
  id,
  weight: read(weight),
  ...(group !== undefined && { group }),
  ...readBounds(bounds),
});

const groupBoundsOf = (lines: readonly CertifiedLine[]): Readonly<Record<string, Bounds>> =>
  Object.fromEntries(
    lines.flatMap(({ group, groupBounds }) =>
      group === undefined || groupBounds === undefined ? [] : [[group, readBounds(groupBounds)] as const],
    ),
  );

function faultsOfPool(pool: CertifiedPool, sha256: Sha256): Differences {
  const isWrong = (line: CertifiedLine): boolean => {
    const { exact, units } = recomputed(line, pool);
    return compareFractions(exact, read(line.exact)) !== 0 || units !== readUnits(line.units);
  };
  const wrong = pool.lines.filter(isTold).filter(({ line }) => isWrong(line));
  return [
    ...wrong.map(({ line }) => otherLine(line, pool)),
    ...(withRoot(pool, sha256).root === pool.root && pool.count === pool.lines.length
      ? []
      : [otherPool(pool.key)]),
  ];
}

/** What falls to a line, and the units it bears. */
function recomputed(
  line: CertifiedLine,
  pool: CertifiedPool,
): { readonly exact: Fraction; readonly units: bigint } {
  const isNegative = pool.total.startsWith('-');
  const perWeight = read(line.perWeight ?? pool.perWeight);
  const level = times(
    isNegative ? { over: -perWeight.over, under: perWeight.under } : perWeight,
    read(line.weight),
  );
  const { floor = 0n, cap } = readBounds(line);
  const raised = compareFractions(level, fraction(floor)) < 0 ? fraction(floor) : level;
  const size = cap !== undefined && compareFractions(raised, fraction(cap)) > 0 ? fraction(cap) : raised;
  const remainder = minus(size, fraction(floorOf(size)));
  const { tie } = line.cutOff;
  const beyond = compareFractions(remainder, read(line.cutOff.remainder));
  const isOdd = tie ? beyond === 0 && tie.place <= tie.bear : beyond > 0;
  const units = floorOf(size) + (isOdd ? 1n : 0n);
  return isNegative
    ? { exact: { over: -size.over, under: size.under }, units: -units }
    : { exact: size, units };
}

const otherLine = (line: CertifiedLine, pool: CertifiedPool): Bilingual => {
  const { exact, units } = recomputed(line, pool);
  const [is, was] = [`${fractionText(exact)} → ${units.toString()}`, `${line.exact} → ${line.units}`];
  return {
    en: `In the pool "${pool.key}" the line of "${line.id}" comes to ${is}, not ${was}.`,
    zh: `费用池“${pool.key}”中“${line.id}”一项应为 ${is}，而非 ${was}。`,
  };
};

const otherPool = (key: string): Bilingual => ({
  en: `The pool "${key}" does not come to what the certificate says.`,
  zh: `费用池“${key}”与凭证所载不符。`,
});

const otherRoot: Bilingual = {
  en: 'The root hash is not that of what the certificate says.',
  zh: '根哈希与凭证所载内容不符。',
};

const notWhole: Bilingual = {
  en: 'Some lines are told as hashes alone, so that the whole cannot be recomputed: ask for the whole certificate.',
  zh: '部分项目仅以哈希列示，无法整体复算：请使用完整凭证。',
};
