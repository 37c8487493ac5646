import { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { decoded, type Encoding, encodingOf } from '../../reading/index.js';
import { type ArchiveEntry, archiveRefusal, maxEntries } from '../domain/archive-limits.js';
import type { IntakeRefusal } from '../domain/intake-refusals.js';

/** The end of a file, kept while the whole of it went by. */
export interface FileTail {
  readonly bytes: Buffer;
  /** How long the whole file is. */
  readonly fileBytes: number;
}

/** What the central directory of an archive tells. */
export type ArchiveFinding = { readonly names: ReadonlySet<string> } | { readonly refusal: IntakeRefusal };

class TooManyError extends Error {}

/** The directory begins before what was kept of the file, so it is longer than that of any archive that is taken. */
class BeforeTailError extends TooManyError {}

/** Lets an archive be read at its end alone; it never gets to anything packed. */
class TailReader extends yauzl.RandomAccessReader {
  constructor(private readonly tail: FileTail) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const { bytes, fileBytes } = this.tail;
    const first = fileBytes - bytes.length;
    if (start >= first) return Readable.from([bytes.subarray(start - first, end - first)]);
    return new Readable({
      read() {
        this.destroy(new BeforeTailError());
      },
    });
  }
}

/**
 * Looks into an archive's central directory and judges it, before anything is unpacked. The directory must lie within the tail:
 * that of an archive with as many entries as are taken does.
 */
export async function lookIntoArchive(tail: FileTail): Promise<ArchiveFinding> {
  try {
    const entries = await entriesOf(tail);
    const refusal =
      archiveRefusal(entries, directoryAt(tail)) ?? archiveRefusal(byRawNames(entries), directoryAt(tail));
    return refusal === undefined ? { names: new Set(entries.map(({ name }) => name)) } : { refusal };
  } catch (error) {
    return { refusal: refusalOf(error) };
  }
}

interface NamedEntry extends ArchiveEntry {
  readonly rawName: Buffer;
}

/** A name as a program reads it that takes it for its bytes: signs of ASCII are what they are, all others some letter. */
const rawReading = (name: Buffer): string =>
  name
    .toString('latin1')
    // In Chinese code pages `|` and `\\` are the second half of a sign as well; `?` stands for what a maker could not write.
    .replace(/[\x80-\xff][|\\]?/g, (signs) =>
      signs.replace(/./gs, (sign) => String.fromCharCode(0x100 + sign.charCodeAt(0))),
    )
    .replaceAll('?', '_')
    .replaceAll('\\', '/');

/** The entries as their raw names call them, each name once: whoever unpacks the archive may read them so. */
const byRawNames = (entries: readonly NamedEntry[]): readonly ArchiveEntry[] => [
  ...new Map(
    entries.map((entry) => {
      const name = rawReading(entry.rawName);
      return [name, { ...entry, name }] as const;
    }),
  ).values(),
];

async function entriesOf(tail: FileTail): Promise<readonly NamedEntry[]> {
  const archive = await openAtTail(tail);
  if (archive.entryCount > maxEntries) throw new TooManyError();
  const entries: yauzl.Entry[] = [];
  return new Promise((resolve, reject) => {
    archive.on('error', reject);
    archive.on('end', () => {
      const nameOf = namesBy(entries);
      resolve(
        entries.map((entry) => ({
          name: nameOf(entry),
          rawName: entry.fileNameRaw,
          packedBytes: entry.compressedSize,
          unpackedBytes: entry.uncompressedSize,
          at: entry.relativeOffsetOfLocalHeader,
          isLocked: entry.isEncrypted(),
        })),
      );
    });
    archive.on('entry', (entry: yauzl.Entry) => {
      entries.push(entry);
      archive.readEntry();
    });
    archive.readEntry();
  });
}

const saysUtf8 = ({ generalPurposeBitFlag, extraFields }: yauzl.Entry): boolean =>
  (generalPurposeBitFlag & 0x800) !== 0 || extraFields.some(({ id }) => id === 0x7075);

/** In which code pages names that do not say one are written; UTF-16 would make any names unlike what they are. */
const ofNames: ReadonlySet<Encoding> = new Set<Encoding>(['utf-8', 'gb18030', 'big5']);

/**
 * How entries are called. An archive says of a name that it is UTF-8, or nothing: then all such names together show in which code page
 * their maker wrote them, that of a Chinese system or UTF-8 unsaid; else it is CP437, as the format has it.
 */
function namesBy(entries: readonly yauzl.Entry[]): (entry: yauzl.Entry) => string {
  const unsaid = entries.filter((entry) => !saysUtf8(entry)).map(({ fileNameRaw }) => fileNameRaw);
  const encoding = encodingOf(Buffer.concat(unsaid.flatMap((name) => [name, Buffer.from('\n')])));
  return (entry) =>
    saysUtf8(entry) || !ofNames.has(encoding)
      ? yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
      : decoded(entry.fileNameRaw, encoding).text.replaceAll('\\', '/');
}

const openAtTail = (tail: FileTail): Promise<yauzl.ZipFile> =>
  new Promise((resolve, reject) => {
    const options = { autoClose: false, lazyEntries: true, decodeStrings: false };
    yauzl.fromRandomAccessReader(new TailReader(tail), tail.fileBytes, options, (error, archive) => {
      if (error) reject(error);
      else resolve(archive);
    });
  });

const endMark = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const fieldAt = 16;
const inZip64 = 0xffffffff;

/** Where the central directory begins, by the record at the end; of an archive of the large form, the record itself. */
function directoryAt({ bytes, fileBytes }: FileTail): number {
  const mark = bytes.lastIndexOf(endMark);
  const said = mark < 0 ? inZip64 : bytes.readUInt32LE(mark + fieldAt);
  return said === inZip64 ? fileBytes : said;
}

function refusalOf(error: unknown): IntakeRefusal {
  return error instanceof TooManyError ? 'document.archive_too_many' : 'document.archive_broken';
}
