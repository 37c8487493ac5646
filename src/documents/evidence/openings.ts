import { Injectable } from '@nestjs/common';
import { newId, type Tx } from '../../platform/index.js';
import { clientsOf, firmsOf, type Reader } from '../../walls/index.js';
import type { DocumentLife } from '../domain/life.js';
import { EvidenceLog } from './evidence-log.js';

/** By which way content left. */
export type OpeningWay = 'preview' | 'download' | 'link';

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

  /** Writes down that the reader opened a version; in a compartment its chain of evidence tells it too. */
  async record(
    tx: Tx,
    reader: Reader,
    { id, caseId, compartmentId, groupId }: Pick<DocumentLife, 'id' | 'caseId' | 'compartmentId' | 'groupId'>,
    versionNo: number,
    how: OpeningWay,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO document_opening (id, alliance_id, document_id, version_no, compartment_id, group_id, person_id, member_ids, at, how)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        newId(),
        tx.caller.allianceId,
        id,
        versionNo,
        compartmentId,
        groupId,
        reader.personId,
        actsFor(reader, caseId),
        tx.now,
        how,
      ],
    );
    if (compartmentId !== null) {
      await this.evidence.append(tx, { id, compartmentId }, { act: 'opened', detail: { versionNo, how } });
    }
  }
}
