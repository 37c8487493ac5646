/** The beginning of a text, at most `most` UTF-16 units long and never ending within a character: half of one cannot be stored. */
export function cut(text: string, most: number): string {
  const last = text.charCodeAt(most - 1);
  const isHalf = text.length > most && last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, isHalf ? most - 1 : most);
}

/** A text of at most `most` UTF-16 units; of a longer one its beginning and an ellipsis. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${cut(text, most - 1)}…` : text;
