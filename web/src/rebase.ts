type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

const keysOf = (...values: readonly Plain[]): readonly string[] => [
  ...new Set(values.flatMap((value) => Object.keys(value))),
];

/** Whether two values of a form say the same: what is absent, null or empty says nothing. */
export function sameWritten(one: unknown, other: unknown): boolean {
  if (isEmpty(one) && isEmpty(other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, at) => sameWritten(each, other[at]));
  }
  if (isPlain(one) && isPlain(other)) {
    return keysOf(one, other).every((key) => sameWritten(one[key], other[key]));
  }
  return one === other;
}

/**
 * What was changed from `base` to `mine`, done to `theirs`: a field that was not changed is theirs, one that was is mine. Of a
 * list of ids or words, what was added is added and what was removed is removed; any other list counts as one field.
 */
export function rebase<Written>(base: Written, mine: Written, theirs: Written): Written;
export function rebase(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (sameWritten(mine, base)) return theirs;
  if (isWords(base) && isWords(mine) && isWords(theirs)) {
    const kept = theirs.filter((each) => mine.includes(each) || !base.includes(each));
    const added = mine.filter((each) => !base.includes(each) && !theirs.includes(each));
    return [...kept, ...added];
  }
  if (isPlain(base) && isPlain(mine) && isPlain(theirs)) {
    return Object.fromEntries(
      keysOf(base, mine, theirs).map((key) => [key, rebase(base[key], mine[key], theirs[key])]),
    );
  }
  return mine;
}
