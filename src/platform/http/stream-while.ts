import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** How long an answer to "still allowed?" holds: no byte is released on an older one. */
const holdsMs = 800;

/** Whether only the head of an answer is asked for: every route for GET answers HEAD as well, and gives out no content. */
export const asksHead = ({ request }: FastifyReply): boolean => request.method === 'HEAD';

/**
 * Sends chunks as the body of an answer, and asks again and again meanwhile whether its reader may still have them. On a no, or
 * where nothing can be asked, the connection is reset: what lies unsent in its buffers is lost with it. For HEAD nothing is sent, nor read.
 */
export async function streamWhile(
  reply: FastifyReply,
  chunks: AsyncIterable<Uint8Array | string>,
  stillAllowed: () => Promise<boolean>,
  everyMs = 400,
): Promise<void> {
  if (asksHead(reply)) {
    await reply.send(Readable.from([]));
    return;
  }
  let ended = false;
  let allowedAt = performance.now();
  const { socket } = reply.raw;
  const cut = (): void => {
    ended = true;
    socket?.resetAndDestroy();
  };
  const ask = async (): Promise<void> => {
    const askedAt = performance.now();
    if (await stillAllowed().catch(() => false)) allowedAt = askedAt;
    else cut();
  };
  let asking: Promise<void> | undefined;
  const timer = setInterval(() => {
    asking ??= ask().finally(() => (asking = undefined));
  }, everyMs);
  const confirmed = async (): Promise<void> => {
    if (ended || performance.now() - allowedAt <= holdsMs) return;
    await (asking ?? ask());
    await confirmed();
  };
  async function* released(): AsyncGenerator<Uint8Array | string> {
    for await (const chunk of chunks) {
      await confirmed();
      if (ended) return;
      yield chunk;
    }
  }
  const body = Readable.from(released(), { objectMode: false });
  const closed = new Promise<void>((resolve) => {
    reply.raw.once('close', resolve);
  });
  try {
    await reply.send(body);
    await closed;
  } finally {
    ended = true;
    clearInterval(timer);
    body.destroy();
  }
}
