import { deflateSync } from 'node:zlib';
import { aDocx } from './archives.fixtures.js';
import { readMail } from './mail.js';
import { textOfHtml } from './markup.js';
import { ReadFiles } from './read-files.js';

const extraction = new ReadFiles();
async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield Promise.resolve(bytes);
}
const fileOf = (bytes: Buffer, uploadedBy = 'one') => ({
  uploadedBy,
  sizeBytes: bytes.length,
  read: () => once(bytes),
});

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
  expect((await extraction.run('docx', fileOf(aDocx('after it')))).text).toContain('after it');
});

it('gives up on a file that takes too much memory', async () => {
  await expect(
    extraction.run('pdf', fileOf(greedyPdf(200_000_000)), {
      heapMegabytes: 64,
      // Little: a busy process gives back memory of its own meanwhile.
      growthBytes: 16 * 1024 * 1024,
    }),
  ).rejects.toThrow('text.too_much_memory');
});

it('does not begin with a file that is too large, and cuts a text that is too long, but no table', async () => {
  await expect(extraction.run('plain', fileOf(Buffer.alloc(11)), { fileBytes: 10 })).rejects.toThrow(
    'text.file_too_large',
  );
  const cutText = await extraction.run('plain', fileOf(Buffer.from('0123456789')), { textCharacters: 4 });
  expect(cutText.text).toBe('0123');
  const table = fileOf(Buffer.from('a,b\n1,2\n'));
  await expect(extraction.run('table', table, { textCharacters: 4 })).rejects.toThrow('text.table_too_long');
});

it('does not unpack an entry beyond what it says it holds', async () => {
  const liar = aDocx('x', [{ name: 'word/comments.xml', bytes: Buffer.alloc(50_000_000), saidBytes: 1000 }]);
  await expect(extraction.run('docx', fileOf(liar))).rejects.toThrow('text.unreadable');
});

/** The least time of this process that reading a mail takes, in milliseconds, of five times; no less than the clock can tell. */
const spentOn = async (mail: string): Promise<number> => {
  const bytes = Buffer.from(mail);
  const times: number[] = [];
  for (let time = 0; time < 5; time++) {
    const begun = process.cpuUsage();
    await readMail(bytes);
    times.push(process.cpuUsage(begun).user / 1_000);
  }
  return Math.max(1, Math.min(...times));
};
const html = (piece: string) => (bytes: number) =>
  `Subject: x\nContent-Type: text/html\n\n${piece.repeat(bytes / piece.length)}`;

it.each([
  ['scripts that do not end', html('<script>')],
  ['styles that do not end', html('<style>')],
  ['tags that do not end', html('<')],
  ['scripts that end somewhere', html('<script></script')],
  ['closing tags with blanks', html('<script></script          ')],
  ['entities', html('&amp;')],
  ['blanks in pieces', html('<b> </b>')],
  ['blanks in a header', (bytes: number) => `Subject:${' '.repeat(bytes)}x\ry\n\nBody`],
])('reads a mail of %s in as long as it is long', async (_, mailOf) => {
  // Thirty-two times as long: about so many times the work, where the square of it would be 1,024 times.
  expect((await spentOn(mailOf(720_000))) / (await spentOn(mailOf(22_500)))).toBeLessThan(256);
});

it('reads what HTML says without tags, scripts and styles, its entities and blocks', () => {
  const page =
    '<p>O<b>n</b>e</p><SCRIPT>a < b</SCRIPT ><style>p{}</style>two &lt; three<br>&amp;&#31105;&#x8bc9;&eacute;<td>x';
  expect(textOfHtml(page)).toBe('One\ntwo < three\n&禁诉é\nx');
  expect(textOfHtml('1 < 2, and no tag')).toBe('1 < 2, and no tag');
});

it('gives each person a turn: many files of one keep another’s waiting for one', async () => {
  const done: string[] = [];
  const read = (uploadedBy: string, name: string): Promise<unknown> =>
    extraction.run('plain', fileOf(Buffer.from(name), uploadedBy)).then(({ text }) => done.push(text));
  const ofMany = Array.from({ length: 5 }, (_, i) => read('many', `many ${String(i)}`));
  await Promise.all([...ofMany, read('another', 'another'), read('third', 'third')]);
  expect(done).toEqual(['many 0', 'many 1', 'another', 'third', 'many 2', 'many 3', 'many 4']);
});
