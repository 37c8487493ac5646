import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { DueWork, newId } from '../../platform/index.js';
import type { UploadView } from '../shelf/documents.contract.js';
import {
  aDocumentsStage,
  bringIn,
  type DocumentsStage,
  sendParts,
  type Signed,
} from '../shelf/documents.fixtures.js';

const part = 4 * 1024 * 1024;

let app: TestApp;
let stage: DocumentsStage;
let counselA: Signed;
let counselB: Signed;

beforeAll(async () => {
  app = await startTestApp({
    settings: {
      UPLOAD_MAX_BYTES: '20000000',
      UPLOAD_DAILY_BYTES: '200000000',
      SESSION_IDLE_MINUTES: '10080',
    },
  });
  stage = await aDocumentsStage(app);
  counselA = await stage.person('member_counsel', stage.memberA);
  counselB = await stage.person('member_counsel', stage.memberB);
});
afterAll(() => app.close());

const post = (path: string, payload: object, as = counselA) =>
  app.inject({ method: 'POST', url: `/api/v1/${path}`, headers: as.headers, payload });
const begin = (wish: object = {}, as = counselA) =>
  post('uploads', { caseId: stage.caseId, fileName: 'note.txt', sizeBytes: 5, ...wish }, as);
const began = async (wish: object = {}): Promise<UploadView> => (await begin(wish)).json<UploadView>();
const at = ({ id }: UploadView): string => `/api/v1/uploads/${id}`;
const look = async (upload: UploadView, as = counselA) =>
  app.inject({ url: at(upload), headers: as.headers });
const outcome = (answer: { statusCode: number; json: <T>() => T }): string =>
  `${String(answer.statusCode)} ${answer.json<{ code?: string }>().code ?? ''}`.trim();
const pieces = (blobs: string): string[] =>
  existsSync(blobs)
    ? readdirSync(blobs, { recursive: true })
        .filter((name) => /\/\d{6}-[^/]+$/.test(String(name)))
        .map(String)
    : [];

/** Bytes that tell where they are. */
const bytesOf = (length: number): Buffer => {
  const bytes = Buffer.alloc(length, 'demo text ');
  for (let place = 0; place + 16 < length; place += 4096) bytes.write(String(place).padStart(15), place);
  return bytes;
};

