import { Injectable } from '@nestjs/common';
import { type Caller, NotFoundError } from '../../platform/index.js';
import type { PositionBody } from './accusations.contract.js';

@Injectable()
export class RevisePosition {
  run(_c: Caller, _partyId: string, _body: PositionBody, _v: number | undefined): Promise<void> {
    throw new NotFoundError();
  }
}
