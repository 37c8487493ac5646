import { useCallback, useMemo } from 'react';

interface Draft<Values> {
  /** What was left unsent here, or undefined. */
  readonly found: Partial<Values> | undefined;
  readonly keep: (values: Partial<Values>) => void;
  readonly drop: () => void;
}

const places = 'hezong.draft.';

/** Forgets every draft: the next reader at this screen is another. */
export function dropDrafts(): void {
  const kept = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
  for (const place of kept.filter((each) => each.startsWith(places))) sessionStorage.removeItem(place);
}

/** The values of a form that are kept on this device, and those that never are: `unkept` names their fields. */
export function keptApart<Values extends object>(
  values: Partial<Values>,
  unkept: readonly (keyof Values & string)[],
): { readonly kept: Partial<Values>; readonly rest: Partial<Values> } {
  const names: readonly string[] = unkept;
  const those = (wanted: boolean): Partial<Values> =>
    Object.fromEntries(
      Object.entries(values).filter(([name]) => names.includes(name) === wanted),
    ) as Partial<Values>;
  return { kept: those(false), rest: those(true) };
}

function read<Values>(place: string | undefined): Partial<Values> | undefined {
  const kept = place === undefined ? null : sessionStorage.getItem(place);
  if (kept === null) return undefined;
  try {
    return JSON.parse(kept) as Partial<Values>;
  } catch {
    return undefined;
  }
}

/** Keeps what is written in a form until it is sent, through errors, reloads and wrong turns. Without a name, nothing is kept. */
export function useDraft<Values>(name: string | undefined): Draft<Values> {
  const place = name === undefined ? undefined : places + name;
  const found = useMemo(() => read<Values>(place), [place]);
  const keep = useCallback(
    (values: Partial<Values>) => {
      if (place !== undefined) sessionStorage.setItem(place, JSON.stringify(values));
    },
    [place],
  );
  const drop = useCallback(() => {
    if (place !== undefined) sessionStorage.removeItem(place);
  }, [place]);
  return { found, keep, drop };
}
