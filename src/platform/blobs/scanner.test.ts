import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { story } from '../../../test/story.js';
import { Scanner, ScannerAwayError } from './scanner.js';
import { ended, freePort, listening } from './stores.fixtures.js';

async function* chunksOf(...chunks: readonly (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk));
}
const scan = (clamavSocket: string, chunks: AsyncIterable<Uint8Array>) =>
  new Scanner({ clamavSocket }).scan(chunks);

class HastyScanner extends Scanner {
  protected override readonly patienceMs = 200;
}

/** The harmless file every scanner calls a virus, in two halves so that none calls this source one. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

describe('a scanner', () => {
  it('that is not configured scans nothing', async () => {
    const scanner = new Scanner({});
    expect(scanner.isThere).toBe(false);
    expect(await scanner.scan(chunksOf('x'))).toBe('unscanned');
  });

  it.each(['/nowhere/clamd.sock', 'localhost:1'])('that is dead (%s) lets the file wait', async (socket) => {
    await expect(scan(socket, chunksOf('x'))).rejects.toThrow(ScannerAwayError);
  });
});

describe('a daemon that misbehaves', () => {
  let server: Server | undefined;
  const sockets = new Set<Socket>();
  async function aDaemon(answer: (socket: Socket) => void): Promise<string> {
    const port = await freePort();
    server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      answer(socket);
    });
    await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
    return `127.0.0.1:${String(port)}`;
  }
  afterEach(() => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    server?.close();
  });

  it.each([
    ['hangs up at once', (socket: Socket) => socket.destroy()],
    ['answers nonsense', (socket: Socket) => socket.end('what?\0')],
    ['says it failed', (socket: Socket) => socket.end('INSTREAM size limit exceeded. ERROR\0')],
    ['says nothing and closes', (socket: Socket) => socket.end()],
    ['never stops talking', (socket: Socket) => socket.end('x'.repeat(100_000))],
    ['claims the file clean after something else', (socket: Socket) => socket.end('bad\nstream: OK\0')],
  ])('and %s lets the file wait', async (_, answer) => {
    const socket = await aDaemon(answer);
    await expect(scan(socket, chunksOf('x'))).rejects.toThrow(ScannerAwayError);
  });

  it('and is silent lets the file wait after its time', async () => {
    const socket = await aDaemon(() => undefined);
    await expect(new HastyScanner({ clamavSocket: socket }).scan(chunksOf('x'))).rejects.toThrow('timeout');
  });

  it('and does not take what is sent lets the file wait', async () => {
    const socket = await aDaemon((connection) => connection.pause());
    async function* endless(): AsyncGenerator<Buffer> {
      for (;;) yield await Promise.resolve(Buffer.alloc(1024 * 1024));
    }
    await expect(new HastyScanner({ clamavSocket: socket }).scan(endless())).rejects.toThrow(
      ScannerAwayError,
    );
  });

  it('is told the file in chunks with their lengths, and its end', async () => {
    const heard: Buffer[] = [];
    const socket = await aDaemon((connection) => {
      connection.on('data', (bytes: Buffer) => {
        heard.push(bytes);
        if (bytes.subarray(-4).equals(Buffer.alloc(4))) connection.end('stream: OK\0');
      });
    });
    expect(await scan(socket, chunksOf('ab', '', 'c'))).toBe('clean');
    expect(Buffer.concat(heard).toString('latin1')).toBe('zINSTREAM\0\0\0\0\x02ab\0\0\0\x01c\0\0\0\0');
  });

  it('passes on why a file cannot be read, not that the scanner is away', async () => {
    const socket = await aDaemon(() => undefined);
    async function* broken(): AsyncGenerator<Buffer> {
      yield await Promise.resolve(Buffer.from('x'));
      throw new Error('seal.broken');
    }
    await expect(scan(socket, broken())).rejects.toThrow(/^seal.broken$/);
  });
});

const clamd = '/usr/sbin/clamd';
if (!existsSync(clamd)) {
  process.stderr.write(
    'clamd is not installed, so the scanner was tested without it: apt-get install clamav-daemon\n',
  );
}

(existsSync(clamd) ? [clamd] : []).forEach((program) => {
  describe('a real clamd', () => {
    const step = story();
    let folder: string;
    let daemon: ChildProcess;
    let socket: string;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'hezong-clamd-'));
      await chmod(folder, 0o755);
      socket = join(folder, 'clamd.sock');
      await mkdir(join(folder, 'db'));
      await writeFile(
        join(folder, 'db', 'eicar.ndb'),
        `Eicar-Test-Signature:0:0:${Buffer.from(eicar).toString('hex')}\n`,
      );
      const conf = [
        `LocalSocket ${socket}`,
        `DatabaseDirectory ${folder}/db`,
        `User ${userInfo().username}`,
        'Foreground yes',
        'StreamMaxLength 16M',
      ];
      await writeFile(join(folder, 'clamd.conf'), `${conf.join('\n')}\n`);
      daemon = spawn(program, ['-c', join(folder, 'clamd.conf')], { stdio: 'ignore' });
      await listening({ path: socket });
    });
    afterAll(async () => {
      await ended(daemon);
      await rm(folder, { recursive: true, force: true });
    });

    step('finds what its signatures name', async () => {
      expect(await scan(socket, chunksOf(eicar))).toEqual({
        infected: expect.stringContaining('Eicar') as string,
      });
    });

    step('finds it across chunks', async () => {
      const halves = [eicar.slice(0, 30), eicar.slice(30)];
      expect(await scan(socket, chunksOf(...halves))).toEqual({
        infected: expect.stringContaining('Eicar') as string,
      });
    });

    step('passes what is clean, empty or long', async () => {
      expect(await scan(socket, chunksOf('A letter.'))).toBe('clean');
      expect(await scan(socket, chunksOf())).toBe('clean');
      expect(
        await scan(socket, chunksOf(...Array.from({ length: 12 }, () => Buffer.alloc(1024 * 1024, 7)))),
      ).toBe('clean');
    });

    step('lets a file over its limit wait', async () => {
      const long = Array.from({ length: 20 }, () => Buffer.alloc(1024 * 1024, 7));
      await expect(scan(socket, chunksOf(...long))).rejects.toThrow(ScannerAwayError);
    });

    step('that is killed lets the next file wait', async () => {
      await ended(daemon);
      await expect(scan(socket, chunksOf('x'))).rejects.toThrow(ScannerAwayError);
    });
  });
});
