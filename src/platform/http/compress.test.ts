import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { codingOf, compressAnswers } from './compress.js';

const long = { items: Array.from({ length: 100 }, (_, i) => ({ id: i, name: '测度 measured' })) };

let app: FastifyInstance;
beforeAll(async () => {
  app = fastify();
  compressAnswers(app);
  app.get('/long', () => long);
  app.post('/long', () => long);
  app.get('/short', () => ({ ok: true }));
  app.get('/file', (_request, reply) => reply.type('application/pdf').send(Buffer.alloc(5_000)));
  app.get('/stream', (_request, reply) => reply.type('text/event-stream').send('data: 1\n\n'.repeat(500)));
  await app.ready();
});
afterAll(() => app.close());

const ask = (url: string, headers: Record<string, string> = {}, method: 'GET' | 'POST' = 'GET') =>
  app.inject({ method, url, headers: { 'accept-encoding': 'gzip, deflate, br', ...headers } });

describe('what a client takes', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br; q=0.000', undefined],
    ['identity', undefined],
    [undefined, undefined],
    ['brotli, xgzip', undefined],
  ])('%s: %s', (accepted, coding) => expect(codingOf(accepted)).toBe(coding));
});

describe('an answer', () => {
  it('comes compressed, and says the same', async () => {
    const answer = await ask('/long');
    expect(answer.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(JSON.parse(brotliDecompressSync(answer.rawPayload).toString())).toEqual(long);
    expect(answer.headers['content-length']).toBe(String(answer.rawPayload.length));
    const zipped = await ask('/long', { 'accept-encoding': 'gzip' });
    expect(JSON.parse(gunzipSync(zipped.rawPayload).toString())).toEqual(long);
  });

  it.each([
    ['is short', '/short', {}, 'GET'],
    ['is not taken so', '/long', { 'accept-encoding': 'identity' }, 'GET'],
    ['tells what was made', '/long', {}, 'POST'],
    ["was asked for by another site's page", '/long', { 'sec-fetch-site': 'cross-site' }, 'GET'],
    ['was asked for by a neighbour of the site', '/long', { 'sec-fetch-site': 'same-site' }, 'GET'],
    ['is a file', '/file', {}, 'GET'],
    ['is a stream of events', '/stream', {}, 'GET'],
  ] as const)('stays as it is where it %s', async (_, url, headers, method) => {
    const answer = await ask(url, headers, method);
    expect(answer.headers['content-encoding']).toBeUndefined();
  });

  it('comes compressed to the app’s own page', async () => {
    const answer = await ask('/long', { 'sec-fetch-site': 'same-origin' });
    expect(answer.headers['content-encoding']).toBe('br');
  });
});
