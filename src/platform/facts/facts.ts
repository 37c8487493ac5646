import type { Bilingual } from '../../kernel/index.js';
import type { Fact } from '../tx.js';

/** A kind of fact: what it is called, and what is told of it to whom, in the words of the module that owns it. */
export interface FactEntry<Told = unknown> {
  readonly name: Bilingual;
  readonly told: readonly Told[];
}

/** All facts a module records. The table is the only list of them. */
export interface FactTable<Told = unknown> {
  readonly [type: Fact['type']]: FactEntry<Told>;
}

/** An entry of such a table. */
export const fact = <Told>(en: string, zh: string, ...told: readonly Told[]): FactEntry<Told> => ({
  name: { en, zh },
  told,
});

/** A table as a list. */
export const factsOf = <Told>(
  table: FactTable<Told>,
): readonly (readonly [Fact['type'], FactEntry<Told>])[] =>
  Object.entries(table) as [Fact['type'], FactEntry<Told>][];

/** The facts of all modules in one table. Throws where two modules claim one. */
export function allFacts(...tables: readonly FactTable[]): FactTable {
  const entries = tables.flatMap((table) => factsOf(table));
  const all = new Map(entries);
  if (all.size < entries.length) throw new Error('Two modules own one fact');
  return Object.fromEntries(all);
}
