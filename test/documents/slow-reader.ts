import { get as httpGet, type IncomingMessage } from 'node:http';
import type { ClientConnection } from './connections.js';

/** An answer that is read slowly, so that it stays under way. */
export interface SlowAnswer extends ClientConnection {
  readonly status: number;
  bytes: number;
  wasWhole: boolean;
}

/** Asks over a socket of its own and reads a little now and then; `onOpened` gets what ends it. */
export const readSlowly = (
  url: string,
  headers: Readonly<Record<string, string>>,
  onOpened: (request: { destroy(): void }) => void,
): Promise<SlowAnswer> =>
  new Promise((resolve, reject) => {
    const request = httpGet(url, { headers, agent: false }, (answer: IncomingMessage) => {
      const slow: SlowAnswer = {
        localPort: answer.socket.localPort ?? 0,
        serverPort: answer.socket.remotePort ?? 0,
        status: answer.statusCode ?? 0,
        bytes: 0,
        endedAt: undefined,
        wasWhole: false,
      };
      answer.on('data', (chunk: Buffer) => {
        slow.bytes += chunk.length;
        if (slow.bytes < 1000) return;
        answer.pause();
        setTimeout(() => answer.resume(), 100);
      });
      answer.on('error', () => undefined);
      answer.on('close', () => (slow.wasWhole = answer.complete));
      resolve(slow);
    });
    onOpened(request);
    request.on('error', reject);
  });
