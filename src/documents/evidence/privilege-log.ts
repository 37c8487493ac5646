import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { refuse } from '../../kernel/index.js';
import { type Caller, RefusedError, type Tx, UnitOfWork } from '../../platform/index.js';
import { tierView } from '../shelf/document-words.views.js';
import { type DecidedRow, DocumentsScreens, type NewestVersion } from '../shelf/documents.screens.js';
import { DocumentReaders, type Home } from '../shelf/readers.js';
import { SeenHomes } from '../shelf/seen-homes.js';
import { privilegeBases } from '../domain/document-words.js';
import type { PrivilegeLogEntryView, PrivilegeLogView } from '../log/evidence.contract.js';

/** Most lines of one log. */
const most = 5_000;

/**
 * The documents of a case or of a firm that are withheld on some ground, as far as the caller may read them, in the order of their dates. What was
 * never received is withheld from nobody and does not stand in it.
 */
@Injectable()
export class PrivilegeLog {
  constructor(
    private readonly work: UnitOfWork,
    private readonly lists: DocumentsScreens,
    private readonly readers: DocumentReaders,
    private readonly homes: SeenHomes,
    private readonly alliance: AllianceReader,
  ) {}

  run(caller: Caller, { caseId, firmId }: Home): Promise<PrivilegeLogView> {
    return this.work.read(caller, async (tx) => {
      const reader = await this.readers.readerOf(tx);
      const rows = await this.lists.readBy(tx, reader, {
        ...(caseId !== null && { caseId }),
        ...(firmId !== null && { firmId }),
        withheld: true,
        limit: most + 1,
      });
      // Nothing to be read in it and nothing to be seen of it: as if there were no such case or firm.
      if (rows.length === 0) await this.homes.of(tx, { caseId, firmId });
      if (rows.length > most) throw tooMany();
      return {
        caseId,
        firmId,
        items: await this.entries(tx, rows, await this.lists.newest(tx, reader, rows)),
      };
    });
  }

  private async entries(
    tx: Tx,
    rows: readonly DecidedRow[],
    newest: ReadonlyMap<string, NewestVersion>,
  ): Promise<PrivilegeLogEntryView[]> {
    const suppliers = rows.flatMap(({ row }) => row.supplier_member_id ?? []);
    const names = await this.alliance.memberNames(tx, [...new Set(suppliers)]);
    const received = rows.filter(({ row }) => (newest.get(row.id)?.no ?? 0) > 0);
    return received.sort(byDate).map(({ row, wording }, place) => {
      const basis = row.privilege_basis ?? 'none';
      return {
        no: place + 1,
        documentId: row.id,
        documentDate: row.document_date,
        kind: row.kind,
        folder: row.folder,
        title: wording.title,
        author: wording.author,
        recipients: wording.recipients,
        basis,
        basisName: privilegeBases[basis],
        tier: tierView(row.tier),
        supplier: names.get(row.supplier_member_id ?? '') ?? null,
        sha256: newest.get(row.id)?.sha256 ?? null,
      };
    });
  }
}

/** A log that left something out without a word would be a false one. */
const tooMany = (): RefusedError =>
  new RefusedError(
    refuse(
      'privilege_log.too_many',
      `A log holds at most ${String(most)} documents; more are withheld here. Ask for the list by folder instead.`,
      `特权清单最多 ${String(most)} 份文件；此处被扣留的文件超过此数，请改为按目录查看文件列表。`,
    ).refusal,
  );

const keyOf = ({ row }: DecidedRow): string => `${row.document_date ?? '9999-12-31'} ${row.id}`;
const byDate = (a: DecidedRow, b: DecidedRow): number => (keyOf(a) < keyOf(b) ? -1 : 1);
