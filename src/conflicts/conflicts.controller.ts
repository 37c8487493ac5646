import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Allow, type Caller, Who } from '../platform/index.js';
import { AskKnownTies } from './ask-known-ties.js';
import { KnownTiesBody, KnownTiesView } from './known-ties.contract.js';
import { ConflictsBody, ConflictsView, toQuestion } from './conflicts.contract.js';
import { calculateConflicts } from './calculate-conflicts.js';

/** Conflicts: calculated without any register, and asked of what is known. Nothing of a question is kept. */
@Controller('conflicts')
export class ConflictsController {
  constructor(private readonly askKnownTies: AskKnownTies) {}

  /**
   * What is known that ties a candidate to others on a day. It is told by the register and by matters the reader sees, each with its path.
   */
  @Post('known')
  @HttpCode(200)
  @Allow('firms.read')
  known(@Who() caller: Caller, @Body() body: KnownTiesBody): Promise<KnownTiesView> {
    return this.askKnownTies.run(caller, body);
  }

  /** Whether a candidate may act in a matter on a day, with the way to each adverse firm. */
  @Post('calculate')
  @HttpCode(200)
  @Allow('law.calculate')
  async calculate(@Body() body: ConflictsBody): Promise<ConflictsView> {
    const { verdict, hits } = await calculateConflicts(toQuestion(body));
    return { verdict, hits: hits.map((hit) => ({ ...hit, path: [...hit.path] })) };
  }
}
