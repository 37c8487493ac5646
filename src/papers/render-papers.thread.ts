import { parentPort, workerData } from 'node:worker_threads';
import { csvOf } from './csv.js';
import type { PaperFormat, PrintOrder } from './domain/paper.js';
import { printPageOf } from './print-page.js';
import { xlsxOf } from './xlsx.js';

type Render = (order: PrintOrder) => Promise<Buffer> | Buffer;

const renderers: { readonly [F in PaperFormat]: Render } = {
  // Loaded where a PDF is wanted: it reads fonts of 17 MB.
  pdf: async (order) => (await import('./pdf.js')).pdfOf(order),
  docx: async (order) => (await import('./docx.js')).docxOf(order),
  xlsx: xlsxOf,
  csv: csvOf,
  html: printPageOf,
};

const order = workerData as PrintOrder;
try {
  const bytes = Uint8Array.from(await renderers[order.format](order));
  parentPort?.postMessage(bytes, [bytes.buffer]);
} catch (error) {
  // An error loses what it holds on its way out of a thread.
  if (!(error instanceof Error && 'signs' in error)) throw error;
  parentPort?.postMessage({ lacking: error.signs }, []);
}
