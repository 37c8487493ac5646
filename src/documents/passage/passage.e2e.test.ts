import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LightMyRequestResponse } from 'fastify';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { newId, systemCaller } from '../../platform/index.js';
import type { LinkView, PreviewView } from '../shelf/documents.contract.js';
import {
  aDocumentsStage,
  type DocumentsStage,
  sha256Of,
  type Signed,
  takeIn,
} from '../shelf/documents.fixtures.js';
import { aPdf } from '../../reading/archives.fixtures.js';

let app: TestApp;
let stage: DocumentsStage;
let counselA: Signed;
let counselB: Signed;

beforeAll(async () => {
  app = await startTestApp({ settings: { SESSION_IDLE_MINUTES: '10080' } });
  stage = await aDocumentsStage(app);
  counselA = await stage.person('member_counsel', stage.memberA);
  counselB = await stage.person('member_counsel', stage.memberB);
});
afterAll(() => app.close());

const get = (path: string, as = counselA) =>
  app.inject({ url: path.startsWith('/') ? path : `/api/v1/documents/${path}`, headers: as.headers });
const outcome = (answer: { statusCode: number; json: <T>() => T }): string =>
  `${String(answer.statusCode)} ${answer.json<{ code: string }>().code}`;
const taken = async (bytes: Buffer, more: object = {}, as = counselA) =>
  (await takeIn(stage, as, { bytes, ...more })).documentId;
const share = (documentId: string) =>
  stage.asSystem(`UPDATE document SET state = 'shared', tier = 'T1', shared_at = $2 WHERE id = $1`, [
    documentId,
    '2026-04-01T01:00:00Z',
  ]);
const openings = (documentId: string) =>
  stage.work.read(systemCaller(stage.allianceId), (tx) =>
    tx.query(
      'SELECT person_id, version_no, how FROM document_opening WHERE document_id = $1 ORDER BY at, id',
      [documentId],
    ),
  );

