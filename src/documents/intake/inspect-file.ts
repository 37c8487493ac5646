import { Injectable } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type/core';
import { Log, Scanner } from '../../platform/index.js';
import type { ScanState, TextState } from '../documents.store.js';
import { agrees, type FileKind, kindOfName } from '../domain/file-kinds.js';
import type { IntakeRefusal } from '../domain/intake-refusals.js';
import { type FilePassage, passBy } from './file-passage.js';
import { lookIntoArchive } from './read-archive.js';
import { TextExtraction } from './text-extraction.js';

/** A file to be looked through: read as often as needed, never held as a whole. */
export interface FileToInspect {
  readonly fileName: string;
  readonly uploadedBy: string;
  readonly sizeBytes: number;
  readonly declaredSha256: string | null;
  readonly read: () => AsyncIterable<Buffer>;
}

/** What was found. */
export interface Finding {
  readonly sha256: string | null;
  readonly refusal: IntakeRefusal | null;
  readonly scan: ScanState;
  readonly scanNote: string | null;
  readonly textState: TextState;
  readonly text: string | null;
}

/** What is found of a file that is refused. */
export const refused = (refusal: IntakeRefusal, known: Partial<Finding> = {}): Finding => ({
  sha256: null,
  scan: 'pending',
  scanNote: null,
  textState: 'none',
  text: null,
  ...known,
  refusal,
});

const zipMark = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const emptyZipMark = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

/**
 * Looks through a file in the order of danger: is it what was sent, is it what it says it is, what would it unpack to, is
 * something in it, what does it say. The first that speaks against it ends it.
 */
@Injectable()
export class FileInspection {
  constructor(
    private readonly scanner: Scanner,
    private readonly extraction: TextExtraction,
    private readonly log: Log,
  ) {}

  async run(file: FileToInspect): Promise<Finding> {
    const passage = await passBy(file.read());
    const { sha256 } = passage;
    const kind = kindOfName(file.fileName);
    if (file.declaredSha256 !== null && file.declaredSha256 !== sha256)
      return refused('document.hash_differs', { sha256 });
    const refusal = kind === undefined ? 'document.wrong_kind' : await refusalOf(kind, passage);
    if (kind === undefined || refusal !== undefined)
      return refused(refusal ?? 'document.wrong_kind', { sha256 });
    const scanned = await this.scanner.scan(file.read());
    if (typeof scanned === 'object') {
      return refused('document.infected', { sha256, scan: 'infected', scanNote: scanned.infected });
    }
    return { sha256, refusal: null, scan: scanned, scanNote: null, ...(await this.textOf(kind, file)) };
  }

  /** A file that cannot be read is taken all the same: what it says is then found by its title alone. */
  private async textOf(kind: FileKind, file: FileToInspect): Promise<Pick<Finding, 'textState' | 'text'>> {
    if (kind.text === undefined) return { textState: 'none', text: null };
    try {
      const text = await this.extraction.run(kind.text, file);
      return { textState: 'read', text };
    } catch (error) {
      this.log.warn({ err: error }, 'the text of a document could not be read');
      return { textState: 'failed', text: null };
    }
  }
}

async function refusalOf(kind: FileKind, { head, tail }: FilePassage): Promise<IntakeRefusal | undefined> {
  const mark = await markOf(head);
  if (!agrees(kind, mark, head)) return 'document.wrong_kind';
  if (mark !== 'application/zip') return undefined;
  const found = await lookIntoArchive(tail);
  if ('refusal' in found) return found.refusal;
  const isOffice =
    kind.part === undefined || (found.names.has(kind.part) && found.names.has('[Content_Types].xml'));
  return isOffice ? undefined : 'document.wrong_kind';
}

/** What the first bytes say a file is. */
async function markOf(head: Buffer): Promise<string | undefined> {
  const first = head.subarray(0, zipMark.length);
  if (first.equals(zipMark) || first.equals(emptyZipMark)) return 'application/zip';
  return (await fileTypeFromBuffer(head))?.mime;
}
