import { addYears, type CalendarDate } from '../../kernel/index.js';
import { patentKey } from './technology.js';
import type { World } from './world.js';

/** On which side of a dispute about patents somebody stands. */
export const positions = ['claimant', 'respondent'] as const;
export type Position = (typeof positions)[number];

/** For what somebody is sought, or was taken. */
export const seats = ['expert', 'mediator'] as const;
export type Seat = (typeof seats)[number];

/** A matter, and for what somebody is sought in it. Firms by their ids. */
export interface Matter {
  readonly id?: string | undefined;
  /** An expert where it is not said. */
  readonly seeks?: Seat | undefined;
  readonly adverse: readonly string[];
  /** Whoever asks. */
  readonly ours?: readonly string[] | undefined;
  /** The others on our side. */
  readonly coMembers?: readonly string[] | undefined;
  readonly lookBackYears: number;
  /** Technology of the matter; where nothing is said, all is taken to be the same. */
  readonly classes: readonly string[];
  /** The position our side intends to take. */
  readonly position?: Position | undefined;
  /** The patents asserted; where nothing is said, those the candidate is told of are. */
  readonly asserted?: readonly string[] | undefined;
}

/** For each firm under the ultimate parent of one of some, the way to the nearest of those. */
export type Reach = ReadonlyMap<string, readonly string[]>;

/** A matter made ready for many candidates: groups are resolved once, by the ties of the day. */
export interface PreparedMatter {
  readonly world: World;
  readonly id: string | undefined;
  readonly seeks: Seat;
  readonly toAdverse: Reach;
  readonly toCoMembers: Reach;
  /** All of our side, with their groups. */
  readonly ourSide: Reach;
  readonly classes: readonly string[];
  readonly position: Position | undefined;
  readonly patents: ReadonlySet<string> | undefined;
  /** What was before this day is not looked back for. */
  readonly lookedBackTo: CalendarDate;
}

function reachOf(targets: readonly string[], { groupOf, waysFrom }: World): Reach {
  const reach = new Map<string, readonly string[]>();
  for (const target of targets) {
    const ways = waysFrom(target);
    for (const firm of groupOf(target).firms) {
      const way = ways.get(firm)?.toReversed() ?? [firm];
      if (way.length < (reach.get(firm)?.length ?? Infinity)) reach.set(firm, way);
    }
  }
  return reach;
}

/** Makes a matter ready. */
export function prepareMatter(world: World, matter: Matter): PreparedMatter {
  const { id, seeks = 'expert', ours = [], coMembers = [], classes, position, asserted } = matter;
  return {
    world,
    id,
    seeks,
    toAdverse: reachOf(matter.adverse, world),
    toCoMembers: reachOf(coMembers, world),
    ourSide: reachOf([...ours, ...coMembers], world),
    classes,
    position,
    patents: asserted && new Set(asserted.map(patentKey)),
    lookedBackTo: addYears(world.on, -matter.lookBackYears),
  };
}

/** The shortest way by which one of some firms is reached. */
export function nearest(
  reach: Reach,
  ids: readonly string[],
): { readonly id: string; readonly path: readonly string[] } | undefined {
  let best: { readonly id: string; readonly path: readonly string[] } | undefined;
  for (const id of ids) {
    const path = reach.get(id);
    if (path !== undefined && path.length < (best?.path.length ?? Infinity)) best = { id, path };
  }
  return best;
}
