import { Injectable } from '@nestjs/common';
import { NotFoundError, type Tx } from '../../platform/index.js';
import { decide, type Guarded, type Reader, type Verdict } from '../../walls/index.js';
import { DocumentReaders, type Home } from './readers.js';
import { type DocumentFile, DocumentsStore, type DocumentVersion, guardedOf } from './documents.store.js';
import { readsVersion } from '../domain/version-sight.js';

/** The verdict that lets someone read. */
export type Admission = Extract<Verdict, { readonly allowed: true }>;

/** A document someone may read, and by what clause. */
export interface ReadableDocument {
  readonly file: DocumentFile;
  readonly reader: Reader;
  readonly verdict: Admission;
}

/** A version someone may read. */
export interface ReadableVersion extends ReadableDocument {
  readonly version: DocumentVersion;
}

/** Decides, before anything is opened, whether the caller may read a document or one of its versions. What they may not is not found. */
@Injectable()
export class DocumentGate {
  constructor(
    private readonly documents: DocumentsStore,
    private readonly readers: DocumentReaders,
  ) {}

  async document(tx: Tx, id: string): Promise<ReadableDocument> {
    const file = await this.documents.read(tx, id);
    const reader = await this.readerIn(tx, file);
    return { file, reader, verdict: admitted(reader, guardedOf(file)) };
  }

  /** A version that was received; the newest the caller may read unless one is named. */
  async version(tx: Tx, id: string, no?: number): Promise<ReadableVersion> {
    const { file, reader, verdict } = await this.document(tx, id);
    const reads = (version: DocumentVersion): boolean =>
      version.state === 'received' && readsVersion(reader, guardedOf(file), version);
    const versions =
      no === undefined ? await this.documents.versions(tx, id) : [await this.documents.version(tx, id, no)];
    const version = versions.find(reads);
    if (version === undefined) throw new NotFoundError();
    return { file, reader, verdict, version };
  }

  /** Whether the caller may still read a version once opened. Asked often, so in two queries. */
  async isStillReadable(tx: Tx, id: string, no: number): Promise<boolean> {
    const thing = await this.documents.guardedVersion(tx, id, no);
    if (thing === undefined) return false;
    const reader = await this.readerIn(tx, thing.document);
    return readsVersion(reader, thing.document, thing.version);
  }

  /** The caller as a reader of what lies with one case or one firm. */
  async readerIn(tx: Tx, home: Home): Promise<Reader> {
    const [reader] = await this.readers.readersIn(tx, home, [tx.caller]);
    if (reader === undefined) throw new NotFoundError();
    return reader;
  }
}

/** The verdict where it lets someone read; else there is no such thing. */
export function admitted(reader: Reader, thing: Guarded): Admission {
  const verdict = decide(reader, thing);
  if (!verdict.allowed) throw new NotFoundError();
  return verdict;
}
