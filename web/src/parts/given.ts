/** A form's values without those left empty: what is unknown is left out, never sent as nothing. */
export const given = <Values extends object>(values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as Values;
