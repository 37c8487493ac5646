import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { cut, type CalendarDate, type Instant } from '../../kernel/index.js';
import {
  insertRows,
  type Layout,
  NotFoundError,
  type OpenKey,
  type Tx,
  updateRow,
} from '../../platform/index.js';
import type { Guarded, Tier } from '../../walls/index.js';
import { memberOfFirm } from './readers.js';
import { DocumentRow, DocumentTextRow, DocumentVersionRow } from './document.entity.js';
import type { DocumentKind, Folder, PrivilegeBasis } from '../domain/document-words.js';
import type { DocumentLife, DocumentState } from '../domain/life.js';
import type { TextState } from '../domain/text-states.js';
import type { ArrivedVersion } from '../domain/version-sight.js';

/** What is said of a document in words; in a compartment it is kept under its key. */
export interface Wording {
  readonly title: string;
  readonly author: string | null;
  readonly recipients: string | null;
  readonly sourceNote: string | null;
}

/** A document as it is written; its wording is read apart, by who holds the key. */
export interface DocumentFile extends DocumentLife {
  readonly proceedingId: string | null;
  readonly folder: Folder;
  readonly proposedTier: Tier;
  readonly compartmentMemberId: string | null;
  /** Under a protective order: the parties named as its suppliers, and these with those of all it was made from. */
  readonly suppliersNamed: readonly string[];
  readonly suppliers: readonly string[];
  readonly kind: DocumentKind;
  readonly privilegeBasis: PrivilegeBasis | null;
  readonly documentDate: CalendarDate | null;
  readonly capturedAt: Instant | null;
  /** When what is said of it was said; null where it was never revised. */
  readonly saidAt: Instant | null;
  /** The newest version that was received; 0 while there is none. */
  readonly versionNo: number;
  readonly onHold: boolean;
  readonly retainUntil: CalendarDate | null;
  readonly createdAt: Instant;
  readonly version: number;
}

/** The state of one version: in quarantine until its intake decides. */
export type VersionState = 'quarantined' | 'received' | 'refused';
export type ScanState = 'pending' | 'clean' | 'infected' | 'unscanned';

/** A version of a document. */
export interface DocumentVersion extends Layout {
  readonly id: string;
  readonly documentId: string;
  readonly compartmentId: string | null;
  readonly no: number;
  readonly state: VersionState;
  readonly refusal: string | null;
  readonly blobId: string;
  readonly keyId: string;
  readonly fileName: string | null;
  readonly sealed: Buffer | null;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string | null;
  readonly declaredSha256: string | null;
  readonly scan: ScanState;
  readonly scanNote: string | null;
  readonly textState: TextState;
  readonly textEncoding: string | null;
  readonly uploadedBy: string;
  readonly uploadedAt: Instant;
}

/** The contexts under which parts of a document are sealed: what is sealed as one thing opens as no other. */
export const sealedAs = {
  wording: (documentId: string): string => `document ${documentId}`,
  fileName: (versionId: string): string => `file name ${versionId}`,
  text: (versionId: string): string => `text ${versionId}`,
};

/** What a decision about a document asks, from `document d` and its `compartment c`. */
const guardedColumns = `d.id, d.case_id AS "caseId", d.firm_id AS "firmId", ${memberOfFirm('d.firm_id')} AS "firmMemberId", d.tier, d.group_id AS "groupId", d.supplier_member_id AS "supplierId",
  d.compartment_id AS "compartmentId", c.kind AS "compartmentKind", c.member_id AS "compartmentMemberId",
  d.suppliers, d.shared_at AS "sharedAt", d.state, d.uploaded_by AS "uploadedBy"`;

/** Rows and values of documents and their versions. */
@Injectable()
export class DocumentsStore {
  /** Reads a document without deciding anything: whoever calls decides. Not found where the database hides it. */
  async read(tx: Tx, id: string): Promise<DocumentFile> {
    const row = await tx.manager.findOneBy(DocumentRow, { id, allianceId: tx.caller.allianceId });
    if (row === null) throw new NotFoundError();
    return this.fileOf(tx, row);
  }

  /** Locks a document until commit and reads it, without deciding anything. */
  async lock(tx: Tx, id: string): Promise<DocumentFile> {
    const found = await tx.query('SELECT 1 FROM document WHERE alliance_id = $1 AND id = $2 FOR UPDATE', [
      tx.caller.allianceId,
      id,
    ]);
    if (found.length === 0) throw new NotFoundError();
    return this.read(tx, id);
  }

