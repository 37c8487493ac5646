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
