import { Injectable } from '@nestjs/common';
import {
  ApprovalKinds,
  type ApprovalHolder,
  type ApprovalQuestion,
  Approvals,
  type ApprovalTable,
  contentHash,
} from '../../approvals/index.js';
import { Audience } from '../../cases/index.js';
import { todayIn } from '../../identity/index.js';
import { refuse } from '../../kernel/index.js';
import { granted, type Json, newId, personOf, RefusedError, type Tx } from '../../platform/index.js';
import { engagementFact, moveEngagement } from '../domain/engagements/engagement.js';
import type { EngagementAction } from '../domain/engagements/engagement-life.js';
import { actsFor } from '../checks/check-sides.js';
import { aroundSystem } from './around-engagements.js';
import { BandsStore, type Budget, BudgetsStore } from './budgets.store.js';
import { EngagementsStore, type StoredEngagement } from './engagements.store.js';

const asked = {
  expert_budget: {
    what: { en: 'Approve the budget of an expert', zh: '批准专家预算' },
    about: 'expert_budget',
  },
} as const satisfies ApprovalTable;

/** Who keeps the money of a group. */
const keepers = ['role:treasurer', 'role:coordinator'] as const;

/** What is asked for: a cap in minor units, and why where it is raised. */
export interface BudgetWish {
  readonly raises: boolean;
  readonly capMinor: string;
  readonly reason: string | null;
}

/** Has budgets and higher caps approved by who pays: others than who asks, by amounts and days alone, without the name of the expert. */
@Injectable()
export class ApproveBudgets {
  constructor(
    kinds: ApprovalKinds,
    private readonly approvals: Approvals,
    private readonly audience: Audience,
    private readonly engagements: EngagementsStore,
    private readonly budgets: BudgetsStore,
    private readonly bands: BandsStore,
  ) {
    kinds.add(asked, {
      expert_budget: {
        contentOf: async (tx, id) => {
          const found = await this.lock(tx, id);
          return found?.budget.status === 'open'
            ? contentHash(contentOf(found.budget, found.engagement))
            : undefined;
        },
        closed: (tx, question) => this.closed(tx, question),
      },
    });
  }

  /** Asks who pays. The engagement is locked, and stored as it is to be approved. Refuses `engagement.budget_open` where something waits already. */
  async ask(tx: Tx, engagement: StoredEngagement, wish: BudgetWish): Promise<void> {
    const { id: engagementId, role, currency, hourlyMinor, expertPersonId } = engagement;
    await this.assertNoneOpen(tx, engagementId);
    const topMinor = await this.bands.topOn(tx, { role, currency, on: await todayIn(tx) });
    const budget: Budget = {
      ...wish,
      id: newId(),
      engagementId,
      topMinor,
      status: 'open',
      askedBy: personOf(tx.caller),
      askedAt: tx.now,
      closedAt: null,
    };
    await this.budgets.insert(tx, budget);
    await this.approvals.ask(tx, {
      kind: 'expert_budget',
      aboutId: budget.id,
      needs: { hands: await this.whoPays(tx, engagement), count: isException(hourlyMinor, topMinor) ? 2 : 1 },
      content: contentOf(budget, engagement),
      partIds: expertPersonId === null ? [] : [expertPersonId],
    });
  }

  /** The engagement ended: what was asked waits for nobody. It is locked by the caller. */
  async lapse(tx: Tx, engagementId: string): Promise<void> {
    const open = (await this.budgets.of(tx, engagementId)).find(({ status }) => status === 'open');
    if (open === undefined) return;
    await this.approvals.lapse(tx, 'expert_budget', open.id);
    await this.budgets.close(tx, open.id, 'lapsed');
  }

  private async assertNoneOpen(tx: Tx, engagementId: string): Promise<void> {
    const all = await this.budgets.of(tx, engagementId);
    if (all.some(({ status }) => status === 'open')) throw new RefusedError(openAlready.refusal);
  }

  /** Who keeps the group's money; of one member that pays, each of those who act for it there, by name. */
  private async whoPays(
    tx: Tx,
    { payerMemberId, caseId }: StoredEngagement,
  ): Promise<readonly ApprovalHolder[]> {
    if (payerMemberId === null) return keepers;
    const listeners = await this.audience.inCase(tx, caseId);
    return listeners.flatMap(({ personId, permissions, reader }) =>
      permissions.includes('approvals.read') && actsFor(reader, caseId).includes(payerMemberId)
        ? [`person:${personId}` as const]
        : [],
    );
  }

  private async lock(tx: Tx, id: string) {
    const budget = await this.budgets.there(tx, id);
    if (budget === undefined) return undefined;
    const engagement = await this.engagements.lock(tx, budget.engagementId);
    // Read again: who held the lock may have closed it.
    return { engagement, budget: (await this.budgets.there(tx, id)) ?? budget };
  }

  private async closed(tx: Tx, { aboutId, state, endReason }: ApprovalQuestion): Promise<void> {
    if (state === 'open' || state === 'lapsed') return;
    const found = await this.lock(tx, aboutId);
    if (found === undefined) throw new Error(`The budget ${aboutId} is there no more`);
    const { engagement, budget } = found;
    await this.budgets.close(tx, aboutId, state);
    const isApproved = state === 'approved';
    if (!budget.raises) return this.moved(tx, engagement, isApproved ? 'approve' : 'reject', endReason);
    if (isApproved) {
      const version = engagement.version + 1;
      await this.engagements.save(tx, { ...engagement, capMinor: budget.capMinor, version });
    }
    await tx.record([engagementFact(engagement, isApproved ? 'cap_raised' : 'raise_refused')]);
  }

  private async moved(
    tx: Tx,
    engagement: StoredEngagement,
    action: EngagementAction,
    reason: string | null,
  ): Promise<void> {
    const said = reason === null ? {} : { reason };
    const around = await aroundSystem(tx, engagement);
    const { state, facts } = granted(moveEngagement(engagement, action, said, around, { en: '', zh: '' }));
    await this.engagements.save(tx, state);
    await tx.record(facts);
  }
}

/** Whether a rate needs a second person: it is above the band, or there is none. */
export const isException = (hourlyMinor: string | null, topMinor: string | null): boolean =>
  topMinor === null || BigInt(hourlyMinor ?? '0') > BigInt(topMinor);

/** What exactly is approved: the money and the days. Who and what for is not, and is told to nobody who decides. */
const contentOf = (
  { id, raises, capMinor, topMinor }: Budget,
  { code, role, currency, hourlyMinor, travelPercent, hoursEstimated, from, until }: StoredEngagement,
): Json => ({
  id,
  raises,
  capMinor,
  topMinor,
  code,
  role,
  currency,
  hourlyMinor,
  travelPercent,
  hoursEstimated,
  from,
  until,
});

const openAlready = refuse(
  'engagement.budget_open',
  'A budget of this engagement waits for approval already.',
  '该聘用已有预算待批准。',
);
