import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import type { CalendarDate } from '../../kernel/index.js';
import type { Tx } from '../../platform/index.js';
import type { CostPlan } from '../domain/plan/cost-plan.js';
import { namedMembers } from '../domain/plan/named-in-plan.js';
import { planSentence } from '../domain/plan/plan-sentence.js';
import { planNames } from '../plans/plans.screens.js';
import type { PlanNowView } from './groups.contract.js';

interface PlanRow {
  readonly id: string;
  readonly groupId: string;
  readonly no: number;
  readonly tree: CostPlan;
  readonly patents: readonly { readonly id: string; readonly number: string }[];
}

/** The plans of groups that hold on a day, as sentences. */
@Injectable()
export class PlansNow {
  constructor(private readonly alliance: AllianceReader) {}

  /** By group; none where none holds yet. Two queries. */
  async of(
    tx: Tx,
    groupIds: readonly string[],
    day: CalendarDate,
  ): Promise<ReadonlyMap<string, PlanNowView>> {
    const rows = await tx.query<PlanRow>(
      `SELECT DISTINCT ON (p.group_id) p.id, p.group_id AS "groupId", p.no, p.tree,
              (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'number', t.number)), '[]')
                 FROM asserted_patent t WHERE t.alliance_id = p.alliance_id AND t.case_id = p.case_id) AS patents
         FROM cost_plan p WHERE p.alliance_id = $1 AND p.group_id = ANY($2::uuid[]) AND p.status = 'approved' AND p.effective_from <= $3
        ORDER BY p.group_id, p.effective_from DESC`,
      [tx.caller.allianceId, groupIds, day],
    );
    const members = await this.alliance.memberNames(tx, [
      ...new Set(rows.flatMap(({ tree }) => namedMembers(tree))),
    ]);
    return new Map(
      rows.map(({ id, groupId, no, tree, patents }) => {
        const names = planNames(members, new Map(patents.map((one) => [one.id, one.number])));
        return [groupId, { id, no, sentence: planSentence(tree, names) }];
      }),
    );
  }
}