  /** Writes a new document; its wording under the compartment's key where there is one. */
  async insert(tx: Tx, file: DocumentFile, wording: Wording, key: OpenKey): Promise<void> {
    const { allianceId } = tx.caller;
    await insertRows(tx, DocumentRow, { ...rowOf(file), ...wordsOf(file, wording, key), allianceId });
  }

  /** Writes a changed document as its next version, and answers it. Its wording stays as it is. */
  async update(tx: Tx, file: DocumentFile): Promise<DocumentFile> {
    const next = { ...file, version: file.version + 1 };
    await updateRow(tx, DocumentRow, { id: file.id, allianceId: tx.caller.allianceId }, rowOf(next));
    return next;
  }

  /** Writes what is said of a document anew. */
  async rewrite(tx: Tx, file: DocumentFile, wording: Wording, key: OpenKey): Promise<void> {
    const { allianceId } = tx.caller;
    const said = { ...wordsOf(file, wording, key), saidAt: tx.now };
    await updateRow(tx, DocumentRow, { id: file.id, allianceId }, said);
  }

  /** What is said of a document, opened with its key. */
  async wording(tx: Tx, { id, compartmentId }: DocumentFile, key: OpenKey): Promise<Wording> {
    const row = await tx.manager.findOneByOrFail(DocumentRow, { id, allianceId: tx.caller.allianceId });
    const { title, author, recipients, sourceNote } = row;
    if (compartmentId === null) return { title: title ?? '', author, recipients, sourceNote };
    return unsealed(id, row.sealed, key);
  }

  /** A mark of what is said of a document, open or sealed, to tell whether something else is said since. */
  async wordingMark(tx: Tx, id: string): Promise<string> {
    const [row] = await tx.query<{ mark: string }>(
      `SELECT md5(jsonb_build_array(title, author, recipients, source_note, encode(sealed, 'base64'))::text) AS mark
         FROM document WHERE alliance_id = $1 AND id = $2`,
      [tx.caller.allianceId, id],
    );
    if (row === undefined) throw new NotFoundError();
    return row.mark;
  }

  /** Writes what a document is found by; in a compartment the words are hashed under its key first. */
  async setTokens(tx: Tx, id: string, tokens: readonly string[]): Promise<void> {
    await updateRow(tx, DocumentRow, { id, allianceId: tx.caller.allianceId }, { tokens });
  }

  async insertVersion(tx: Tx, version: DocumentVersion): Promise<void> {
    await insertRows(tx, DocumentVersionRow, versionRow(tx, version));
  }

  async updateVersion(tx: Tx, version: DocumentVersion): Promise<void> {
    const key = { id: version.id, allianceId: tx.caller.allianceId };
    await updateRow(tx, DocumentVersionRow, key, versionRow(tx, version));
  }

  /** One version by its number; not found where there is none. */
  async version(tx: Tx, documentId: string, no: number): Promise<DocumentVersion> {
    const row = await tx.manager.findOneBy(DocumentVersionRow, {
      allianceId: tx.caller.allianceId,
      documentId,
      no,
    });
    if (row === null) throw new NotFoundError();
    return versionOf(row);
  }

