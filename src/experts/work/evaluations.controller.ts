import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Allow, type Caller, Uuid, Who } from '../../platform/index.js';
import { EvaluationBody, EvaluationView, OwnEvaluationsView } from './evaluations.contract.js';
import { KeepEvaluations } from './keep-evaluations.js';

/** Evaluations of closed engagements: given once by who was of the team, and told as a mean alone. */
@Controller()
export class EvaluationsController {
  constructor(private readonly evaluations: KeepEvaluations) {}

  /** Evaluates a closed engagement, once, as one of its team. It is never changed, and nobody is told whose it is. */
  @Allow('engagements.write')
  @Post('expert-engagements/:id/evaluations')
  async give(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { score, note }: EvaluationBody,
  ): Promise<EvaluationView> {
    await this.evaluations.give(caller, id, { score, note: note ?? null });
    return this.evaluations.ofEngagement(caller, id);
  }

  /** Gives the caller's own evaluation of an engagement, and says whether they may give one. */
  @Allow('engagements.read')
  @Get('expert-engagements/:id/evaluation')
  read(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<EvaluationView> {
    return this.evaluations.ofEngagement(caller, id);
  }

  /** Tells an expert the mean of their own evaluations, from five on. */
  @Allow('experts.read')
  @Get('experts/own/evaluations')
  own(@Who() caller: Caller): Promise<OwnEvaluationsView> {
    return this.evaluations.ofOneself(caller);
  }
}
