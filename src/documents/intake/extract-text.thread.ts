import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { TextSource } from '../domain/file-kinds.js';
import { mailText, plainText } from './plain-text.js';
import type { ExtractionAnswer, ExtractionOrder } from './text-extraction.js';

const maxPages = 5_000;
/** What is read of a Word document may unpack to no more than this. */
const maxXmlBytes = 128 * 1024 * 1024;

type Extract = (bytes: Uint8Array, characters: number) => Promise<string> | string;

const extractors: { readonly [S in TextSource]: Extract } = {
  plain: (bytes) => plainText(bytes),
  mail: (bytes) => mailText(bytes),
  docx: docxText,
  pdf: pdfText,
};

/** Unpacks every text within once, keeping nothing: an entry that is larger than it says ends it here. */
async function assertHonest(bytes: Buffer): Promise<void> {
  const { default: yauzl } = await import('yauzl');
  const archive = await yauzl.fromBufferPromise(bytes);
  let left = maxXmlBytes;
  for await (const entry of archive.eachEntry()) {
    if (!/\.(xml|rels)$/i.test(entry.fileName)) continue;
    left -= entry.uncompressedSize;
    if (left < 0) throw new Error('too large');
    const stream = await archive.openReadStreamPromise(entry);
    await finished(stream.resume());
  }
}

async function docxText(bytes: Uint8Array): Promise<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  await assertHonest(buffer);
  const { default: mammoth } = await import('mammoth');
  return (await mammoth.extractRawText({ buffer })).value;
}

async function pdfText(bytes: Uint8Array, characters: number): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
    cMapUrl: `${join(home, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
  });
  const document = await task.promise;
  const pages: string[] = [];
  let length = 0;
  for (let no = 1; no <= Math.min(document.numPages, maxPages) && length < characters; no++) {
    const page = await document.getPage(no);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
    pages.push(text);
    length += text.length;
    page.cleanup();
  }
  return pages.join('\n\n');
}

/** Without what no database keeps: NUL, and halves of characters. */
const wellFormed = (text: string): string => Buffer.from(text.replaceAll('\0', ''), 'utf8').toString('utf8');

async function answer({ source, bytes, textCharacters }: ExtractionOrder): Promise<ExtractionAnswer> {
  try {
    const text = await extractors[source](bytes, textCharacters);
    return { text: wellFormed(text.slice(0, textCharacters)) };
  } catch {
    return { failure: 'text.unreadable' };
  }
}

parentPort?.postMessage(await answer(workerData as ExtractionOrder), []);
