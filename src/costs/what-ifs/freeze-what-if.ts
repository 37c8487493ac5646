import { Injectable } from '@nestjs/common';
import { RefusedError, type Tx } from '../../platform/index.js';
import { type PlanPool, poolOf } from '../domain/plan/cost-plan.js';
import { accountantsAlone, hasBoundedSeal, isSealed } from '../domain/what-if/own-what-if.js';
import { type DraftAsked, PlanQuestions } from '../plans/plan-questions.js';
import type { PlanWhatIfBody } from '../plans/plans.contract.js';
import { PlansStore } from '../plans/plans.store.js';
import { Certificates } from '../reckoning/certificates.js';
import { Reckoner } from '../reckoning/reckoner.js';
import { amountAsked } from './asked.js';

/**
 * Whether what a draft of a pool would come to could tell more of what members declared than a certificate may: by where bounds hold, or of
 * some members by themselves.
 */
const tellsTooMuch = ({ method, takesPart }: PlanPool): boolean =>
  hasBoundedSeal(method) || (isSealed(method) && takesPart.who !== 'all');

/**
 * Freezes what a draft would come to: an amount of one of its pools on a day, with the certificate of who would bear what of it. Refuses (422)
 * `what_if.accountants_alone` where that, or a refusal to share so, would tell of single members.
 */
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
    const pool = poolOf(tree, body.pool);
    if (pool !== undefined && tellsTooMuch(pool)) throw new RefusedError(accountantsAlone.refusal, 422);
    const { minor } = amountAsked(body.total, tree.currency, '/whatIf/total');
    const opened = { why: 'what_if' as const, of: { kind: 'cost_plan', id } };
    const lines = [{ poolKey: body.pool, serviceOn: body.on, minor }];
    const reckoning = await this.reckoner.reckon(tx, groupId, lines, { opened, period: body.on, plan: tree });
    const certified = await this.certificates.seal(tx, reckoning, opened);
    await this.plans.freeze(tx, id, { asked: { poolKey: body.pool, minor, on: body.on }, certified });
  }
}
