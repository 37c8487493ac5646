import { Injectable } from '@nestjs/common';
import { columnsOf, type Tx } from '../../platform/index.js';
import { DossiersStore, type Entry } from './dossiers.store.js';
import { ExpertRow } from './expert.entity.js';
import type { Expert } from './experts.store.js';

/** An expert with all that stands in their dossier, the confidential too. */
export interface PoolExpert extends Expert {
  readonly entries: readonly Entry[];
}

/** Narrow questions about the pool, for what is checked and asked of experts. Who may know of them is asked by those who call. */
@Injectable()
export class ExpertsReader {
  constructor(private readonly dossiers: DossiersStore) {}

  /** Some experts with their dossiers, in two queries, by id; those that are not there are left out. */
  async withDossiers(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, PoolExpert>> {
    const experts = await tx.query<Expert>(
      `SELECT ${columnsOf(ExpertRow, 'x', ['allianceId', 'search', 'classKeys'])} FROM expert x
        WHERE x.alliance_id = $1 AND x.id = ANY($2::uuid[]) ORDER BY x.id`,
      [tx.caller.allianceId, ids],
    );
    const entries = await this.dossiers.standing(
      tx,
      experts.map(({ id }) => id),
    );
    const of = new Map<string, Entry[]>(experts.map(({ id }) => [id, []]));
    for (const one of entries) of.get(one.expertId)?.push(one);
    return new Map(experts.map((one) => [one.id, { ...one, entries: of.get(one.id) ?? [] }]));
  }
}
