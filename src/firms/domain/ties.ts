import { type CalendarDate, type Decision, grant, refuse } from '../../kernel/index.js';
import type { TieKind } from './firm.js';
import { type Tie, waysFrom } from './economic-group.js';

/** A tie of the register; `percent` is decimal text, null where the kind has none. */
export interface FirmTie {
  readonly id: string;
  readonly childId: string;
  readonly parentId: string;
  readonly kind: TieKind;
  readonly percent: string | null;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  readonly source: string;
}

/** How a firm is called in a sentence, by id. */
export type NameOf = (id: string) => string;

const millionth = 1_000_000n;
const whole = 100n * millionth;

/** Decimal text of at most six digits after the point, in millionths of a per cent. */
function millionths(percent: string): bigint {
  const [units = '', part = ''] = percent.split('.');
  return BigInt(units) * millionth + BigInt(part.slice(0, 6).padEnd(6, '0'));
}

/** Millionths of a per cent as decimal text without idle zeros. */
export const percentText = (of: bigint): string =>
  `${(of / millionth).toString()}.${(of % millionth).toString().padStart(6, '0')}`.replace(/\.?0+$/, '');

/** What a tie gives of the firm below; a firm that was renamed has no holder besides: it is the other. */
const held = ({ kind, percent }: FirmTie): bigint =>
  kind === 'renamed' ? 0n : percent === null ? whole : millionths(percent);

const isOn = ({ from, until }: FirmTie, day: CalendarDate): boolean =>
  from <= day && (until === null || day <= until);

/** The ties as the economic group reads them: a branch and a firm renamed are held whole. */
export const heldTies = (ties: readonly FirmTie[]): readonly Tie[] =>
  ties.map(({ childId, parentId, percent, from, until }) => ({
    child: childId,
    parent: parentId,
    percent: percent === null ? 100 : Number(percent),
    from,
    to: until,
  }));

/** The days on which the net of ties may differ from the day before, within the time of one tie. */
function daysWithin(tie: FirmTie, others: readonly FirmTie[]): readonly CalendarDate[] {
  const begins = others.flatMap(({ from }) => (isOn(tie, from) ? [from] : []));
  return [...new Set([tie.from, ...begins])].sort();
}

/**
 * Whether a tie fits among those in force: nobody is held by itself in a circle, and nobody for more than the whole, on any day.
 * Refused with `tie.itself`, `tie.ends_before_beginning`, `tie.circle`, `tie.more_than_whole`; the sentence is the working.
 */
export function fitTie(tie: FirmTie, others: readonly FirmTie[], nameOf: NameOf): Decision<FirmTie, never> {
  if (tie.childId === tie.parentId) {
    return refuse('tie.itself', 'A firm cannot hold itself.', '企业不能持有自身。');
  }
  if (tie.until !== null && tie.until < tie.from) {
    return refuse(
      'tie.ends_before_beginning',
      `A tie that begins on ${tie.from} cannot end on ${tie.until}.`,
      `自 ${tie.from} 起的关系不能于 ${tie.until} 终止。`,
    );
  }
  for (const day of daysWithin(tie, others)) {
    const there = others.filter((one) => isOn(one, day));
    const way = upwards(tie.parentId, tie.childId, there);
    if (way !== undefined) return circle(tie, [tie.childId, ...way], day, nameOf);
    const parts = [...there.filter(({ childId }) => childId === tie.childId), tie];
    const sum = parts.reduce((total, one) => total + held(one), 0n);
    if (sum > whole) return moreThanWhole(tie, parts, sum, day, nameOf);
  }
  return grant(tie);
}

function byChild(ties: readonly FirmTie[]): ReadonlyMap<string, readonly FirmTie[]> {
  const found = new Map<string, FirmTie[]>();
  for (const tie of ties) {
    const those = found.get(tie.childId);
    if (those === undefined) found.set(tie.childId, [tie]);
    else those.push(tie);
  }
  return found;
}

/** The shortest way up from a firm to one above it, both included. */
function upwards(from: string, to: string, ties: readonly FirmTie[]): readonly string[] | undefined {
  const above = byChild(ties);
  const seen = new Set([from]);
  const ways: (readonly string[])[] = [[from]];
  for (const way of ways) {
    const end = way.at(-1) ?? from;
    if (end === to) return way;
    for (const { parentId } of above.get(end) ?? []) {
      if (seen.has(parentId)) continue;
      seen.add(parentId);
      ways.push([...way, parentId]);
    }
  }
  return undefined;
}

const circle = (tie: FirmTie, way: readonly string[], day: CalendarDate, nameOf: NameOf) =>
  refuse(
    'tie.circle',
    `On ${day} ${nameOf(tie.childId)} would hold itself: ${way.map(nameOf).join(' → ')}.`,
    `${day} 当日，${nameOf(tie.childId)}将循环持有自身：${way.map(nameOf).join(' → ')}。`,
  );

function moreThanWhole(
  tie: FirmTie,
  parts: readonly FirmTie[],
  sum: bigint,
  day: CalendarDate,
  nameOf: NameOf,
) {
  const working = parts
    .filter((one) => held(one) > 0n)
    .map((one) => `${nameOf(one.parentId)} ${percentText(held(one))}%`)
    .join(' + ');
  return refuse(
    'tie.more_than_whole',
    `On ${day} more than the whole of ${nameOf(tie.childId)} would be held: ${working} = ${percentText(sum)}%.`,
    `${day} 当日，${nameOf(tie.childId)}的持股合计将超过 100%：${working} = ${percentText(sum)}%。`,
  );
}

/**
 * Whether the ties of a firm fit among all others, once another entry has become one with it: whatever is new of circles and of wholes
 * goes through it. Refused as `fitTie`.
 */
export function fitTies(firm: string, ties: readonly FirmTie[], nameOf: NameOf): Decision<null, never> {
  const others = ties.filter(({ childId }) => childId !== firm);
  for (const tie of ties.filter(({ childId }) => childId === firm)) {
    const fits = fitTie(tie, others, nameOf);
    if ('refusal' in fits) return fits;
    others.push(tie);
  }
  return grant(null);
}

/** An economic group member with the way from the firm that was asked about. */
export interface GroupWay {
  readonly firmId: string;
  readonly way: readonly string[];
}

/** The way from a firm to each of its group on a day. */
export const waysTo = (
  firm: string,
  firms: readonly string[],
  ties: readonly FirmTie[],
  day: CalendarDate,
): readonly GroupWay[] => {
  const ways = waysFrom(firm, heldTies(ties), day);
  return firms.map((firmId) => ({ firmId, way: ways.get(firmId) ?? [firm, firmId] }));
};
