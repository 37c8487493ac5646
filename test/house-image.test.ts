import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root, sources } from './house/tree.js';

const [build = ''] = readFileSync(join(root, 'Dockerfile'), 'utf8').split('RUN npm run build');

/** What the app offers that lies outside its own folder. */
const taken = sources('web/src').flatMap(({ path, text }) =>
  [...text.matchAll(/new URL\('([^']+)', import\.meta\.url\)/g)]
    .map(([, written = '']) => posix.normalize(posix.join(posix.dirname(path), written)))
    .filter((file) => !file.startsWith('web/')),
);

describe('the image', () => {
  it('is built with every file the app takes from outside its folder', () => {
    expect(taken).toContain('scripts/recompute-share.mjs');
    expect(taken.filter((file) => !build.includes(`COPY ${file} `))).toEqual([]);
  });
});
