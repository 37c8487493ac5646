import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { order } from './house/order.js';
import { root, texts } from './house/tree.js';

const none: readonly unknown[] = [];
const docs = [
  ...texts('docs', /\.md$/),
  { path: 'README.md', text: readFileSync(join(root, 'README.md'), 'utf8') },
];
const decisions = texts('docs/decisions', /\.md$/).map(({ path, text }) => ({
  file: path.split('/').at(-1) ?? path,
  heading: text.split('\n', 1)[0] ?? '',
}));

describe('the decisions', () => {
  it('are numbered from 1 on, without a gap or a number twice, and each says its number', () => {
    const numbers = decisions.map(({ file }) => Number(file.slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, place) => place + 1));
    const wrong = decisions
      .filter(({ file, heading }) => !heading.startsWith(`# ${String(Number(file.slice(0, 4)))}. `))
      .map(({ file, heading }) => `${file} begins with "${heading}"`);
    expect(wrong).toEqual(none);
  });
});

describe('the documentation', () => {
  it('links to files that are there, under the number it names', () => {
    const links = docs.flatMap(({ path, text }) =>
      [...text.matchAll(/\[([^\]]+)\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map(([, said = '', to = '']) => ({
        path,
        said,
        to,
      })),
    );
    expect(links.length).toBeGreaterThan(50);
    const wrong = links.filter(({ path, said, to }) => {
      const number = /^decision (\d+)$/.exec(said)?.[1];
      return (
        !existsSync(join(root, dirname(path), to)) ||
        (number !== undefined && !`/${to}`.includes(`/${number.padStart(4, '0')}-`))
      );
    });
    expect(wrong).toEqual(none);
  });

  it('says of each module what it owns', () => {
    const architecture = docs.find(({ path }) => path === 'docs/architecture.md')?.text ?? '';
    expect(order.filter((name) => !architecture.includes(`\n| \`${name}\` | `))).toEqual(none);
  });
});
