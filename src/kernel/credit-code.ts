/** The characters of a code in the order of their values, 0 to 30: no I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const length = 18;

/** A code as it is kept: capitals, without blanks. */
export const normalCreditCode = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();

/**
 * The check character that belongs to the first 17 characters of a code; undefined where one of them is none of its alphabet.
 *
 * Source: GB 32100-2015, 4.5 and annex A (weight of place i is 3^(i-1) mod 31).
 */
export function creditCodeCheck(first17: string): string | undefined {
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    const value = alphabet.indexOf(character);
    if (value === -1) return undefined;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31];
}

/** Whether a text is a 统一社会信用代码: 18 characters, six digits for the place of registration, the right check character. */
export function isCreditCode(text: string): boolean {
  if (text.length !== length || !/^.{2}\d{6}/.test(text)) return false;
  return creditCodeCheck(text.slice(0, 17)) === text[17];
}
