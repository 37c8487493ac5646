import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Allow } from '../platform/index.js';
import { ConflictsBody, ConflictsView, toQuestion } from './conflicts.contract.js';
import { calculateConflicts } from './calculate-conflicts.js';

/** Conflicts calculated without any register: the question is the whole input, and nothing of it is kept. */
@Controller('conflicts')
export class ConflictsController {
  /** Whether a candidate may act in a matter on a day, with the way to each adverse firm. */
  @Post('calculate')
  @HttpCode(200)
  @Allow('law.calculate')
  async calculate(@Body() body: ConflictsBody): Promise<ConflictsView> {
    const { verdict, hits } = await calculateConflicts(toQuestion(body));
    return { verdict, hits: hits.map((hit) => ({ ...hit, path: [...hit.path] })) };
  }
}
