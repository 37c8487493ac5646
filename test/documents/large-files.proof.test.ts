import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { CheckInvariants } from '../../src/administration/index.js';
import type { UploadView } from '../../src/documents/shelf/documents.contract.js';
import {
  aDocumentsStage,
  type DocumentsStage,
  type Signed,
} from '../../src/documents/shelf/documents.fixtures.js';
import { startTestApp, type TestApp } from '../app.js';
import { aServerProcess, type ServerProcess } from './server-process.js';

const megabyte = 1024 * 1024;
const part = 4 * megabyte;
/** 64 MB in the usual run; `HEZONG_TEST_GIGABYTE=1` sends a whole gigabyte. */
const largeBytes = process.env['HEZONG_TEST_GIGABYTE'] === '1' ? 1024 * megabyte : 64 * megabyte;
/** What the whole process may grow by, whatever the size of the file: its own parts and buffers. */
const growthAllowed = 160 * megabyte;

let app: TestApp;
let stage: DocumentsStage;
let counsel: Signed;
let server: ServerProcess;

beforeAll(async () => {
  app = await startTestApp({ now: new Date().toISOString(), settings: { HEZONG_DEMO: '0' } });
  stage = await aDocumentsStage(app);
  counsel = await stage.person('member_counsel', stage.memberA);
  server = await aServerProcess(app);
});
afterAll(async () => {
  await server.kill();
  await app.close();
});

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${server.address}/api/v1/${path}`, {
    ...init,
    headers: { ...counsel.headers, ...(init.headers as Record<string, string> | undefined) },
  });
const json = async <T>(path: string, payload?: object): Promise<T> => {
  const answer = await ask(path, {
    ...(payload && {
      method: 'POST',
      body: JSON.stringify(payload),
      headers: { 'content-type': 'application/json' },
    }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as T;
};

const pngMark = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/** A file that begins as a picture, made while it is asked for; the same each time. */
function* picture(bytes: number, from = 0, to = bytes): Generator<Buffer> {
  const block = Buffer.alloc(megabyte);
  for (let at = 0; at < bytes; at += megabyte) {
    block.fill(`demo ${String(at)} `);
    if (at === 0) pngMark.copy(block);
    if (at >= from && at < to) yield Buffer.from(block.subarray(0, Math.min(megabyte, bytes - at)));
  }
}
const sha256Of = (bytes: number): string => {
  const hash = createHash('sha256');
  for (const block of picture(bytes)) hash.update(block);
  return hash.digest('hex');
};

/** Sends what follows of a file from a place on, as it is made. */
const stream = (
  id: string,
  from: number,
  body: AsyncIterable<Buffer>,
  signal?: AbortSignal,
): Promise<Response> => {
  const headers = { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(from) };
  const init = {
    method: 'PATCH',
    headers,
    body: ReadableStream.from(body),
    duplex: 'half',
    ...(signal && { signal }),
  };
  return ask(`uploads/${id}`, init as RequestInit);
};

/** Sends a file from one place to another; `meanwhile` is awaited after the first piece. */
function send(
  id: string,
  bytes: number,
  from: number,
  to = bytes,
  meanwhile?: () => Promise<void>,
): Promise<Response> {
  async function* body(): AsyncGenerator<Buffer> {
    let isFirst = true;
    for (const block of picture(bytes, from, to)) {
      yield block;
      if (isFirst) await meanwhile?.();
      isFirst = false;
    }
  }
  return stream(id, from, body());
}

async function lookedThrough(id: string): Promise<UploadView> {
  for (let tries = 0; tries < 1200; tries++) {
    const view = await json<UploadView>(`uploads/${id}`);
    if (view.intake !== null && view.intake.state !== 'quarantined') return view;
    await pause(100);
  }
  throw new Error('Nobody looked through it');
}

it(`takes in and gives out ${String(largeBytes / megabyte)} MB in constant memory`, async () => {
  const sha256 = sha256Of(largeBytes);
  const wish = { caseId: stage.caseId, fileName: 'large.png', sizeBytes: largeBytes, sha256 };
  // A small one first, so that everything is loaded that will be.
  const small = await json<UploadView>('uploads', { ...wish, sizeBytes: part, sha256: sha256Of(part) });
  await send(small.id, part, 0);
  await json(`uploads/${small.id}/completion`, {});
  await lookedThrough(small.id);
  const before = server.memory().peak;
  const begunAt = performance.now();
  const upload = await json<UploadView>('uploads', wish);
  const sent = await send(upload.id, largeBytes, 0);
  expect([sent.status, sent.headers.get('upload-offset')]).toEqual([204, String(largeBytes)]);
  const sentMs = performance.now() - begunAt;
  await json(`uploads/${upload.id}/completion`, {});
  const { intake, documentId } = await lookedThrough(upload.id);
  expect(intake?.state).toBe('received');
  const intakeMs = performance.now() - begunAt - sentMs;
  const hash = createHash('sha256');
  const answer = await ask(`documents/${documentId ?? ''}/versions/1/content`);
  for await (const chunk of answer.body ?? []) hash.update(chunk as Uint8Array);
  expect(hash.digest('hex')).toBe(sha256);
  const grownBytes = server.memory().peak - before;
  const seconds = (ms: number): number => Math.round(ms / 100) / 10;
  process.stderr.write(
    `${JSON.stringify({
      fileMb: largeBytes / megabyte,
      restingMb: Math.round(before / megabyte),
      grownMb: Math.round(grownBytes / megabyte),
      sentS: seconds(sentMs),
      intakeS: seconds(intakeMs),
      givenOutS: seconds(performance.now() - begunAt - sentMs - intakeMs),
    })}\n`,
  );
  expect(grownBytes).toBeLessThan(growthAllowed);
}, 600_000);

const blobs = (): string[] => {
  const folder = join(app.dataDir, 'blobs', stage.allianceId);
  return existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
};
const until = async (isSo: () => boolean): Promise<void> => {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 400) throw new Error('It does not come to that');
    await pause(25);
  }
};

it('goes on after the server died between keeping a part and counting it, and the file is what was sent', async () => {
  const bytes = 3 * part + 5 * megabyte;
  const upload = await json<UploadView>('uploads', {
    caseId: stage.caseId,
    fileName: 'crash.png',
    sizeBytes: bytes,
    sha256: sha256Of(bytes),
  });
  expect((await send(upload.id, bytes, 0, part)).status).toBe(204);
  const secondParts = (): number => blobs().filter((name) => /\/000001-[^/]+$/.test(name)).length;
  const before = secondParts();
  const other = new Client({ connectionString: app.ownerUrl });
  await other.connect();
  // Counting a part waits for whoever holds this lock; keeping it does not.
  const dying = send(upload.id, bytes, part, bytes, async () => {
    await pause(300);
    await other.query('BEGIN');
    await other.query('LOCK TABLE upload IN EXCLUSIVE MODE');
  }).catch(() => undefined);
  await until(() => secondParts() > before);
  await server.kill();
  await other.query('ROLLBACK');
  await other.end();
  await dying;
  server = await aServerProcess(app);
  const { offset, state } = await json<UploadView>(`uploads/${upload.id}`);
  expect([offset, state]).toEqual([part, 'open']);
  expect((await send(upload.id, bytes, offset)).status).toBe(204);
  await json(`uploads/${upload.id}/completion`, {});
  expect((await lookedThrough(upload.id)).intake?.state).toBe('received');
});

it('keeps what arrived whole where the client hangs up, and takes the rest later', async () => {
  const bytes = 2 * part + 1000;
  const upload = await json<UploadView>('uploads', {
    caseId: stage.caseId,
    fileName: 'hang-up.png',
    sizeBytes: bytes,
  });
  const hangUp = new AbortController();
  async function* some(): AsyncGenerator<Buffer> {
    for (const block of [...picture(bytes)].slice(0, 6)) yield block;
    await pause(500);
    hangUp.abort();
    await pause(60_000, undefined, { signal: hangUp.signal });
  }
  await stream(upload.id, 0, some(), hangUp.signal).catch(() => undefined);
  await pause(200);
  const { offset } = await json<UploadView>(`uploads/${upload.id}`);
  expect(offset).toBe(part);
  expect((await send(upload.id, bytes, offset)).status).toBe(204);
});

it('leaves every invariant standing', async () => {
  for await (const { name, breaches } of app.app.get(CheckInvariants).run()) {
    expect({ name, breaches }).toEqual({ name, breaches: [] });
  }
});
