import { get as httpGet } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { newId } from '../../platform/index.js';
import { aDocumentsStage, type DocumentsStage, type Signed, takeIn } from '../shelf/documents.fixtures.js';

let app: TestApp;
let stage: DocumentsStage;
let counselA: Signed;
let counselB: Signed;

beforeAll(async () => {
  app = await startTestApp();
  stage = await aDocumentsStage(app);
  counselA = await stage.person('member_counsel', stage.memberA);
  counselB = await stage.person('member_counsel', stage.memberB);
  await app.app.listen(0, '127.0.0.1');
});

/** Listens until told to stop; what arrived is its text. */
async function listening(query: string, { headers }: Signed, after?: string) {
  const url = `${await app.app.getUrl()}/api/v1/document-events?${query}`;
  let text = '';
  const request = httpGet(url, {
    headers: { ...headers, ...(after !== undefined && { 'last-event-id': after }) },
    agent: false,
  });
  request.on('error', () => undefined);
  let isClosed = false;
  request.on('response', (answer) => {
    answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
    answer.on('error', () => undefined);
    answer.on('close', () => (isClosed = true));
  });
  await pause(300);
  return { text: () => text, isClosed: () => isClosed, stop: () => request.destroy() };
}
const typesIn = (text: string): string[] =>
  [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => (JSON.parse(data ?? '{}') as { type: string }).type);

const ask = (query: string, { headers }: Signed) =>
  app.inject({ url: `/api/v1/document-events?${query}`, headers });

it('is told of what one may read, and of nothing else', async () => {
  const query = `caseId=${stage.caseId}`;
  const own = await listening(query, counselA);
  const other = await listening(query, counselB);
  const { documentId } = await takeIn(stage, counselA, { bytes: Buffer.from('Alpha’s own') });
  await pause(900);
  expect(typesIn(own.text())).toEqual(['document.added', 'document.received']);
  expect(own.text()).toContain(documentId);
  expect(typesIn(other.text())).toEqual([]);
  const [, first] = /^id: (\S+)$/m.exec(own.text()) ?? [];
  own.stop();
  const later = await listening(query, counselA, first);
  await pause(500);
  expect(typesIn(later.text())).toEqual(['document.received']);
  later.stop();
  other.stop();
});

it('is not opened where one may not hear, or may not say of what', async () => {
  const outcomes = [`caseId=${newId()}`, `groupId=${newId()}`, `compartmentId=${newId()}`].map((query) =>
    ask(query, counselA),
  );
  expect((await Promise.all(outcomes)).map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
  expect((await ask('', counselA)).statusCode).toBe(422);
  expect((await ask(`caseId=${newId()}&groupId=${newId()}`, counselA)).statusCode).toBe(422);
});

it('does not hold up the end of the process', async () => {
  const stream = await listening(`caseId=${stage.caseId}`, counselA);
  expect(stream.text()).toContain('retry');
  const begunAt = performance.now();
  await app.close();
  expect(performance.now() - begunAt).toBeLessThan(3_000);
  expect(stream.isClosed()).toBe(true);
});
