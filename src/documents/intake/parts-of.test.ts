import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { partsOf } from './parts-of.js';

async function* streamOf(pieces: readonly Uint8Array[], breaksOff = false): AsyncGenerator<Buffer> {
  for (const piece of pieces) yield Promise.resolve(Buffer.from(piece));
  if (breaksOff) throw new Error('aborted');
}
async function collected(parts: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const all: Buffer[] = [];
  for await (const part of parts) all.push(Buffer.from(part));
  return all;
}

const silentMs = 20_000;
const pieces = fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 20 });

it('cuts any stream into whole parts that are the stream again', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, fc.integer({ min: 1, max: 50 }), async (stream, partBytes) => {
      const whole = Buffer.concat(stream);
      const parts = await collected(
        partsOf(streamOf(stream), { partBytes, remaining: whole.length, silentMs }),
      );
      expect(Buffer.concat(parts).equals(whole)).toBe(true);
      expect(parts.slice(0, -1).every(({ length }) => length === partBytes)).toBe(true);
    }),
  );
});

it('of a stream that breaks off gives the whole parts and no more', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, fc.integer({ min: 1, max: 50 }), async (stream, partBytes) => {
      const came = Buffer.concat(stream);
      const parts = await collected(
        partsOf(streamOf(stream, true), { partBytes, remaining: came.length + 1000, silentMs }),
      );
      const kept = came.length - (came.length % partBytes);
      expect(Buffer.concat(parts).equals(came.subarray(0, kept))).toBe(true);
    }),
  );
});

it('takes nothing beyond the declared size', async () => {
  await expect(
    collected(partsOf(streamOf([Buffer.alloc(11)]), { partBytes: 4, remaining: 10, silentMs })),
  ).rejects.toMatchObject({
    refusal: { code: 'upload.too_long' },
  });
});

it('ends a stream that falls silent, after its whole parts', async () => {
  async function* falling(): AsyncGenerator<Buffer> {
    yield Buffer.alloc(6);
    await new Promise(() => undefined);
  }
  const came: number[] = [];
  const taking = (async () => {
    for await (const { length } of partsOf(falling(), { partBytes: 4, remaining: 10, silentMs: 50 }))
      came.push(length);
  })();
  await expect(taking).rejects.toMatchObject({ refusal: { code: 'upload.silent' }, status: 408 });
  expect(came).toEqual([4]);
});

it('waits as long as it takes to keep a part, and for a stream that goes on', async () => {
  async function* slowly(): AsyncGenerator<Buffer> {
    for (let n = 0; n < 5; n++) {
      await pause(20);
      yield Buffer.alloc(4);
    }
  }
  let count = 0;
  for await (const _ of partsOf(slowly(), { partBytes: 4, remaining: 20, silentMs: 200 })) {
    if (count === 0) await pause(300);
    count++;
  }
  expect(count).toBe(5);
});
