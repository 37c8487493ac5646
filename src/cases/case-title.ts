import type { Bilingual } from '../kernel/index.js';
import { inBothJson } from '../platform/index.js';

/** SQL of what a case (an alias of `case_file`) is called, in both languages; the one it has stands for the other. */
export const titleSql = (file: string): string =>
  inBothJson(`coalesce(${file}.title_en, ${file}.title_zh)`, `coalesce(${file}.title_zh, ${file}.title_en)`);

/** SQL of a case's number or, without one, of its title in a language. */
export const numberOrTitle = (file: string, language: 'en' | 'zh'): string =>
  language === 'en'
    ? `coalesce(${file}.number, ${file}.title_en, ${file}.title_zh)`
    : `coalesce(${file}.number, ${file}.title_zh, ${file}.title_en)`;

/** SQL of what a party (an alias of `party`) is called; without a Chinese name, by the other. */
export const partyNamesSql = (party: string): string =>
  inBothJson(`${party}.name`, `coalesce(${party}.name_zh, ${party}.name)`);

/** What a case is called on paper: its number before its title, or its title alone. */
export const numberAndTitle = ({
  number,
  title,
}: {
  readonly number: string | null;
  readonly title: Bilingual;
}): Bilingual => (number === null ? title : { en: `${number} ${title.en}`, zh: `${number} ${title.zh}` });

/** What a party is called; without a Chinese name, by the other. */
export const partyNames = ({
  name,
  nameZh,
}: {
  readonly name: string;
  readonly nameZh: string | null;
}): Bilingual => ({ en: name, zh: nameZh ?? name });
