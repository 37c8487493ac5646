import { Injectable } from '@nestjs/common';
import { type Caller, UnitOfWork } from '../../platform/index.js';
import type { EvidenceView, OpeningsView, SealedIndexView } from '../log/evidence.contract.js';
import { EvidenceScreens, SealedIndexScreens } from './evidence.screens.js';

/** Shows what can be proved of documents, and who opened them. */
@Injectable()
export class ReadEvidence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly screens: EvidenceScreens,
    private readonly indexes: SealedIndexScreens,
  ) {}

  evidence(caller: Caller, id: string): Promise<EvidenceView> {
    return this.work.read(caller, (tx) => this.screens.evidence(tx, id));
  }

  openings(caller: Caller, id: string): Promise<OpeningsView> {
    return this.work.read(caller, (tx) => this.screens.opened(tx, id));
  }

  sealedIndex(caller: Caller, groupId: string, membershipId: string): Promise<SealedIndexView> {
    return this.work.read(caller, (tx) => this.indexes.index(tx, groupId, membershipId));
  }
}
