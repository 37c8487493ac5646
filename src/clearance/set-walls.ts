import { Injectable } from '@nestjs/common';
import type { Refusal } from '../kernel/index.js';
import {
  assertVersion,
  type Caller,
  granted,
  InvalidInputError,
  membersOf,
  newId,
  NotFoundError,
  RefusedError,
  type Sorted,
  type Tx,
  UnitOfWork,
} from '../platform/index.js';
import type { WallObject } from '../walls/index.js';
import { liftWall, obstacleToLifting, setWall, standsAlready } from './domain/wall.js';
import { type NamedWall, type WallsFilter, WallsStore } from './walls.store.js';

/** A wall to be set. */
export interface WallWish {
  readonly subjectKind: 'person' | 'member';
  readonly subjectId: string;
  readonly objectKind: WallObject;
  readonly objectId: string;
  readonly reason: string;
}

/** Sets a wall: from the next request on, nothing behind it is there for whom it keeps out. */
@Injectable()
export class SetWall {
  constructor(
    private readonly work: UnitOfWork,
    private readonly walls: WallsStore,
  ) {}

  run(caller: Caller, wish: WallWish): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      await this.check(tx, wish);
      if (caller.personId === null) throw new Error('The system sets no walls');
      const { state, facts } = granted(
        setWall({
          ...wish,
          id: newId(),
          setBy: caller.personId,
          basis: null,
          setAt: tx.now,
          liftedAt: null,
          liftedBy: null,
          liftReason: null,
          version: 1,
        }),
      );
      if (!(await this.walls.insert(tx, state))) throw new RefusedError(standsAlready.refusal);
      await tx.record(facts);
      return { id: state.id };
    });
  }

  private async check(tx: Tx, { subjectKind, subjectId, objectKind, objectId }: WallWish): Promise<void> {
    const faults = [
      ...((await this.walls.knowsSubject(tx, subjectKind, subjectId)) ? [] : ['/subjectId']),
      ...((await this.walls.knows(tx, objectKind, objectId)) ? [] : ['/objectId']),
    ];
    if (faults.length > 0) {
      throw new InvalidInputError(faults.map((pointer) => ({ pointer, because: noSuchThing })));
    }
  }
}

const noSuchThing = {
  en: 'There is no such thing in this alliance; choose another.',
  zh: '本联盟中没有该对象，请另行选择。',
};

/** Lifts a wall that its reader knows of; another person than who set it, and than whom it keeps out. */
@Injectable()
export class LiftWall {
  constructor(
    private readonly work: UnitOfWork,
    private readonly walls: WallsStore,
  ) {}

  run(
    caller: Caller,
    id: string,
    reason: string,
    version: number | undefined,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const [known] = await this.walls.list(tx, { id, limit: 1 });
      if (known === undefined) throw new NotFoundError();
      const wall = await this.walls.lock(tx, id);
      assertVersion(wall.version, version);
      const lifter = { personId: caller.personId, memberIds: membersOf(caller) };
      const { state, facts } = granted(liftWall(wall, lifter, { at: tx.now, reason }));
      await this.walls.saveLifting(tx, state);
      await tx.record(facts);
      return { id };
    });
  }
}

/** A wall; where its reader may not lift it, also why. */
export interface ListedWall extends NamedWall {
  readonly liftRefusal: Refusal | null;
}

/** Lists walls. */
@Injectable()
export class ListWalls {
  constructor(
    private readonly work: UnitOfWork,
    private readonly walls: WallsStore,
  ) {}

  run(caller: Caller, filter: WallsFilter): Promise<readonly (ListedWall & Sorted)[]> {
    return this.work.readOnce(caller, async (tx) => {
      const walls = await this.walls.list(tx, filter);
      return walls.map((wall) => ({ ...wall, liftRefusal: refusalFor(caller, wall) }));
    });
  }

  async one(caller: Caller, id: string): Promise<ListedWall> {
    const [wall] = await this.run(caller, { id, limit: 1 });
    if (wall === undefined) throw new NotFoundError();
    return wall;
  }
}

function refusalFor(caller: Caller, wall: NamedWall): Refusal | null {
  const outcome = obstacleToLifting(wall, { personId: caller.personId, memberIds: membersOf(caller) });
  return outcome?.refusal ?? null;
}
