import { Injectable } from '@nestjs/common';
import { NotFoundError, type Tx } from '../../platform/index.js';
import { isBehind, type Reader, seesHome } from '../../walls/index.js';
import { DocumentGate } from './document-gate.js';
import { DocumentHomes, type FoundHome } from './homes.store.js';
import type { Home } from './readers.js';

/** All that lies with one case or one firm, as somebody who sees that. */
export interface SeenHome {
  readonly home: FoundHome;
  readonly reader: Reader;
}

/** What documents lie with, for who sees it whole: every document of a case, or of a firm of the register. */
@Injectable()
export class SeenHomes {
  constructor(
    private readonly homes: DocumentHomes,
    private readonly gate: DocumentGate,
  ) {}

  /** Of a firm merged into another, that one. Not found where it is not there, or not the caller's to see. */
  async of(tx: Tx, asked: Home): Promise<SeenHome> {
    const home = await this.homes.of(tx, asked, 'any');
    const reader = await this.gate.readerIn(tx, home);
    if (!isSeen(reader, home)) throw new NotFoundError();
    return { home, reader };
  }
}

/** Whether someone sees what documents lie with, and no wall stands before it. */
export const isSeen = (reader: Reader, home: FoundHome): boolean =>
  seesHome(reader, home) &&
  !isBehind(reader, 'case', home.caseId) &&
  !isBehind(reader, 'member', home.firmMemberId);
