import { type ColumnOptions, ForeignKey } from 'typeorm';
import type { Instant } from '../../kernel/index.js';

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

/** A foreign key to a row of the same alliance, by the property that holds its id. */
export const WithinAlliance = (row: string, property: string, name: string): ClassDecorator =>
  ForeignKey(row, ['allianceId', property], ['allianceId', 'id'], { name });

declare const defaulted: unique symbol;

/** The value of a column with a `default`: a new row may leave it out, and the database fills it in. */
export type Defaulted<Value> = Value & { readonly [defaulted]?: never };

/** Whether a property is one of those. */
export type IsDefaulted<Value> = typeof defaulted extends keyof Value ? true : false;
