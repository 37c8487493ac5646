import { Injectable } from '@nestjs/common';
import { sightOfCaller, visibleCase } from '../../cases/index.js';
import type { CalendarDate, Fraction } from '../../kernel/index.js';
import { Binds, type Tx } from '../../platform/index.js';
import { matchedMean } from '../domain/evaluation.js';
import { engagementsWithChecks, seenEngagement } from '../engagements/seen-engagements.js';
import { EvaluationsStore } from './evaluations.store.js';

/** What came of earlier engagements of an expert. */
export interface Engaged {
  /** Of five, as it is matched by. */
  readonly evaluation: Fraction | undefined;
  /** The last day on which an engagement began that whoever acts may know of. */
  readonly lastOn: CalendarDate | undefined;
}

/** What came of earlier engagements, for who seeks experts. */
@Injectable()
export class EngagedReader {
  constructor(private readonly evaluations: EvaluationsStore) {}

  /**
   * Of some experts, by id, in two queries. All evaluations count; of engagements those alone that whoever acts may know of: their teams', and
   * those of experts designated in a case they see. By any other the order of as good ones would tell who was engaged elsewhere.
   */
  async of(tx: Tx, expertIds: readonly string[]): Promise<ReadonlyMap<string, Engaged>> {
    const sums = await this.evaluations.sums(tx, expertIds);
    const last = await lastBegun(tx, expertIds);
    return new Map(
      expertIds.map((id) => {
        const given = sums.get(id);
        const evaluation = given === undefined ? undefined : matchedMean(given.sum, given.count);
        return [id, { evaluation, lastOn: last.get(id) }];
      }),
    );
  }
}

async function lastBegun(tx: Tx, expertIds: readonly string[]): Promise<ReadonlyMap<string, CalendarDate>> {
  const binds = new Binds();
  const { bind } = binds;
  const seesCase = visibleCase(sightOfCaller(tx.caller), 'e.case_id', binds);
  const rows = await tx.query<{ id: string; on: CalendarDate }>(
    `SELECT e.expert_id AS id, max(e.begun_at)::date::text AS on FROM ${engagementsWithChecks}
      WHERE e.alliance_id = ${bind(tx.caller.allianceId)} AND e.expert_id = ANY(${bind(expertIds)}::uuid[]) AND e.begun_at IS NOT NULL
        AND (${seenEngagement(tx, 'k', binds)} OR (e.designated_at IS NOT NULL AND ${seesCase})) GROUP BY e.expert_id`,
    binds.values,
  );
  return new Map(rows.map(({ id, on }) => [id, on]));
}
