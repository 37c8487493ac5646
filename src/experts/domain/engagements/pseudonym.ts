import type { Bilingual } from '../../../kernel/index.js';

/** Letters and digits none of which is taken for another. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const length = 4;

/** The code of an engagement, by the hash of its id (hexadecimal): it tells neither whose it is nor when it was made. */
export const codeOf = (hash: string): string =>
  Array.from(
    { length },
    (_, at) => signs[Number.parseInt(hash.slice(at * 2, at * 2 + 2), 16) % signs.length],
  ).join('');

/** What an expert is called to who may not know who they are. */
export const pseudonym = (code: string): Bilingual => ({
  en: `Consulting expert ${code}`,
  zh: `咨询专家${code}`,
});
