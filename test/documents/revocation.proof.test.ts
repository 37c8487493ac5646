import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import {
  aDocumentsStage,
  type DocumentsStage,
  type Signed,
  takeIn,
} from '../../src/documents/shelf/documents.fixtures.js';
import { startTestApp, type TestApp } from '../app.js';
import { watchConnections } from './connections.js';
import { aServerProcess, type ServerProcess } from './server-process.js';
import { readSlowly, type SlowAnswer } from './slow-reader.js';

/**
 * What is promised: so long after a right ended nothing more arrives. Where more wants to run than the machine has processors for,
 * everything takes as much longer.
 */
const promisedMs = 1_000 * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
const downloads = 25;
const streams = 25;
const bystanders = 5;

let app: TestApp;
let stage: DocumentsStage;
let server: ServerProcess;
let leaving: Signed;
let staying: Signed;
let compartmentId: string;
let documentId: string;

const opened: { destroy(): void }[] = [];
const watched: SlowAnswer[] = [];
let stopWatching = (): void => undefined;

const slowly = async (path: string, { headers }: Signed): Promise<SlowAnswer> => {
  const slow = await readSlowly(`${server.address}/api/v1/${path}`, headers, (request) =>
    opened.push(request),
  );
  watched.push(slow);
  return slow;
};

beforeAll(async () => {
  app = await startTestApp({ now: new Date().toISOString(), settings: { HEZONG_DEMO: '0' } });
  stage = await aDocumentsStage(app);
  leaving = await stage.person('expert');
  staying = await stage.person('expert');
  compartmentId = await stage.compartment('cbi', [leaving, staying]);
  documentId = (await takeIn(stage, leaving, { bytes: Buffer.alloc(30_000_000, 'x'), compartmentId }))
    .documentId;
  await stage.asSystem(
    `UPDATE document SET state = 'shared', tier = 'T2', shared_at = '2026-04-01T00:00:00Z', group_id = $2 WHERE id = $1`,
    [documentId, stage.allianceId],
  );
  for (const person of [leaving, staying]) {
    await stage.asSystem(
      `INSERT INTO standing (id, alliance_id, group_id, case_id, holder_kind, holder_id, basis_kind, basis_id, from_at, created_at)
       VALUES (gen_random_uuid(), $1, $1, $2, 'person', $3, 'subscription', $1, '2026-03-01', '2026-03-01')`,
      [stage.allianceId, stage.caseId, person.id],
    );
  }
  // It only answers: the app beside it has done all work that was due.
  server = await aServerProcess(app, { DATABASE_POOL: '10', ROLE: 'api' });
  stopWatching = watchConnections(watched);
});
afterAll(async () => {
  stopWatching();
  for (const request of opened) request.destroy();
  await server.kill();
  await app.close();
});

it(`a subscription that ends stops ${String(downloads)} downloads and ${String(streams)} event streams within a second`, async () => {
  const content = `documents/${documentId}/versions/1/content`;
  const events = `document-events?compartmentId=${compartmentId}`;
  const times = <T>(n: number, make: () => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: n }, make));
  const going = [
    ...(await times(downloads - bystanders, () => slowly(content, leaving))),
    ...(await times(streams - bystanders, () => slowly(events, leaving))),
  ];
  const kept = [
    ...(await times(bystanders, () => slowly(content, staying))),
    ...(await times(bystanders, () => slowly(events, staying))),
  ];
  expect(new Set([...going, ...kept].map(({ status }) => status))).toEqual(new Set([200]));
  await pause(1_500);
  expect([...going, ...kept].filter(({ endedAt }) => endedAt !== undefined)).toEqual([]);
  await stage.asSystem(
    `UPDATE admission SET until_at = '2026-04-01T01:00:00Z' WHERE compartment_id = $1 AND person_id = $2`,
    [compartmentId, leaving.id],
  );
  const revokedAt = performance.now();
  await pause(promisedMs + 500);
  const took = going.map(({ endedAt }) => (endedAt ?? Infinity) - revokedAt).sort((a, b) => a - b);
  process.stderr.write(
    `${JSON.stringify({ open: going.length + kept.length, allowedMs: Math.round(promisedMs), medianMs: Math.round(took[took.length >> 1] ?? 0), slowestMs: Math.round(took.at(-1) ?? 0) })}\n`,
  );
  expect(took.at(-1)).toBeLessThanOrEqual(promisedMs);
  expect(going.filter(({ wasWhole }) => wasWhole)).toEqual([]);
  expect(kept.filter(({ endedAt }) => endedAt !== undefined)).toEqual([]);
  const { statusCode } = await app.inject({ url: `/api/v1/${content}`, headers: leaving.headers });
  expect(statusCode).toBe(404);
});

it('a session that is ended stops them too', async () => {
  const download = await slowly(`documents/${documentId}/versions/1/content`, staying);
  const stream = await slowly(`document-events?compartmentId=${compartmentId}`, staying);
  expect([download.status, stream.status]).toEqual([200, 200]);
  await app.inject({ method: 'DELETE', url: '/api/v1/sessions/current', headers: staying.headers });
  const endedAt = performance.now();
  await pause(promisedMs);
  for (const one of [download, stream]) {
    expect((one.endedAt ?? Infinity) - endedAt).toBeLessThanOrEqual(promisedMs);
    expect(one.wasWhole).toBe(false);
  }
});
