import { Injectable } from '@nestjs/common';
import { insertRows, newId, personOf, type Tx } from '../../platform/index.js';
import type { Reader } from '../../walls/index.js';
import type { DocumentLife } from '../domain/life.js';
import { actsFor } from '../domain/told-readers.js';
import { DocumentOpeningRow } from './evidence.entity.js';
import { EvidenceLog } from './evidence-log.store.js';

/** By which way content left. */
export type OpeningWay = 'preview' | 'download' | 'link';

/** A version that was opened. */
export interface Opened {
  readonly file: Pick<DocumentLife, 'id' | 'caseId' | 'compartmentId' | 'groupId'>;
  readonly versionNo: number;
}

/** Keeps who opened what: who must be told of a recall, and what someone who left has seen. */
@Injectable()
export class Openings {
  constructor(private readonly evidence: EvidenceLog) {}

  /** Writes down that the reader opened versions; in a compartment a document's chain of evidence tells it too. */
  async record(tx: Tx, reader: Reader, opened: readonly Opened[], how: OpeningWay): Promise<void> {
    const rows = opened.map(({ file, versionNo }) => ({
      id: newId(),
      documentId: file.id,
      versionNo,
      compartmentId: file.compartmentId,
      groupId: file.groupId,
      memberIds: actsFor(reader, file.caseId),
      allianceId: tx.caller.allianceId,
      personId: personOf(reader),
      at: tx.now,
      how,
    }));
    await insertRows(tx, DocumentOpeningRow, rows);
    await this.evidence.appendAll(
      tx,
      opened
        .filter(({ file }) => file.compartmentId !== null)
        .map(({ file, versionNo }) => ({
          subject: file,
          entry: { act: 'opened', detail: { versionNo, how } },
        })),
    );
  }
}
