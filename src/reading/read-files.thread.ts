import { parentPort, workerData } from 'node:worker_threads';
import { decoded, type Encoding } from './domain/encodings.js';
import type { TextSource } from './domain/sources.js';
import { type AttachedFile, attachedTo, readMail, textOfMail } from './mail.js';
import { textOfHtml } from './markup.js';
import { officeText } from './office.js';
import { pdfText } from './pdf.js';
import { tableText } from './table.js';
import type { ReadingAnswer, ReadingOrder } from './read-files.js';

interface Said {
  readonly text: string;
  readonly encoding?: Encoding | null;
  readonly files?: readonly AttachedFile[];
}

type Read = (bytes: Buffer, characters: number) => Promise<Said> | Said;

const readers: { readonly [S in TextSource]: Read } = {
  plain: (bytes) => decoded(bytes),
  html: (bytes) => {
    const { text, encoding } = decoded(bytes);
    return { text: textOfHtml(text), encoding };
  },
  table: (bytes) => tableText(bytes),
  mail: async (bytes) => ({ text: textOfMail(await readMail(bytes)) }),
  mail_with_files: async (bytes) => {
    const mail = await readMail(bytes);
    return { text: textOfMail(mail), files: attachedTo(mail) };
  },
  docx: async (bytes, characters) => ({ text: await officeText('docx', bytes, characters) }),
  xlsx: async (bytes, characters) => ({ text: await officeText('xlsx', bytes, characters) }),
  pptx: async (bytes, characters) => ({ text: await officeText('pptx', bytes, characters) }),
  pdf: async (bytes, characters) => ({ text: await pdfText(Uint8Array.from(bytes), characters) }),
};

/** Without what no database keeps: NUL, and halves of characters. */
const wellFormed = (text: string): string => Buffer.from(text.replaceAll('\0', ''), 'utf8').toString('utf8');

const isLocked = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException';

async function answer({ source, bytes, textCharacters }: ReadingOrder): Promise<ReadingAnswer> {
  try {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { text, encoding = null, files = [] } = await readers[source](whole, textCharacters);
    // The rows after a cut would be missed without a word.
    if (source === 'table' && text.length > textCharacters) return { failure: 'text.table_too_long' };
    return { text: wellFormed(text.slice(0, textCharacters)), encoding, files };
  } catch (error) {
    return { failure: isLocked(error) ? 'text.locked' : 'text.unreadable' };
  }
}

parentPort?.postMessage(await answer(workerData as ReadingOrder), []);
