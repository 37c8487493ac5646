/** What stands around a number and is no part of it. */
const labels =
  /\b(?:united states|design|reissued?|plant|letters|patents?|publications?|pub|applications?|appl|pat|investigations?|inv|docket|case|serial|number|nos?)\b\.?/g;
const chineseLabels = /(?:专利申请|专利|申请|公开|公告|授权|案|调查)号|专利|第(?=\d)/g;

const offices = 'us|cn|zl|ep|wo|jp|kr|tw|de|gb|fr';
const patent = new RegExp(`^(?:${offices})?(d|re|pp|h|t)?(\\d{5,14})(?:[a-z]\\d?)?$`);
const register = /^\s*(\d{1,3})\s*fr\s*(\d{1,3}(?:,\d{3})+(?!\d)|\d{1,6})/;
const investigation = /^(?:337)?ta0*(\d{1,4})$/;

/**
 * A number in the one form in which it is kept for search and asked for, however it is written: `7979174` for US 7,979,174 B2,
 * `20180123456` for a publication, `16123456` for an application, `83fr49575` for a page of the Federal Register, `337ta1133` for an
 * investigation, `2023京73民初123号` with whatever brackets. Of any other text its letters and digits.
 */
export function numberKey(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\bfed(?:eral)?\.?\s*reg(?:ister)?\b\.?|\bf\.\s*r\.(?=\s*\d)/g, 'fr')
    .replace(/\bu\.\s?s\.(?:\s?c\.)?/g, 'us')
    .replace(labels, ' ')
    .replace(chineseLabels, ' ');
  const [, volume, page] = register.exec(plain) ?? [];
  if (volume !== undefined && page !== undefined) return `${volume}fr${page.replaceAll(',', '')}`;
  const key = plain.replace(/[^\p{L}\p{N}]/gu, '');
  const docket = investigation.exec(key)?.[1];
  if (docket !== undefined) return `337ta${docket}`;
  const [, kind = '', digits] = patent.exec(key) ?? [];
  return digits === undefined ? key : `${kind}${digits}`;
}

/** What numbers are written with. */
const writable = /^[\p{L}\p{N}\s.,:/'’\-\u2010-\u2015()（）[\]〔〕【】]+$/u;

/** The fewest signs by which a number is looked for. */
const fewest = 3;

/** The keys under which what was typed may be kept as a number: none where it holds no digit. Three or four digits alone may be an investigation. */
export function askedNumbers(typed: string): readonly string[] {
  if (!writable.test(typed)) return [];
  const key = numberKey(typed);
  if (!/\d/.test(key) || key.length < fewest) return [];
  return /^\d{3,4}$/.test(key) ? [key, `337ta${String(Number(key))}`] : [key];
}

/** What is looked for in texts where a number was typed: what every way to write it has in common. */
export function wordsOfNumber(typed: string): string | undefined {
  const key = numberKey(typed);
  const [, volume, page] = register.exec(key) ?? [];
  if (volume !== undefined && page !== undefined) return `${volume} ${page}`;
  return /^\d{5,14}$/.test(key) ? key : undefined;
}
