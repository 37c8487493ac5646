import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.js';
import { type DraftAsked, PlanQuestions } from '../plans/plan-questions.js';
import type { PlanWhatIfBody } from '../plans/plans.contract.js';
import { PlansStore } from '../plans/plans.store.js';
import { Certificates } from '../reckoning/certificates.js';
import { Reckoner } from '../reckoning/reckoner.js';
import { amountAsked } from './asked.js';

/** Freezes what a draft would come to: an amount of one of its pools on a day, with the certificate of who would bear what of it. */
@Injectable()
export class FreezeWhatIf {
  constructor(
    questions: PlanQuestions,
    private readonly plans: PlansStore,
    private readonly reckoner: Reckoner,
    private readonly certificates: Certificates,
  ) {
    questions.answerBy((tx, draft, body) => this.freeze(tx, draft, body));
  }

  private async freeze(
    tx: Tx,
    { id, groupId, terms: { tree } }: DraftAsked,
    body: PlanWhatIfBody | undefined,
  ): Promise<void> {
    if (body === undefined) return this.plans.freeze(tx, id, null);
    const { minor } = amountAsked(body.total, tree.currency, '/whatIf/total');
    const opened = { why: 'what_if' as const, of: { kind: 'cost_plan', id } };
    const lines = [{ poolKey: body.pool, serviceOn: body.on, minor }];
    const reckoning = await this.reckoner.reckon(tx, groupId, lines, { opened, period: body.on, plan: tree });
    const certified = await this.certificates.seal(tx, reckoning, opened);
    await this.plans.freeze(tx, id, { asked: { poolKey: body.pool, minor, on: body.on }, certified });
  }
}
