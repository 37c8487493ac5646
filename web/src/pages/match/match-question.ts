import type { components } from '../../api/schema';
import type { Search } from '../../parts/use-filters';
import { isUnread } from '../../written-dates';
import { rowsIn, rowsText, type Row, textIn } from '../cost-calculators/address-rows';

type Body = components['schemas']['MatchBody'];

export const terms = ['tech', 'jurisdiction', 'testimony', 'availability', 'evaluation', 'cost'] as const;
export type Term = (typeof terms)[number];

const keys = ['id', ...terms, 'last', 'blocked'] as const;

/** Invented experts, so that the page begins with an answer. */
const first = {
  weights: '35|15|15|15|10|10',
  experts: 'X1|0.9|1|0.8|1|0.86|0.5||\nX2|1|0.5|0.6|0.4|0.92|0.9||\nX3|0.7|1|1|1|0.7|0.7||',
};

export const expertsIn = (search: Search): readonly Row[] => rowsIn(search, 'who', keys, first.experts);
export const expertsText = (rows: readonly Row[]): string => rowsText(rows, keys);

/** The weights the address names, by term. */
export function weightsIn(search: Search): Readonly<Record<Term, string>> {
  const texts = textIn(search, 'weights', first.weights).split('|');
  return Object.fromEntries(terms.map((term, at) => [term, texts[at] ?? ''])) as Readonly<
    Record<Term, string>
  >;
}
export const weightsText = (weights: Readonly<Record<Term, string>>): string =>
  terms.map((term) => weights[term].replaceAll(/[|\n]/g, ' ')).join('|');

const isBlocked = (row: Row): boolean => row['blocked'] === 'yes';

/** The question as the calculation takes it. A row without a name is one that is being written; so is a day that cannot be read. */
export function matchToAsk(search: Search): Body {
  const weights = weightsIn(search);
  return {
    weights: Object.fromEntries(
      terms.flatMap((term) => (weights[term].trim() === '' ? [] : [[term, weights[term].trim()]])),
    ),
    experts: expertsIn(search)
      .filter(({ id }) => id?.trim())
      .map((row) => {
        const last = (row['last'] ?? '').trim();
        return {
          id: (row['id'] ?? '').trim(),
          tech: (row['tech'] ?? '').trim(),
          jurisdiction: (row['jurisdiction'] ?? '').trim(),
          testimony: (row['testimony'] ?? '').trim(),
          availability: (row['availability'] ?? '').trim(),
          evaluation: (row['evaluation'] ?? '').trim(),
          cost: (row['cost'] ?? '').trim(),
          ...(last !== '' && !isUnread(last) && { lastEngagedOn: last }),
          ...(isBlocked(row) && { blocked: true }),
        };
      }),
  };
}
