import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fastify, type FastifyInstance } from 'fastify';
import { streamWhile } from './stream-while.js';

let server: FastifyInstance;
let port: number;
let allowed: () => Promise<boolean>;
let chunks: () => AsyncIterable<Buffer>;
let stopped: boolean;

/** Chunks without end, one every few milliseconds; says when nobody takes them any more. */
async function* endless(bytes: number, everyMs: number): AsyncGenerator<Buffer> {
  try {
    for (;;) {
      yield Buffer.alloc(bytes, 1);
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  } finally {
    stopped = true;
  }
}

beforeAll(async () => {
  server = fastify();
  server.get('/', async (_, reply) => {
    await streamWhile(reply, chunks(), () => allowed());
    return reply;
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
  port = (server.server.address() as AddressInfo).port;
});
afterAll(() => server.close());
beforeEach(() => {
  stopped = false;
});

/** Reads until the connection ends; when the last byte came, and how the connection ended. */
const read = (onBytes: (soFar: number) => void): Promise<{ bytes: number; lastAt: number; end: string }> =>
  new Promise((resolve) => {
    let [bytes, lastAt] = [0, 0];
    const request = get({ port, host: '127.0.0.1', agent: false }, (answer: IncomingMessage) => {
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        lastAt = performance.now();
        onBytes(bytes);
      });
      answer.on('end', done('end'));
      answer.on('error', done('broken off'));
    });
    const done = (end: string) => () => {
      resolve({ bytes, lastAt, end });
    };
    request.on('error', done('broken off'));
  });

describe('a stream that its reader must be allowed', () => {
  it.each([
    ['fast', 65_536, 1],
    ['slow', 100, 150],
  ])('breaks off within a second after the right ends: %s', async (_, bytes, everyMs) => {
    let revokedAt = 0;
    chunks = () => endless(bytes, everyMs);
    allowed = () => Promise.resolve(revokedAt === 0);
    const { lastAt, end } = await read((soFar) => {
      if (revokedAt === 0 && soFar > 2 * bytes) revokedAt = performance.now();
    });
    const late = lastAt - revokedAt;
    expect(end).toBe('broken off');
    expect(late).toBeLessThan(1_000);
    expect(performance.now() - revokedAt).toBeLessThan(1_000);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(stopped).toBe(true);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('database away'))],
    ['gets no answer', () => new Promise<boolean>(() => undefined)],
  ])('releases nothing more where asking %s', async (_, ask) => {
    chunks = () => endless(1_000, 20);
    allowed = ask;
    const begunAt = performance.now();
    let lastAt = 0;
    const reading = read(() => {
      lastAt = performance.now();
    });
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(lastAt - begunAt).toBeLessThan(1_200);
    allowed = () => Promise.resolve(false);
    server.server.closeAllConnections();
    await reading;
  });

  it('goes out whole while it is allowed', async () => {
    chunks = async function* () {
      for (let i = 0; i < 20; i++) {
        yield Buffer.alloc(100_000, i);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    };
    allowed = () => Promise.resolve(true);
    expect(await read(() => undefined)).toMatchObject({ bytes: 2_000_000, end: 'end' });
  });
});
