import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import { Binds } from '../sql/binds.js';
import type { Tx } from '../tx.js';
import type { Permission } from '../words.js';
import { inBothJson } from '../sql/sql-text.js';

/** Who asks whether a thing is theirs to know of, in which transaction, and where the statement keeps its parameters. */
export interface Asked {
  readonly tx: Tx;
  readonly binds: Binds;
}

/** What a thing is called to whoever may know of it, and where the app shows it. */
export interface TitledThing {
  readonly title: string;
  readonly link: string;
}

/** How documents lie with things of a kind. */
export interface KeepsDocuments<A extends Asked = Asked> {
  /** The permission of those who look after such things: they may end what somebody else attached. */
  readonly keptBy: Permission;
  /** SQL that is true of those among such things that whoever acts may look after, where that is not every one they know of. */
  readonly keeps?: (asked: A, id: string) => string;
  /** SQL of the id under which its documents lie, where that is not its own, as the first version's is for every version. */
  readonly under?: (asked: A, id: string) => string;
}

/** Documents lie with no such thing: to which thing or place they belong instead, as a sentence for whoever tries. */
export interface DocumentsElsewhere {
  readonly instead: Bilingual;
}

/** A kind of thing people are told of, or that documents lie with. */
export interface Subject<A extends Asked = Asked> {
  /** SQL that is true where whoever acts may know of the thing now. `id` is the SQL of its id. */
  readonly known: (asked: A, id: string) => string;
  /** What the thing is called and where it is, for who may know of it. */
  readonly named?: NamedSubject<A>;
  /** How documents lie with it, or why none do. */
  readonly documents: KeepsDocuments<A> | DocumentsElsewhere;
  /** It is known only while something waits to be done about it: who does it knows of it no more, though they were told. */
  readonly isAwaited?: true;
  /** No notice is about such a thing. */
  readonly isUntold?: true;
  /** Of some things those whoever acts may know of, with their titles, where these lie under keys that SQL has not. */
  readonly titled?: (
    asked: Omit<A, 'binds'>,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, TitledThing>>;
}

/** SQL of what a kind of thing is called, a row a thing. */
export interface NamedSubject<A extends Asked = Asked> {
  /** The tables, each with its alias. */
  readonly from: string;
  readonly id: string;
  /** Its name in both languages; where it has one name, that twice. */
  readonly en: string;
  readonly zh: string;
  /** What stands beside the name in lists: a number, what it belongs to. */
  readonly beside?: { readonly en: string; readonly zh: string };
  /** Where in the app it is, as a path. */
  readonly link: string;
  /** How it is searched for; without it nobody finds one by name. */
  readonly search?: {
    /** What one is, in the lists of what was found. */
    readonly kind: Bilingual;
    /** SQL that is true of those that match a `LIKE` pattern; an index leads to them. */
    readonly matches: (asked: A, typed: string) => string;
    /** SQL that is true of one that was named exactly, by a number it has. */
    readonly exact?: (asked: A, typed: string) => string;
    /** SQL of the id of what it is, where another kind is the same: found once, as the kind that comes first. */
    readonly same?: string;
  };
}

/** The kinds of things a module has people told of. */
export interface SubjectTable<A extends Asked = Asked> {
  readonly [kind: string]: Subject<A>;
}

/** The first hits of a kind that are read. */
const perKind = 10;

/**
 * Every kind of thing that is told of, and who may know of one. Filled by the modules that own the things when they are built; what
 * nobody registered is known to nobody. Some ask with more than others (`A`): whoever asks of all gives what the most exacting needs.
 */
@Injectable()
export class Subjects<A extends Asked = Asked> {
  private readonly table = new Map<string, Subject<A>>();

  add(table: SubjectTable<A>): void {
    for (const [kind, subject] of Object.entries(table)) {
      if (this.table.has(kind)) throw new Error(`Two modules say who knows of "${kind}"`);
      this.table.set(kind, subject);
    }
  }

  kinds(): readonly string[] {
    return [...this.table.keys()];
  }

  /**
   * SQL that is true of a thing notices are about that the caller may know of; `kind` and `id` are SQL too. What is of no kind of `among`
   * is not known: say those alone that there are, for each costs the planner what a statement of its own does.
   */
  known(asked: A, kind: string, id: string, among: readonly string[]): string {
    const clauses = this.those(among).flatMap(([name, { isUntold, known }]) =>
      isUntold === true ? [] : [`WHEN '${name}' THEN ${known(asked, id)}`],
    );
    return clauses.length === 0 ? 'FALSE' : `CASE ${kind} ${clauses.join('\n    ')} ELSE FALSE END`;
  }

  /** SQL of the name of a thing of some kinds, as JSON in both languages; null where it has none. It asks nothing: ask `known` first. */
  nameOf(kind: string, id: string, among: readonly string[]): string {
    const clauses = this.those(among).flatMap(([name, { named }]) =>
      named === undefined
        ? []
        : [
            `WHEN '${name}' THEN (SELECT ${inBothJson(named.en, named.zh)} FROM ${named.from} WHERE ${named.id} = ${id} AND ${named.en} IS NOT NULL)`,
          ],
    );
    return clauses.length === 0 ? 'NULL::jsonb' : `CASE ${kind} ${clauses.join('\n    ')} END`;
  }

