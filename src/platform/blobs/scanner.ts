import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';

/** What a scanner says of a file; `unscanned` where none is configured. */
export type ScanResult = 'clean' | 'unscanned' | { readonly infected: string };

/** The scanner cannot be asked, or did not answer in time: the file waits. */
export class ScannerAwayError extends Error {
  constructor(reason: string) {
    super(`scanner.away: ${reason}`);
  }
}

const silenceMs = 60_000;
const longestAnswer = 4_096;

/** ClamAV's daemon, by its INSTREAM command (clamd(8)): length-prefixed chunks, a zero length, one line in answer. */
@Injectable()
export class Scanner {
  /** How long it may be silent. */
  protected readonly patienceMs: number = silenceMs;

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'clamavSocket'>) {}

  /** Whether a scanner is configured. */
  get isThere(): boolean {
    return this.config.clamavSocket !== undefined;
  }

  /** Looks through a file in constant memory. Throws `ScannerAwayError`, or what reading the file throws. */
  async scan(chunks: AsyncIterable<Uint8Array>): Promise<ScanResult> {
    const { clamavSocket } = this.config;
    if (clamavSocket === undefined) return 'unscanned';
    const unread: unknown[] = [];
    const socket = connect(addressOf(clamavSocket));
    socket.setTimeout(this.patienceMs, () => socket.destroy(new Error('timeout')));
    try {
      const answer = answerOf(socket);
      // Looked at below; a failure while sending must not count as unhandled meanwhile.
      answer.catch(() => undefined);
      await once(socket, 'connect');
      await send(socket, noting(chunks, unread));
      return resultOf(await answer);
    } catch (error) {
      if (unread.length > 0) throw unread[0];
      throw error instanceof ScannerAwayError ? error : new ScannerAwayError((error as Error).message);
    } finally {
      socket.destroy();
    }
  }
}

/** A path, or `host:port`. */
function addressOf(socket: string): { path: string } | { host: string; port: number } {
  const [, host, port] = /^([^/]+):(\d{1,5})$/.exec(socket) ?? [];
  return host === undefined ? { path: socket } : { host, port: Number(port) };
}

/** The same chunks; what goes wrong in reading them is noted, since it says nothing of the scanner. */
async function* noting(chunks: AsyncIterable<Uint8Array>, unread: unknown[]): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    unread.push(error);
    throw error;
  }
}

async function send(socket: Socket, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const write = async (bytes: Uint8Array): Promise<void> => {
    if (!socket.writable) throw new ScannerAwayError('it hung up');
    if (!socket.write(bytes)) await once(socket, 'drain');
  };
  const length = (n: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(n);
    return bytes;
  };
  await write(Buffer.from('zINSTREAM\0'));
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    await write(length(chunk.length));
    await write(chunk);
  }
  await write(length(0));
}

async function answerOf(socket: Socket): Promise<string> {
  let text = '';
  for await (const bytes of socket as AsyncIterable<Buffer>) {
    text += bytes.toString('utf8');
    if (text.includes('\0') || text.length > longestAnswer) break;
  }
  return text;
}

function resultOf(answer: string): ScanResult {
  const line = answer.replace(/\0.*$/s, '').trim();
  if (line === 'stream: OK') return 'clean';
  const found = /^stream: (.{1,200}) FOUND$/.exec(line)?.[1];
  if (found !== undefined) return { infected: found };
  throw new ScannerAwayError(line === '' ? 'no answer' : line.slice(0, 200));
}
