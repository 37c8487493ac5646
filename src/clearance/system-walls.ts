import { Injectable } from '@nestjs/common';
import { granted, newId, type Tx } from '../platform/index.js';
import { endSystemWall, setWall } from './domain/wall.js';
import { WallsStore } from './walls.store.js';

/** Walls the system sets between a person and a case until something is decided, in the transaction of whoever found or decides it. */
@Injectable()
export class SystemWalls {
  constructor(private readonly walls: WallsStore) {}

  /** From the next request on the case is not there for them. Where the system's stands already, that one is enough. */
  async set(tx: Tx, personId: string, caseId: string): Promise<void> {
    const { state, facts } = granted(
      setWall({
        id: newId(),
        subjectKind: 'person',
        subjectId: personId,
        objectKind: 'case',
        objectId: caseId,
        reason: recheckReason,
        setBy: null,
        basis: 'recheck',
        setAt: tx.now,
        liftedAt: null,
        liftedBy: null,
        liftReason: null,
        version: 1,
      }),
    );
    if (await this.walls.insert(tx, state)) await tx.record(facts);
  }

  /** Lifts the one that stands, in the name of whoever decided; nothing where none does. */
  async lift(tx: Tx, personId: string, caseId: string): Promise<void> {
    const wall = await this.walls.lockOfSystem(tx, personId, caseId);
    if (wall === undefined) return;
    const { state, facts } = granted(
      endSystemWall(wall, { at: tx.now, by: tx.caller.personId, reason: liftReason }),
    );
    await this.walls.saveLifting(tx, state);
    await tx.record(facts);
  }
}

const recheckReason = 'A conflict check is to be decided anew · 利益冲突核查待重新决定';
const liftReason = 'The conflict check was decided · 利益冲突核查已决定';
