import { readFileSync } from 'node:fs';
import { askedTokens, tokensOf } from './domain/tokens.js';
import { folded, foldedQuestion } from './fold.js';
import type { TextSource } from './domain/sources.js';
import { ReadFiles } from './read-files.js';

const reading = new ReadFiles();
async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield Promise.resolve(bytes);
}
const read = (source: TextSource, bytes: Buffer) =>
  reading.run(source, { uploadedBy: 'one', sizeBytes: bytes.length, read: () => once(bytes) });
const given = (name: string): Buffer => readFileSync(`test/foreign-files/${name}`);

const finds = (text: string, typed: string): boolean => {
  const found = new Set(tokensOf(folded(text)));
  return askedTokens(foldedQuestion(typed)).every((word) => found.has(word));
};

describe('a file as people have it says', () => {
  it.each<[string, TextSource, readonly string[]]>([
    [
      '04-split-encoded-word.eml',
      'mail',
      ['subject: 关于虚构案件答辩期限延长三十日之联合意见书草稿', '正文甲乙丙测试'],
    ],
    ['06-html-numeric-entities.eml', 'mail', ['禁诉令申请已递交 étude']],
    ['07-empty-plain-alternative.eml', 'mail', ['开庭传票 htmlonlywordqy']],
    ['07b-forwarded-as-attachment.eml', 'mail', ['see attached', 'Order forwardedwordq', 'innerbodywordq']],
    ['08-gbk-excel.csv', 'plain', ['虚构灯具案', '中山市虚晨灯饰有限公司']],
    ['13-word-online-document2.docx', 'docx', ['document2wordq']],
    [
      '14-footnotes.docx',
      'docx',
      ['bodywordq', '脚注提及虚构现有技术丙', 'endnotewordq', 'CONFIDENTIALHDRQ'],
    ],
    ['15-leading-bytes.pdf', 'pdf', ['junkheadwordqx']],
    ['21-excel-dates.csv', 'table', ['2026/3/5', '2026年3月5日']],
  ])('%s: what is in it', async (name, source, said) => {
    const { text } = await read(source, given(name));
    for (const words of said) expect(text).toContain(words);
  });

  it.each<[string, TextSource, readonly string[]]>([
    ['09-chinese-line-break.pdf', 'pdf', ['专利权利要求', '驳回原告', '原告全部诉讼请求']],
    ['09b-line-break.txt', 'plain', ['不侵权', '无效宣告', 'infringe', 'infringe claim 1']],
    ['10-spaced-title.txt', 'plain', ['应诉通知书', '民事判决书', '应 诉 通 知 书']],
    [
      '11-soft-hyphen-zwsp.txt',
      'plain',
      ['non-infringement', 'zerowidthqx', '非侵权抗辩', '专利权评价', '專利權評價'],
    ],
  ])('%s: it is found by its words', async (name, source, asked) => {
    const { text } = await read(source, given(name));
    expect(asked.filter((typed) => !finds(text, typed))).toEqual([]);
  });

  it('22-zero.txt: nothing', async () => {
    expect((await read('plain', given('22-zero.txt'))).text).toBe('');
  });

  it.each<[string, TextSource]>([['19-user-password.pdf', 'pdf']])(
    '%s: that it is locked',
    async (name, source) => {
      await expect(read(source, given(name))).rejects.toThrow('text.locked');
    },
  );
});
