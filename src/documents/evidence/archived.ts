import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { OpenKey } from '../../platform/index.js';
import type { DocumentVersion } from '../shelf/documents.store.js';
import { checkerScript, formatText } from './checker.js';

/** A file that goes into an archive as it was taken in. */
export interface ArchivedFile {
  readonly path: string;
  readonly version: DocumentVersion;
  readonly key: OpenKey;
}

/** A document as the manifest tells of it. */
export interface ManifestEntry {
  readonly id: string;
  readonly folder: string;
  readonly links: number;
  readonly head: string | null;
}

/** Every entry has the same moment, so that the same content makes the same archive. */
const mtime = new Date(0);

/** A value as it stands in an archive. */
const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** An archive that is being laid out. Texts are laid out as they come, and nothing else of them is held. */
export class ArchiveDraft {
  private readonly zip = new ZipFile();
  private readonly entries: ManifestEntry[] = [];
  private readonly hashes: (readonly [path: string, sha256: string])[] = [];
  private readonly files: ArchivedFile[] = [];

  /** Adds a document: what the manifest tells of it, its texts, and its files. */
  add(entry: ManifestEntry, texts: Readonly<Record<string, unknown>>, files: readonly ArchivedFile[]): void {
    this.entries.push(entry);
    for (const [name, value] of Object.entries(texts)) {
      const path = `${entry.folder}/${name}`;
      this.hashes.push([path, this.put(path, pretty(value))]);
    }
    for (const file of files) this.hashes.push([file.path, file.version.sha256 ?? '']);
    this.files.push(...files);
  }

  /** Adds the manifest over all of it, and answers its hash. */
  seal(about: Readonly<Record<string, unknown>>): string {
    this.put('FORMAT.md', formatText);
    this.put('check-evidence.mjs', checkerScript);
    const manifest = {
      format: 'hezong-evidence/2',
      ...about,
      documents: this.entries,
      files: Object.fromEntries(this.hashes),
    };
    return this.put('manifest.json', pretty(manifest));
  }

  /** The archive as it goes out: a file is opened when its turn comes, and breaks the archive off where `open` fails. */
  stream(open: (file: ArchivedFile) => AsyncIterable<Buffer>): AsyncIterable<Buffer> {
    const output = this.zip.outputStream as Readable;
    this.zip.on('error', (error: Error) => output.destroy(error));
    for (const file of this.files) {
      this.zip.addReadStreamLazy(file.path, { mtime }, (begin) => {
        const content = Readable.from(open(file), { objectMode: false });
        content.on('error', (error) => output.destroy(error));
        begin(null, content);
      });
    }
    this.zip.end();
    return output;
  }

  private put(path: string, text: string): string {
    const bytes = Buffer.from(text);
    // Packing thousands of small texts takes more time and memory than it saves.
    this.zip.addBuffer(bytes, path, { mtime, compress: false });
    return createHash('sha256').update(bytes).digest('hex');
  }
}
