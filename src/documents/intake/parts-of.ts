import { refuse } from '../../kernel/index.js';
import { RefusedError } from '../../platform/index.js';

/** What came beyond the size that was declared. */
const tooLong = (): RefusedError =>
  new RefusedError(
    refuse(
      'upload.too_long',
      'More bytes came than the declared size of the file; begin it again with its true size.',
      '收到的字节数超过所声明的文件大小，请以实际大小重新上传。',
    ).refusal,
    422,
  );

/**
 * Cuts a stream into parts of one size; the last part of a file, where `remaining` ends, may be smaller. A stream that breaks off
 * or ends early yields its whole parts and no more. One buffer is used again and again: whoever takes a part is done with it
 * before asking for the next.
 */
export async function* partsOf(
  stream: AsyncIterable<Buffer>,
  partBytes: number,
  remaining: number,
): AsyncGenerator<Buffer, void, void> {
  const buffer = Buffer.allocUnsafe(Math.min(partBytes, remaining));
  let filled = 0;
  let left = remaining;
  for await (const chunk of unbroken(stream)) {
    if (filled + chunk.length > left) throw tooLong();
    let taken = 0;
    while (taken < chunk.length) {
      const copied = chunk.copy(buffer, filled, taken);
      taken += copied;
      filled += copied;
      if (filled === buffer.length || filled === left) {
        yield buffer.subarray(0, filled);
        left -= filled;
        filled = 0;
      }
    }
  }
}

/** Ends where the other side hung up: what came before is as good as it was. */
async function* unbroken(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, void> {
  const chunks = stream[Symbol.asyncIterator]();
  for (;;) {
    const next = await chunks.next().catch(() => undefined);
    if (next === undefined || next.done === true) return;
    yield next.value;
  }
}
