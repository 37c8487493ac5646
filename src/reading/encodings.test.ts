import { decoded, type Encoding, encodingOf, looksLikeText } from './domain/encodings.js';

/** Bytes of short texts as systems write them. */
const hex = (bytes: string): Uint8Array => Uint8Array.from(Buffer.from(bytes.replaceAll(' ', ''), 'hex'));
const utf16 = (text: string, big = false): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(big ? bytes.swap16() : bytes);
};
const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('how a text is written', () => {
  it.each<[string, Uint8Array, Encoding, string]>([
    ['UTF-8', Buffer.from('山海科技'), 'utf-8', '山海科技'],
    ['UTF-8 with a mark', Buffer.from('\ufeff山海'), 'utf-8', '山海'],
    ['ASCII', Buffer.from('337-TA-1133'), 'utf-8', '337-TA-1133'],
    ['nothing', Buffer.alloc(0), 'utf-8', ''],
    ['GBK', hex('c9bd baa3 bfc6 bcbc'), 'gb18030', '山海科技'],
    ['GBK, one word among ASCII', hex('462c c3fb b3c6 0a'), 'gb18030', 'F,名称\n'],
    ['GBK, a rare name', hex('86b4 bccc bbaa'), 'gb18030', '喆继华'],
    ['GB18030 in four bytes', hex('d5c5 9534 b235 b9ab cbbe'), 'gb18030', '张𠮷公司'],
    ['Big5', hex('a4bd a571 a6d2 bad9'), 'big5', '公司考稱'],
    ['Big5, a column', hex('bd73 b8b9 2c bcd0 c344 0a'), 'big5', '編號,標題\n'],
    ['Big5, a lone sign with an ASCII half', hex('4f 72 64 65 72 20 a55c 20 31'), 'big5', 'Order 功 1'],
    ['Big5, a lone sign with a letter', hex('31 20 a44a 20 32'), 'big5', '1 入 2'],
    ['Latin-1, signs alone', latin('¥500, §A, «a», 20 °C ± 1'), 'windows-1252', '¥500, §A, «a», 20 °C ± 1'],
    ['Latin-1', latin('Société Lumière SA'), 'windows-1252', 'Société Lumière SA'],
    ['Latin-1, German', latin('Größe; Müller GmbH, Öl'), 'windows-1252', 'Größe; Müller GmbH, Öl'],
    ['Latin-1, one word', latin('café'), 'windows-1252', 'café'],
    ['Latin-1, degrees', latin('25 °C to 85 °C\n5 µm'), 'windows-1252', '25 °C to 85 °C\n5 µm'],
    ['Latin-1, a name', latin('Åsa Lindqvist AB'), 'windows-1252', 'Åsa Lindqvist AB'],
    ['UTF-8 without its last byte', Buffer.from('山海科技').subarray(0, -1), 'utf-8', '山海科\ufffd'],
    ['UTF-8 with a bad byte', hex('e5b1b1 e6b5b7 ff e7a791 e68a80'), 'utf-8', '山海\ufffd科技'],
    ['GBK without its last byte', hex('c9bd baa3 bfc6 bc'), 'gb18030', '山海科\ufffd'],
    ['GBK with a bad byte', hex('c9bd baa3 ff bfc6 bcbc'), 'gb18030', '山海\ufffd科技'],
    ['Windows-1252 quotes', hex('93 6f 6b 94'), 'windows-1252', '“ok”'],
    ['UTF-16LE with a mark', utf16('\ufeff案号,标题'), 'utf-16le', '案号,标题'],
    ['UTF-16LE', utf16('案号,标题\r\n337-TA-1,灯具'), 'utf-16le', '案号,标题\r\n337-TA-1,灯具'],
    ['UTF-16BE', utf16('number,title\r\n1,灯具', true), 'utf-16be', 'number,title\r\n1,灯具'],
    [
      'UTF-16LE, Chinese alone',
      utf16('被控侵权产品不落入保护范围'),
      'utf-16le',
      '被控侵权产品不落入保护范围',
    ],
    [
      'UTF-16BE, Chinese alone',
      utf16('被控侵权产品不落入保护范围', true),
      'utf-16be',
      '被控侵权产品不落入保护范围',
    ],
  ])('%s', (_, bytes, encoding, text) => {
    expect(encodingOf(bytes)).toBe(encoding);
    expect(decoded(bytes).text).toBe(text);
    expect(looksLikeText(bytes)).toBe(true);
  });

  it.each([
    ['a program', hex('4d5a 9000 0300 0000')],
    ['NULs', Buffer.alloc(64)],
    ['a control character', Buffer.from('a\u0001b')],
  ])('%s is no text', (_, bytes) => {
    expect(looksLikeText(bytes)).toBe(false);
  });

  it('is told of a text that is long, wherever its beginning is cut', () => {
    const long = Buffer.from('山'.repeat(100_000));
    expect(encodingOf(long)).toBe('utf-8');
    expect(encodingOf(Buffer.concat([Buffer.from('a'), long]))).toBe('utf-8');
  });
});
