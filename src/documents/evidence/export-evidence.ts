import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { ZipFile } from 'yazl';
import { refuse } from '../../kernel/index.js';
import { Blobs, type Caller, RefusedError, type Tx, UnitOfWork } from '../../platform/index.js';
import type { Reader } from '../../walls/index.js';
import { type DecidedRow, DocumentsScreens } from '../documents.screens.js';
import { verified } from '../passage/verified.js';
import type { Archived, ArchivedFile } from './archived.js';
import { EvidenceArchive } from './evidence-archive.js';
import { Openings } from './openings.js';

/** Most documents of one archive. */
const most = 2_000;

/** An archive on its way out. */
export interface OpenArchive {
  readonly chunks: AsyncIterable<Buffer>;
  /** Whether somebody may still read all that is in it: asked again while it goes out. */
  readonly stillFor: (caller: Caller) => Promise<boolean>;
}

/** Packs what a case's documents are, where they come from and what happened to them, with a checker that needs nothing of ours. */
@Injectable()
export class ExportEvidence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly lists: DocumentsScreens,
    private readonly archives: EvidenceArchive,
    private readonly openings: Openings,
    private readonly blobs: Blobs,
  ) {}

  /** Decided, written down as opened and put on record before the first byte. Not found where the case is not the caller's to see. */
  async run({ idempotency: _, ...caller }: Caller, caseId: string, withFiles: boolean): Promise<OpenArchive> {
    const { archived, ids } = await this.work.run(caller, async (tx) => {
      const reader = await this.archives.readerOf(tx, caseId);
      const rows = await this.lists.ofCase(tx, { caseId, limit: most + 1 });
      if (rows.length > most) throw tooMany();
      const packed = await this.archives.pack(tx, reader, { caseId, rows, withFiles });
      if (withFiles) await this.recordOpenings(tx, reader, rows, packed.files);
      await tx.record([
        {
          type: 'documents.exported',
          subject: { kind: 'case', id: caseId },
          payload: { documents: rows.length, withFiles, manifestHash: packed.manifestHash },
        },
      ]);
      return { archived: packed, ids: rows.map(({ row }) => row.id) };
    });
    return {
      chunks: this.zipped(caller.allianceId, archived, new Date(0)),
      stillFor: (now) =>
        now.permissions.includes('documents.read')
          ? this.work.read(now, (tx) => this.lists.stillReads(tx, ids))
          : Promise.resolve(false),
    };
  }

  private async recordOpenings(
    tx: Tx,
    reader: Reader,
    rows: readonly DecidedRow[],
    files: readonly ArchivedFile[],
  ): Promise<void> {
    for (const { version } of files) {
      const row = rows.find((one) => one.row.id === version.documentId)?.row;
      if (row === undefined) continue;
      const opened = {
        id: row.id,
        caseId: row.case_id,
        compartmentId: row.compartment_id,
        groupId: row.group_id,
      };
      await this.openings.record(tx, reader, opened, version.no, 'download');
    }
  }

  /** The archive as it is made: a file is opened when its turn comes, and breaks the archive off where it is not what was taken in. */
  private zipped(allianceId: string, { texts, files }: Archived, mtime: Date): AsyncIterable<Buffer> {
    const zip = new ZipFile();
    const output = zip.outputStream as Readable;
    zip.on('error', (error: Error) => output.destroy(error));
    for (const { path, text } of texts) zip.addBuffer(Buffer.from(text), path, { mtime });
    for (const { path, version, key } of files) {
      zip.addReadStreamLazy(path, { mtime }, (begin) => {
        const sealed = this.blobs.read({ allianceId, blobId: version.blobId }, version.parts, key);
        const content = Readable.from(verified(sealed, version.sha256), { objectMode: false });
        content.on('error', (error) => output.destroy(error));
        begin(null, content);
      });
    }
    zip.end();
    return output;
  }
}

const tooMany = (): RefusedError =>
  new RefusedError(
    refuse(
      'evidence.too_many',
      `An archive holds at most ${String(most)} documents; this case has more that you may read. Export without files, or ask for single documents.`,
      `一个存档最多包含 ${String(most)} 份文件；您在本案可读的文件超过此数，请单独导出。`,
    ).refusal,
  );
