import { deflateSync } from 'node:zlib';
import { aDocx } from './archives.fixtures.js';
import { TextExtraction } from './text-extraction.js';

const extraction = new TextExtraction();
async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield Promise.resolve(bytes);
}
const fileOf = (bytes: Buffer) => ({ sizeBytes: bytes.length, read: () => once(bytes) });

/** A PDF whose page unpacks to as many bytes of instructions. */
function greedyPdf(bytes: number): Buffer {
  const packed = deflateSync(Buffer.alloc(bytes, 'BT (demo) Tj ET '));
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>\nendobj\n4 0 obj\n<</Length ${String(packed.length)}/Filter/FlateDecode>>\nstream\n`,
    ),
    packed,
    Buffer.from(
      '\nendstream\nendobj\n5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF',
    ),
  ]);
}

it('gives up on a file that takes too long, and reads the next one', async () => {
  await expect(extraction.run('pdf', fileOf(greedyPdf(200_000_000)), { timeMs: 1_500 })).rejects.toThrow(
    /text\.(too_slow|too_much_memory)/,
  );
  expect(await extraction.run('docx', fileOf(aDocx('after it')))).toContain('after it');
}, 30_000);

it('gives up on a file that takes too much memory', async () => {
  await expect(
    extraction.run('pdf', fileOf(greedyPdf(200_000_000)), {
      heapMegabytes: 64,
      growthBytes: 96 * 1024 * 1024,
    }),
  ).rejects.toThrow('text.too_much_memory');
}, 60_000);

it('does not begin with a file that is too large, and cuts a text that is too long', async () => {
  await expect(extraction.run('plain', fileOf(Buffer.alloc(11)), { fileBytes: 10 })).rejects.toThrow(
    'text.file_too_large',
  );
  expect(await extraction.run('plain', fileOf(Buffer.from('0123456789')), { textCharacters: 4 })).toBe(
    '0123',
  );
});

it('does not unpack an entry beyond what it says it holds', async () => {
  const liar = aDocx('x', [{ name: 'word/styles.xml', bytes: Buffer.alloc(50_000_000), saidBytes: 1000 }]);
  await expect(extraction.run('docx', fileOf(liar))).rejects.toThrow('text.unreadable');
});
