import type { Entry, ZipFile } from 'yauzl';
import { markedEncoding } from './domain/encodings.js';
import { XmlText, type XmlWords } from './markup.js';

/** What is read of an Office document may unpack to no more than this. */
const maxXmlBytes = 128 * 1024 * 1024;

const words = (text: string, ends: string, blanks: string): XmlWords => ({
  text: new Set(text.split(' ')),
  ends: new Set(ends.split(' ')),
  blanks: new Set(blanks.split(' ')),
});

interface OfficeKind {
  /** The parts that say something, in the order in which they are told: by name, for makers number and call them as they like. */
  readonly parts: readonly RegExp[];
  readonly words: XmlWords;
}

/** Office documents (ECMA-376) by kind. */
const kinds = {
  docx: {
    parts: [
      /^word\/document\d*\.xml$/i,
      /^word\/(?!styles|settings|fonttable|numbering|websettings|theme|glossary|people)[^/]*\.xml$/i,
    ],
    words: words('t', 'p tr', 'tab br cr noBreakHyphen'),
  },
  xlsx: {
    parts: [
      /^xl\/workbook\d*\.xml$/i,
      /^xl\/sharedstrings\d*\.xml$/i,
      /^xl\/(worksheets|comments|threadedcomments|drawings|charts)[^_]*\.xml$/i,
    ],
    words: words('t v text', 'si c comment p', ''),
  },
  pptx: {
    parts: [/^ppt\/slides\/[^/]*\.xml$/i, /^ppt\/(notesSlides|comments|diagrams|charts)\/[^/]*\.xml$/i],
    words: words('t', 'p', 'br tab'),
  },
} as const satisfies Readonly<Record<string, OfficeKind>>;

/** One of the kinds. */
export type OfficeSource = keyof typeof kinds;

/** By the number in its name, then by name: slide 2 comes before slide 10. */
const inOrder = (a: Entry, b: Entry): number =>
  a.fileName.localeCompare(b.fileName, 'en', { numeric: true, sensitivity: 'base' });

async function entriesOf(archive: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of archive.eachEntry()) entries.push(entry);
  return entries;
}

/**
 * What an Office document says: its text with footnotes, endnotes, headers, footers and comments, whatever its maker calls the parts.
 * Unpacks nothing beyond what an entry says it holds, and no more than `maxXmlBytes` in all.
 */
export async function officeText(source: OfficeSource, bytes: Buffer, characters: number): Promise<string> {
  const { default: yauzl } = await import('yauzl');
  const archive = await yauzl.fromBufferPromise(bytes, { autoClose: false });
  const { parts, words: read }: OfficeKind = kinds[source];
  const entries = await entriesOf(archive);
  const placeOf = ({ fileName }: Entry): number => parts.findIndex((part) => part.test(fileName));
  const told = entries
    .filter((entry) => placeOf(entry) >= 0)
    .sort((a, b) => placeOf(a) - placeOf(b) || inOrder(a, b));
  let left = maxXmlBytes;
  const texts: string[] = [];
  for (const entry of told) {
    left -= entry.uncompressedSize;
    if (left < 0) throw new Error('too large');
    const text = await textOfPart(archive, entry, read, characters);
    texts.push(text);
    characters -= text.length;
    if (characters <= 0) break;
  }
  return texts.join('\n');
}

async function textOfPart(
  archive: ZipFile,
  entry: Entry,
  read: XmlWords,
  characters: number,
): Promise<string> {
  const xml = new XmlText(read);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const stream = await archive.openReadStreamPromise(entry);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    decoder ??= new TextDecoder(markedEncoding(chunk) ?? 'utf-8');
    xml.write(decoder.decode(chunk, { stream: true }));
    if (xml.length > characters) break;
  }
  return xml.end();
}
