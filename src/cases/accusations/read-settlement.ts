import { Injectable } from '@nestjs/common';
import { type Caller, NotFoundError } from '../../platform/index.js';
import type { SettlementView } from './accusation-views.contract.js';

@Injectable()
export class ReadSettlement {
  run(_c: Caller, _partyId: string): Promise<SettlementView> {
    throw new NotFoundError();
  }
}
