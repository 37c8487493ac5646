import type { ColumnOptions } from 'typeorm';
import type { Instant } from '../kernel/index.js';

/** A `timestamptz` read and written as an `Instant`. PostgreSQL's driver is told to give the text (see database.ts). */
export const instantColumn = (name: string, options: ColumnOptions = {}): ColumnOptions => ({
  name,
  type: 'timestamptz',
  transformer: {
    from: (value: Instant | Date | null) => (value instanceof Date ? value.toISOString() : value),
    to: (value: Instant | null) => value,
  },
  ...options,
});

/** A `date` of law. */
export const dateColumn = (name: string, options: ColumnOptions = {}): ColumnOptions => ({
  name,
  type: 'date',
  ...options,
});
