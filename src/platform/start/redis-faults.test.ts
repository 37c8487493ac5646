import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { assertRedis } from './redis-faults.js';
import { ended, freePort, listening } from '../blobs/stores.fixtures.js';

const isThere = spawnSync('redis-server', ['--version']).status === 0;

(isThere ? describe : describe.skip)('Redis with a password', () => {
  let server: ChildProcess;
  let port: number;
  beforeAll(async () => {
    port = await freePort();
    const args = ['--port', String(port), '--save', '', '--requirepass', 'right'];
    server = spawn('redis-server', args, { stdio: 'ignore' });
    await listening({ port });
  });
  afterAll(() => ended(server));
  const asked = (credentials: string, role: 'api' | 'worker' = 'worker'): Promise<void> =>
    assertRedis({ role, redisUrl: `redis://${credentials}127.0.0.1:${String(port)}` });

  it('lets in whoever has it', async () => {
    await expect(asked('default:right@')).resolves.toBeUndefined();
  });

  it.each(['default:wrong@', ''])('ends the start of a worker with "%s"', async (credentials) => {
    await expect(asked(credentials)).rejects.toThrow(
      /^Redis at 127\.0\.0\.1:\d+ does not let Hezong in: correct user and password in REDIS_URL\.$/,
    );
    await expect(asked(credentials, 'api')).resolves.toBeUndefined();
  });
});

it('that is away ends no start', async () => {
  const redisUrl = `redis://127.0.0.1:${String(await freePort())}`;
  await expect(assertRedis({ role: 'worker', redisUrl })).resolves.toBeUndefined();
});
