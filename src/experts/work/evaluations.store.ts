import { Injectable } from '@nestjs/common';
import { type Fraction, fraction, fractionOf, type Instant } from '../../kernel/index.js';
import { columnsOf, insertRows, personOf, type Tx } from '../../platform/index.js';
import { ExpertEvaluationRow } from './evaluation.entity.js';

/** An evaluation as it is kept. */
export type Evaluation = Omit<ExpertEvaluationRow, 'allianceId'>;

const columns = columnsOf(ExpertEvaluationRow, 'v', ['allianceId']);
const ofExperts = `expert_evaluation v JOIN expert_engagement e ON e.alliance_id = v.alliance_id AND e.id = v.engagement_id
  WHERE v.alliance_id = $1 AND e.alliance_id = $1`;

/** Evaluations as rows. Nobody reads whose they are but whoever gave them. */
@Injectable()
export class EvaluationsStore {
  async insert(tx: Tx, evaluation: Evaluation): Promise<void> {
    await insertRows(tx, ExpertEvaluationRow, { ...evaluation, allianceId: tx.caller.allianceId });
  }

  /** That of whoever acts; undefined where they gave none. */
  async own(tx: Tx, engagementId: string): Promise<Evaluation | undefined> {
    const [found] = await tx.query<Evaluation>(
      `SELECT ${columns} FROM expert_evaluation v WHERE v.alliance_id = $1 AND v.engagement_id = $2 AND v.rater_id = $3`,
      [tx.caller.allianceId, engagementId, personOf(tx.caller)],
    );
    return found;
  }

  /** Whether whoever acts was named to the team of a check by a moment. */
  async wasNamed(tx: Tx, checkId: string, by: Instant): Promise<boolean> {
    const rows = await tx.query(
      `SELECT FROM conflict_check_member m WHERE m.alliance_id = $1 AND m.check_id = $2 AND m.person_id = $3 AND m.named_at <= $4`,
      [tx.caller.allianceId, checkId, personOf(tx.caller), by],
    );
    return rows.length > 0;
  }

  /** How often some experts were evaluated and the sum of it, by expert; those who never were are left out. One query. */
  async sums(
    tx: Tx,
    expertIds: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly sum: Fraction; readonly count: number }>> {
    const rows = await tx.query<{ id: string; sum: string; count: number }>(
      `SELECT e.expert_id AS id, sum(v.score)::text AS sum, count(*)::int AS count FROM ${ofExperts}
          AND e.expert_id = ANY($2::uuid[]) GROUP BY e.expert_id`,
      [tx.caller.allianceId, expertIds],
    );
    return new Map(rows.map(({ id, sum, count }) => [id, { sum: numberOf(sum), count }]));
  }

  /** The scores of an expert in the order they were given. */
  async scores(tx: Tx, expertId: string): Promise<readonly Fraction[]> {
    const rows = await tx.query<Pick<Evaluation, 'score'>>(
      `SELECT v.score::text AS score FROM ${ofExperts} AND e.expert_id = $2 ORDER BY v.at, v.id`,
      [tx.caller.allianceId, expertId],
    );
    return rows.map(({ score }) => numberOf(score));
  }
}

const numberOf = (text: string): Fraction => fractionOf(text) ?? fraction(0n);
