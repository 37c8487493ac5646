import { SMTPServer } from 'smtp-server';

/** A mail as it came over the wire. */
export interface Received {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly raw: string;
}

/** A mail server that keeps everything it accepts: the outside witness of what was sent. */
export interface SmtpSink {
  readonly url: string;
  readonly received: readonly Received[];
  /** What it answers to each mail instead of accepting it: an SMTP code, or nothing at all. */
  refuseWith(code: number | undefined): void;
  close(): Promise<void>;
}

const header = (raw: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(raw)?.[1]?.trim() ?? '';

/** Starts one on a port of 127.0.0.1; 0 takes a free one. */
export async function startSmtpSink({ port = 0, slowMs = 0 } = {}): Promise<SmtpSink> {
  const received: Received[] = [];
  let refusal: number | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        setTimeout(() => {
          if (refusal !== undefined) {
            done(Object.assign(new Error('refused'), { responseCode: refusal }));
            return;
          }
          const raw = Buffer.concat(parts).toString('utf8');
          const to = session.envelope.rcptTo.map(({ address }) => address).join(',');
          received.push({ messageId: header(raw, 'Message-ID'), subject: header(raw, 'Subject'), to, raw });
          done();
        }, slowMs);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `smtp://127.0.0.1:${String(listening)}`,
    received,
    refuseWith: (code) => {
      refusal = code;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}
