import { Controller, Get, Param } from '@nestjs/common';
import { Allow, type Caller, Uuid, Who } from '../../platform/index.js';
import { CaseAheadView } from './ahead.contract.js';
import { ReadAhead } from './read-ahead.js';

/** What would follow from what has not happened yet. */
@Controller()
export class AheadController {
  constructor(private readonly readAhead: ReadAhead) {}

  /** The dates that would follow if what is open in a case were done on its last day, each with what is supposed. None of them is a deadline. */
  @Get('cases/:id/dates-ahead')
  @Allow('cases.read')
  ofCase(@Who() caller: Caller, @Param('id', Uuid) caseId: string): Promise<CaseAheadView> {
    return this.readAhead.run(caller, caseId);
  }
}
