import type { Affiliation } from './affiliation.js';
import type { Candidate, SideTaken } from './candidate.js';
import type { ConflictAnswer } from './conflict.js';
import type { Matter } from './matter.js';
import { alikeNames, roles } from './worlds.fixtures.js';
import type { Firms } from './world.js';

/** A hit without its words: rule, verdict, since, the firm it begins at, and how many firms its way has. */
export type Bare = readonly [string, string, string, string, number];

export const bareOf = ({ hits }: ConflictAnswer): readonly Bare[] =>
  inOrder(
    hits.map(({ rule, verdict, since, path }) => [
      rule,
      verdict,
      since ?? '',
      rule === 'name' ? '' : (path[0] ?? ''),
      path.length,
    ]),
  );

const inOrder = (all: readonly Bare[]): readonly Bare[] =>
  all.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** The same day of the month years before; of 29 February, where there is none, the day before March. */
function yearsBefore(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) - years;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const monthDay = day.slice(4) === '-02-29' && !isLeap ? '-02-28' : day.slice(4);
  return `${String(year)}${monthDay}`;
}

const familyOf = (name: string): number => alikeNames.findIndex((row) => row.includes(name));

/** All firms as a table: whether one is controlled from another, and how many ties apart they are. */
class Table {
  readonly ids: readonly string[];
  private readonly apart: ReadonlyMap<string, number>;
  private readonly controls: ReadonlyMap<string, readonly string[]>;

  constructor(private readonly firms: Firms) {
    this.ids = firms.firms.map(({ id }) => id);
    const ties = firms.ties.filter(
      ({ from, to, child, parent }) =>
        child !== parent && !(firms.on < from) && !(to != null && to < firms.on),
    );
    this.apart = this.distances(ties);
    this.controls = new Map(this.ids.map((id) => [id, this.controlledFrom(id, ties)]));
  }

  private distances(ties: Firms['ties']): ReadonlyMap<string, number> {
    const key = (a: string, b: string): string => `${a} ${b}`;
    const apart = new Map(this.ids.map((id) => [key(id, id), 0]));
    for (const { child, parent } of ties) {
      apart.set(key(child, parent), 1).set(key(parent, child), 1);
    }
    const far = (a: string, b: string): number => apart.get(key(a, b)) ?? Infinity;
    for (const through of this.ids) {
      for (const a of this.ids) {
        for (const b of this.ids) {
          const sum = far(a, through) + far(through, b);
          if (sum < far(a, b)) apart.set(key(a, b), sum);
        }
      }
    }
    return apart;
  }

  /** Adds whatever is held by more than half from within, over and over, until nothing is added. */
  private controlledFrom(head: string, ties: Firms['ties']): readonly string[] {
    const inside = [head];
    for (;;) {
      const heldBy = (child: string): number =>
        ties
          .filter((tie) => tie.child === child && inside.includes(tie.parent))
          .reduce((sum, tie) => sum + Math.round(tie.percent * 1_000_000), 0);
      const more = this.ids.filter((id) => !inside.includes(id) && heldBy(id) > 50_000_000);
      if (more.length === 0) return inside;
      inside.push(...more);
    }
  }

  /** The largest of what is controlled from one firm, with this one in it; of two as large that of the first. */
  private groupOf(firm: string): readonly string[] {
    const sizes = this.ids.map((id) => {
      const inside = this.controls.get(id) ?? [];
      return inside.includes(firm) ? inside.length : 0;
    });
    return this.controls.get(this.ids[sizes.indexOf(Math.max(...sizes))] ?? '') ?? [];
  }

  /** The firms meant by an id or by a name. */
  meant(told: string): readonly string[] {
    if (this.ids.includes(told)) return [told];
    return this.firms.firms
      .filter(({ names }) => names.some((own) => familyOf(own) === familyOf(told)))
      .map(({ id }) => id);
  }

  /** Which of some firms is nearest to a target in whose group it is, and how many firms are on the way. */
  nearest(ids: readonly string[], targets: readonly string[]): { id: string; firms: number } | undefined {
    const ways = ids.flatMap((id) =>
      targets
        .filter((target) => this.groupOf(target).includes(id))
        .map((target) => ({ id, firms: (this.apart.get(`${id} ${target}`) ?? Infinity) + 1 })),
    );
    const least = Math.min(...ways.map(({ firms }) => firms));
    return ways.find(({ firms }) => firms === least);
  }

  reaches(ids: readonly string[], targets: readonly string[]): boolean {
    return this.nearest(ids, targets) !== undefined;
  }
}

/** By main groups as text: whether one of a pair of classes says as much as the other or less. */
function sameTechnology(a: readonly string[], b: readonly string[]): boolean {
  const plain = (written: string): string => written.toUpperCase().replaceAll(' ', '').split('/')[0] ?? '';
  if (a.length === 0 || b.length === 0) return true;
  return a.some((one) =>
    b.some((other) => {
      const [x, y] = [plain(one), plain(other)];
      return x === y || (x.length === 4 && y.startsWith(x)) || (y.length === 4 && x.startsWith(y));
    }),
  );
}

/** What every rule finds, asked one by one of everything. */
export function bruteForce(firms: Firms, matter: Matter, candidate: Candidate): readonly Bare[] {
  const table = new Table(firms);
  return inOrder([
    ...shares(firms, table, matter, candidate),
    ...work(firms, table, matter, candidate),
    ...words(firms, table, matter, candidate),
    ...confidence(firms, table, matter, candidate),
    ...alliance(firms, table, matter, candidate),
  ]);
}

type Rules = (firms: Firms, table: Table, matter: Matter, candidate: Candidate) => readonly Bare[];

