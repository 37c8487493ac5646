import { Injectable } from '@nestjs/common';
import type { Instant } from '../../kernel/index.js';
import { afterMs, insertRows, NotFoundError, type OpenKey, type Tx } from '../../platform/index.js';
import type { Tier } from '../../walls/index.js';
import { UploadRow } from '../shelf/document.entity.js';
import type { Wording } from '../shelf/documents.store.js';
import type { DocumentKind, Folder, PrivilegeBasis } from '../domain/document-words.js';
import { type OnTheWay, quotaDayMs, type UploadProgress, type UploadState } from '../domain/upload.js';

/** What its uploader said of a file. */
export interface UploadPlan extends Wording {
  readonly fileName: string;
  readonly mediaType: string;
  readonly sha256: string | null;
  readonly folder: Folder;
  readonly kind: DocumentKind;
  readonly tier: Tier;
  readonly groupId: string | null;
  readonly issueId: string | null;
  readonly supplierId: string | null;
  /** The parties it is said to be of; left out in what was begun before that was asked. */
  readonly suppliers?: readonly string[];
  readonly proceedingId: string | null;
  readonly privilegeBasis: PrivilegeBasis | null;
  readonly documentDate: string | null;
  readonly capturedAt: string | null;
}

/** A file on its way in; what was said of it is read apart, with its key. */
export interface Upload extends UploadProgress {
  readonly id: string;
  readonly personId: string;
  readonly documentId: string | null;
  readonly caseId: string | null;
  readonly firmId: string | null;
  readonly compartmentId: string | null;
  readonly blobId: string;
  readonly keyId: string;
  readonly writer: string | null;
  readonly createdAt: Instant;
}

const planAs = (uploadId: string): string => `upload ${uploadId}`;

/** Rows and values of uploads. */
@Injectable()
export class UploadsStore {
  /** The caller's own upload. Nobody else's is found. */
  async own(tx: Tx, id: string): Promise<Upload> {
    const row = await tx.manager.findOneBy(UploadRow, this.ownKey(tx, id));
    if (row === null) throw new NotFoundError();
    return uploadOf(row);
  }

  /** As `own`, locked until commit. */
  async lockOwn(tx: Tx, id: string): Promise<Upload> {
    await tx.query('SELECT 1 FROM upload WHERE alliance_id = $1 AND id = $2 FOR UPDATE', [
      tx.caller.allianceId,
      id,
    ]);
    return this.own(tx, id);
  }

  /** Anybody's, locked until commit, for the system that clears up; undefined where there is none. */
  async lockAny(tx: Tx, id: string): Promise<Upload | undefined> {
    await tx.query('SELECT 1 FROM upload WHERE alliance_id = $1 AND id = $2 FOR UPDATE', [
      tx.caller.allianceId,
      id,
    ]);
    const row = await tx.manager.findOneBy(UploadRow, { id, allianceId: tx.caller.allianceId });
    return row === null ? undefined : uploadOf(row);
  }

  async insert(tx: Tx, upload: Upload, plan: UploadPlan, key: OpenKey): Promise<void> {
    const row = { ...rowOf(upload), allianceId: tx.caller.allianceId };
    const said = Buffer.from(JSON.stringify(plan));
    const kept =
      upload.compartmentId === null
        ? { plan, sealed: null }
        : { plan: null, sealed: key.seal(said, planAs(upload.id)) };
    await insertRows(tx, UploadRow, { ...row, ...kept });
  }

  /** What was said of an upload, opened with its key. */
  async plan(tx: Tx, { id, compartmentId }: Upload, key: OpenKey): Promise<UploadPlan> {
    const row = await tx.manager.findOneByOrFail(UploadRow, { id, allianceId: tx.caller.allianceId });
    if (compartmentId === null || row.sealed === null) return row.plan as UploadPlan;
    return JSON.parse(key.open(row.sealed, planAs(id)).toString('utf8')) as UploadPlan;
  }

  /** Makes a request the one that writes parts; whichever wrote before commits nothing more. The turn is kept for good. */
  async giveTurn(tx: Tx, id: string, writer: string): Promise<void> {
    await tx.query(
      `UPDATE upload SET writer = $3::uuid, turns = turns || jsonb_build_array(jsonb_build_object('id', $3::uuid, 'from', parts))
        WHERE alliance_id = $1 AND id = $2`,
      [tx.caller.allianceId, id, writer],
    );
  }

  /** Counts a part that was kept. False where another request has the turn now, or the upload has ended. */
  async advance(
    tx: Tx,
    { id, writer, receivedBytes }: Upload,
    { bytes, expiresAt }: { readonly bytes: number; readonly expiresAt: Instant },
  ): Promise<boolean> {
    const advanced = await tx.query(
      `UPDATE upload SET received_bytes = received_bytes + $5, parts = parts + 1, expires_at = $6
        WHERE alliance_id = $1 AND id = $2 AND writer = $3 AND received_bytes = $4 AND state = 'open'
       RETURNING id`,
      [tx.caller.allianceId, id, writer, receivedBytes, bytes, expiresAt],
    );
    return advanced.length > 0;
  }

  /** Ends an upload: what was said of it is the document’s from then on, or nobody’s. */
  async end(tx: Tx, id: string, state: UploadState, documentId: string | null): Promise<void> {
    await tx.query(
      `UPDATE upload SET state = $3, document_id = coalesce($4, document_id), writer = NULL,
              plan = NULL, sealed = NULL
        WHERE alliance_id = $1 AND id = $2`,
      [tx.caller.allianceId, id, state, documentId],
    );
  }

  /** What the caller has on the way, and of a day; takes a lock on it until commit. */
  async onTheWay(tx: Tx): Promise<OnTheWay> {
    const { allianceId, personId } = tx.caller;
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('uploads'), hashtext($1))`, [personId]);
    const [found] = await tx.query<{ open: number; bytes: string }>(
      `SELECT (count(*) FILTER (WHERE state = 'open' AND expires_at > $3))::integer AS open,
              coalesce(sum(size_bytes) FILTER (WHERE created_at > $4), 0)::text AS bytes
         FROM upload WHERE alliance_id = $1 AND person_id = $2 AND state <> 'abandoned' AND (state = 'open' OR created_at > $4)`,
      [allianceId, personId, tx.now, afterMs(tx.now, -quotaDayMs)],
    );
    return { open: found?.open ?? 0, dayBytes: Number(found?.bytes ?? 0) };
  }

  private ownKey(tx: Tx, id: string) {
    const { allianceId, personId } = tx.caller;
    if (personId === null) throw new NotFoundError();
    return { id, allianceId, personId };
  }
}

const rowOf = ({ sizeBytes, receivedBytes, ...upload }: Upload) => ({
  ...upload,
  sizeBytes: String(sizeBytes),
  receivedBytes: String(receivedBytes),
});

const uploadOf = ({ allianceId: _, plan: __, sealed: ___, ...row }: UploadRow): Upload => ({
  ...row,
  sizeBytes: Number(row.sizeBytes),
  receivedBytes: Number(row.receivedBytes),
  state: row.state as UploadState,
});
