import { looksLikeText } from '../../reading/index.js';
import { agrees, cutName, isPlainName, isPlainPath, kindOfName } from './file-kinds.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const kindOf = (name: string) => {
  const kind = kindOfName(name);
  if (kind === undefined) throw new Error(`${name} is not taken`);
  return kind;
};

it.each(['demo.PDF', '合同.docx', 'a.b.c.tiff', 'mail.eml', '公文.ofd', '通知.wps', '表.et'])(
  '%s is taken',
  (name) => {
    expect(kindOfName(name)).toBeDefined();
  },
);

it.each([
  'demo.exe',
  'demo.html',
  'demo.svg',
  'demo.rar',
  'demo.7z',
  'pdf',
  'demo.constructor',
  'demo.toString',
])('%s is not taken', (name) => {
  expect(kindOfName(name)).toBeUndefined();
});

it.each<[string, string | undefined, Uint8Array, boolean]>([
  ['a.pdf', 'application/pdf', text('%PDF-1.7'), true],
  ['a.pdf', 'image/png', text('x'), false],
  ['a.pdf', undefined, text('x'), false],
  ['a.docx', 'application/zip', text('PK'), true],
  ['a.txt', undefined, text('plain 示例'), true],
  ['a.txt', 'application/pdf', text('%PDF-1.7'), false],
  ['a.txt', undefined, bytes(77, 90, 0, 1), false],
  ['a.txt', undefined, bytes(0xff, 0xfe, 65, 0), true],
  ['a.csv', 'application/xml', text('<?xml'), true],
])('%s with the mark %s', (name, mark, head, expected) => {
  expect(agrees(kindOf(name), mark, looksLikeText(head))).toBe(expected);
});

it.each([
  'a/b.txt',
  '..',
  'aux',
  'LPT1.txt',
  ' a.txt',
  'a.txt.',
  'a\u0000.txt',
  'a\u202e.txt',
  'a:b.txt',
  '',
])('the name %j is refused', (name) => {
  expect(isPlainName(name)).toBe(false);
});

it.each([
  ['_rels/.rels', true],
  ['[Content_Types].xml', true],
  ['folder/', true],
  ['合同/附件.pdf', true],
  ['../a', false],
  ['a/../b', false],
  ['/a', false],
  ['a//b', false],
  ['./a', false],
  ['C:/a', false],
  [`${'d/'.repeat(40)}a`, false],
])('the path %j within an archive', (path, expected) => {
  expect(isPlainPath(path)).toBe(expected);
});

it('text has no control characters but those of texts', () => {
  expect(looksLikeText(text('a\tb\r\nc\f'))).toBe(true);
  expect(looksLikeText(bytes(65, 7))).toBe(false);
});

it.each([
  [`${'证'.repeat(100)}.pdf`, 180, `${'证'.repeat(58)}.pdf`],
  [`${'𠮷'.repeat(3)}.docx`, 14, '𠮷𠮷.docx'],
  ['short.txt', 180, 'short.txt'],
  ['证据', 4, '证'],
])('the name %s in %i bytes is %s', (name, most, expected) => {
  expect(cutName(name, most)).toBe(expected);
});