describe('a download', () => {
  it('brings the file as it was, under its own name, and lets a browser do nothing else with it', async () => {
    const bytes = Buffer.from('<script>alert("示例")</script>');
    const documentId = await taken(bytes, { fileName: '合同 "draft" 附件.txt'.replaceAll('"', '') });
    const answer = await get(`${documentId}/versions/1/content`);
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.equals(bytes)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/plain',
      'content-length': String(bytes.length),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="__ draft __.txt"; filename*=UTF-8''%E5%90%88%E5%90%8C%20draft%20%E9%99%84%E4%BB%B6.txt`,
      'repr-digest': `sha-256=:${Buffer.from(sha256Of(bytes), 'hex').toString('base64')}:`,
    });
    expect(answer.headers['content-security-policy']).toContain('sandbox');
    expect(await openings(documentId)).toEqual([{ person_id: counselA.id, version_no: 1, how: 'download' }]);
  });

  it('of what is hidden is, byte for byte, that of what does not exist', async () => {
    const documentId = await taken(Buffer.from('Alpha’s own'));
    for (const path of [
      'versions/1/content',
      'versions/1/preview',
      'versions/9/content',
      'versions/x/content',
    ]) {
      const hidden = await get(`${documentId}/${path}`, counselB);
      const missingId = newId();
      const missing = await get(`${missingId}/${path}`, counselB);
      const plain = ({ body }: { body: string }, id: string) =>
        body.replaceAll(id, 'ID').replace(/"requestId":"[^"]+"/, '');
      expect([hidden.statusCode, plain(hidden, documentId)]).toEqual([404, plain(missing, missingId)]);
      const { date: _, 'x-request-id': __, ...headers } = hidden.headers;
      const { date: ___, 'x-request-id': ____, ...others } = missing.headers;
      expect(headers).toEqual(others);
    }
    const link = await app.inject({
      method: 'POST',
      url: `/api/v1/documents/${documentId}/links`,
      headers: counselB.headers,
      payload: {},
    });
    expect(link.statusCode).toBe(404);
    expect(await openings(documentId)).toEqual([]);
  });

  it('of content that was altered in storage gives nothing of it', async () => {
    const bytes = Buffer.from('to be altered');
    const documentId = await taken(bytes);
    const folder = join(app.dataDir, 'blobs', stage.allianceId);
    const [row] = await stage.work.read(systemCaller(stage.allianceId), (tx) =>
      tx.query<{ blob_id: string }>('SELECT blob_id FROM document_version WHERE document_id = $1', [
        documentId,
      ]),
    );
    const part = readdirSync(folder, { recursive: true })
      .map(String)
      .find((name) => name.includes(row?.blob_id ?? '?') && /\/000000-[^/]+$/.test(name));
    const file = join(folder, part ?? '');
    const sealed = readFileSync(file);
    sealed[sealed.length - 20] = (sealed[sealed.length - 20] ?? 0) ^ 1;
    writeFileSync(file, sealed);
    expect(outcome(await get(`${documentId}/versions/1/content`))).toBe('500 internal');
    await stage.asSystem(`UPDATE document_version SET sha256 = repeat('0', 64) WHERE document_id = $1`, [
      documentId,
    ]);
    sealed[sealed.length - 20] = (sealed[sealed.length - 20] ?? 0) ^ 1;
    writeFileSync(file, sealed);
    expect(outcome(await get(`${documentId}/versions/1/content`))).toBe('500 internal');
  });
});

describe('the head alone', () => {
  const head = (url: string, as = counselA) => app.inject({ method: 'HEAD', url, headers: as.headers });
  const headers = ({ headers: { date: _, 'x-request-id': __, ...rest } }: LightMyRequestResponse) => rest;
  const waysTo = (id: string) =>
    ['content', 'preview', 'preview?as=page'].map((way) => `/api/v1/documents/${id}/versions/1/${way}`);

  it('is that of the content, and nobody has opened anything; who may not read finds none', async () => {
    const documentId = await taken(aPdf('Demo order'), { fileName: 'order.pdf' });
    const { url } = (
      await app.inject({
        method: 'POST',
        url: `/api/v1/documents/${documentId}/links`,
        headers: counselA.headers,
        payload: {},
      })
    ).json<LinkView>();
    const ways = [...waysTo(documentId), url];
    const heads = await Promise.all(ways.map((way) => head(way)));
    expect(heads.map(({ statusCode, body }) => [statusCode, body])).toEqual(ways.map(() => [200, '']));
    expect(await openings(documentId)).toEqual([]);
    const whole = await Promise.all(ways.map((way) => get(way)));
    expect(heads.map(headers)).toEqual(whole.map(headers));
    expect(await openings(documentId)).toHaveLength(ways.length);
    for (const way of waysTo(documentId)) expect((await head(way, counselB)).statusCode).toBe(404);
  });

  it('is refused as the content is', async () => {
    const documentId = await taken(Buffer.from('only text'));
    const asPage = `/api/v1/documents/${documentId}/versions/1/preview?as=page`;
    expect((await head(asPage)).statusCode).toBe((await get(asPage)).statusCode);
    expect((await head(`/api/v1/documents/${newId()}/versions/1/content`)).statusCode).toBe(404);
  });
});

describe('a preview', () => {
  it('says what it says, or shows it where a browser does that safely', async () => {
    const pdf = aPdf('Demo order');
    const documentId = await taken(pdf, { fileName: 'order.pdf' });
    expect((await get(`${documentId}/versions/1/preview`)).json<PreviewView>()).toMatchObject({
      mediaType: 'application/pdf',
      text: expect.stringContaining('Demo order') as string,
      truncated: false,
      hasPage: true,
    });
    const page = await get(`${documentId}/versions/1/preview?as=page`);
    expect(page.rawPayload.equals(pdf)).toBe(true);
    expect(page.headers['content-disposition']).toMatch(/^inline;/);
    const text = await taken(Buffer.from('only text'));
    expect((await get(`${text}/versions/1/preview?as=page`)).json()).toMatchObject({
      code: 'document.not_shown',
    });
  });
});

describe('a link', () => {
  const linkTo = async (documentId: string, as = counselB): Promise<LinkView> =>
    (
      await app.inject({
        method: 'POST',
        url: `/api/v1/documents/${documentId}/links`,
        headers: as.headers,
        payload: {},
      })
    ).json<LinkView>();
  const follow = (url: string) => app.inject({ url });

  it('leads to the file without a session, in its person’s name', async () => {
    const documentId = await taken(Buffer.from('shared'));
    await share(documentId);
    const { url, expiresAt } = await linkTo(documentId);
    expect(expiresAt).toBe('2026-04-01T01:10:00.000Z');
    expect((await follow(url)).body).toBe('shared');
    expect(await openings(documentId)).toEqual([{ person_id: counselB.id, version_no: 1, how: 'link' }]);
  });

  it('leads nowhere once its person may not read it any more, after ten minutes, or where a letter of it was changed', async () => {
    const documentId = await taken(Buffer.from('shared'));
    await share(documentId);
    const { url } = await linkTo(documentId);
    const changed = `${url.slice(0, -1)}${url.endsWith('A') ? 'B' : 'A'}`;
    expect([(await follow(changed)).statusCode, (await follow('/api/v1/links/none')).statusCode]).toEqual([
      404, 404,
    ]);
    const wall = newId();
    await stage.asSystem(
      `INSERT INTO wall (id, alliance_id, subject_kind, subject_id, object_kind, object_id, reason, set_by, set_at, version)
       VALUES ($1, $2, 'person', $3, 'document', $4, 'demo', $3, '2026-04-01', 1)`,
      [wall, stage.allianceId, counselB.id, documentId],
    );
    expect((await follow(url)).statusCode).toBe(404);
    await stage.asSystem(`UPDATE wall SET lifted_at = '2026-04-01' WHERE id = $1`, [wall]);
    expect((await follow(url)).statusCode).toBe(200);
    app.clock.set('2026-04-01T01:10:00.000Z');
    expect((await follow(url)).statusCode).toBe(404);
    app.clock.set('2026-04-01T01:00:00.000Z');
    await stage.asSystem(`UPDATE appointment SET until_on = '2026-03-31' WHERE person_id = $1`, [
      counselB.id,
    ]);
    expect((await follow(url)).statusCode).toBe(404);
  });
});
