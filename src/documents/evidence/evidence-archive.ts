import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../../cases/index.js';
import { PeopleReader } from '../../identity/index.js';
import { NotFoundError, type OpenKey, Sealing, type Tx } from '../../platform/index.js';
import type { Reader } from '../../walls/index.js';
import { type DecidedRow, guardedRow } from '../documents.screens.js';
import { DocumentsStore, type DocumentVersion, fileNameOf } from '../documents.store.js';
import { handOf } from '../domain/hand.js';
import { readsVersion } from '../domain/version-sight.js';
import { KeyRing } from '../key-ring.js';
import { seesCaseThere, seesThe } from '../life/hold-documents.js';
import { type KeptLink, EvidenceReader } from './evidence.reader.js';
import { saltedIn } from './evidence-log.js';
import { linkView } from './evidence.screens.js';
import { type Archived, type ArchivedFile, companions, textHash } from './archived.js';

/** What is asked for. */
export interface ArchiveAsked {
  readonly caseId: string;
  readonly rows: readonly DecidedRow[];
  readonly withFiles: boolean;
}

interface Packed {
  readonly manifest: {
    readonly id: string;
    readonly folder: string;
    readonly links: number;
    readonly head: string | null;
  };
  readonly texts: readonly { readonly path: string; readonly text: string }[];
  readonly files: readonly ArchivedFile[];
}

/** Lays out an archive of evidence: chains, descriptions, files and the manifest over all of it. */
@Injectable()
export class EvidenceArchive {
  constructor(
    private readonly readers: CaseReaders,
    private readonly documents: DocumentsStore,
    private readonly links: EvidenceReader,
    private readonly people: PeopleReader,
    private readonly sealing: Sealing,
  ) {}

  /** The caller as a reader; not found where he neither sees the case nor is in a compartment of it. */
  async readerOf(tx: Tx, caseId: string): Promise<Reader> {
    const reader = await this.readers.readerOf(tx);
    const isIn =
      reader.compartments.length > 0 || reader.standings.some((standing) => standing.caseId === caseId);
    if (!seesThe(reader, caseId) && !isIn) throw new NotFoundError();
    return reader;
  }

  async pack(tx: Tx, reader: Reader, { caseId, rows, withFiles }: ArchiveAsked): Promise<Archived> {
    if (rows.length === 0 && !(await seesCaseThere(tx, reader, caseId))) throw new NotFoundError();
    const ids = rows.map(({ row }) => row.id);
    const links = await this.links.of(tx, ids);
    const versions = await this.documents.receivedVersions(tx, ids);
    const people = [
      ...links.flatMap(({ actorId }) => actorId ?? []),
      ...versions.map(({ uploadedBy }) => uploadedBy),
    ];
    const names = await this.people.names(tx, [...new Set(people)]);
    const keys = new KeyRing(this.sealing, tx);
    const packed: Packed[] = [];
    for (const one of rows) {
      const key = await keys.of(one.row.compartment_id, one.verdict);
      const own = {
        links: links.filter(({ documentId }) => documentId === one.row.id),
        versions: versions.filter(
          (version) =>
            version.documentId === one.row.id && readsVersion(reader, guardedRow(reader, one.row), version),
        ),
      };
      packed.push(packedOf(reader, one, { ...own, names, key, withFiles }));
    }
    return sealedUp(tx, caseId, packed);
  }
}

interface Known {
  readonly links: readonly KeptLink[];
  readonly versions: readonly DocumentVersion[];
  readonly names: ReadonlyMap<string, string>;
  readonly key: OpenKey;
  readonly withFiles: boolean;
}

function packedOf(reader: Reader, { row, wording }: DecidedRow, known: Known): Packed {
  const { links, versions, names, key, withFiles } = known;
  const folder = `documents/${row.id}`;
  const life = { caseId: row.case_id, supplierId: row.supplier_member_id, uploadedBy: row.uploaded_by };
  const isOwn = handOf(reader, life) !== 'other';
  const files = versions.map((version) => ({
    path: `${folder}/versions/${String(version.no)}-${harmlessName(fileNameOf(version, key))}`,
    version,
    key,
  }));
  const evidence = links.map((link) => exported(link, isOwn, key));
  const told = new Set(evidence.flatMap(({ content }) => content?.actorId ?? []));
  const description = {
    id: row.id,
    caseId: row.case_id,
    folder: row.folder,
    kind: row.kind,
    tier: row.tier,
    state: row.state,
    documentDate: row.document_date,
    privilegeBasis: row.privilege_basis,
    addedAt: row.created_at,
    wording,
    versions: files.map(({ path, version }) => ({
      no: version.no,
      fileName: fileNameOf(version, key),
      mediaType: version.mediaType,
      sizeBytes: version.sizeBytes,
      sha256: version.sha256,
      uploadedAt: version.uploadedAt,
      path: withFiles ? path : null,
    })),
    people: Object.fromEntries([...names].filter(([id]) => told.has(id))),
  };
  return {
    manifest: { id: row.id, folder, links: links.length, head: links.at(-1)?.hash ?? null },
    texts: [
      { path: `${folder}/description.json`, text: pretty(description) },
      { path: `${folder}/evidence.json`, text: pretty(evidence) },
    ],
    files: withFiles ? files : [],
  };
}

function exported(link: KeptLink, isOwn: boolean, key: OpenKey) {
  const { documentId, no, at, act, contentHash, prevHash, hash, actorId, detail } = link;
  const isTold = linkView(link, isOwn, new Map()).detail !== null;
  const content = isTold ? { actorId, detail } : null;
  const reason = isOwn ? (saltedIn(link, key) ?? null) : null;
  return { documentId, no, at, act, contentHash, prevHash, hash, content, reason };
}

function sealedUp(tx: Tx, caseId: string, packed: readonly Packed[]): Archived {
  const texts = packed.flatMap((one) => one.texts);
  const files = packed.flatMap((one) => one.files);
  const hashes = [
    ...texts.map(({ path, text }) => [path, textHash(text)] as const),
    ...files.map(({ path, version }) => [path, version.sha256 ?? ''] as const),
  ];
  const manifest = pretty({
    format: 'hezong-evidence/1',
    caseId,
    exportedAt: tx.now,
    exportedBy: { id: tx.caller.personId, name: tx.caller.name },
    documents: packed.map((one) => one.manifest),
    files: Object.fromEntries(hashes),
  });
  return {
    texts: [{ path: 'manifest.json', text: manifest }, ...companions, ...texts],
    files,
    manifestHash: textHash(manifest),
  };
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A file's name that is one and the same name on every system, and no path. */
function harmlessName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, '_')
    .replaceAll(/\.{2,}/g, '_')
    .replace(/^\./, '_')
    .replace(/[. ]+$/, '');
  return plain === '' ? 'file' : [...plain].slice(0, 120).join('');
}
