import { Injectable } from '@nestjs/common';
import { type Caller, NotFoundError } from '../../platform/index.js';
import type { GridBody, OutcomesBody } from './accusations.contract.js';

@Injectable()
export class SetGrid {
  run(_c: Caller, _id: string, _body: GridBody, _v: number | undefined): Promise<void> {
    throw new NotFoundError();
  }
}

@Injectable()
export class SetOutcomes {
  run(_c: Caller, _id: string, _body: OutcomesBody, _v: number | undefined): Promise<void> {
    throw new NotFoundError();
  }
}
