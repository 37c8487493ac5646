import { type Decision, fraction, grant, refuse, shareOut } from '../../../kernel/index.js';
import { carryDefault } from '../settling/carry-default.js';

/** What a member carries of another's line. */
export interface Carried {
  readonly memberId: string;
  readonly minor: bigint;
}

/** A member that may carry, by its own line of the call. */
export interface Carrier {
  readonly memberId: string;
  readonly ownMinor: bigint;
}

/** How what is in default is carried, and what of it nobody carries. */
export interface CarryPlan {
  readonly lines: readonly Carried[];
  /** Above the caps: the reserve bears it, or a decision raises the caps. It is billed to nobody. */
  readonly restMinor: bigint;
}

/**
 * Shares what is in default among the others by their own lines, none above so many percent of its own line: whoever is at the cap stays
 * there, and what is left goes on to those below it. Sums are exact; equal remainders go by id. Refuses
 * `reallocation.nobody_carries`.
 */
export function shareDefault(
  minor: bigint,
  carriers: readonly Carrier[],
  capPercent: { readonly over: bigint; readonly under: bigint },
): Decision<CarryPlan, never> {
  const able = carriers.filter(({ ownMinor }) => ownMinor > 0n);
  const capOf = ({ ownMinor }: Carrier): bigint => (ownMinor * capPercent.over) / (capPercent.under * 100n);
  if (able.every((one) => capOf(one) === 0n)) return nobodyCarries;
  const outcome = carryDefault(
    minor,
    capPercent,
    able.map(({ memberId, ownMinor }) => ({ id: memberId, weight: fraction(ownMinor), ownLine: ownMinor })),
  );
  if ('refusal' in outcome) return outcome;
  const lines = outcome.carried.map(({ id, units }) => ({ memberId: id, minor: units }));
  return grant({ lines: lines.filter((one) => one.minor > 0n), restMinor: outcome.uncovered });
}

/** What members carry of a line, and what recoveries gave back of that. */
export interface CarriedLine {
  readonly carried: readonly Carried[];
  readonly recovered: readonly Carried[];
}

const partOf = (all: readonly Carried[], memberId: string): bigint =>
  all.reduce((sum, one) => (one.memberId === memberId ? sum + one.minor : sum), 0n);

/** What is still owed back to each who carries, zero included. */
export const stillCarried = ({ carried, recovered }: CarriedLine): readonly Carried[] =>
  carried.map(({ memberId, minor }) => ({ memberId, minor: minor - partOf(recovered, memberId) }));

/**
 * Gives back to members of what they carry, line by line in the order given. The lines of which something was given back. Throws where
 * more is given back than is carried.
 */
export function recover<Line extends CarriedLine>(
  lines: readonly Line[],
  back: readonly Carried[],
): readonly Line[] {
  const left = new Map(back.map(({ memberId, minor }) => [memberId, minor]));
  const changed = lines.flatMap((line) => {
    const given = stillCarried(line).flatMap(({ memberId, minor }) => {
      const rest = left.get(memberId) ?? 0n;
      const here = rest < minor ? rest : minor;
      left.set(memberId, rest - here);
      return here > 0n ? [{ memberId, minor: here }] : [];
    });
    if (given.length === 0) return [];
    const others = line.recovered.filter(({ memberId }) => partOf(given, memberId) === 0n);
    const added = given.map(({ memberId, minor }) => ({
      memberId,
      minor: minor + partOf(line.recovered, memberId),
    }));
    return [{ ...line, recovered: [...others, ...added] }];
  });
  if ([...left.values()].some((minor) => minor > 0n)) throw new Error('More is given back than is carried');
  return changed;
}

/** What comes back to those who carried, and what of it belongs to what nobody carried: that stays with the fund. */
export interface Returned {
  readonly credits: readonly Carried[];
  readonly fundMinor: bigint;
}

/**
 * What was repaid, with its interest, to those who carried, pro rata to what each carried and rounded once; what nobody carried has its
 * part as one who carried it.
 */
export function giveBack(carried: readonly Carried[], restMinor: bigint, returnedMinor: bigint): Returned {
  if (carried.length === 0) return { credits: [], fundMinor: returnedMinor };
  const weights = [...carried.map(({ minor }) => minor), restMinor];
  const shares = shareOut(
    returnedMinor,
    weights.map((minor) => fraction(minor)),
  ).map(({ units }) => units);
  return {
    credits: carried.map(({ memberId }, place) => ({ memberId, minor: shares[place] ?? 0n })),
    fundMinor: shares.at(-1) ?? 0n,
  };
}

/** What a member carries of another's line, and what of that it has paid. */
export interface PaidCarry extends Carried {
  readonly paidMinor: bigint;
}

/**
 * A default that was cured: what each carried comes back to it, and the interest goes to each by what it has paid of that, rounded once.
 * Interest on what nobody carried, or was carried and not paid, stays with the fund.
 */
export function cured(carried: readonly PaidCarry[], restMinor: bigint, interestMinor: bigint): Returned {
  const unpaid = carried.reduce((sum, { minor, paidMinor }) => sum + minor - paidMinor, restMinor);
  const weights = [...carried.map(({ paidMinor }) => paidMinor), unpaid].map((minor) => fraction(minor));
  const interest = weights.every(({ over }) => over === 0n) ? [] : shareOut(interestMinor, weights);
  return {
    credits: carried.map(({ memberId, minor }, place) => ({
      memberId,
      minor: minor + (interest[place]?.units ?? 0n),
    })),
    fundMinor: restMinor + (interest.at(-1)?.units ?? interestMinor),
  };
}

const nobodyCarries = refuse(
  'reallocation.nobody_carries',
  'No other member has a line in this call that could carry a part: the reserve bears it, or it is written off.',
  '该缴款通知中没有其他成员可以分担：由准备金承担，或予以核销。',
);
