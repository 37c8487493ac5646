import { Injectable } from '@nestjs/common';
import { type Caller, NotFoundError } from '../../platform/index.js';
import type { AccusationBody, ReviseAccusationBody, StrikeBody } from './accusations.contract.js';

@Injectable()
export class EnterAccusation {
  run(_caller: Caller, _caseId: string, _body: AccusationBody): Promise<{ id: string }> {
    throw new NotFoundError();
  }
}

@Injectable()
export class ReviseAccusation {
  run(_c: Caller, _id: string, _body: ReviseAccusationBody, _v: number | undefined): Promise<void> {
    throw new NotFoundError();
  }
}

@Injectable()
export class StrikeAccusation {
  run(_c: Caller, _id: string, _body: StrikeBody, _v: number | undefined): Promise<void> {
    throw new NotFoundError();
  }
}
