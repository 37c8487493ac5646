const halves = /\p{Surrogate}/gu;
const whole = (text: string): string => text.replaceAll(halves, '\ufffd');

/** A body as parsed, each half of a character (a lone surrogate) in its texts and names made U+FFFD: jsonb takes none. */
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return whole(value);
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [whole(name), wellFormed(one)]));
}
