import { Injectable } from '@nestjs/common';
import { type Caller, UnitOfWork } from '../../platform/index.js';
import type { LegalHoldView, LoweringView } from '../documents-views.contract.js';
import type { MovedDocumentView } from './life.contract.js';
import { LifeScreens } from './life.screens.js';

/** Shows what became of documents. */
@Injectable()
export class ReadLife {
  constructor(
    private readonly work: UnitOfWork,
    private readonly screens: LifeScreens,
  ) {}

  moved(caller: Caller, id: string): Promise<MovedDocumentView> {
    return this.work.read(caller, (tx) => this.screens.moved(tx, id));
  }

  lowering(caller: Caller, documentId: string, id: string): Promise<LoweringView> {
    return this.work.read(caller, (tx) => this.screens.lowering(tx, documentId, id));
  }

  awaiting(caller: Caller): Promise<LoweringView[]> {
    return this.work.read(caller, (tx) => this.screens.awaiting(tx));
  }

  caseHolds(caller: Caller, caseId: string): Promise<LegalHoldView[]> {
    return this.work.read(caller, (tx) => this.screens.caseHolds(tx, caseId));
  }
}
