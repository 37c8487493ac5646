import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './processes.js';

/** A Redis on a port of its own, without a disk. */
export async function startRedis(): Promise<{ readonly url: string; stop(): void }> {
  const port = String(await freePort());
  const server = spawn('redis-server', ['--port', port, '--save', '', '--appendonly', 'no'], {
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 100; tries++) {
    const { stdout } = spawnSync('redis-cli', ['-p', port, 'ping'], { encoding: 'utf8' });
    if (stdout.trim() === 'PONG')
      return { url: `redis://127.0.0.1:${port}`, stop: () => void server.kill('SIGKILL') };
    await pause(30);
  }
  throw new Error('redis-server does not answer');
}
