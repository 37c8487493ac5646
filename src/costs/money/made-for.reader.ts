import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import { Subjects, type Tx } from '../../platform/index.js';
import { type AskedAsReader, Binds, type Reader } from '../../walls/index.js';
import type { MadeForView } from './own.contract.js';

/** The thing an entry was made for. */
export interface MadeFor {
  readonly kind: string;
  readonly id: string;
}

/** Says what things are called and where they are, to whoever may know of them. */
@Injectable()
export class MadeForReader {
  constructor(private readonly subjects: Subjects<AskedAsReader>) {}

  /** Of each its view; what the reader may not know of stays without name and link. One query. */
  async views(tx: Tx, reader: Reader, things: readonly MadeFor[]): Promise<(one: MadeFor) => MadeForView> {
    const known = new Map(
      (await this.known(tx, reader, things)).map((one) => [`${one.kind} ${one.id}`, one] as const),
    );
    return ({ kind, id }) => {
      const found = known.get(`${kind} ${id}`);
      return { kind, id, name: found?.name ?? null, link: found?.link ?? null };
    };
  }

  private async known(
    tx: Tx,
    reader: Reader,
    things: readonly MadeFor[],
  ): Promise<readonly (MadeFor & { readonly name: Bilingual | null; readonly link: string | null })[]> {
    if (things.length === 0) return [];
    const binds = new Binds();
    const asked: AskedAsReader = { tx, reader, binds };
    const kinds = [...new Set(things.map(({ kind }) => kind))];
    const [kind, id] = ['thing.kind', 'thing.id'];
    return tx.query(
      `SELECT thing.kind, thing.id, ${this.subjects.nameOf(kind, id, kinds)} AS name, ${this.subjects.linkOf(kind, id, kinds)} AS link
         FROM (SELECT DISTINCT kind, id FROM unnest(${binds.bind(things.map((one) => one.kind))}::text[],
                 ${binds.bind(things.map((one) => one.id))}::uuid[]) AS t(kind, id)) thing
        WHERE ${this.subjects.known(asked, kind, id, kinds)}`,
      binds.values,
    );
  }
}
