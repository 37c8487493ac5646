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

const pieces = fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 20 });

it('cuts any stream into whole parts that are the stream again', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, fc.integer({ min: 1, max: 50 }), async (stream, partBytes) => {
      const whole = Buffer.concat(stream);
      const parts = await collected(partsOf(streamOf(stream), partBytes, whole.length));
      expect(Buffer.concat(parts).equals(whole)).toBe(true);
      expect(parts.slice(0, -1).every(({ length }) => length === partBytes)).toBe(true);
    }),
  );
});

it('of a stream that breaks off gives the whole parts and no more', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, fc.integer({ min: 1, max: 50 }), async (stream, partBytes) => {
      const came = Buffer.concat(stream);
      const parts = await collected(partsOf(streamOf(stream, true), partBytes, came.length + 1000));
      const kept = came.length - (came.length % partBytes);
      expect(Buffer.concat(parts).equals(came.subarray(0, kept))).toBe(true);
    }),
  );
});

it('takes nothing beyond the declared size', async () => {
  await expect(collected(partsOf(streamOf([Buffer.alloc(11)]), 4, 10))).rejects.toMatchObject({
    refusal: { code: 'upload.too_long' },
  });
});
