import { Injectable } from '@nestjs/common';
import { type Caller, NotFoundError } from '../../platform/index.js';
import type { PositionsView, RespondentPositionView } from './accusation-views.contract.js';

@Injectable()
export class ReadPositions {
  list(_c: Caller, _caseId: string): Promise<PositionsView> {
    throw new NotFoundError();
  }
  one(_c: Caller, _partyId: string): Promise<RespondentPositionView> {
    throw new NotFoundError();
  }
}