describe('an upload', () => {
  it('goes on from where the last whole part ended, and says where that is', async () => {
    const bytes = bytesOf(2 * part + 1000);
    const upload = await began({ sizeBytes: bytes.length });
    expect(upload).toMatchObject({ state: 'open', offset: 0, partBytes: part, intake: null });
    const first = await sendParts(app, at(upload), counselA.headers, bytes.subarray(0, part + 700));
    expect([first.statusCode, first.headers['upload-offset']]).toEqual([204, String(part)]);
    const wrong = await sendParts(app, at(upload), counselA.headers, bytes, part + 700);
    expect(outcome(wrong)).toBe('409 upload.offset_mismatch');
    expect(wrong.headers).toMatchObject({ 'upload-offset': String(part), 'tus-resumable': '1.0.0' });
    const asked = await app.inject({ method: 'HEAD', url: at(upload), headers: counselA.headers });
    expect(asked.headers).toMatchObject({
      'upload-offset': String(part),
      'upload-length': String(bytes.length),
    });
    expect(outcome(await post(`uploads/${upload.id}/completion`, {}))).toBe('409 upload.incomplete');
    const rest = await sendParts(app, at(upload), counselA.headers, bytes, part);
    expect(rest.headers['upload-offset']).toBe(String(bytes.length));
    const completed = await post(`uploads/${upload.id}/completion`, {});
    expect(completed.json()).toMatchObject({
      state: 'complete',
      versionNo: 1,
      intake: { state: 'quarantined' },
    });
    const again = await post(`uploads/${upload.id}/completion`, {});
    expect(again.json<UploadView>().documentId).toBe(completed.json<UploadView>().documentId);
  });

  it('keeps a part whole or not at all', async () => {
    const upload = await began({ sizeBytes: part + 1 });
    expect(outcome(await sendParts(app, at(upload), counselA.headers, bytesOf(1000)))).toBe(
      '422 upload.part_too_small',
    );
    const long = await sendParts(app, at(upload), counselA.headers, bytesOf(part + 2));
    expect(outcome(long)).toBe('422 upload.too_long');
    expect((await look(upload)).json<UploadView>().offset).toBe(0);
  });

  it('is nobody else’s to see, and begins only where its person may look', async () => {
    const upload = await began();
    const missing = await app.inject({ url: `/api/v1/uploads/${newId()}`, headers: counselB.headers });
    const foreign = await look(upload, counselB);
    expect([foreign.statusCode, foreign.json<{ detail: string }>().detail]).toEqual([
      404,
      missing.json<{ detail: string }>().detail,
    ]);
    const expert = await stage.person('expert');
    expect(outcome(await begin({}, expert))).toBe('404 not_found');
    expect(outcome(await begin({ caseId: newId() }))).toBe('404 not_found');
    expect(outcome(await begin({ caseId: undefined, compartmentId: newId() }))).toBe('404 not_found');
    expect(outcome(await begin({ supplierMemberId: stage.memberB }))).toBe('422 input.invalid');
    expect(outcome(await begin({ groupId: newId() }))).toBe('422 input.invalid');
    expect(outcome(await begin({}, await stage.person('auditor')))).toBe('403 access.denied');
  });

  it.each([
    ['../../etc/passwd.txt'],
    ['C:\\demo.pdf'],
    ['invoice\u202Efdp.txt'],
    ['line\nbreak.txt'],
    ['nul\u0000.txt'],
    ['CON.txt'],
    ['.txt'],
    ['demo.exe'],
    ['demo.pdf.js'],
    ['demo.docm'],
    ['demo'],
    [`${'long'.repeat(300)}.txt`],
  ])('is refused under the name %j', async (fileName) => {
    expect(outcome(await begin({ fileName }))).toBe('422 input.invalid');
  });

  it.each([
    [`${'证'.repeat(100)}.pdf`, `${'证'.repeat(83)}.pdf`],
    [`${'𠮷'.repeat(64)}.docx`, `${'𠮷'.repeat(62)}.docx`],
  ])('cuts the name %s by its bytes before its extension', async (fileName, kept) => {
    expect((await began({ fileName })).fileName).toBe(kept);
  });

  it('takes names of any script as they are', async () => {
    const fileName = '“合同” 附件（一） – Émile’s copy.txt';
    expect((await began({ fileName })).fileName).toBe(fileName);
  });

  it('is refused where it is too large, or more than a day’s share', async () => {
    expect(outcome(await begin({ sizeBytes: 20_000_001 }))).toBe('409 upload.too_large');
    const glutton = await stage.person('member_representative', stage.memberA);
    for (let n = 0; n < 10; n++)
      expect((await begin({ sizeBytes: 20_000_000 }, glutton)).statusCode).toBe(201);
    expect(outcome(await begin({ sizeBytes: 1 }, glutton))).toBe('409 upload.quota_reached');
  });

  it('is cleared away when given up, and when nobody goes on with it for a day', async () => {
    const blobs = join(app.dataDir, 'blobs', stage.allianceId);
    await app.app.get(DueWork).runAll();
    const before = pieces(blobs).length;
    const givenUp = await began({ sizeBytes: part + 1 });
    const forgotten = await began({ sizeBytes: part + 1 });
    for (const upload of [givenUp, forgotten])
      await sendParts(app, at(upload), counselA.headers, bytesOf(part));
    expect(pieces(blobs).length).toBe(before + 2);
    expect((await post(`uploads/${givenUp.id}/abandonment`, {})).json()).toMatchObject({
      state: 'abandoned',
    });
    await app.app.get(DueWork).runAll();
    expect(pieces(blobs).length).toBe(before + 1);
    expect(outcome(await sendParts(app, at(givenUp), counselA.headers, bytesOf(part + 1), part))).toBe(
      '409 upload.expired',
    );
    app.clock.set('2026-04-02T02:00:00.000Z');
    await stage.asSystem(`UPDATE timer SET due_at = $1 WHERE kind = 'upload.clear' AND done_at IS NULL`, [
      '2026-04-02T02:00:00.000Z',
    ]);
    await app.app.get(DueWork).runAll();
    expect(pieces(blobs).length).toBe(before);
    expect((await look(forgotten)).json()).toMatchObject({ state: 'abandoned' });
  });

  it('adds a version only for the side that supplied the document', async () => {
    const { documentId } = await bringIn(stage, counselA, { bytes: Buffer.from('first'), sizeBytes: 5 });
    await app.app.get(DueWork).runAll();
    expect(outcome(await begin({ documentId, caseId: undefined }, counselB))).toBe('404 not_found');
    const second = await bringIn(stage, counselA, {
      bytes: Buffer.from('second'),
      documentId: documentId ?? '',
    });
    expect(second).toMatchObject({ documentId, versionNo: 2 });
  });

  it('answers a repeated request the same, without a second upload', async () => {
    const key = { 'idempotency-key': newId() };
    const ask = () =>
      app.inject({
        method: 'POST',
        url: '/api/v1/uploads',
        headers: { ...counselA.headers, ...key },
        payload: { caseId: stage.caseId, fileName: 'note.txt', sizeBytes: 5 },
      });
    expect((await ask()).json<UploadView>().id).toBe((await ask()).json<UploadView>().id);
  });

  it.each(['-2026-01-01T00:00:00Z', '2026-W05-1T10:00:00Z', '0000-01-01T00:00:00Z'])(
    'takes no moment that is none when it is begun: %s',
    async (capturedAt) => {
      expect(outcome(await begin({ capturedAt }))).toBe('422 input.invalid');
    },
  );

  it('keeps no half of a character', async () => {
    const view = await bringIn(stage, counselA, { bytes: Buffer.from('x'), title: 'Demo \ud83d chart' });
    const url = `/api/v1/documents/${view.documentId ?? ''}`;
    const { title } = (await app.inject({ url, headers: counselA.headers })).json<{ title: string }>();
    expect(title).toBe('Demo \ufffd chart');
  });
});
