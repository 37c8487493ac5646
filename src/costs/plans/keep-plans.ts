import { Injectable } from '@nestjs/common';
import { Approvals } from '../../approvals/index.js';
import { move } from '../../kernel/index.js';
import {
  assertVersion,
  type Caller,
  granted,
  newId,
  personOf,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { type PlanAction, type PlanHand, planLife } from '../domain/plan/plan-life.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import { planContent, planNeeds } from './plan-approval.js';
import { planFact } from './plan-facts.js';
import { termsOfBody } from './plan-of-body.js';
import { PlanQuestions } from './plan-questions.js';
import type { CostPlanBody } from './plans.contract.js';
import { found, PlansStore, type PlanVersion } from './plans.store.js';

type Made = Promise<{ readonly id: string }>;

/** Drafts versions of a group's plan, changes and withdraws drafts, and proposes them; another hand approves. */
@Injectable()
export class KeepPlans {
  constructor(
    private readonly work: UnitOfWork,
    private readonly plans: PlansStore,
    private readonly sights: MoneySights,
    private readonly approvals: Approvals,
    private readonly questions: PlanQuestions,
  ) {}

  /**
   * What was asked of it before is frozen with it, and its certificate made. Not found where the caller does not see the group's money;
   * refused (422) where what was asked cannot be shared by it.
   */
  draft(caller: Caller, groupId: string, body: CostPlanBody): Made {
    return this.work.run(caller, async (tx) => {
      const { group } = await this.sights.ofGroup(tx, groupId, 'totals');
      await this.plans.lockGroup(tx, groupId);
      const terms = termsOfBody(body, await this.nameable(tx, group.id, group.caseId));
      const id = newId();
      await this.plans.insert(tx, { id, groupId, caseId: group.caseId, terms });
      await this.questions.freeze(tx, { id, groupId, terms }, body.whatIf);
      await tx.record([planFact('drafted', { id, groupId, caseId: group.caseId })]);
      return { id };
    });
  }

  /** Writes a draft anew. Refused (409) once it was proposed. */
  revise(caller: Caller, id: string, body: CostPlanBody, version?: number): Made {
    return this.change(caller, id, 'revise', { version }, async (tx, plan) => {
      const terms = termsOfBody(body, await this.nameable(tx, plan.groupId, plan.caseId));
      await this.questions.freeze(tx, { ...plan, terms }, body.whatIf);
      return { ...plan, terms };
    });
  }

  /** Asks for the approval of somebody else. Refused (409) where another version holds from that day. */
  propose(caller: Caller, id: string, version?: number): Made {
    return this.change(caller, id, 'propose', { version }, async (tx, plan) => {
      const proposed = { ...plan, proposedBy: personOf(caller) };
      await this.approvals.ask(tx, {
        kind: 'cost_plan',
        aboutId: id,
        caseId: plan.caseId,
        needs: planNeeds,
        content: planContent(proposed),
      });
      return proposed;
    });
  }

  withdraw(caller: Caller, id: string, reason: string, version?: number): Made {
    return this.change(caller, id, 'withdraw', { version, reason }, (_, plan) =>
      Promise.resolve({ ...plan, endReason: reason }),
    );
  }

  private change(
    caller: Caller,
    id: string,
    action: Exclude<PlanAction, 'approve' | 'reject' | 'reopen'>,
    said: { readonly version?: number | undefined; readonly reason?: string },
    write: (tx: Tx, plan: PlanVersion) => Promise<PlanVersion>,
  ): Made {
    return this.work.run(caller, async (tx) => {
      const plan = found(await this.plans.lock(tx, id));
      await this.sights.ofGroup(tx, plan.groupId, 'totals');
      assertVersion(plan.version, said.version);
      const status = await this.moved(tx, plan, action, said.reason);
      await this.plans.save(tx, { ...(await write(tx, plan)), status });
      await tx.record([planFact(pastOf[action], plan)]);
      return { id };
    });
  }

  private async moved(tx: Tx, plan: PlanVersion, action: PlanAction, reason?: string) {
    const around = { hands: planHands(tx.caller), ...(await this.plans.takenIn(tx, plan.groupId)) };
    return granted(move(planLife, action, { ...plan, ...plan.terms }, around, { reason })).state;
  }

  private async nameable(tx: Tx, groupId: string, caseId: string) {
    return {
      members: await this.plans.membersOf(tx, groupId),
      patents: await this.plans.patentsOf(tx, caseId),
    };
  }
}

/** As what somebody deals with plans. */
export const planHands = ({ permissions }: Pick<Caller, 'permissions'>): readonly PlanHand[] =>
  permissions.includes('plans.write') ? ['office'] : [];

const pastOf = { revise: 'revised', propose: 'proposed', withdraw: 'withdrawn' } as const;
