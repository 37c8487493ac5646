/** Decimal text. */
export const decimal = /^-?\d{1,30}(\.\d{1,30})?$/;

/** Decimal text, zero or more: a percentage or a number of years. */
export const percent = /^\d{1,15}(\.\d{1,30})?$/;

/** An amount, zero or more. */
export const amount = /^\d{1,15}(\.\d{1,3})?$/;

/** An amount, or a percentage with its sign. */
export const amountOrPercent = /^\d{1,15}(\.\d{1,30})?%?$/;
