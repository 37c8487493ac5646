import { Converter } from 'opencc-js/t2cn';

/** The package's own types lose themselves on the way. */
const converter = Converter as (ways: {
  readonly from: string;
  readonly to: string;
}) => (text: string) => string;

/** Chinese as OpenCC simplifies it, by words. */
export const simplifiedByWords = converter({ from: 't', to: 'cn' });

/** The ideographs of Unicode's first plane, where traditional ones lie. */
const ideographs = Array.from({ length: 0x9fff - 0x3400 + 1 }, (_, at) => String.fromCharCode(0x3400 + at));

/** Each traditional sign and its simplified one, by the sign alone: what is found must not hang on the words around it. */
export const simplifiedSigns: ReadonlyMap<string, string> = new Map(
  simplifiedByWords(ideographs.join('\n'))
    .split('\n')
    .flatMap((simple, at) => (simple === ideographs[at] ? [] : [[ideographs[at] ?? '', simple] as const])),
);
