import { existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { LightMyRequestResponse } from 'fastify';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { Blobs, DueWork, newId, systemCaller, UnitOfWork } from '../../platform/index.js';
import type { UploadView } from '../shelf/documents.contract.js';
import { aDocumentsStage, type DocumentsStage, sendParts, type Signed } from '../shelf/documents.fixtures.js';
import { aGroup, type Hands, handsOf, shared, type TestGroup } from '../life/life.fixtures.js';
import { ReceiveParts } from './receive-parts.js';
import { UploadsStore } from './uploads.store.js';

const part = 4 * 1024 * 1024;
const sizes = [
  ['one part', 2_000_000, 1],
  ['three parts', 2 * part + 1000, 3],
] as const;

let app: TestApp;
let stage: DocumentsStage;
let uploader: Signed;
let counselA: Signed;
let hands: Record<'uploader' | 'a' | 'b', Hands>;
let group: TestGroup;

beforeAll(async () => {
  app = await startTestApp({
    settings: {
      UPLOAD_MAX_BYTES: '20000000',
      UPLOAD_DAILY_BYTES: '200000000',
      SESSION_IDLE_MINUTES: '10080',
    },
  });
  stage = await aDocumentsStage(app);
  uploader = await stage.person('member_representative', stage.memberA);
  counselA = await stage.person('member_counsel', stage.memberA);
  hands = {
    uploader: handsOf(stage, uploader),
    a: handsOf(stage, counselA),
    b: handsOf(stage, await stage.person('member_counsel', stage.memberB)),
  };
  group = await aGroup(stage, counselA, [stage.memberA, stage.memberB]);
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => app.close());

const outcome = (answer: LightMyRequestResponse): string =>
  `${String(answer.statusCode)} ${answer.statusCode < 400 ? '' : answer.json<{ code: string }>().code}`.trim();
const content = (of: string) => `documents/${of}/versions/1/content`;
const good = (size: number): Buffer => Buffer.alloc(size, 'good text. ');
const evil = (size: number): Buffer => Buffer.alloc(size, 'EVIL TEXT! ');

const rowsOf = <Row>(sql: string, id: string): Promise<Row[]> =>
  stage.work.read(systemCaller(stage.allianceId), (tx) => tx.query<Row>(sql, [id]));

/** What is stored of an upload, or of all. */
async function stored(upload?: UploadView): Promise<readonly string[]> {
  const folder = join(app.dataDir, 'blobs', stage.allianceId);
  const blobs =
    upload && (await rowsOf<{ blob_id: string }>('SELECT blob_id FROM upload WHERE id = $1', upload.id));
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
  return names.filter((name) => /\/\d{6}-/.test(name) && (!blobs || name.includes(blobs[0]?.blob_id ?? '?')));
}

async function begun(sizeBytes: number): Promise<UploadView> {
  const body = { caseId: stage.caseId, fileName: 'note.txt', sizeBytes };
  return (await hands.uploader.post('uploads', body)).json<UploadView>();
}
const sent = (upload: UploadView, bytes: Buffer, offset = 0) =>
  sendParts(app, `/api/v1/uploads/${upload.id}`, uploader.headers, bytes, offset);
const completed = async (upload: UploadView): Promise<string> => {
  const answer = await hands.uploader.post(`uploads/${upload.id}/completion`);
  await app.app.get(DueWork).runAll();
  return answer.json<{ documentId: string }>().documentId;
};
const later = async (now: string): Promise<void> => {
  app.clock.set(now);
  await app.app.get(DueWork).runAll();
};

/** A request that holds the turn and has sent some of its first part; `goOn` sends the rest of it. */
async function slowly(upload: UploadView, size: number) {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const bytes = evil(Math.min(size, part));
  async function* body(): AsyncGenerator<Buffer> {
    yield bytes.subarray(0, 1_000_000);
    await gate;
    yield bytes.subarray(1_000_000);
  }
  const type = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
  const answer = app.inject({
    method: 'PATCH',
    url: `/api/v1/uploads/${upload.id}`,
    headers: { ...uploader.headers, ...type },
    payload: Readable.from(body()),
  });
  const turn = 'SELECT 1 FROM upload WHERE id = $1 AND writer IS NOT NULL';
  for (let tries = 0; (await rowsOf(turn, upload.id)).length === 0; tries++) {
    if (tries > 200) throw new Error('The turn is not given');
    await pause(25);
  }
  return {
    goOn: () => {
      open();
      return answer;
    },
  };
}

/** An upload that one request brought in while another, which had the turn before, waited. */
async function broughtInMeanwhile(size: number) {
  const upload = await begun(size);
  const slow = await slowly(upload, size);
  expect((await sent(upload, good(size))).statusCode).toBe(204);
  return { upload, slow, id: await completed(upload) };
}

describe('a request that was overtaken', () => {
  it.each(sizes)('changes nothing of what was taken in, shared and held: %s', async (_, size, parts) => {
    const { upload, slow, id } = await broughtInMeanwhile(size);
    await shared(hands.a, id, 'T2', group);
    const held = await hands.a.post(`documents/${id}/holds`, { reason: 'litigation' });
    expect(held.statusCode).toBe(201);
    const wall = newId();
    await stage.asSystem(
      `INSERT INTO wall (id, alliance_id, subject_kind, subject_id, object_kind, object_id, reason, set_by, set_at, version)
       VALUES ($1, $2, 'person', $3, 'case', $4, 'conflict', $3, '2026-04-01', 1)`,
      [wall, stage.allianceId, uploader.id, stage.caseId],
    );
    expect(outcome(await slow.goOn())).toBe('404 not_found');
    await stage.asSystem(`UPDATE wall SET lifted_at = '2026-04-01T00:30:00Z' WHERE id = $1`, [wall]);
    const read = await hands.b.get(content(id));
    expect([read.statusCode, read.rawPayload.equals(good(size))]).toEqual([200, true]);
    expect((await hands.a.get(`documents/${id}/evidence`)).json()).toMatchObject({ isWhole: true });
    expect(await stored(upload)).toHaveLength(parts);
  });

  it('is told so, and how far the other came', async () => {
    const { slow } = await broughtInMeanwhile(2_000_000);
    const answer = await slow.goOn();
    expect(outcome(answer)).toBe('409 upload.overtaken');
    expect(answer.headers).toMatchObject({ 'upload-offset': '2000000', connection: 'close' });
  });

  it.each(sizes)('brings nothing back of what was destroyed: %s', async (_, size) => {
    const { upload, slow, id } = await broughtInMeanwhile(size);
    const destroyed = await hands.a.post(`documents/${id}/moves`, { action: 'destroy', reason: 'over' });
    expect(destroyed.statusCode).toBe(200);
    await app.app.get(DueWork).runAll();
    expect(await stored(upload)).toEqual([]);
    expect((await slow.goOn()).statusCode).toBe(404);
    expect(await stored(upload)).toEqual([]);
  });

  it('by what it stores just then, takes that away again', async () => {
    const size = 2_000_000;
    const upload = await begun(size);
    const stray = await keepingWhile(upload, () => sent(upload, good(size)));
    expect(outcome(stray)).toBe('409 upload.overtaken');
    expect(await stored(upload)).toHaveLength(1);
    const id = await completed(upload);
    expect((await hands.a.get(content(id))).rawPayload.equals(good(size))).toBe(true);
  });

  it.each(['destroyed', 'kept'])(
    'and died as it stored, leaves what is cleared away later; the document is %s',
    async (fate) => {
      const size = 2 * part + 1000;
      const upload = await begun(size);
      const erase = jest.spyOn(app.app.get(Blobs), 'erase').mockRejectedValueOnce(new Error('it died'));
      const stray = await keepingWhile(upload, () => sent(upload, good(size)));
      erase.mockRestore();
      expect(outcome(stray)).toBe('409 upload.overtaken');
      const id = await completed(upload);
      expect(await stored(upload)).toHaveLength(4);
      expect((await hands.a.get(content(id))).rawPayload.equals(good(size))).toBe(true);
      if (fate === 'destroyed') {
        await hands.a.post(`documents/${id}/moves`, { action: 'destroy', reason: 'over' });
        await app.app.get(DueWork).runAll();
        expect(await stored(upload)).toEqual([]);
      } else {
        await later('2026-04-03T01:00:00.000Z');
        expect(await stored(upload)).toHaveLength(3);
        expect((await hands.a.get(content(id))).rawPayload.equals(good(size))).toBe(true);
      }
    },
  );

  it('by whoever gave the upload up, leaves nothing', async () => {
    const upload = await begun(2 * part);
    const answer = await keepingWhile(upload, async () => {
      expect((await sent(upload, good(part))).statusCode).toBe(204);
      await hands.uploader.post(`uploads/${upload.id}/abandonment`);
      await app.app.get(DueWork).runAll();
    });
    expect(outcome(answer)).toBe('409 upload.overtaken');
    expect(await stored(upload)).toEqual([]);
  });
});

/** What answers to a request that found its turn to hold, and stores its part while something else happens. */
async function keepingWhile(
  upload: UploadView,
  meanwhile: () => Promise<unknown>,
): Promise<LightMyRequestResponse> {
  const blobs = app.app.get(Blobs);
  const put = blobs.putPart.bind(blobs);
  jest.spyOn(blobs, 'putPart').mockImplementationOnce(async (...asked) => {
    const [blob, place, plain, key] = asked;
    const bytes = Buffer.from(plain);
    await meanwhile();
    await put(blob, place, bytes, key);
  });
  return sent(upload, evil(Math.min(upload.sizeBytes, part)));
}

describe('a part that was stored', () => {
  it('and could not be counted is taken away, and sent again', async () => {
    const upload = await begun(2_000_000);
    jest.spyOn(app.app.get(UploadsStore), 'advance').mockRejectedValueOnce(new Error('cut off'));
    expect((await sent(upload, evil(2_000_000))).statusCode).toBe(500);
    expect(await stored(upload)).toEqual([]);
    expect((await sent(upload, good(2_000_000))).statusCode).toBe(204);
    expect(await stored(upload)).toHaveLength(1);
  });

  it('and was counted stays, though nobody heard that it was', async () => {
    const size = part + 1000;
    const upload = await begun(size);
    const work = app.app.get(UnitOfWork);
    const run = work.run.bind(work);
    const cut = jest.spyOn(work, 'run').mockImplementation(async (caller, doing) => {
      const done = await run(caller, doing);
      if ((done as { receivedBytes?: number } | undefined)?.receivedBytes !== part) return done;
      throw new Error('The connection broke as it was committed');
    });
    expect((await sent(upload, good(size).subarray(0, part))).statusCode).toBe(500);
    cut.mockRestore();
    expect(await stored(upload)).toHaveLength(1);
    expect((await hands.uploader.get(`uploads/${upload.id}`)).json()).toMatchObject({ offset: part });
    expect((await sent(upload, good(size), part)).statusCode).toBe(204);
    const id = await completed(upload);
    expect((await hands.a.get(content(id))).rawPayload.equals(good(size))).toBe(true);
  });
});

it('a request that sends nothing for too long is ended, and its connection closed', async () => {
  jest.replaceProperty(app.app.get(ReceiveParts), 'silentMs', 200);
  const upload = await begun(2_000_000);
  await app.app.listen(0, '127.0.0.1');
  const { port } = app.app.getHttpServer().address() as { port: number };
  const told = await new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const heard: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => heard.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => {
      resolve(Buffer.concat(heard).toString());
    });
    const lines = [
      `PATCH /api/v1/uploads/${upload.id} HTTP/1.1`,
      'Host: localhost',
      `Cookie: ${uploader.headers.cookie}`,
      'Content-Type: application/offset+octet-stream',
      'Content-Length: 2000000',
      'Upload-Offset: 0',
    ];
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    socket.write(evil(100_000));
  });
  expect(told).toMatch(/^HTTP\/1\.1 408 /);
  expect(told).toMatch(/^connection: close\r$/m);
  expect(told).toMatch(/^upload-offset: 0\r$/m);
  expect(told).toContain('upload.silent');
});
