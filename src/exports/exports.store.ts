import { Injectable } from '@nestjs/common';
import type { Bilingual, Instant } from '../kernel/index.js';
import type { PaperFormat, Tongue, ToldThing } from '../papers/index.js';
import {
  columnsOf,
  insertRows,
  NotFoundError,
  type OpenKey,
  type Permission,
  personOf,
  type Tx,
  updateRow,
} from '../platform/index.js';
import type { ExportStatus } from './domain/export-life.js';
import { ExportFileRow, ExportRow } from './export.entity.js';

/** One asking for a paper as a file. */
export interface Export {
  readonly id: string;
  readonly personId: string;
  readonly paper: string;
  readonly query: object;
  readonly columns: readonly string[] | null;
  readonly format: PaperFormat;
  readonly tongue: Tongue;
  readonly permissions: readonly Permission[];
  readonly status: ExportStatus;
  readonly run: number;
  readonly rowsRead: number;
  readonly askedAt: Instant;
  readonly endedAt: Instant | null;
  readonly because: Bilingual | null;
  readonly sight: string | null;
  readonly fileName: string | null;
  readonly sizeBytes: number | null;
  readonly keptUntil: Instant | null;
}

/** What is asked for. */
export type ExportWish = Pick<Export, 'paper' | 'query' | 'columns' | 'format' | 'tongue'>;

/** What is written of one when it is finished. */
export interface MadeFile {
  readonly rowsRead: number;
  readonly sight: string;
  readonly things: readonly ToldThing[];
  readonly fileName: string;
  readonly keptUntil: Instant;
  readonly bytes: Buffer;
}

const columns = columnsOf(ExportRow, 'x', ['allianceId']);
/** A sealed file is bound to its alliance, its export and its place, of which it has one. */
const blobOf = (tx: Tx, id: string) => ({ allianceId: tx.caller.allianceId, blobId: id });
const place = { no: 0, turn: '1', isLast: true } as const;

/** Exports and their files. The database shows both to their person alone, and the first to the system as well. */
@Injectable()
export class ExportsStore {
  /** Keeps what the caller asks for, to be made. */
  async insert(tx: Tx, id: string, wanted: ExportWish): Promise<void> {
    await insertRows(tx, ExportRow, {
      ...wanted,
      id,
      allianceId: tx.caller.allianceId,
      personId: personOf(tx.caller),
      permissions: tx.caller.permissions,
      status: 'waiting',
      askedAt: tx.now,
    });
  }

  /** Those the caller asked for since a moment, the latest first, twenty at most. */
  list(tx: Tx, since: Instant): Promise<Export[]> {
    return tx.query(
      `SELECT ${columns} FROM paper_export x WHERE x.alliance_id = $1 AND x.person_id = $2 AND x.asked_at >= $3
        ORDER BY x.asked_at DESC, x.id DESC LIMIT 20`,
      [tx.caller.allianceId, personOf(tx.caller), since],
    );
  }

