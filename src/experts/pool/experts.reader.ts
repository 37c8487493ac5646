import { Injectable } from '@nestjs/common';
import { Binds, columnsOf, type Tx } from '../../platform/index.js';
import type { ExpertRole } from '../domain/expert-words.js';
import { DossiersStore, type Entry } from './dossiers.store.js';
import { ExpertRow } from './expert.entity.js';
import type { Expert } from './experts.store.js';
import { seenExpert } from './seen-experts.js';

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
      `SELECT ${columns} FROM expert x
        WHERE x.alliance_id = $1 AND x.id = ANY($2::uuid[]) ORDER BY x.id`,
      [tx.caller.allianceId, ids],
    );
    return withEntries(experts, await this.dossiers.standing(tx, idsOf(experts)));
  }

  /**
   * Active experts with a role whom whoever acts may know of, without themselves, each with what they read of the dossier; in two queries, by
   * id.
   */
  async offering(tx: Tx, role: ExpertRole): Promise<ReadonlyMap<string, PoolExpert>> {
    const binds = new Binds();
    const { bind } = binds;
    const { allianceId, personId } = tx.caller;
    const experts = await tx.query<Expert>(
      `SELECT ${columns} FROM expert x WHERE x.alliance_id = ${bind(allianceId)} AND x.status = 'active'
          AND x.id IN (SELECT expert_offering(${bind([role])}::text[], '{}', '{}', '{}'))
          AND x.person_id IS DISTINCT FROM ${bind(personId)}::uuid AND ${seenExpert(tx.caller, 'x', binds)} ORDER BY x.id`,
      binds.values,
    );
    return withEntries(experts, await this.dossiers.standingSeen(tx, idsOf(experts)));
  }
}

const columns = columnsOf(ExpertRow, 'x', ['allianceId', 'search', 'classKeys']);

const idsOf = (experts: readonly Expert[]): readonly string[] => experts.map(({ id }) => id);

function withEntries(experts: readonly Expert[], entries: readonly Entry[]): ReadonlyMap<string, PoolExpert> {
  const of = new Map<string, Entry[]>(experts.map(({ id }) => [id, []]));
  for (const one of entries) of.get(one.expertId)?.push(one);
  return new Map(experts.map((one) => [one.id, { ...one, entries: of.get(one.id) ?? [] }]));
}
