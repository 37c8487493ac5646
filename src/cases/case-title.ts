/** SQL of what a case (an alias of `case_file`) is called, in both languages; the one it has stands for the other. */
export const titleSql = (file: string): string =>
  `jsonb_build_object('en', coalesce(${file}.title_en, ${file}.title_zh), 'zh', coalesce(${file}.title_zh, ${file}.title_en))`;

/** SQL of a case's number or, without one, of its title in a language. */
export const numberOrTitle = (file: string, language: 'en' | 'zh'): string =>
  language === 'en'
    ? `coalesce(${file}.number, ${file}.title_en, ${file}.title_zh)`
    : `coalesce(${file}.number, ${file}.title_zh, ${file}.title_en)`;
