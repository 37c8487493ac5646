import { Injectable } from '@nestjs/common';
import { refuse } from '../../kernel/index.js';
import { Blobs, type Caller, encodeCursor, RefusedError, type Tx, UnitOfWork } from '../../platform/index.js';
import type { Reader } from '../../walls/index.js';
import { type DecidedRow, DocumentsScreens } from '../shelf/documents.screens.js';
import { verified } from '../passage/verified.js';
import { ArchiveDraft, type ArchivedFile } from './archived.js';
import { EvidenceArchive } from './evidence-archive.js';
import { Openings } from '../log/openings.store.js';

/** Most documents of one archive, with their files and without. */
const most = { files: 2_000, descriptions: 20_000 };

/** How many documents are read at once. */
const together = 500;

/** What is asked for. */
interface Wanted {
  readonly caseId: string;
  readonly withFiles: boolean;
  /** Whether no archive will go out: all is decided as for it, and nothing is written down. */
  readonly headOnly: boolean;
}

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
  async run({ idempotency: _, ...caller }: Caller, wanted: Wanted): Promise<OpenArchive> {
    const { draft, ids } = await this.work.run(caller, async (tx) => {
      const { caseId, withFiles } = wanted;
      const laid = await this.layOut(tx, wanted);
      if (wanted.headOnly) return laid;
      const manifestHash = laid.draft.seal({
        caseId,
        exportedAt: tx.now,
        exportedBy: { id: tx.caller.personId, name: tx.caller.name },
      });
      await tx.record([
        {
          type: 'documents.exported',
          subject: { kind: 'case', id: caseId },
          payload: { withFiles, manifestHash },
        },
      ]);
      return laid;
    });
    const { allianceId } = caller;
    return {
      chunks: draft.stream(({ version, key }) =>
        verified(this.blobs.read({ allianceId, blobId: version.blobId }, version, key), version.sha256),
      ),
      stillFor: (now) =>
        now.permissions.includes('documents.read')
          ? this.work.read(now, (tx) => this.lists.stillReads(tx, ids))
          : Promise.resolve(false),
    };
  }

  private async layOut(tx: Tx, { caseId, withFiles, headOnly }: Wanted) {
    const reader = await this.archives.readerOf(tx, caseId);
    const draft = new ArchiveDraft();
    const ids: string[] = [];
    const limit = withFiles ? most.files : most.descriptions;
    for (let rows = await this.page(tx, reader, caseId); rows.length > 0;) {
      ids.push(...rows.map(({ row }) => row.id));
      if (ids.length > limit) throw tooMany(withFiles);
      const files = await this.archives.add(tx, reader, rows, { draft, withFiles });
      if (!headOnly) await this.recordOpenings(tx, reader, rows, files);
      rows = await this.page(tx, reader, caseId, ids.at(-1));
    }
    if (ids.length === 0) await this.archives.assertSeen(tx, reader, caseId);
    return { draft, ids };
  }

  private page(tx: Tx, reader: Reader, caseId: string, after?: string): Promise<readonly DecidedRow[]> {
    const cursor = after === undefined ? {} : { cursor: encodeCursor(after) };
    return this.lists.readBy(tx, reader, { caseId, limit: together, ...cursor });
  }

  private async recordOpenings(
    tx: Tx,
    reader: Reader,
    rows: readonly DecidedRow[],
    files: readonly ArchivedFile[],
  ): Promise<void> {
    if (files.length === 0) return;
    const things = new Map(
      rows.map(({ row: { id, case_id: caseId, compartment_id: compartmentId, group_id: groupId } }) => [
        id,
        { id, caseId, compartmentId, groupId },
      ]),
    );
    const opened = files.flatMap(({ version: { documentId, no } }) => {
      const file = things.get(documentId);
      return file === undefined ? [] : [{ file, versionNo: no }];
    });
    await this.openings.record(tx, reader, opened, 'download');
  }
}

const tooMany = (withFiles: boolean): RefusedError => {
  const [files, descriptions] = [String(most.files), String(most.descriptions)];
  const { refusal } = withFiles
    ? refuse(
        'evidence.too_many',
        `An archive with files holds at most ${files} documents; this case has more that you may read. Export it without files, or take single documents.`,
        `含文件的存档最多包含 ${files} 份文件；您在本案可读的文件超过此数，请导出不含文件的存档，或逐份下载。`,
      )
    : refuse(
        'evidence.too_many',
        `An archive without files describes at most ${descriptions} documents; this case has more that you may read. Take the evidence of single documents.`,
        `不含文件的存档最多说明 ${descriptions} 份文件；您在本案可读的文件超过此数，请逐份查看证据日志。`,
      );
  return new RefusedError(refusal);
};
