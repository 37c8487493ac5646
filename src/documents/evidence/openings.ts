import { Injectable } from '@nestjs/common';
import { newId, type Tx } from '../../platform/index.js';
import { clientsOf, firmsOf, type Reader } from '../../walls/index.js';
import type { DocumentLife } from '../domain/life.js';
import { EvidenceLog } from './evidence-log.js';

/** By which way content left. */
export type OpeningWay = 'preview' | 'download' | 'link';

/** A version that was opened. */
export interface Opened {
  readonly file: Pick<DocumentLife, 'id' | 'caseId' | 'compartmentId' | 'groupId'>;
  readonly versionNo: number;
}

/** The members someone acts for in a case. */
export const actsFor = (reader: Reader, caseId: string): readonly string[] => [
  ...new Set([
    ...firmsOf(reader),
    ...clientsOf(reader).flatMap((client) => (client.caseId === caseId ? [client.memberId] : [])),
  ]),
];

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
    }));
    await tx.query(
      `INSERT INTO document_opening (id, alliance_id, document_id, version_no, compartment_id, group_id, person_id, member_ids, at, how)
       SELECT id, $1, "documentId", "versionNo", "compartmentId", "groupId", $2, "memberIds", $3, $4
         FROM jsonb_to_recordset($5::jsonb) AS o(id uuid, "documentId" uuid, "versionNo" integer, "compartmentId" uuid,
           "groupId" uuid, "memberIds" uuid[])`,
      [tx.caller.allianceId, reader.personId, tx.now, how, JSON.stringify(rows)],
    );
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
