import { Transform } from 'class-transformer';

/** A decimal is text; a number is taken for what it is written as. */
export const decimalText = Transform(({ value }: { value: unknown }) =>
  typeof value === 'number' ? String(value) : value,
);
