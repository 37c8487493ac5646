import type { Bilingual } from '../../kernel/index.js';
import type { NamedDays } from './calendar.js';
import { daysIn, joined } from './yearly.js';

/** The holidays of a year as a government listed them: each name with its days, `01-01` or `01-01..01-03`. */
export type Listed<Name extends string> = { readonly [N in Name]?: string };

/** The days of a list, each a holiday by one law. */
export const listedDays = <Name extends string>(
  year: number,
  list: Listed<Name>,
  names: Readonly<Record<Name, Bilingual>>,
  law: string,
): NamedDays =>
  joined(
    Object.entries<string | undefined>(list).flatMap(([name, days]) =>
      daysIn(year, days ?? '').map(
        (date) => [date, { kind: 'holiday', name: names[name as Name], law, verified: true }] as const,
      ),
    ),
  );
