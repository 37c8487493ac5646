import { Injectable } from '@nestjs/common';
import {
  ApprovalKinds,
  type ApprovalNeeds,
  type ApprovalQuestion,
  type ApprovalTable,
  contentHash,
} from '../../approvals/index.js';
import { move } from '../../kernel/index.js';
import { Ledger, LedgerReader } from '../../ledger/index.js';
import { granted, type Json, type Tx } from '../../platform/index.js';
import { type PlanAction, planLife } from '../domain/plan/plan-life.js';
import { planFact } from './plan-facts.js';
import { found, PlansStore, type PlanVersion, toColumns } from './plans.store.js';

/** One office proposes, another hand approves. */
export const planNeeds: ApprovalNeeds = { hands: ['role:treasurer', 'role:coordinator'], count: 1 };

/** What exactly is approved: what it says, and the certificate of what it would come to by its root. */
export const planContent = ({
  id,
  groupId,
  no,
  terms,
  whatIf,
}: Pick<PlanVersion, 'id' | 'groupId' | 'no' | 'terms' | 'whatIf'>): Json => ({
  id,
  groupId,
  no,
  ...toColumns(terms),
  ...(whatIf && { whatIf: { ...whatIf, minor: whatIf.minor.toString() } }),
});

const asked = {
  cost_plan: { what: { en: 'Approve a cost plan', zh: '批准分摊方案' }, about: 'cost_plan' },
} as const satisfies ApprovalTable;

const actionOf = { approved: 'approve', rejected: 'reject', withdrawn: 'reopen' } as const;
const pastOf = { approved: 'approved', rejected: 'rejected', withdrawn: 'reopened' } as const;

/** What the answer to a proposed plan does: it comes into force with a fund to bear its costs, ends, or is a draft again. */
@Injectable()
export class PlanApproval {
  constructor(
    kinds: ApprovalKinds,
    private readonly plans: PlansStore,
    private readonly ledger: Ledger,
    private readonly funds: LedgerReader,
  ) {
    kinds.add(asked, {
      cost_plan: {
        contentOf: async (tx, id) => {
          const plan = await this.plans.lock(tx, id);
          return plan?.status === 'proposed' ? contentHash(planContent(plan)) : undefined;
        },
        closed: (tx, question) => this.closed(tx, question),
      },
    });
  }

  private async closed(tx: Tx, { aboutId, state, endReason }: ApprovalQuestion): Promise<void> {
    if (state === 'open' || state === 'lapsed') return;
    const plan = found(await this.plans.lock(tx, aboutId));
    const status = await this.moved(tx, plan, actionOf[state]);
    await this.plans.save(tx, {
      ...plan,
      status,
      fundId: state === 'approved' ? await this.fundOf(tx, plan) : plan.fundId,
      decidedAt: state === 'withdrawn' ? null : tx.now,
      endReason: state === 'rejected' ? endReason : null,
    });
    await tx.record([planFact(pastOf[state], plan)]);
  }

  private async moved(tx: Tx, plan: PlanVersion, action: PlanAction) {
    const around = { hands: ['system' as const], ...(await this.plans.takenIn(tx, plan.groupId)) };
    return granted(move(planLife, action, { ...plan, ...plan.terms }, around, {})).state;
  }

  /** The group's defence fund in the plan's currency; opened where there is none. */
  private async fundOf(tx: Tx, { groupId, terms }: PlanVersion): Promise<string> {
    const { currency } = terms.tree;
    const open = await this.funds.fundOfGroup(tx, groupId, currency);
    if (open !== undefined) return open.id;
    const names = await this.plans.groupNames(tx, groupId);
    return (await this.ledger.openFund(tx, { names, purpose: 'defence', groupId, currency })).id;
  }
}
