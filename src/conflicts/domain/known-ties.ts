import { economicGroup, type CompareNames, type Tie, wayBetween } from '../../firms/index.js';
import type { Bilingual, CalendarDate } from '../../kernel/index.js';

/** Somebody as the question knows them: a firm of the register, or a name alone. */
export interface Subject {
  readonly firmId: string | null;
  readonly names: readonly string[];
}

/** A part somebody has in a matter. */
export interface Part {
  readonly kind: string;
  readonly firmId: string | null;
  readonly names: readonly string[];
  readonly matter: string;
  readonly side: string | null;
}

/** What ties two. `path`: firms by id, and names where there is no firm, from the candidate to the other. */
export interface KnownTie {
  readonly kind: 'same_firm' | 'name_alike' | 'holding' | 'matter';
  readonly path: readonly string[];
  /** The part of each in the matter they share. */
  readonly parts: readonly [Part, Part] | null;
  /** Whether they stand on different sides of it. */
  readonly isOpposed: boolean;
  /** Why names are alike; null where none were compared. */
  readonly because: Bilingual | null;
}

/** The whole question as values. */
export interface TiesAsked {
  readonly candidates: readonly Subject[];
  readonly others: readonly Subject[];
  readonly parts: readonly Part[];
  readonly ties: readonly Tie[];
  readonly on: CalendarDate;
}

const called = ({ firmId, names }: Subject): string => firmId ?? names[0] ?? '';

/** The first reason for which two have a name alike. */
function alike(a: readonly string[], b: readonly string[], compare: CompareNames): Bilingual | undefined {
  for (const one of a) {
    for (const other of b) {
      const { alike: isAlike, because } = compare(one, other);
      if (isAlike) return because;
    }
  }
  return undefined;
}

/** Everything that ties a candidate to others on a day, the closest first: one firm, a name alike, what one holds of the other, a shared matter. */
export function knownTies(asked: TiesAsked, compare: CompareNames): readonly KnownTie[] {
  const reachOf = (subject: Subject) => ({ subject, reached: partsOf(subject, asked, compare) });
  const others = asked.others.map(reachOf);
  const found = asked.candidates
    .map(reachOf)
    .flatMap((candidate) =>
      others.flatMap((other) => [
        ...direct(candidate.subject, other.subject, asked, compare),
        ...throughMatters(candidate.reached, other.reached),
      ]),
    );
  return found.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

const order: readonly KnownTie['kind'][] = ['same_firm', 'name_alike', 'holding', 'matter'];

const plain = { parts: null, isOpposed: false, because: null } as const;

function direct(
  candidate: Subject,
  other: Subject,
  { ties, on }: TiesAsked,
  compare: CompareNames,
): readonly KnownTie[] {
  const ends = [called(candidate), called(other)];
  if (candidate.firmId !== null && candidate.firmId === other.firmId) {
    return [{ ...plain, kind: 'same_firm', path: ends.slice(0, 1) }];
  }
  const because = alike(candidate.names, other.names, compare);
  const way =
    candidate.firmId === null || other.firmId === null
      ? undefined
      : wayBetween(candidate.firmId, other.firmId, ties, on);
  return [
    ...(because === undefined ? [] : [{ ...plain, kind: 'name_alike' as const, path: ends, because }]),
    ...(way === undefined ? [] : [{ ...plain, kind: 'holding' as const, path: way }]),
  ];
}

/** A part that is somebody's, or that of a firm under the same control, with the way to it. */
interface Reached {
  readonly part: Part;
  readonly way: readonly string[];
}

function partsOf(
  subject: Subject,
  { parts, ties, on }: TiesAsked,
  compare: CompareNames,
): readonly Reached[] {
  const group = subject.firmId === null ? [] : economicGroup(subject.firmId, ties, on).firms;
  return parts.flatMap((part): readonly Reached[] => {
    if (part.firmId !== null && subject.firmId !== null) {
      if (!group.includes(part.firmId)) return [];
      return [
        { part, way: wayBetween(subject.firmId, part.firmId, ties, on) ?? [subject.firmId, part.firmId] },
      ];
    }
    if (alike(subject.names, part.names, compare) === undefined) return [];
    return [{ part, way: [...new Set([called(subject), part.firmId ?? part.names[0] ?? ''])] }];
  });
}

function throughMatters(candidate: readonly Reached[], other: readonly Reached[]): readonly KnownTie[] {
  return candidate.flatMap((own) =>
    other
      .filter(({ part }) => part.matter === own.part.matter && part !== own.part)
      .map(({ part, way }): KnownTie => ({
        kind: 'matter',
        path: [...own.way, ...way.toReversed()],
        parts: [own.part, part],
        isOpposed: own.part.side !== null && part.side !== null && own.part.side !== part.side,
        because: null,
      })),
  );
}
