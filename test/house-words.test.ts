import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, texts } from './house/tree.js';

/** Names the words it looks for, so it is not looked at. */
const thisFile = 'test/house-words.test.ts';

/** A word that makes a man or a woman of a person. "He" or "She" before a capital is a family name. */
const alone =
  /(?<![\p{L}\d_])([Hh]is|[Hh]im(self)?|[Hh]er(s|self)?|s?he|(He|She)(?=['’,]|\s+\p{Ll}))(?![\p{L}\d_])/u;
/** The same as a part of a name, e.g. of a function. */
const within = /[a-z](He|His|Him|She|Her)(self)?(?![a-z])/;

const wordIn = (line: string): string | undefined => (alone.exec(line) ?? within.exec(line))?.[0];

describe('a person', () => {
  it.each([
    ['what he reads', 'he'],
    ['He reads it.', 'He'],
    ['She’s counsel', 'She'],
    ['by herself', 'herself'],
    ['concernsHim(who)', 'sHim'],
    ['He Wei and HE-12 read of “Nähe”', undefined],
    ['whether others are there, and this helps', undefined],
  ])('is sought in "%s": %s', (line, word) => {
    expect(wordIn(line)).toBe(word);
  });

  it('is "they", or is named for what they do', () => {
    const wrong = ['src', 'web/src', 'test', 'docs', 'bench', 'scripts']
      .flatMap((folder) => texts(folder, /\.(ts|tsx|mjs|md|json|csv)$/))
      .concat({ path: 'README.md', text: readFileSync(join(root, 'README.md'), 'utf8') })
      .filter(({ path }) => path !== thisFile)
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((line, before) => {
          const word = wordIn(line);
          return word === undefined
            ? []
            : [`${path}:${String(before + 1)} says "${word}": say "they", or who is meant`];
        }),
      );
    expect(wrong).toEqual([]);
  });
});
