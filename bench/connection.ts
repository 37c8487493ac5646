import { connect, type Socket } from 'node:net';

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: string;
  readonly body: Buffer;
}

const endOfHeaders = '\r\n\r\n';

const numberIn = (pattern: RegExp, text: string): number => Number(pattern.exec(text)?.[1]);

/**
 * One kept-alive HTTP connection on which one request follows the other. It does the least a client can, so that on few cores
 * it is the servers that are measured. Answers must tell their length.
 */
export class Connection {
  private received: Buffer[] = [];
  private settle: ((answer: Answer) => void) | undefined;
  private fail: ((error: Error) => void) | undefined;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.take(chunk));
    socket.on('error', (error) => this.fail?.(error));
    socket.on('close', () => this.fail?.(new Error('The server closed the connection')));
  }

  static open(port: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new Connection(socket)));
      socket.once('error', reject);
    });
  }

  /** Sends a request as `requestText` made it. */
  ask(request: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.socket.destroyed) {
        reject(new Error('The server closed the connection'));
        return;
      }
      this.settle = resolve;
      this.fail = reject;
      this.socket.write(request);
    });
  }

  close(): void {
    this.fail = undefined;
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.received.push(chunk);
    const all = this.received.length === 1 ? chunk : Buffer.concat(this.received);
    const end = all.indexOf(endOfHeaders);
    if (end < 0) return;
    const headers = all.toString('latin1', 0, end);
    const from = end + endOfHeaders.length;
    const length = numberIn(/^content-length: *(\d+)/im, headers);
    if (all.length < from + length) return;
    this.received = [];
    const status = numberIn(/^HTTP\/1\.1 (\d+)/, headers);
    this.settle?.({ status, headers, body: all.subarray(from, from + length) });
  }
}

/** A request in full, ready to be sent many times. */
export function requestText(method: 'GET' | 'POST', path: string, cookie = '', body?: object): string {
  const content = body === undefined ? '' : JSON.stringify(body);
  return [
    `${method} ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    ...(cookie === '' ? [] : [`cookie: ${cookie}`]),
    ...(body === undefined
      ? []
      : ['content-type: application/json', `content-length: ${String(Buffer.byteLength(content))}`]),
    '',
    content,
  ].join('\r\n');
}

/** The body of an answer; throws where it is not a success. */
export function bodyOf({ status, body }: Answer): unknown {
  const text = body.toString('utf8');
  if (status < 200 || status > 299) throw new Error(`Answered ${String(status)}: ${text.slice(0, 500)}`);
  return JSON.parse(text) as unknown;
}