const kindOf = (role: string): string => roles[role as keyof typeof roles];

/** Work or another tie, and not a share alone. */
const isMoreThanShare = (one: Affiliation): boolean => {
  const kind = kindOf(one.role);
  return kind === 'other_tie' ? one.percent === undefined : kind !== 'equity';
};

const shares: Rules = ({ on }, table, { adverse }, { affiliations }) => {
  const held = affiliations
    .filter(({ role, percent }) => typeof percent === 'number' || kindOf(role) === 'equity')
    .filter(({ from, to }) => from <= on && (to === undefined || to >= on))
    .map((one) => ({ ...one, place: table.nearest(table.meant(one.firm), adverse) }));
  return table.ids.flatMap((id): readonly Bare[] => {
    const own = held.filter(({ place }) => place?.id === id);
    const [first] = own;
    if (first?.place === undefined) return [];
    const isUnknown = own.some(({ percent }) => percent === undefined);
    const sum = own.reduce((all, { percent = 0 }) => all + Math.round(percent * 1_000_000), 0);
    if (!isUnknown && sum === 0) return [];
    const since =
      own
        .map(({ from }) => from)
        .toSorted()
        .at(-1) ?? '';
    return [['equity', isUnknown || sum >= 1_000_000 ? 'blocked' : 'waivable', since, id, first.place.firms]];
  });
};

const work: Rules = ({ on }, table, { adverse, coMembers = [], lookBackYears, classes }, { affiliations }) =>
  affiliations
    .filter((one) => isMoreThanShare(one) && one.from <= on)
    .flatMap((one): readonly Bare[] => {
      const kind = kindOf(one.role);
      const isWork = ['employment', 'directorship', 'engagement'].includes(kind);
      const isNow = one.to === undefined || one.to >= on;
      const isLate = isWork && !isNow && (one.to ?? '') >= yearsBefore(on, lookBackYears);
      const against = table.nearest(table.meant(one.firm), adverse);
      const beside = table.nearest(table.meant(one.firm), coMembers);
      const found: Bare[] = [];
      const put = (rule: string, verdict: string, at: { id: string; firms: number }): number =>
        found.push([rule, verdict, one.from, at.id, at.firms]);
      if (against && isNow) put(kind, isWork || kind === 'family' ? 'blocked' : 'waivable', against);
      const told = one.classes ?? [];
      if (against && isLate && told.length === 0) put('past_post', 'waivable', against);
      if (against && isLate && told.length > 0 && sameTechnology(told, classes)) {
        put('past_post', 'blocked', against);
      }
      if (beside && isWork && (isNow || isLate)) put('co_member', 'waivable', beside);
      return found;
    });

const words: Rules = ({ on }, table, matter, { testimony }) =>
  testimony
    .filter((one) => one.on <= on && one.on >= yearsBefore(on, matter.lookBackYears))
    .filter((one) => sameTechnology(one.classes, matter.classes))
    .flatMap((one): readonly Bare[] => {
      const against = table.nearest(table.meant(one.for), matter.adverse);
      if (against) return [['testimony', 'blocked', one.on, against.id, against.firms]];
      const both = [one.position, matter.position].toSorted().join();
      return both === 'claimant,respondent'
        ? [['contrary', 'waivable', one.on, table.meant(one.for)[0] ?? one.for, 1]]
        : [];
    });

const confidence: Rules = (firms, table, { adverse, classes, asserted }, { ndas, inventorOf, names }) => {
  const { on } = firms;
  const owed = ndas
    .filter(({ from, until }) => (from ?? on) <= on && (until ?? on) >= on)
    .filter((one) => sameTechnology(one.classes, classes))
    .flatMap((one): readonly Bare[] => {
      const against = table.nearest(table.meant(one.with), adverse);
      return against ? [['nda', 'blocked', one.from ?? '', against.id, against.firms]] : [];
    });
  const own = inventorOf
    .filter((patent) => asserted === undefined || asserted.includes(patent))
    .map((patent): Bare => ['inventor', 'blocked', '', patent, 1]);
  const alike = firms.firms.flatMap((firm): readonly Bare[] => {
    const at = table.nearest([firm.id], adverse);
    const isLike = firm.names.some((name) => names.some((one) => familyOf(one) === familyOf(name)));
    return at && isLike ? [['name', 'waivable', '', '', at.firms]] : [];
  });
  return [...owed, ...own, ...alike];
};

const alliance: Rules = ({ on }, table, matter, { engagements = [], confided = [], seats = [] }) => {
  const { adverse, ours = [], coMembers = [], lookBackYears, classes, id, seeks = 'expert' } = matter;
  const isOther = (one: SideTaken): boolean =>
    table.reaches(one.for, adverse) || table.reaches(one.against, [...ours, ...coMembers]);
  const isActive = engagements.some(
    (one) => one.from <= on && (one.to === undefined || one.to >= on) && isOther(one),
  );
  const wasActive = engagements.some(
    (one) =>
      one.from <= on &&
      one.to !== undefined &&
      one.to < on &&
      one.to >= yearsBefore(on, lookBackYears) &&
      table.reaches(one.for, adverse) &&
      sameTechnology(one.classes, classes),
  );
  const hasHeard = confided.some((one) => one.on <= on && isOther(one));
  return [
    ...(isActive || wasActive ? [['both_sides', 'blocked', '', '', 0] as const] : []),
    ...(hasHeard ? [['confided', 'blocked', '', '', 0] as const] : []),
    ...seats
      .filter((one) => one.matter === id && one.seat !== seeks)
      .map((one): Bare => ['mediator', 'blocked', one.from, '', 0]),
  ];
};
