import { pinyin } from 'pinyin-pro';
import { simplifiedByWords } from '../reading/index.js';
import type { Script } from './domain/script.js';

const syllables = (text: string, surname: 'head' | 'off'): readonly string[] =>
  pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'removed', surname });

/** Chinese as OpenCC simplifies and as pinyin-pro reads it; a first character also as a surname (单, 仇, 解). */
export const chineseScript: Script = {
  simplified: simplifiedByWords,
  readings: (han) => [syllables(han, 'off'), syllables(han, 'head')],
  toned: (han) => pinyin(han, { toneType: 'num', type: 'array', nonZh: 'removed' }),
};
