import { createHash } from 'node:crypto';

/** What is kept is no longer what was taken in. */
export class AlteredContentError extends Error {
  readonly code = 'document.altered';

  constructor() {
    super('The content kept is not what was taken in');
  }
}

/**
 * Passes content on and holds back its last piece until the whole is known to be what was taken in: whoever receives altered
 * content receives it short, never whole.
 */
export async function* verified(
  chunks: AsyncIterable<Buffer>,
  sha256: string | null,
): AsyncGenerator<Buffer, void, void> {
  const hash = createHash('sha256');
  let held: Buffer | undefined;
  for await (const chunk of chunks) {
    hash.update(chunk);
    if (held !== undefined) yield held;
    held = chunk;
  }
  if (hash.digest('hex') !== sha256) throw new AlteredContentError();
  if (held !== undefined) yield held;
}
