import { documentTokens } from './document-tokens.js';
import { folded, maxTokens, tokensOf } from '../../reading/index.js';

const said = { title: 'Chart of claims', author: null, recipients: 'Counsel' };

it('finds a document by what is said of it, by its file and by its text', async () => {
  expect(await documentTokens(said, 'note.txt', null)).toEqual(
    tokensOf('chart of claims\ncounsel\nnote.txt'),
  );
  expect(await documentTokens(said, 'note.txt', 'walrus')).toContain('walrus');
});

it.each([
  ['words', 'walrus zebrafish 联合应诉 7,979,174\n'.repeat(20_000)],
  ['one script without blanks', '联合应诉权利要求侵权'.repeat(60_000)],
  ['words of all lengths', Array.from({ length: 90_000 }, (_, n) => 'ab'.repeat((n * 7) % 60)).join(' ')],
])('loses nothing where a long text is cut up: %s', async (_, text) => {
  const whole = new Set([...tokensOf('a'), ...tokensOf(folded(text))]);
  const found = await documentTokens({ title: 'a', author: null, recipients: null }, 'a', text);
  expect(new Set(found)).toEqual(whole);
});

it('lets others have their turn meanwhile', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await documentTokens(said, 'note.txt', '联合 '.repeat(1_000_000));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});

it('keeps no more words than a document has', async () => {
  const text = Array.from({ length: 2 * maxTokens }, (_, n) => `word${String(n)}`).join(' ');
  expect(await documentTokens(said, 'note.txt', text)).toHaveLength(maxTokens);
});
