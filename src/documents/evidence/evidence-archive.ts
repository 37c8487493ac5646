import { Injectable } from '@nestjs/common';
import { type Names, PeopleReader } from '../../identity/index.js';
import { contentHash, NotFoundError, type OpenKey, Sealing, type Tx } from '../../platform/index.js';
import type { Reader } from '../../walls/index.js';
import { DocumentReaders } from '../shelf/readers.js';
import { type DecidedRow, guardedRow } from '../shelf/documents.screens.js';
import { DocumentsStore, type DocumentVersion, fileNameOf } from '../shelf/documents.store.js';
import { cutName } from '../domain/file-kinds.js';
import { handOf } from '../domain/hand.js';
import { readsVersion } from '../domain/version-sight.js';
import { grouped } from '../shelf/grouped.js';
import { KeyRing } from '../shelf/key-ring.js';
import { seesCaseThere, seesThe } from '../life/hold-documents.js';
import type { ArchiveDraft, ArchivedFile } from './archived.js';
import { Chains } from './chains.js';
import type { KeptLink } from '../log/evidence.reader.js';
import { saltedIn } from '../log/evidence-log.store.js';
import { type ToldLink, toldLinks } from './told-links.js';

/** Lays documents out in an archive of evidence: chains, descriptions and files. */
@Injectable()
export class EvidenceArchive {
  constructor(
    private readonly readers: DocumentReaders,
    private readonly documents: DocumentsStore,
    private readonly chains: Chains,
    private readonly people: PeopleReader,
    private readonly sealing: Sealing,
  ) {}

  /** The caller as a reader; not found where the caller neither sees the case nor is in a compartment of it. */
  async readerOf(tx: Tx, caseId: string): Promise<Reader> {
    const reader = await this.readers.readerOf(tx);
    const isIn =
      reader.compartments.length > 0 || reader.standings.some((standing) => standing.caseId === caseId);
    if (!seesThe(reader, caseId) && !isIn) throw new NotFoundError();
    return reader;
  }

  /** Not found where there is nothing to be read in a case and nothing to be seen of it: as if there were no such case. */
  async assertSeen(tx: Tx, reader: Reader, caseId: string): Promise<void> {
    if (!(await seesCaseThere(tx, reader, caseId))) throw new NotFoundError();
  }

  /** Adds documents to an archive, in a number of queries that does not depend on how many there are; answers the files they have. */
  async add(
    tx: Tx,
    reader: Reader,
    rows: readonly DecidedRow[],
    { draft, withFiles }: { readonly draft: ArchiveDraft; readonly withFiles: boolean },
  ): Promise<readonly ArchivedFile[]> {
    const ids = rows.map(({ row }) => row.id);
    // Versions before links: whatever is described was in its chain by then.
    const versions = grouped(await this.documents.versionsOf(tx, ids), ({ documentId }) => documentId);
    const { links: chained, namesHidden } = await this.chains.of(tx, reader, ids);
    const links = grouped(chained, ({ documentId }) => documentId);
    const actors = chained.flatMap(({ actorId }) => actorId ?? []);
    const names = await this.people.names(tx, [...new Set(actors)]);
    const keys = new KeyRing(this.sealing, tx);
    const added: ArchivedFile[] = [];
    for (const one of rows) {
      const key = await keys.of(one.row.compartment_id, one.verdict);
      const known = { links: links.get(one.row.id) ?? [], versions: versions.get(one.row.id) ?? [] };
      const { entry, texts, files } = packedOf(reader, one, { ...known, names, key, withFiles, namesHidden });
      draft.add(entry, texts, files);
      added.push(...files);
    }
    return added;
  }
}

interface Known {
  readonly links: readonly KeptLink[];
  readonly versions: readonly DocumentVersion[];
  readonly names: Names;
  readonly key: OpenKey;
  readonly withFiles: boolean;
  readonly namesHidden: (link: KeptLink) => boolean;
}

function packedOf(reader: Reader, { row, wording }: DecidedRow, known: Known) {
  const { names, key, withFiles } = known;
  const folder = `documents/${row.id}`;
  const thing = guardedRow(reader, row);
  const isOwn = handOf(reader, thing) !== 'other';
  const told = toldLinks(reader, thing, known.links, known.versions, known.namesHidden);
  const isCut = told.length < known.links.length;
  const files = known.versions
    .filter((version) => version.state === 'received' && readsVersion(reader, thing, version))
    .filter((version) => !isCut || told.some((link) => proves(link, version)))
    .map((version) => ({
      path: `${folder}/versions/${String(version.no)}-${harmlessName(fileNameOf(version, key))}`,
      version,
      key,
    }));
  const evidence = told.map((link) => exported(link, isOwn, key));
  const actors = new Set(evidence.flatMap(({ content }) => content?.actorId ?? []));
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
    wording: isCut && !isSaid(told, wording) ? null : wording,
    versions: files.map(({ path, version }) => ({
      no: version.no,
      fileName: fileNameOf(version, key),
      mediaType: version.mediaType,
      sizeBytes: version.sizeBytes,
      sha256: version.sha256,
      uploadedAt: version.uploadedAt,
      path: withFiles ? path : null,
    })),
    people: Object.fromEntries(
      [...actors].flatMap((id) => {
        const name = names.get(id);
        return name === undefined ? [] : [[id, name]];
      }),
    ),
  };
  return {
    entry: { id: row.id, folder, links: told.length, head: told.at(-1)?.link.hash ?? null },
    texts: { 'description.json': description, 'evidence.json': evidence },
    files: withFiles ? files : [],
  };
}

const proves = ({ link: { detail }, isTold }: ToldLink, { no, sha256 }: DocumentVersion): boolean =>
  isTold && detail['versionNo'] === no && detail['sha256'] === sha256;

/** Whether what is said of a document is what the chain, as far as it is told, says last. */
function isSaid(told: readonly ToldLink[], wording: DecidedRow['wording']): boolean {
  const hashes = told.flatMap(({ link: { detail } }) => detail['wordingHash'] ?? []);
  return hashes.length === 0 || hashes.at(-1) === contentHash({ ...wording });
}

function exported({ link, isTold, isKept }: ToldLink, isOwn: boolean, key: OpenKey) {
  const { documentId, no, at, act, contentHash: hashed, prevHash, hash, actorId, detail } = link;
  if (isKept) {
    const untold = { at: null, act: null, contentHash: null, content: null, reason: null };
    return { documentId, no, ...untold, prevHash, hash };
  }
  const content = isTold ? { actorId, detail } : null;
  const reason = isOwn ? (saltedIn(link, key) ?? null) : null;
  return { documentId, no, at, act, contentHash: hashed, prevHash, hash, content, reason };
}

/** A file's name that is one and the same name on every system, and no path. */
function harmlessName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, '_')
    .replaceAll(/\.{2,}/g, '_')
    .replace(/^\./, '_')
    .replace(/[. ]+$/, '');
  return plain === '' ? 'file' : cutName(plain, 180);
}
