import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import type { Encoding } from './domain/encodings.js';
import type { ReadingFailure, TextSource } from './domain/sources.js';
import type { AttachedFile } from './mail.js';

/** What may be spent on one file. */
export interface ReadingLimits {
  readonly fileBytes: number;
  readonly textCharacters: number;
  readonly heapMegabytes: number;
  /** How much the whole process may grow meanwhile: buffers lie outside the thread's heap. */
  readonly growthBytes: number;
  readonly timeMs: number;
}

const usual: ReadingLimits = {
  fileBytes: 64 * 1024 * 1024,
  textCharacters: 8_000_000,
  heapMegabytes: 384,
  growthBytes: 768 * 1024 * 1024,
  timeMs: 30_000,
};

const watchEveryMs = 50;

/** What the thread is given. */
export interface ReadingOrder {
  readonly source: TextSource;
  readonly bytes: Uint8Array;
  readonly textCharacters: number;
}

/** What the thread answers. */
export type ReadingAnswer = ReadText | { readonly failure: ReadingFailure };

/** What a file says; how its bytes were read, where they are a text. */
export interface ReadText {
  readonly text: string;
  readonly encoding: Encoding | null;
  /** What came with a letter; nothing of other files. */
  readonly files: readonly AttachedFile[];
}

/** Why there is no text: a word, never anything of the file. */
export class ReadingError extends Error {
  constructor(readonly code: ReadingFailure) {
    super(code);
  }
}

/** The thread's own program. */
const threadFile = fileURLToPath(new URL('read-files.thread.js', import.meta.url));

/** A file whose text is to be read, and whose it is. */
export interface FileToRead {
  readonly uploadedBy: string;
  readonly sizeBytes: number;
  readonly read: () => AsyncIterable<Buffer>;
}

/**
 * Reads what files say, each in a thread of its own with bounds on memory and time: what a file does to its reader stays there.
 * One file at a time; of those that wait, people have their turns one after another, so that one person's many files keep another's
 * waiting for no more than one.
 */
@Injectable()
export class ReadFiles {
  private readonly waiting = new Map<string, (() => Promise<unknown>)[]>();
  private isReading = false;

  /** The text, cut where it is too long; a table is whole or none. Throws `ReadingError` where it cannot be read within the limits. */
  run(source: TextSource, file: FileToRead, limits: Partial<ReadingLimits> = {}): Promise<ReadText> {
    const bounds = { ...usual, ...limits };
    if (file.sizeBytes > bounds.fileBytes) return Promise.reject(new ReadingError('text.file_too_large'));
    return new Promise((resolve, reject) => {
      const reading = () => wholeOf(file).then((bytes) => inThread(source, bytes, bounds));
      const theirs = this.waiting.get(file.uploadedBy) ?? [];
      theirs.push(() => reading().then(resolve, reject));
      this.waiting.set(file.uploadedBy, theirs);
      void this.readOn();
    });
  }

  /** Reads until nothing waits. Whoever had a turn goes to the end of the line. */
  private async readOn(): Promise<void> {
    if (this.isReading) return;
    this.isReading = true;
    for (const [person, theirs] of this.waiting) {
      this.waiting.delete(person);
      const next = theirs.shift();
      if (theirs.length > 0) this.waiting.set(person, theirs);
      await next?.();
    }
    this.isReading = false;
  }
}

async function wholeOf(file: FileToRead): Promise<Uint8Array> {
  const whole = new Uint8Array(file.sizeBytes);
  let at = 0;
  for await (const chunk of file.read()) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

async function inThread(source: TextSource, bytes: Uint8Array, limits: ReadingLimits): Promise<ReadText> {
  const order: ReadingOrder = { source, bytes, textCharacters: limits.textCharacters };
  const thread = new Worker(threadFile, {
    workerData: order,
    transferList: [bytes.buffer as ArrayBuffer],
    resourceLimits: {
      maxOldGenerationSizeMb: limits.heapMegabytes,
      maxYoungGenerationSizeMb: 32,
      stackSizeMb: 4,
    },
    env: {},
    stdin: false,
    stdout: true,
    stderr: true,
  });
  try {
    const answer = await answerOf(thread, limits);
    if ('failure' in answer) throw new ReadingError(answer.failure);
    return answer;
  } finally {
    await thread.terminate();
  }
}

function answerOf(thread: Worker, limits: ReadingLimits): Promise<ReadingAnswer> {
  const begunAt = performance.now();
  const before = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      if (performance.now() - begunAt > limits.timeMs) end({ failure: 'text.too_slow' });
      if (process.memoryUsage.rss() - before > limits.growthBytes) end({ failure: 'text.too_much_memory' });
    }, watchEveryMs);
    const end = (answer: ReadingAnswer): void => {
      clearInterval(watch);
      resolve(answer);
    };
    thread.once('message', end);
    thread.once('error', (error: Error & { code?: string }) => {
      end({
        failure: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'text.too_much_memory' : 'text.unreadable',
      });
    });
    thread.once('exit', () => {
      end({ failure: 'text.unreadable' });
    });
  });
}
