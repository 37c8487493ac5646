import { Injectable } from '@nestjs/common';
import { NotFoundError, type Tx } from '../../platform/index.js';
import type { Wording } from '../shelf/documents.store.js';

/** The words of a document that lies in no compartment. */
export interface SaidOpenly extends Pick<Wording, 'title' | 'author' | 'recipients'> {
  readonly fileName: string;
  readonly text: string | null;
}

/** What documents outside compartments say, without deciding anything: for the system, which is nobody who may read. */
@Injectable()
export class OpenWords {
  /** What is said of a document, and what its newest version says. Not found where it lies in a compartment. */
  async of(tx: Tx, id: string): Promise<SaidOpenly> {
    const [said] = await tx.query<SaidOpenly>(
      `SELECT d.title, d.author, d.recipients, v.file_name AS "fileName", t.body AS text
         FROM document d JOIN document_version v ON v.alliance_id = d.alliance_id AND v.document_id = d.id AND v.no = d.version_no
         LEFT JOIN document_text t ON t.alliance_id = d.alliance_id AND t.version_id = v.id
        WHERE d.alliance_id = $1 AND d.id = $2 AND d.compartment_id IS NULL`,
      [tx.caller.allianceId, id],
    );
    if (said === undefined) throw new NotFoundError();
    return said;
  }
}