  /** Some documents as far as a decision about them goes, in one query, without deciding anything. */
  async guarded(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Guarded>> {
    const rows = await tx.query<Guarded>(
      `SELECT ${guardedColumns}
         FROM document d LEFT JOIN compartment c ON c.alliance_id = d.alliance_id AND c.id = d.compartment_id
        WHERE d.alliance_id = $1 AND d.id = ANY($2::uuid[])`,
      [tx.caller.allianceId, ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** What a decision about a received version asks, in one query; undefined where there is none or the database hides it. */
  async guardedVersion(
    tx: Tx,
    documentId: string,
    no: number,
  ): Promise<{ readonly document: Guarded; readonly version: ArrivedVersion } | undefined> {
    const [row] = await tx.query<Guarded & { readonly arrivedBy: string; readonly arrivedAt: Instant }>(
      `SELECT ${guardedColumns}, v.uploaded_by AS "arrivedBy", v.uploaded_at AS "arrivedAt"
         FROM document d
         JOIN document_version v ON v.alliance_id = d.alliance_id AND v.document_id = d.id AND v.no = $3
         LEFT JOIN compartment c ON c.alliance_id = d.alliance_id AND c.id = d.compartment_id
        WHERE d.alliance_id = $1 AND d.id = $2 AND v.state = 'received'`,
      [tx.caller.allianceId, documentId, no],
    );
    if (row === undefined) return undefined;
    const { arrivedBy, arrivedAt, ...document } = row;
    return { document, version: { state: 'received', uploadedBy: arrivedBy, uploadedAt: arrivedAt } };
  }

  /** One version by its id. */
  async versionById(tx: Tx, id: string): Promise<DocumentVersion> {
    const row = await tx.manager.findOneBy(DocumentVersionRow, { id, allianceId: tx.caller.allianceId });
    if (row === null) throw new NotFoundError();
    return versionOf(row);
  }

  /** All versions of a document, the newest first. */
  async versions(tx: Tx, documentId: string): Promise<readonly DocumentVersion[]> {
    const rows = await tx.manager.find(DocumentVersionRow, {
      where: { allianceId: tx.caller.allianceId, documentId },
      order: { no: 'DESC' },
    });
    return rows.map(versionOf);
  }

  /** The versions of some documents, the oldest first, in one query. */
  async versionsOf(tx: Tx, documentIds: readonly string[]): Promise<readonly DocumentVersion[]> {
    const rows = await tx.manager.find(DocumentVersionRow, {
      where: { allianceId: tx.caller.allianceId, documentId: In([...documentIds]) },
      order: { documentId: 'ASC', no: 'ASC' },
    });
    return rows.map(versionOf);
  }

  /** The other documents of a case, or of a firm, that have, or had, one of some contents. */
  async withContent(
    tx: Tx,
    { id, caseId, firmId }: DocumentFile,
    sha256s: readonly string[],
  ): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT DISTINCT d.id FROM document d
         JOIN document_version v ON v.alliance_id = d.alliance_id AND v.document_id = d.id
        WHERE d.alliance_id = $1 AND (d.case_id = $2 OR d.firm_id = $5) AND d.id <> $3 AND v.state = 'received' AND v.sha256 = ANY($4::text[])
        ORDER BY d.id LIMIT 50`,
      [tx.caller.allianceId, caseId, id, sha256s, firmId],
    );
    return rows.map((row) => row.id);
  }

  /** Keeps what a version says: as it is, or sealed already where it is in a compartment. */
  async keepText(
    tx: Tx,
    { id, compartmentId }: Pick<DocumentVersion, 'id' | 'compartmentId'>,
    text: { readonly body: string } | { readonly sealed: Buffer },
  ): Promise<void> {
    const { allianceId } = tx.caller;
    await tx.manager.upsert(
      DocumentTextRow,
      { versionId: id, allianceId, compartmentId, body: null, sealed: null, ...text },
      ['versionId'],
    );
  }

  /** What a version says, opened with its key, or as many characters of it; null where nothing could be read. */
  async text(
    tx: Tx,
    version: DocumentVersion,
    key: OpenKey,
    characters: number | null = null,
  ): Promise<string | null> {
    const [row] = await tx.query<{ body: string | null; sealed: Buffer | null }>(
      `SELECT CASE WHEN $3::int IS NULL THEN body ELSE left(body, $3) END AS body, sealed
         FROM document_text WHERE alliance_id = $1 AND version_id = $2`,
      [tx.caller.allianceId, version.id, characters],
    );
    const text = row?.sealed
      ? key.open(row.sealed, sealedAs.text(version.id)).toString('utf8')
      : (row?.body ?? null);
    return characters === null || text === null ? text : cut(text, characters);
  }

  /** Takes out what the versions of a document say: only at the end of its life. */
  async forgetText(tx: Tx, documentId: string): Promise<void> {
    await tx.query(
      `DELETE FROM document_text t USING document_version v
        WHERE t.alliance_id = $1 AND v.alliance_id = $1 AND v.document_id = $2 AND t.version_id = v.id`,
      [tx.caller.allianceId, documentId],
    );
  }

  private async fileOf(tx: Tx, row: DocumentRow): Promise<DocumentFile> {
    const compartment =
      row.compartmentId === null ? undefined : await this.compartment(tx, row.compartmentId);
    return {
      id: row.id,
      caseId: row.caseId,
      firmId: row.firmId,
      firmMemberId: row.firmId === null ? null : await this.memberOf(tx, row.firmId),
      proceedingId: row.proceedingId,
      folder: row.folder as Folder,
      state: row.state as DocumentState,
      tier: row.tier as Tier,
      proposedTier: row.proposedTier as Tier,
      groupId: row.groupId,
      issueId: row.issueId,
      supplierId: row.supplierMemberId,
      compartmentId: row.compartmentId,
      compartmentKind: compartment?.compartmentKind ?? null,
      compartmentMemberId: compartment?.compartmentMemberId ?? null,
      suppliersNamed: row.suppliersNamed,
      suppliers: row.suppliers,
      kind: row.kind as DocumentKind,
      privilegeBasis: row.privilegeBasis as PrivilegeBasis | null,
      documentDate: row.documentDate,
      capturedAt: row.capturedAt,
      saidAt: row.saidAt,
      sharedAt: row.sharedAt,
      stateAt: row.stateAt,
      versionNo: row.versionNo,
      onHold: row.onHold,
      retainUntil: row.retainUntil,
      uploadedBy: row.uploadedBy,
      createdAt: row.createdAt,
      version: row.version,
    };
  }

  private async memberOf(tx: Tx, firmId: string): Promise<string | null> {
    const [row] = await tx.query<{ id: string | null }>(`SELECT ${memberOfFirm('$1::uuid')} AS id`, [firmId]);
    return row?.id ?? null;
  }

  private async compartment(tx: Tx, id: string) {
    const [row] = await tx.query<Pick<DocumentFile, 'compartmentKind' | 'compartmentMemberId'>>(
      'SELECT kind AS "compartmentKind", member_id AS "compartmentMemberId" FROM compartment WHERE alliance_id = $1 AND id = $2',
      [tx.caller.allianceId, id],
    );
    if (row === undefined) throw new NotFoundError();
    return row;
  }
}

/** A document as the rule of who may see what asks about it. */
export const guardedOf = (file: DocumentFile): Guarded => ({
  id: file.id,
  caseId: file.caseId,
  firmId: file.firmId,
  firmMemberId: file.firmMemberId,
  tier: file.tier,
  groupId: file.groupId,
  supplierId: file.supplierId,
  compartmentId: file.compartmentId,
  compartmentKind: file.compartmentKind,
  compartmentMemberId: file.compartmentMemberId,
  suppliers: file.suppliers,
  sharedAt: file.sharedAt,
  state: file.state,
  uploadedBy: file.uploadedBy,
});

/** The wording in a row of a compartment's document, opened with its key. */
export function unsealed(id: string, sealed: Buffer | null, key: OpenKey): Wording {
  if (sealed === null) return { title: '', author: null, recipients: null, sourceNote: null };
  return JSON.parse(key.open(sealed, sealedAs.wording(id)).toString('utf8')) as Wording;
}

/** The name of a version's file, opened with its key where it is sealed. */
export const fileNameOf = ({ id, fileName, sealed }: DocumentVersion, key: OpenKey): string =>
  sealed === null ? (fileName ?? '') : key.open(sealed, sealedAs.fileName(id)).toString('utf8');

function wordsOf({ id, compartmentId }: DocumentFile, wording: Wording, key: OpenKey) {
  const { title, author, recipients, sourceNote } = wording;
  if (compartmentId === null) return { title, author, recipients, sourceNote, sealed: null };
  const plain = Buffer.from(JSON.stringify({ title, author, recipients, sourceNote }));
  const sealed = key.seal(plain, sealedAs.wording(id));
  return { title: null, author: null, recipients: null, sourceNote: null, sealed };
}

const rowOf = ({
  compartmentKind: _,
  compartmentMemberId: __,
  firmMemberId: ___,
  supplierId,
  ...file
}: DocumentFile) => ({
  ...file,
  supplierMemberId: supplierId,
});

const versionRow = (tx: Tx, version: DocumentVersion) => ({
  ...version,
  sizeBytes: String(version.sizeBytes),
  allianceId: tx.caller.allianceId,
});

const versionOf = ({ allianceId: _, ...row }: DocumentVersionRow): DocumentVersion => ({
  ...row,
  state: row.state as VersionState,
  scan: row.scan as ScanState,
  textState: row.textState as TextState,
  textEncoding: row.textEncoding,
  sizeBytes: Number(row.sizeBytes),
});
