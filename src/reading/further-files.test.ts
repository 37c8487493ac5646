import { aDocx, aPdf, forgedZip } from './archives.fixtures.js';
import type { TextSource } from './domain/sources.js';
import { askedTokens, tokensOf } from './domain/tokens.js';
import { folded, foldedQuestion } from './fold.js';
import { ReadFiles } from './read-files.js';

const reading = new ReadFiles();
async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield Promise.resolve(bytes);
}
const read = async (source: TextSource, bytes: Buffer) =>
  reading.run(source, { uploadedBy: 'one', sizeBytes: bytes.length, read: () => once(bytes) });

const lines = (...text: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat(text.flatMap((line) => [Buffer.from(line), Buffer.from('\r\n')]));
const hex = (bytes: string): Buffer => Buffer.from(bytes.replaceAll(' ', ''), 'hex');
const base64 = (bytes: Buffer): string => bytes.toString('base64');
const parts = (kind: string, ...bodies: readonly (readonly (string | Buffer)[])[]): Buffer =>
  lines(
    'Subject: x',
    `Content-Type: multipart/${kind}; boundary=B`,
    '',
    ...bodies.flatMap((body) => ['--B', ...body]),
    '--B--',
  );

/** 虚构案件 in UTF-8, cut within a character. */
const words = Buffer.from('虚构案件答辩意见');
const inner = lines(
  'Subject: =?utf-8?B?6K+B5o2u?=',
  'Content-Type: text/plain; charset=utf-8',
  '',
  '内层正文',
);
const xml = (text: string): Buffer => Buffer.from(`<?xml version="1.0"?>${text}`);
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const comment = xml(
  `<w:comments xmlns:w="${word}"><w:comment><w:p><w:r><w:t>批注乙</w:t></w:r></w:p></w:comment></w:comments>`,
);
const header = xml(`<w:hdr xmlns:w="${word}"><w:p><w:r><w:t>页眉机密</w:t></w:r></w:p></w:hdr>`);
const named = (names: readonly [string, Buffer][]): Buffer =>
  forgedZip(names.map(([name, bytes]) => ({ name, bytes })));

describe('another file of a kind that was reported says', () => {
  it.each<[string, TextSource, Buffer, readonly string[]]>([
    [
      'a subject in UTF-8 cut within a character',
      'mail',
      lines(
        `Subject: =?UTF-8?B?${base64(words.subarray(0, 10))}?=`,
        ` =?UTF-8?B?${base64(words.subarray(10))}?=`,
        '',
        'x',
      ),
      ['subject: 虚构案件答辩意见'],
    ],
    [
      'a subject in Big5 as quoted-printable, in two words',
      'mail',
      lines('Subject: =?big5?Q?=B1=D0=A8?=', ' =?big5?Q?=7C=B3=5C?=', '', 'x'),
      ['subject: 教育'],
    ],
    [
      'HTML in GB2312 with hexadecimal entities',
      'mail',
      lines(
        'Content-Type: text/html; charset=gb2312',
        '',
        '<p>&#x7981;&#x8bc9;&#x4ee4; &mdash; ',
        hex('d5fdcec4'),
        '</p>',
      ),
      ['禁诉令 —', '正文'],
    ],
    [
      'HTML with signs beyond the first plane',
      'mail',
      lines('Content-Type: text/html', '', '<p>&#134071;&nbsp;&copy;</p>'),
      ['𠮷', '©'],
    ],
    [
      'a plain alternative of blanks alone',
      'mail',
      parts(
        'alternative',
        ['Content-Type: text/plain', '', ' \u00a0 '],
        ['Content-Type: text/html; charset=utf-8', '', '<div>开庭传票</div>'],
      ),
      ['开庭传票'],
    ],
    [
      'HTML alone beside its pictures',
      'mail',
      parts(
        'related',
        ['Content-Type: text/html; charset=utf-8', '', '<b>传票</b>'],
        [
          'Content-Type: image/png; name="logo.png"',
          'Content-ID: <1>',
          'Content-Transfer-Encoding: base64',
          '',
          'aGk=',
        ],
      ),
      ['传票'],
    ],
    [
      'a forwarded mail packed in base64',
      'mail',
      parts(
        'mixed',
        ['', 'see'],
        ['Content-Type: message/rfc822', 'Content-Transfer-Encoding: base64', '', base64(inner)],
      ),
      ['subject: 证据', '内层正文'],
    ],
    [
      'a mail saved and attached as a file',
      'mail',
      parts(
        'mixed',
        ['', 'see'],
        [
          'Content-Type: application/octet-stream; name="order.eml"',
          'Content-Disposition: attachment; filename="order.eml"',
          'Content-Transfer-Encoding: base64',
          '',
          base64(inner),
        ],
      ),
      ['subject: 证据', '内层正文', 'order.eml'],
    ],
    ['a table in Big5', 'table', lines(hex('bd73b8b92cbcd0c344'), '1,2'), ['編號,標題']],
    [
      'a table in UTF-16 with tabs',
      'table',
      Buffer.from('\ufeff案号\t标题\r\n1\t灯具', 'utf16le'),
      ['案号,标题', '1,灯具'],
    ],
    [
      'a document whose maker calls the namespace otherwise',
      'docx',
      named([
        [
          'word/document.xml',
          xml(
            `<ns0:document xmlns:ns0="${word}"><ns0:p><ns0:r><ns0:t>他家文字</ns0:t></ns0:r></ns0:p></ns0:document>`,
          ),
        ],
      ]),
      ['他家文字'],
    ],
    [
      'a document whose names have strokes to the left',
      'docx',
      named([
        [
          'word\\document.xml',
          xml(`<w:document xmlns:w="${word}"><w:p><w:t>反斜线</w:t></w:p></w:document>`),
        ],
      ]),
      ['反斜线'],
    ],
    [
      'comments',
      'docx',
      aDocx('正文甲', [{ name: 'word/comments.xml', bytes: comment }]),
      ['正文甲', '批注乙'],
    ],
    [
      'a numbered header',
      'docx',
      aDocx('正文甲', [{ name: 'word/header12.xml', bytes: header }]),
      ['页眉机密'],
    ],
    [
      'a PDF after a mark of UTF-8',
      'pdf',
      Buffer.concat([hex('efbbbf'), aPdf('after a mark')]),
      ['after a mark'],
    ],
    [
      'a PDF after the heads of its download',
      'pdf',
      Buffer.concat([lines('HTTP/1.1 200 OK', 'Content-Type: application/pdf', ''), aPdf('after heads')]),
      ['after heads'],
    ],
  ])('%s', async (_, source, bytes, said) => {
    const { text } = await read(source, bytes);
    expect(said.filter((one) => !text.includes(one))).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    ['lines that end as in Windows', '该产品不侵\r\n权，并主张专利无\r\n效', ['不侵权', '无效']],
    ['a hyphen of its own sign', 'The ballast does not infrin\u2010\nge', ['infringe']],
    ['titles with blanks of the whole width', '应\u3000诉\u3000通\u3000知\u3000书', ['应诉通知书']],
    ['titles with blanks that do not break', '民\u00a0事\u00a0判\u00a0决\u00a0书', ['民事判决书']],
    ['joiners of no width', '非\u2060侵权\ufeff抗辩', ['非侵权抗辩']],
    ['marks of variation', '葛\ufe00城\u{e0100}', ['葛城']],
  ])('is found in a text with %s', (_, text, asked) => {
    const found = new Set(tokensOf(folded(text)));
    expect(
      asked.filter((typed) => !askedTokens(foldedQuestion(typed)).every((one) => found.has(one))),
    ).toEqual([]);
  });
});
