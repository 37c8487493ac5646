import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Shorter than one packet gains nothing. */
const worthIt = 1_400;

type Coding = 'br' | 'gzip';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Quick ones: a page of 180 KB becomes a tenth, and more effort would take a twentieth off that. */
const compressed: Readonly<Record<Coding, (body: string) => Promise<Buffer>>> = {
  br: (body) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } }),
  gzip: (body) => zip(body, { level: 1 }),
};

/** The best coding a client takes. */
export function codingOf(accepted: string | undefined): Coding | undefined {
  const taken = new Set(
    (accepted ?? '')
      .toLowerCase()
      .split(',')
      .map((one) => one.split(';').map((part) => part.trim()))
      .filter(([, quality = '']) => !/^q=0(\.0*)?$/.test(quality))
      .map(([coding]) => coding),
  );
  return (['br', 'gzip'] as const).find((coding) => taken.has(coding));
}

/**
 * Whether an answer may be compressed. From the length of what is compressed one can guess what is secret in it, where one can have it
 * told again and again with guesses of one's own beside it. So what a request makes (passwords, tokens and links are told there, once)
 * is never compressed, nor what another site's page had the browser ask for; files and streams stay as they are.
 */
function mayCompress(
  { method, headers }: FastifyRequest,
  reply: FastifyReply,
  body: unknown,
): body is string {
  const from = headers['sec-fetch-site'] ?? 'none';
  return (
    method === 'GET' &&
    typeof body === 'string' &&
    body.length >= worthIt &&
    (from === 'none' || from === 'same-origin') &&
    /^application\/json\b/.test(String(reply.getHeader('content-type'))) &&
    !reply.hasHeader('content-encoding')
  );
}

/** Compresses the answers that are read as JSON, where the client takes it. */
export function compressAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply, body) => {
    if (!mayCompress(request, reply, body)) return body;
    reply.header('vary', 'accept-encoding');
    const coding = codingOf(request.headers['accept-encoding']);
    if (coding === undefined) return body;
    reply.header('content-encoding', coding).removeHeader('content-length');
    return compressed[coding](body);
  });
}
