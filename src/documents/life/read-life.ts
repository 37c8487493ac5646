import { Injectable } from '@nestjs/common';
import { type Caller, UnitOfWork } from '../../platform/index.js';
import type { HoldsView, LoweringView } from '../shelf/documents-views.contract.js';
import type { Home } from '../shelf/readers.js';
import { HoldsScreens } from './holds.screens.js';
import type { MovedDocumentView } from './life.contract.js';
import { LifeScreens } from './life.screens.js';
import { LoweringsScreens } from './lowerings.screens.js';

/** Shows what became of documents. */
@Injectable()
export class ReadLife {
  constructor(
    private readonly work: UnitOfWork,
    private readonly screens: LifeScreens,
    private readonly lowerings: LoweringsScreens,
    private readonly onHomes: HoldsScreens,
  ) {}

  moved(caller: Caller, id: string): Promise<MovedDocumentView> {
    return this.work.read(caller, (tx) => this.screens.moved(tx, id));
  }

  lowering(caller: Caller, documentId: string, id: string): Promise<LoweringView> {
    return this.work.read(caller, (tx) => this.lowerings.one(tx, documentId, id));
  }

  awaiting(caller: Caller): Promise<LoweringView[]> {
    return this.work.read(caller, (tx) => this.lowerings.awaiting(tx));
  }

  /** The holds on all of a case or of a firm. */
  holds(caller: Caller, home: Home): Promise<HoldsView> {
    return this.work.read(caller, (tx) => this.onHomes.onAll(tx, home));
  }
}
