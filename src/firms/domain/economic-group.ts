import type { CalendarDate } from '../../kernel/index.js';

/** What one firm holds of another, from one day to another, both included. `percent`: of its votes, 0 to 100. */
export interface Tie {
  readonly child: string;
  readonly parent: string;
  readonly percent: number;
  readonly from: CalendarDate;
  readonly to?: CalendarDate | null | undefined;
}

/** Firms under one control, with who is above them all. */
export interface EconomicGroup {
  readonly head: string;
  /** All firms of it, the head among them, in the order of their ids. */
  readonly firms: readonly string[];
}

/** More than this is control. */
const half = 50;

const holdsOn = ({ from, to }: Tie, day: CalendarDate): boolean => from <= day && (to == null || day <= to);

/** Ties in force on a day, by either end. */
interface Net {
  readonly below: ReadonlyMap<string, readonly Tie[]>;
  readonly above: ReadonlyMap<string, readonly Tie[]>;
}

function byEnd(ties: readonly Tie[], end: 'parent' | 'child'): ReadonlyMap<string, readonly Tie[]> {
  const found = new Map<string, Tie[]>();
  for (const tie of ties) {
    const those = found.get(tie[end]);
    if (those === undefined) found.set(tie[end], [tie]);
    else those.push(tie);
  }
  return found;
}

function netOf(ties: readonly Tie[], day: CalendarDate): Net {
  const inForce = ties.filter((tie) => holdsOn(tie, day) && tie.child !== tie.parent);
  return { below: byEnd(inForce, 'parent'), above: byEnd(inForce, 'child') };
}

/** Sums of hundredths and thousandths, without what a binary fraction adds to them. */
const exactly = (percent: number): number => Math.round(percent * 1e6) / 1e6;

/** A firm and all it controls, by itself or together with those it controls. */
function controlledBy(firm: string, { below }: Net): ReadonlySet<string> {
  const controlled = new Set([firm]);
  const held = new Map<string, number>();
  for (const holder of controlled) {
    for (const { child, percent } of below.get(holder) ?? []) {
      const sum = exactly((held.get(child) ?? 0) + percent);
      held.set(child, sum);
      if (sum > half) controlled.add(child);
    }
  }
  return controlled;
}

/** Every firm that holds anything of a firm, by whatever steps; itself among them. */
function holdersOf(firm: string, { above }: Net): ReadonlySet<string> {
  const holders = new Set([firm]);
  for (const held of holders) for (const { parent } of above.get(held) ?? []) holders.add(parent);
  return holders;
}

function groupIn(firm: string, net: Net): EconomicGroup {
  const widest = [...holdersOf(firm, net)]
    .map((head) => ({ head, firms: controlledBy(head, net) }))
    .filter(({ firms }) => firms.has(firm))
    .sort((a, b) => b.firms.size - a.firms.size || (a.head < b.head ? -1 : 1));
  const { head, firms } = widest[0] ?? { head: firm, firms: new Set([firm]) };
  return { head, firms: [...firms].sort() };
}

function waysIn(from: string, { above, below }: Net): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>([[from, [from]]]);
  for (const [end, way] of ways) {
    const next = [
      ...(above.get(end) ?? []).map(({ parent }) => parent),
      ...(below.get(end) ?? []).map(({ child }) => child),
    ].sort();
    for (const firm of next) if (!ways.has(firm)) ways.set(firm, [...way, firm]);
  }
  return ways;
}

/** Ties in force on a day, looked through once for all that is asked of them. */
export interface TiesOfDay {
  /** As `economicGroup`. */
  readonly groupOf: (firm: string) => EconomicGroup;
  /** As `waysFrom`. */
  readonly waysFrom: (firm: string) => ReadonlyMap<string, readonly string[]>;
}

/** The ties in force on a day, for whoever asks of many firms. */
export function tiesOn(ties: readonly Tie[], day: CalendarDate): TiesOfDay {
  const net = netOf(ties, day);
  return { groupOf: (firm) => groupIn(firm, net), waysFrom: (firm) => waysIn(firm, net) };
}

/**
 * The economic group of a firm on a day: everything under the firm that is above it and under nobody. Control is more than half,
 * held alone or through firms that are controlled themselves; half and half is nobody's. Of firms that hold each other in a
 * circle the first by id is the head.
 */
export const economicGroup = (firm: string, ties: readonly Tie[], day: CalendarDate): EconomicGroup =>
  tiesOn(ties, day).groupOf(firm);

/** The shortest way from a firm to each it is tied to by ties in force on a day, both ends included; itself among them. */
export const waysFrom = (
  from: string,
  ties: readonly Tie[],
  day: CalendarDate,
): ReadonlyMap<string, readonly string[]> => tiesOn(ties, day).waysFrom(from);

/** The shortest way from one firm to another by ties in force on a day; undefined where there is none. */
export const wayBetween = (
  from: string,
  to: string,
  ties: readonly Tie[],
  day: CalendarDate,
): readonly string[] | undefined => waysFrom(from, ties, day).get(to);
