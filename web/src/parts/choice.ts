import { useState } from 'react';

/** Which rows of a table are chosen; a row that is there no more is chosen no more. */
export interface Choice<Row> {
  /** Whether something can be done with it together with others. */
  readonly may: (row: Row) => boolean;
  readonly has: (row: Row) => boolean;
  readonly set: (rows: readonly Row[], on: boolean) => void;
  readonly nameOf: (row: Row) => string;
  /** The rows that may be chosen, and those that are. */
  readonly open: readonly Row[];
  readonly of: readonly Row[];
}

/** What is chosen of some rows. */
export function useChoice<Row>({
  rows,
  keyOf,
  nameOf,
  may,
}: {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  readonly may: (row: Row) => boolean;
}): Choice<Row> {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const has = (row: Row): boolean => keys.has(keyOf(row));
  return {
    may,
    has,
    nameOf,
    open: rows.filter(may),
    of: rows.filter((row) => may(row) && has(row)),
    set: (some, on) => {
      const theirs = some.map(keyOf);
      setKeys(
        (before) => new Set(on ? [...before, ...theirs] : [...before].filter((key) => !theirs.includes(key))),
      );
    },
  };
}
