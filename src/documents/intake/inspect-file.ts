import { Injectable } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type/core';
import { Log, Scanner } from '../../platform/index.js';
import { looksLikeText, ReadFiles, ReadingError } from '../../reading/index.js';
import type { ScanState } from '../shelf/documents.store.js';
import { agrees, type FileKind, kindOfName } from '../domain/file-kinds.js';
import type { IntakeRefusal } from '../domain/intake-refusals.js';
import type { TextState } from '../domain/text-states.js';
import { type FilePassage, passBy } from './file-passage.js';
import { lookIntoArchive } from './read-archive.js';

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
  /** By which encoding its bytes were read, where they are a text. */
  readonly textEncoding: string | null;
}

type Said = Pick<Finding, 'textState' | 'text' | 'textEncoding'>;

const unsaid = (textState: TextState): Said => ({ textState, text: null, textEncoding: null });
const said = (text: string, textEncoding: string | null = null): Said =>
  text.trim() === '' ? unsaid('empty') : { textState: 'read', text, textEncoding };

/** What is found of a file that is refused. */
export const refused = (refusal: IntakeRefusal, known: Partial<Finding> = {}): Finding => ({
  sha256: null,
  scan: 'pending',
  scanNote: null,
  ...unsaid('none'),
  ...known,
  refusal,
});

const zipMark = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const emptyZipMark = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
/** A PDF may begin with other bytes; readers look for its mark in the first of them (ISO 32000-1, note 13). */
const pdfMark = '%PDF-';
const pdfMarkWithin = 1024;

/**
 * Looks through a file in the order of danger: is it what was sent, is it what it says it is, what would it unpack to, is
 * something in it, what does it say. The first that speaks against it ends it.
 */
@Injectable()
export class FileInspection {
  constructor(
    private readonly scanner: Scanner,
    private readonly reading: ReadFiles,
    private readonly log: Log,
  ) {}

  async run(file: FileToInspect): Promise<Finding> {
    const passage = await passBy(file.read());
    const { sha256 } = passage;
    const kind = kindOfName(file.fileName);
    if (file.declaredSha256 !== null && file.declaredSha256 !== sha256)
      return refused('document.hash_differs', { sha256 });
    const seen: Seen = kind === undefined ? { refusal: 'document.wrong_kind' } : await seenOf(kind, passage);
    if (kind === undefined || seen.refusal !== undefined)
      return refused(seen.refusal ?? 'document.wrong_kind', { sha256 });
    const scanned = await this.scanner.scan(file.read());
    if (typeof scanned === 'object') {
      return refused('document.infected', { sha256, scan: 'infected', scanNote: scanned.infected });
    }
    const text = seen.isLocked ? unsaid('locked') : await this.textOf(kind, file, seen.names);
    return { sha256, refusal: null, scan: scanned, scanNote: null, ...text };
  }

  /** A file that cannot be read is taken all the same: what it says is then found by its title alone. */
  private async textOf(kind: FileKind, file: FileToInspect, names: readonly string[] = []): Promise<Said> {
    if (kind.mediaType === 'application/zip') return said(names.join('\n'));
    if (kind.text === undefined) return unsaid('none');
    try {
      const { text, encoding } = await this.reading.run(kind.text, file);
      return said(text, encoding);
    } catch (error) {
      if (error instanceof ReadingError && error.code === 'text.locked') return unsaid('locked');
      this.log.warn({ err: error }, 'the text of a document could not be read');
      return unsaid('failed');
    }
  }
}

/** What a file turned out to be at first sight. */
interface Seen {
  readonly refusal?: IntakeRefusal;
  readonly isLocked?: boolean;
  /** What is in it, where it is an archive. */
  readonly names?: readonly string[];
}

async function seenOf(kind: FileKind, { head, tail, isLockedPackage }: FilePassage): Promise<Seen> {
  const mark = await markOf(kind, head);
  if (kind.isLockedInCfb && mark === 'application/x-cfb' && isLockedPackage) return { isLocked: true };
  if (!agrees(kind, mark, looksLikeText(head))) return { refusal: 'document.wrong_kind' };
  if (mark !== 'application/zip') return {};
  const found = await lookIntoArchive(tail);
  if ('refusal' in found) return found;
  const names = [...found.names];
  const { part } = kind;
  const isWhole = part === undefined || names.some((name) => part.test(name));
  return isWhole ? { names } : { refusal: 'document.wrong_kind' };
}

/** What the first bytes say a file is. */
async function markOf(kind: FileKind, head: Buffer): Promise<string | undefined> {
  const first = head.subarray(0, zipMark.length);
  if (first.equals(zipMark) || first.equals(emptyZipMark)) return 'application/zip';
  const mark = (await fileTypeFromBuffer(head))?.mime;
  const isPdfWithin =
    kind.text === 'pdf' &&
    head.subarray(0, pdfMarkWithin).includes(pdfMark) &&
    (mark ?? 'text/').startsWith('text/');
  return isPdfWithin ? 'application/pdf' : mark;
}
