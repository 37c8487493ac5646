import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, type Caller, Uuid, Who } from '../../platform/index.js';
import { FindExperts } from './find-experts.js';
import { ExpertMatchBody, ExpertMatchView } from './matches.contract.js';

/** Experts of the pool for a case. */
@Controller()
export class MatchesController {
  constructor(private readonly finding: FindExperts) {}

  /** Ranks the experts of the pool for a case, with what each term adds and why; those set against it are left out. Nothing is kept. */
  @Allow('checks.write')
  @HttpCode(200)
  @Post('cases/:id/expert-matches')
  match(
    @Who() caller: Caller,
    @Param('id', Uuid) caseId: string,
    @Body() body: ExpertMatchBody,
  ): Promise<ExpertMatchView> {
    return this.finding.run(caller, caseId, body);
  }
}
