import { quoted, type PlainText, type Quoted } from './notice-text.js';

const label = /\b(?:U\. ?S\.|US|United States) (Design |Reissued? |Plant )?(?:Letters )?Patents? Nos?\.? ?/gi;
const number = /^(?:B\d )?(RE|D|PP)? ?(\d{1,3}(?:, ?\d{3}){1,2}|\d{5,8})\b/i;
const between = /^(?: ?\([^()]{0,80}\))?(?:,|;)?(?: and| or| &)? ?(?:the )?/;
const kinds: Readonly<Record<string, string>> = { design: 'D', reissue: 'RE', reissued: 'RE', plant: 'PP' };

/** The number of a United States patent in one form: `US7979174`, `USD435854`, `USRE45123`. */
export const patentNumber = (kind: string, digits: string): string =>
  `US${kind.toUpperCase()}${digits.replace(/[^0-9]/g, '')}`;

/**
 * Every patent that follows a `U.S. Patent No.` or stands in a list after `U.S. Patent Nos.`, once, in the order of the
 * text. `the '174 patent` alone names none.
 */
export function readPatents(text: PlainText): Quoted<string>[] {
  const found = new Map<string, Quoted<string>>();
  for (const match of text.plain.matchAll(label)) {
    const kind = kinds[match[1]?.trim().toLowerCase() ?? ''] ?? '';
    let at = match.index + match[0].length;
    for (;;) {
      const next = number.exec(text.plain.slice(at, at + 24));
      if (!next?.[2]) break;
      const patent = patentNumber(next[1] ?? kind, next[2]);
      if (!found.has(patent)) found.set(patent, quoted(text, patent, at, at + next[0].length));
      at += next[0].length;
      at += between.exec(text.plain.slice(at, at + 120))?.[0].length ?? 0;
    }
  }
  return [...found.values()];
}
