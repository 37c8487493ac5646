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

/** Nothing came for too long. */
const silent = (): RefusedError =>
  new RefusedError(
    refuse(
      'upload.silent',
      'Nothing arrived for too long, so this request was ended; the parts that arrived whole are kept. Ask where the upload stands and go on from there.',
      '长时间未收到数据，本次请求已结束；已完整收到的分片均已保存。请先查询当前进度，再从该处继续。',
    ).refusal,
    408,
  );

/** How a stream is cut. */
export interface Cut {
  readonly partBytes: number;
  /** What is still to come of the file. */
  readonly remaining: number;
  /** How long nothing may come. */
  readonly silentMs: number;
}

/**
 * Cuts a stream into parts of one size; the last part of a file, where `remaining` ends, may be smaller. A stream that breaks off
 * or ends early yields its whole parts and no more, one that falls silent is refused. One buffer is used again and again: whoever takes a part is done with it
 * before asking for the next.
 */
export async function* partsOf(
  stream: AsyncIterable<Buffer>,
  { partBytes, remaining, silentMs }: Cut,
): AsyncGenerator<Buffer, void, void> {
  const buffer = Buffer.allocUnsafe(Math.min(partBytes, remaining));
  let filled = 0;
  let left = remaining;
  for await (const chunk of unbroken(stream, silentMs)) {
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

/**
 * Ends where the other side hung up: what came before is as good as it was. The stream itself is left alone, since whoever
 * closes it closes the connection over which a refusal is told.
 */
async function* unbroken(
  stream: AsyncIterable<Buffer>,
  silentMs: number,
): AsyncGenerator<Buffer, void, void> {
  const chunks = stream[Symbol.asyncIterator]();
  for (;;) {
    const next = await inTime(
      chunks.next().catch(() => undefined),
      silentMs,
    );
    if (next === undefined || next.done === true) return;
    yield next.value;
  }
}

/** What was awaited, where it comes in time. */
async function inTime<T>(awaited: Promise<T>, longestMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(silent());
    }, longestMs);
  });
  try {
    return await Promise.race([awaited, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
