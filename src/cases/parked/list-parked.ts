import { Injectable } from '@nestjs/common';
import {
  type Caller,
  decodeCursor,
  encodeCursor,
  NotFoundError,
  pageOf,
  toObstacleView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { caseKinds, stageNames } from '../domain/case-kinds.js';
import {
  compareParked,
  obstacleToSettling,
  type ParkingAction,
  parkingActions,
  parkingOutcomes,
} from '../domain/parked-case.js';
import { ImportStore, type KnownCase } from '../intake/import.store.js';
import type {
  NumberedCaseView,
  ParkedCasesPageView,
  ParkedCasesQuery,
  ParkedCaseView,
} from './parked.contract.js';
import { type NumberedCase, type ParkedPair, ParkedStore } from './parked.store.js';

/** Lists the cases that have another's number, to whoever sees both. */
@Injectable()
export class ListParked {
  constructor(
    private readonly work: UnitOfWork,
    private readonly parked: ParkedStore,
    private readonly cases: ImportStore,
  ) {}

  run(caller: Caller, { caseId, state, cursor, limit }: ParkedCasesQuery): Promise<ParkedCasesPageView> {
    const [laterId, earlierId] = decodeCursor(cursor, ['id', 'id']) ?? [];
    const before = laterId === undefined || earlierId === undefined ? null : { laterId, earlierId };
    return this.work.read(caller, async (tx) => {
      const pairs = await this.parked.pairs(tx, { caseId, state, before, limit });
      const known = await this.known(tx, pairs);
      const view = (pair: ParkedPair): ParkedCaseView => toParkedView(pair, known);
      return pageOf(pairs, limit, view, ({ later, earlier }) => encodeCursor(later.id, earlier.id));
    });
  }

  one(caller: Caller, laterId: string, earlierId: string): Promise<ParkedCaseView> {
    return this.work.read(caller, async (tx) => {
      const [pair] = await this.parked.pairs(tx, { pair: { laterId, earlierId }, before: null, limit: 1 });
      if (pair === undefined) throw new NotFoundError();
      return toParkedView(pair, await this.known(tx, [pair]));
    });
  }

  private known(tx: Tx, pairs: readonly ParkedPair[]): Promise<ReadonlyMap<string, KnownCase>> {
    const ids = pairs.flatMap(({ later, earlier }) => [later.id, earlier.id]);
    return this.cases.byIds(tx, [...new Set(ids)]);
  }
}

function toParkedView(pair: ParkedPair, known: ReadonlyMap<string, KnownCase>): ParkedCaseView {
  const { number, settled } = pair;
  const [later, earlier] = [known.get(pair.later.id), known.get(pair.earlier.id)];
  if (later === undefined || earlier === undefined) throw new Error('A case of a pair is gone');
  const comparison = compareParked(later, earlier);
  const parking = { id: pair.later.id, number, comparison, outcome: settled?.outcome ?? null };
  return {
    number,
    later: toNumberedView(pair.later),
    earlier: toNumberedView(pair.earlier),
    openedBy: pair.openedBy,
    openedAt: pair.openedAt,
    changes: comparison.notes.map(({ en, zh }) => ({ en, zh })),
    actions: (Object.keys(parkingActions) as ParkingAction[]).map((action) => {
      const obstacle = toObstacleView(obstacleToSettling(parking, action));
      return { action, name: parkingActions[action].name, needsReason: true, obstacle };
    }),
    settled: settled && { ...settled, outcomeName: parkingOutcomes[settled.outcome] },
  };
}

const toNumberedView = ({ stage, ...one }: NumberedCase): NumberedCaseView => ({
  ...one,
  kindName: caseKinds[one.kind].name,
  stage: { id: stage, name: stageNames[stage] },
});
