import { Injectable } from '@nestjs/common';
import { type Caller, NotFoundError } from '../../platform/index.js';
import type {
  AccusationGridView,
  AccusationMatrixView,
  AccusationsPageView,
  AccusationView,
} from './accusation-views.contract.js';
import type { AccusationsQuery, GridQuery, MatrixQuery } from './accusations.contract.js';

@Injectable()
export class ReadAccusations {
  list(_c: Caller, _id: string, _query: AccusationsQuery): Promise<AccusationsPageView> {
    throw new NotFoundError();
  }
  one(_c: Caller, _id: string): Promise<AccusationView> {
    throw new NotFoundError();
  }
  matrix(_c: Caller, _id: string, _query: MatrixQuery): Promise<AccusationMatrixView> {
    throw new NotFoundError();
  }
  grid(_c: Caller, _id: string, _query: GridQuery): Promise<AccusationGridView> {
    throw new NotFoundError();
  }
  csv(_c: Caller, _id: string): Promise<string> {
    throw new NotFoundError();
  }
}
