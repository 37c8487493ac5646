import type { Bilingual } from '../../kernel/index.js';

/** What came of reading what a file says, in words where it is not found by it. */
export const textStates = {
  pending: null,
  read: null,
  empty: {
    en: 'Holds no text that can be read, as a scan does: search finds it by its title alone.',
    zh: '文件中没有可读取的文字（如扫描件）：只能按标题检索。',
  },
  locked: {
    en: 'Protected by a password: nobody can look into it here, and search finds it by its title alone. Upload it without the password, too.',
    zh: '文件设有密码：系统无法读取其内容，只能按标题检索。请另行上传不带密码的版本。',
  },
  none: {
    en: 'Files of this kind are kept as they are: search finds it by its title alone.',
    zh: '此类文件按原样保存：只能按标题检索。',
  },
  failed: {
    en: 'What it says could not be read: search finds it by its title alone.',
    zh: '未能读取文件内容：只能按标题检索。',
  },
} as const satisfies Readonly<Record<string, Bilingual | null>>;

/** One of the states. */
export type TextState = keyof typeof textStates;
