import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Script } from './domain/script.js';

/** The package's own types lose themselves on the way. */
const converter = Converter as (ways: {
  readonly from: string;
  readonly to: string;
}) => (text: string) => string;
const toSimplified = converter({ from: 't', to: 'cn' });

const syllables = (text: string, surname: 'head' | 'off'): readonly string[] =>
  pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'removed', surname });

/** Chinese as OpenCC simplifies and as pinyin-pro reads it; a first character also as a surname (单, 仇, 解). */
export const chineseScript: Script = {
  simplified: toSimplified,
  readings: (han) => [syllables(han, 'off'), syllables(han, 'head')],
  toned: (han) => pinyin(han, { toneType: 'num', type: 'array', nonZh: 'removed' }),
};
