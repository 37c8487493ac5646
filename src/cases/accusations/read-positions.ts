import { Injectable } from '@nestjs/common';
import { type Caller, UnitOfWork } from '../../platform/index.js';
import type { PositionsView, RespondentPositionView } from './accusation-views.contract.js';
import { PositionsScreens } from './positions.screens.js';

/** Shows what respondents say to what is asserted against them. */
@Injectable()
export class ReadPositions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly screens: PositionsScreens,
  ) {}

  list(caller: Caller, caseId: string): Promise<PositionsView> {
    return this.work.read(caller, (tx) => this.screens.list(tx, caseId));
  }

  one(caller: Caller, partyId: string): Promise<RespondentPositionView> {
    return this.work.read(caller, (tx) => this.screens.one(tx, partyId));
  }
}
