import { createHash } from 'node:crypto';
import { type Persona } from '../authorization/personas.js';
import type { Clause } from '../authorization/policy/words.js';
import type { Thing } from '../authorization/things.js';

/** A word that stands in one place of the world and nowhere else. */
export interface Plant {
  /** Where it was planted, as the world names its fields. */
  readonly where: string;
  readonly word: string;
}

/** Who may come across the words planted in some places. */
export interface Right {
  /** How the names of the places begin. */
  readonly in: readonly string[];
  readonly what: Thing;
  readonly clauses: readonly Clause[];
  /** Roles that may come across them at all. */
  readonly roles: readonly string[];
  /** Pages that show it to others too, without a word of what it is. */
  readonly besides?: RegExp;
  /** Whether it is sealed: then no plain trace of it may be in the database or among the files. */
  readonly sealed?: boolean;
  /** Whether facts, queues, mails and kept answers may hold it. */
  readonly open?: boolean;
  /** Whether no page shows it to anybody: it is gone, or never shown. */
  readonly isUnseen?: boolean;
}

/** A word for a place: letters only, so that it can be searched for, and found whatever case it is turned into. */
export const wordFor = (where: string): string => {
  const digest = createHash('sha256').update(`canary ${where}`).digest();
  return `kzq${[...digest.subarray(0, 11)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}`;
};

/** Plants words and remembers where. */
export class Plants {
  private readonly planted = new Map<string, Plant>();

  readonly say = (where: string): string => {
    const plant = this.planted.get(where) ?? { where, word: wordFor(where) };
    this.planted.set(where, plant);
    return plant.word;
  };

  /** Has a text looked for that is there already, such as the id of what must not be known to exist. */
  mark(where: string, text: string): void {
    this.planted.set(where, { where, word: text });
  }

  all(): readonly Plant[] {
    return [...this.planted.values()];
  }

  /** The words that stand in a text, in any case of letters. */
  in(text: string): readonly Plant[] {
    const found = new Set(text.toLowerCase().match(/kzq[a-z]{11}/g) ?? []);
    return this.all().filter(({ word }) => (word.startsWith('kzq') ? found.has(word) : text.includes(word)));
  }
}

/** The right that covers a place; every place must have one. */
export function rightTo({ where }: Plant, rights: readonly Right[]): Right {
  const right = rights.find((one) => one.in.some((beginning) => where.startsWith(beginning)));
  if (right === undefined) throw new Error(`Nobody said who may come across "${where}"`);
  return right;
}

/** Whether someone may come across a word. */
export const mayFind = (who: Persona, { what, clauses, roles }: Right): boolean =>
  !who.dismissed &&
  who.roles.some((role) => roles.includes(role)) &&
  clauses.every((clause) => clause.holds(who, what));
