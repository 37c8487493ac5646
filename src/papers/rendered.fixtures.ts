import { calendarDate, instantOf } from '../kernel/index.js';
import type { Paper, PaperFormat, PrintOrder, Tongue } from './domain/paper.js';
import { RenderPapers } from './render-papers.js';

/** Whose the papers of tests are, and when they were made. */
export const imprint: PrintOrder['imprint'] = {
  alliance: { zh: '虚构灯具联盟', en: 'Invented Lamp Alliance' },
  reader: '林 读者',
  at: instantOf(new Date('2026-04-13T01:00:00Z')),
  on: calendarDate('2026-04-13'),
  time: '09:00',
  zone: 'Asia/Shanghai',
};

export const renderer = new RenderPapers();
const made = new Map<Paper, Map<string, Promise<Buffer>>>();

/** A rendering of a paper: what one test had made another looks at too. */
export function rendered(format: PaperFormat, tongue: Tongue, paper: Paper): Promise<Buffer> {
  const ofPaper = made.get(paper) ?? new Map<string, Promise<Buffer>>();
  const key = `${format} ${tongue}`;
  const bytes = ofPaper.get(key) ?? renderer.run({ paper, imprint, format, tongue });
  made.set(paper, ofPaper.set(key, bytes));
  return bytes;
}
