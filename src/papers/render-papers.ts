import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import type { PrintOrder } from './domain/paper.js';

/** What may be spent on one paper. */
const limits = { heapMegabytes: 768, timeMs: 5 * 60_000 };

/** The thread's own program. */
const threadFile = fileURLToPath(new URL('render-papers.thread.js', import.meta.url));

/** A rendering took longer or more memory than one may, or its fonts lack `signs` of the paper. */
export class RenderingError extends Error {
  constructor(
    readonly code: 'paper.too_slow' | 'paper.too_much_memory' | 'paper.failed' | 'paper.unwritable',
    cause?: unknown,
    readonly signs: readonly string[] = [],
  ) {
    super(code, { cause });
  }
}

/**
 * Renders papers, each in a thread of its own with bounds on memory and time, so that a long one keeps nobody waiting. One at a time
 * in this process.
 */
@Injectable()
export class RenderPapers {
  private line: Promise<unknown> = Promise.resolve();

  /** The bytes of the file. `stop` ends it before its time, also while it waits for others. Throws `RenderingError`. */
  run(order: PrintOrder, stop?: AbortSignal): Promise<Buffer> {
    const turn = this.line.then(() => inThread(order, stop));
    this.line = turn.catch(() => undefined);
    return stop === undefined ? turn : Promise.race([turn, stopped(stop)]);
  }
}

/** Fails as soon as it is stopped. */
const stopped = (stop: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const end = (): void => reject(reasonOf(stop));
    if (stop.aborted) end();
    else stop.addEventListener('abort', end, { once: true });
  });

const reasonOf = ({ reason }: AbortSignal): Error =>
  reason instanceof Error ? reason : new RenderingError('paper.failed');

async function inThread(order: PrintOrder, stop: AbortSignal | undefined): Promise<Buffer> {
  stop?.throwIfAborted();
  const thread = new Worker(threadFile, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, stackSizeMb: 4 },
    env: {},
    stdin: false,
    stdout: true,
    stderr: true,
  });
  try {
    return await bytesOf(thread, stop);
  } finally {
    await thread.terminate();
  }
}

function bytesOf(thread: Worker, stop: AbortSignal | undefined): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new RenderingError('paper.too_slow')), limits.timeMs);
    const end = (): void => clearTimeout(late);
    thread.once('message', (bytes: Uint8Array | { readonly lacking: readonly string[] }) => {
      end();
      if ('lacking' in bytes) reject(new RenderingError('paper.unwritable', undefined, bytes.lacking));
      else resolve(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    });
    thread.once('error', (error: Error & { code?: string }) => {
      end();
      const code = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'paper.too_much_memory' : 'paper.failed';
      reject(new RenderingError(code, error));
    });
    thread.once('exit', () => {
      end();
      reject(new RenderingError('paper.failed'));
    });
    stop?.addEventListener('abort', () => {
      end();
      reject(reasonOf(stop));
    });
  });
}
