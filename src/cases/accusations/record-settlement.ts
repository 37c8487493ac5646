import { Injectable } from '@nestjs/common';
import { type Caller, NotFoundError } from '../../platform/index.js';
import type { SettlementBody } from './accusations.contract.js';

@Injectable()
export class RecordSettlement {
  run(_c: Caller, _partyId: string, _body: SettlementBody, _v: number | undefined): Promise<void> {
    throw new NotFoundError();
  }
}
