import { Injectable } from '@nestjs/common';
import { type Caller, NotFoundError } from '../../platform/index.js';
import type { AccusationImportView } from './accusation-views.contract.js';
import type { AccusationImportBody } from './accusations.contract.js';

@Injectable()
export class ImportAccusations {
  run(
    _c: Caller,
    _id: string,
    _body: AccusationImportBody,
    _v: number | undefined,
  ): Promise<AccusationImportView> {
    throw new NotFoundError();
  }
}
