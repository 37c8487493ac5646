import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../cases/index.js';
import type { ToldThing } from '../papers/index.js';
import { Binds, canonicalJson, Subjects, type Tx } from '../platform/index.js';
import type { AskedAsReader } from '../walls/index.js';

/** Whether somebody may still see all that a paper told them. */
@Injectable()
export class PaperSight {
  constructor(
    private readonly readers: CaseReaders,
    private readonly subjects: Subjects<AskedAsReader>,
  ) {}

  /**
   * What decides who sees what for whoever acts, as a hash: seats, clients, cases, groups, compartments, and the walls that keep them
   * or a member they act for out of something. Any of them may hide a row that is of no subject.
   */
  async of(tx: Tx): Promise<string> {
    const { seats, clients, seesCase, standings, compartments, walls } = await this.readers.readerOf(tx);
    const sorted = (list: readonly unknown[]): readonly string[] => list.map(canonicalJson).sort();
    const sight = {
      seats: sorted(seats),
      clients: sorted(clients),
      cases: seesCase === 'all' ? seesCase : [...seesCase].sort(),
      standings: sorted(standings),
      compartments: sorted(compartments),
      walls: sorted(walls),
    };
    return createHash('sha256').update(canonicalJson(sight)).digest('hex');
  }

  /** Whether whoever acts may know of each of some things now. */
  async knowsAll(tx: Tx, things: readonly ToldThing[]): Promise<boolean> {
    const reader = await this.readers.readerOf(tx);
    for (const kind of new Set(things.map((thing) => thing.kind))) {
      const binds = new Binds();
      const those = things.filter((thing) => thing.kind === kind).map(({ id }) => id);
      const ids = binds.bind([...new Set(those)]);
      const known = this.subjects.of(kind)?.known({ tx, reader, binds }, 'thing.id');
      if (known === undefined) return false;
      const unknown = await tx.query(
        `SELECT 1 FROM unnest(${ids}::uuid[]) AS thing(id) WHERE NOT coalesce(${known}, FALSE) LIMIT 1`,
        binds.values,
      );
      if (unknown.length > 0) return false;
    }
    return true;
  }
}
