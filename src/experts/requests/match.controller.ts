import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Allow } from '../../platform/index.js';
import { MatchBody, MatchView } from './match.contract.js';
import { rankExperts } from './rank-experts.js';

/** Experts ranked without any pool: the question is the whole input, and nothing of it is kept. */
@Controller('experts/match')
export class MatchController {
  /** Ranks experts by how well they match what is asked, with what each term adds; whoever a conflict blocks is left out. */
  @Post('calculate')
  @HttpCode(200)
  @Allow('law.calculate')
  match(@Body() body: MatchBody): MatchView {
    return rankExperts(body);
  }
}