  /** SQL of where a thing of some kinds is in the app, as a path; null where it has no place of its own. It asks nothing: ask `known` first. */
  linkOf(kind: string, id: string, among: readonly string[]): string {
    const clauses = this.those(among).flatMap(([name, { named }]) =>
      named === undefined
        ? []
        : [`WHEN '${name}' THEN (SELECT ${named.link} FROM ${named.from} WHERE ${named.id} = ${id})`],
    );
    return clauses.length === 0 ? 'NULL::text' : `CASE ${kind} ${clauses.join('\n    ')} END`;
  }

  /** The kinds of some names, always in the same order. */
  private those(names: readonly string[]): readonly (readonly [string, Subject<A>])[] {
    return [...this.table].filter(([name]) => names.includes(name));
  }

  /** What some things are called that the caller may know of, by kind and id with a blank between, in one query. */
  async namesOf(
    { tx, ...asker }: Omit<A, 'binds'>,
    things: readonly { readonly subjectKind: string; readonly subjectId: string }[],
  ): Promise<ReadonlyMap<string, Bilingual>> {
    if (things.length === 0) return new Map();
    const binds = new Binds();
    const asked = { tx, ...asker, binds } as unknown as A;
    const kinds = things.map(({ subjectKind }) => subjectKind);
    const rows = await tx.query<{ kind: string; id: string; name: Bilingual | null }>(
      `SELECT thing.kind, thing.id, ${this.nameOf('thing.kind', 'thing.id', kinds)} AS name
         FROM (SELECT DISTINCT kind, id FROM unnest(${binds.bind(kinds)}::text[],
                 ${binds.bind(things.map(({ subjectId }) => subjectId))}::uuid[]) AS t(kind, id)) thing
        WHERE ${this.known(asked, 'thing.kind', 'thing.id', kinds)}`,
      binds.values,
    );
    return new Map(
      rows.flatMap(({ kind, id, name }) => (name === null ? [] : [[`${kind} ${id}`, name] as const])),
    );
  }

  /** What a kind that is searched for is called. */
  kindName(kind: string): Bilingual | undefined {
    return this.table.get(kind)?.named?.search?.kind;
  }

  /**
   * SQL of the things the caller may know of that are found by what was typed: `kind`, `id`, `name`, `beside`, `link`, and whether
   * it is what was typed itself; those come first, then what begins with it, then what holds it. Of the same
   * rank, those kinds come first that are said to. Undefined where nothing could be found.
   */
  found(asked: A, typed: string, first: readonly string[]): string | undefined {
    const kinds = [...this.table].flatMap(([kind, { known, named }]) => {
      if (named?.search === undefined) return [];
      const place = first.includes(kind) ? first.indexOf(kind) : first.length;
      const isKnown = known(asked, named.id);
      if (isKnown === 'FALSE') return [];
      return [
        `(SELECT '${kind}' AS kind, ${place} AS place, ${named.id} AS id, ${named.search.same ?? named.id} AS same, ${inBothJson(named.en, named.zh)} AS name,
            ${named.beside === undefined ? 'NULL::jsonb' : inBothJson(named.beside.en, named.beside.zh)} AS beside, ${named.link} AS link,
            ${rankSql(named, asked.binds.bind(typed.trim().toLowerCase()), named.search.exact?.(asked, typed))} AS rank
           FROM ${named.from} WHERE ${named.search.matches(asked, typed)} AND ${isKnown}
          ORDER BY rank, ${named.en}, ${named.id} DESC LIMIT ${perKind})`,
      ];
    });
    return kinds.length === 0
      ? undefined
      : `WITH found AS (${kinds.join('\n UNION ALL ')})
         SELECT kind, id, name, beside, link, rank = 0 AS "isExact" FROM found hit
          WHERE NOT EXISTS (SELECT FROM found o WHERE o.same = hit.same AND o.place < hit.place)
          ORDER BY rank, place, name->>'en', id DESC`;
  }

  /** What is said of a kind of things; nothing of one that nobody registered. */
  of(kind: string): Subject<A> | undefined {
    return this.table.get(kind);
  }

  /** Of some things of a kind those the caller may know of, with their titles: none where the kind has none. */
  async titled(
    asked: Omit<A, 'binds'>,
    kind: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, TitledThing>> {
    if (ids.length === 0) return new Map();
    return (await this.table.get(kind)?.titled?.(asked, ids)) ?? new Map<string, TitledThing>();
  }
}

/** One text, the same in both languages. */
export const inBoth = (text: string) => ({ en: text, zh: text });

const rankSql = ({ en, zh, beside }: NamedSubject<never>, typed: string, exact = 'FALSE'): string => {
  const texts = `ARRAY[lower(${en}), lower(${zh}), lower(${beside?.en ?? "''"}), lower(${beside?.zh ?? "''"})]`;
  return `CASE WHEN ${typed} = ANY(${texts}) OR ${exact} THEN 0
    WHEN EXISTS (SELECT FROM unnest(${texts}) AS w(text) WHERE starts_with(w.text, ${typed})) THEN 1 ELSE 2 END`;
};
