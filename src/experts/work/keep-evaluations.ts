import { Injectable } from '@nestjs/common';
import {
  assertAllowed,
  type By,
  type Caller,
  newId,
  personOf,
  toObstacleView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { obstacleToEvaluation, toldScores } from '../domain/evaluation.js';
import { roundedText } from '../domain/match.js';
import { EngagementsStore, type ListedEngagement } from '../engagements/engagements.store.js';
import { ExpertsStore } from '../pool/experts.store.js';
import type { EvaluationView, GivenEvaluationView, OwnEvaluationsView } from './evaluations.contract.js';
import { type Evaluation, EvaluationsStore } from './evaluations.store.js';

/** Gives and tells evaluations of closed engagements. */
@Injectable()
export class KeepEvaluations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly engagements: EngagementsStore,
    private readonly evaluations: EvaluationsStore,
    private readonly experts: ExpertsStore,
  ) {}

  /** Not found where the engagement is not theirs to know of; refused (403, 409) as `obstacleToEvaluation` says. */
  give(
    by: By,
    engagementId: string,
    said: Pick<Evaluation, 'score' | 'note'>,
  ): Promise<{ readonly id: string }> {
    return this.work.within(by, async (tx) => {
      const seen = await this.engagements.seen(tx, engagementId);
      const { status } = await this.engagements.lock(tx, engagementId);
      assertAllowed((await this.obstacle(tx, { ...seen, status }))?.refusal);
      const id = newId();
      await this.evaluations.insert(tx, {
        ...said,
        id,
        engagementId,
        raterId: personOf(tx.caller),
        at: tx.now,
      });
      await tx.record([
        { type: 'evaluation.given', subject: { kind: 'expert_evaluation', id }, payload: {} },
      ]);
      return { id };
    });
  }

  /** What the caller gave, and whether they may. Not found where the engagement is not theirs to know of. */
  ofEngagement(caller: Caller, engagementId: string): Promise<EvaluationView> {
    return this.work.read(caller, async (tx) => {
      const seen = await this.engagements.seen(tx, engagementId);
      const own = await this.evaluations.own(tx, engagementId);
      return {
        own: own === undefined ? null : viewOf(own),
        giving: { obstacle: toObstacleView((await this.obstacle(tx, seen))?.refusal) },
      };
    });
  }

  /** What the expert who asks is told of their own: nothing by which it could be told who gave which. */
  ofOneself(caller: Caller): Promise<OwnEvaluationsView> {
    return this.work.read(caller, async (tx) => {
      const expert = await this.experts.ofPerson(tx, personOf(caller));
      const told = toldScores(expert === undefined ? [] : await this.evaluations.scores(tx, expert.id));
      return told === undefined
        ? { count: null, mean: null }
        : { count: told.count, mean: roundedText(told.mean, 2) };
    });
  }

  private async obstacle(tx: Tx, engagement: ListedEngagement) {
    const { id, status } = engagement;
    const hasGiven = (await this.evaluations.own(tx, id)) !== undefined;
    return obstacleToEvaluation({ status, wasOnIt: await this.wasOnIt(tx, engagement), hasGiven });
  }

  /** Whoever asked for the check, and whom they named before the engagement ended: nobody is named for the sake of a score. */
  private async wasOnIt(
    tx: Tx,
    { checkId, requestedBy, isTeam, isOneself, endedAt }: ListedEngagement,
  ): Promise<boolean> {
    if (!isTeam || isOneself) return false;
    if (requestedBy === tx.caller.personId) return true;
    return this.evaluations.wasNamed(tx, checkId, endedAt ?? tx.now);
  }
}

const viewOf = ({ id, score, note, at }: Evaluation): GivenEvaluationView => ({ id, score, note, at });
