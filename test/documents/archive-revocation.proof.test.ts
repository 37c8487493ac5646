import { randomBytes } from 'node:crypto';
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

/** So long after a right ended nothing more arrives; as much longer as more wants to run than there are processors. */
const promisedMs = 1_000 * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
/** It cannot be packed any smaller, so that a zip with it stays under way. */
const large = Buffer.from(randomBytes(9_000_000).toString('hex'));

let app: TestApp;
let stage: DocumentsStage;
let server: ServerProcess;
let leaving: Signed;
let staying: Signed;
let compartmentId: string;
const documentIds: string[] = [];
const opened: { destroy(): void }[] = [];
const watched: SlowAnswer[] = [];
let stopWatching = (): void => undefined;

const archive = async ({ headers }: Signed): Promise<SlowAnswer> => {
  const url = `${server.address}/api/v1/cases/${stage.caseId}/evidence.zip`;
  const slow = await readSlowly(url, headers, (request) => opened.push(request));
  watched.push(slow);
  return slow;
};

const isOpen = ({ endedAt }: SlowAnswer): boolean => endedAt === undefined;

beforeAll(async () => {
  app = await startTestApp({ now: new Date().toISOString(), settings: { HEZONG_DEMO: '0' } });
  stage = await aDocumentsStage(app);
  [leaving, staying] = [await stage.person('expert'), await stage.person('expert')];
  compartmentId = await stage.compartment('cbi', [leaving, staying]);
  for (const bytes of [large, Buffer.from('A small one.')])
    documentIds.push((await takeIn(stage, staying, { bytes, compartmentId })).documentId);
  await stage.asSystem(
    `UPDATE document SET state = 'shared', tier = 'T2', shared_at = '2026-04-01T00:00:00Z', group_id = $2 WHERE id = ANY($1)`,
    [documentIds, stage.allianceId],
  );
  for (const { id } of [leaving, staying])
    await stage.asSystem(
      `INSERT INTO standing (id, alliance_id, group_id, case_id, holder_kind, holder_id, basis_kind, basis_id, from_at, created_at)
       VALUES (gen_random_uuid(), $1, $1, $2, 'person', $3, 'subscription', $1, '2026-03-01', '2026-03-01')`,
      [stage.allianceId, stage.caseId, id],
    );
  // It only answers: the app beside it has done all work that was due.
  server = await aServerProcess(app, { ROLE: 'api' });
  stopWatching = watchConnections(watched);
});
afterAll(async () => {
  stopWatching();
  for (const request of opened) request.destroy();
  await server.kill();
  await app.close();
});

it('an archive under way ends within a second once its reader is let out, and nobody else’s does', async () => {
  const [going, kept] = [await archive(leaving), await archive(staying)];
  expect([going.status, kept.status]).toEqual([200, 200]);
  await pause(1_200);
  expect([going, kept].map(isOpen)).toEqual([true, true]);
  await stage.asSystem(
    `UPDATE admission SET until_at = '2026-04-01T01:00:00Z' WHERE compartment_id = $1 AND person_id = $2`,
    [compartmentId, leaving.id],
  );
  const revokedAt = performance.now();
  await pause(promisedMs + 300);
  expect((going.endedAt ?? Infinity) - revokedAt).toBeLessThanOrEqual(promisedMs);
  expect(going.wasWhole).toBe(false);
  expect(going.bytes).toBeLessThan(large.length / 2);
  expect(isOpen(kept)).toBe(true);
  const url = `/api/v1/cases/${stage.caseId}/evidence.zip`;
  expect((await app.inject({ url, headers: leaving.headers })).statusCode).toBe(404);
});

it('it ends as well where only one of its documents is taken back', async () => {
  const reader = await stage.person('expert');
  await stage.asSystem(
    `INSERT INTO admission (id, alliance_id, compartment_id, person_id, basis_kind, from_at)
     VALUES (gen_random_uuid(), $1, $2, $3, 'named', '2026-03-01')`,
    [stage.allianceId, compartmentId, reader.id],
  );
  await stage.asSystem(
    `INSERT INTO standing (id, alliance_id, group_id, case_id, holder_kind, holder_id, basis_kind, basis_id, from_at, created_at)
     VALUES (gen_random_uuid(), $1, $1, $2, 'person', $3, 'subscription', $1, '2026-03-01', '2026-03-01')`,
    [stage.allianceId, stage.caseId, reader.id],
  );
  const going = await archive(reader);
  expect(going.status).toBe(200);
  await pause(600);
  expect(isOpen(going)).toBe(true);
  await stage.asSystem(`UPDATE document SET state = 'recalled' WHERE id = $1`, [documentIds[1]]);
  const recalledAt = performance.now();
  await pause(promisedMs + 300);
  expect((going.endedAt ?? Infinity) - recalledAt).toBeLessThanOrEqual(promisedMs);
  expect(going.wasWhole).toBe(false);
});
