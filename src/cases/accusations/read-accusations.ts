import { Injectable } from '@nestjs/common';
import { type Caller, UnitOfWork } from '../../platform/index.js';
import type {
  AccusationGridView,
  AccusationHistoryView,
  AccusationMatrixView,
  AccusationsPageView,
  AccusationView,
} from './accusation-views.contract.js';
import type { AccusationsQuery, GridQuery, MatrixQuery } from './accusations.contract.js';
import { AccusationsScreens } from './accusations.screens.js';
import { accusationsCsv } from './accusations-csv.js';

/** Shows the accusations of a case: entry by entry, as a grid, as a picture, as a file. */
@Injectable()
export class ReadAccusations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly screens: AccusationsScreens,
  ) {}

  list(caller: Caller, caseId: string, query: AccusationsQuery): Promise<AccusationsPageView> {
    return this.work.read(caller, (tx) => this.screens.list(tx, caseId, query));
  }

  one(caller: Caller, id: string): Promise<AccusationHistoryView> {
    return this.work.read(caller, (tx) => this.screens.one(tx, id));
  }

  matrix(caller: Caller, caseId: string, query: MatrixQuery): Promise<AccusationMatrixView> {
    return this.work.read(caller, (tx) => this.screens.matrix(tx, caseId, query));
  }

  grid(caller: Caller, caseId: string, query: GridQuery): Promise<AccusationGridView> {
    return this.work.read(caller, (tx) => this.screens.grid(tx, caseId, query));
  }

  /** All of a part that is not struck, with what it names. */
  standing(
    caller: Caller,
    caseId: string,
    part: MatrixQuery,
  ): Promise<{ readonly matrix: AccusationMatrixView; readonly rows: readonly AccusationView[] }> {
    return this.work.read(caller, async (tx) => ({
      matrix: await this.screens.matrix(tx, caseId, part),
      rows: await this.screens.standing(tx, caseId, part),
    }));
  }

  /** All that is not struck, as CSV. */
  csv(caller: Caller, caseId: string): Promise<string> {
    return this.standing(caller, caseId, {}).then(({ matrix, rows }) => accusationsCsv(matrix, rows));
  }
}
