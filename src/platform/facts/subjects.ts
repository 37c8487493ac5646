import { Injectable } from '@nestjs/common';
import type { Binds } from '../sql/binds.js';
import type { Tx } from '../tx.js';

/** Who asks whether a thing is theirs to know of, in which transaction, and where the statement keeps its parameters. */
export interface Asked {
  readonly tx: Tx;
  readonly binds: Binds;
}

/** A kind of thing people are told of. */
export interface Subject<A extends Asked = Asked> {
  /** SQL that is true where whoever acts may know of the thing now. `id` is the SQL of its id. */
  readonly known: (asked: A, id: string) => string;
}

/** The kinds of things a module has people told of. */
export interface SubjectTable<A extends Asked = Asked> {
  readonly [kind: string]: Subject<A>;
}

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

  /** SQL that is true of a thing the caller may know of; `kind` and `id` are SQL too. */
  known(asked: A, kind: string, id: string): string {
    const clauses = [...this.table].map(
      ([name, subject]) => `WHEN '${name}' THEN ${subject.known(asked, id)}`,
    );
    return clauses.length === 0 ? 'FALSE' : `CASE ${kind} ${clauses.join('\n    ')} ELSE FALSE END`;
  }
}