  /** How many of the caller's are not made yet. Until commit nobody else counts theirs: who asks twice at once is counted twice. */
  async underWay(tx: Tx): Promise<number> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('export'), hashtext($1))`, [personOf(tx.caller)]);
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM paper_export x
        WHERE x.alliance_id = $1 AND x.person_id = $2 AND x.status IN ('waiting', 'running')`,
      [tx.caller.allianceId, personOf(tx.caller)],
    );
    return row?.count ?? 0;
  }

  /** One of the caller's own. Not found where it is not. */
  async own(tx: Tx, id: string): Promise<Export> {
    const found = await this.find(tx, id);
    if (found?.personId !== personOf(tx.caller)) throw new NotFoundError();
    return found;
  }

  /** The same, locked. */
  async lockOwn(tx: Tx, id: string): Promise<Export> {
    const found = await this.lock(tx, id);
    if (found?.personId !== personOf(tx.caller)) throw new NotFoundError();
    return found;
  }

  find(tx: Tx, id: string): Promise<Export | undefined> {
    return this.one(tx, id, '');
  }

  /** Locks the row. */
  lock(tx: Tx, id: string): Promise<Export | undefined> {
    return this.one(tx, id, 'FOR UPDATE');
  }

  /** Says how far a run is; false where that run is over: cancelled, or begun again elsewhere. */
  async stepped(tx: Tx, { id, run }: Pick<Export, 'id' | 'run'>, rowsRead: number): Promise<boolean> {
    const key = { allianceId: tx.caller.allianceId, id, run, status: 'running' } as const;
    return (await updateRow(tx, ExportRow, key, { rowsRead })) > 0;
  }

  async begin(tx: Tx, id: string, run: number): Promise<void> {
    const key = { allianceId: tx.caller.allianceId, id };
    await updateRow(tx, ExportRow, key, { status: 'running', run, rowsRead: 0 });
  }

  /** How it ended without a file, or that its file is gone; then nothing stays of what it told. */
  async end(
    tx: Tx,
    id: string,
    status: 'failed' | 'cancelled' | 'gone',
    refusal?: { readonly because: Bilingual },
  ): Promise<void> {
    const key = { allianceId: tx.caller.allianceId, id };
    await updateRow(tx, ExportRow, key, {
      status,
      ...(status === 'gone' ? { fileName: null, things: null, query: {} } : { endedAt: tx.now }),
      ...(refusal && { because: refusal.because }),
    });
  }

  /** Keeps the sealed file of the caller's export, and that it is ready. */
  async finish(tx: Tx, id: string, { bytes, things, ...made }: MadeFile, key: OpenKey): Promise<void> {
    const { allianceId } = tx.caller;
    await insertRows(tx, ExportFileRow, {
      exportId: id,
      allianceId,
      personId: personOf(tx.caller),
      keyId: key.keyId,
      sealed: key.sealPart(blobOf(tx, id), place, bytes),
    });
    await updateRow(
      tx,
      ExportRow,
      { allianceId, id },
      { ...made, things: [...things], sizeBytes: bytes.length, status: 'ready', endedAt: tx.now },
    );
  }

  /** Of what the paper told. */
  async things(tx: Tx, id: string): Promise<readonly ToldThing[]> {
    const [row] = await tx.query<{ things: readonly ToldThing[] | null }>(
      'SELECT things FROM paper_export WHERE alliance_id = $1 AND id = $2',
      [tx.caller.allianceId, id],
    );
    return row?.things ?? [];
  }

  /** The sealed file of the caller's export and the id of its key. */
  async file(tx: Tx, id: string): Promise<{ readonly keyId: string; readonly sealed: Buffer } | undefined> {
    const [row] = await tx.query<{ keyId: string; sealed: Buffer }>(
      `SELECT ${columnsOf(ExportFileRow, 'f', ['allianceId', 'exportId', 'personId'])} FROM paper_export_file f
        WHERE f.alliance_id = $1 AND f.export_id = $2`,
      [tx.caller.allianceId, id],
    );
    return row;
  }

  /** Opens a file. */
  open(tx: Tx, id: string, sealed: Buffer, key: OpenKey): Buffer {
    return key.openPart(blobOf(tx, id), place, sealed);
  }

  /** Takes the file of the caller's export away for good. */
  async erase(tx: Tx, id: string): Promise<void> {
    await tx.query('DELETE FROM paper_export_file WHERE alliance_id = $1 AND export_id = $2', [
      tx.caller.allianceId,
      id,
    ]);
  }

  private async one(tx: Tx, id: string, lock: '' | 'FOR UPDATE'): Promise<Export | undefined> {
    const [row] = await tx.query<Export>(
      `SELECT ${columns} FROM paper_export x WHERE x.alliance_id = $1 AND x.id = $2 ${lock}`,
      [tx.caller.allianceId, id],
    );
    return row;
  }
}
