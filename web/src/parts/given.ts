type Lackable<Values> = {
  [K in keyof Values]-?: null extends Values[K] ? K : undefined extends Values[K] ? K : never;
}[keyof Values];

/** The same values, of which none is null. */
export type Given<Values> = Omit<Values, Lackable<Values>> & {
  [K in Lackable<Values>]?: NonNullable<Values[K]>;
};

/** A form's values without those left empty: what is unknown is left out, never sent as nothing. */
export const given = <Values extends object>(values: Values): Given<Values> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as Given<Values>;
