import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { systemCaller, UnitOfWork } from '../platform/index.js';
import { demoAlliance, demoLatecomer } from './demo-alliance.js';
import { demoSignatories } from './demo-group.js';
import { waitingLatecomerSql } from './money/demo-money-state.js';

/** What the demonstration has already, by the names it is known by. */
export interface SoFar {
  readonly founded: boolean;
  /** Whether its last step was taken: whatever its people have done since, and under whatever names an earlier edition founded it. */
  readonly isWhole: boolean;
  /** Firms' ids by English name. */
  readonly firms: ReadonlyMap<string, string>;
  /** People's ids by address. */
  readonly people: ReadonlyMap<string, string>;
  /** Cases' ids by English title. */
  readonly titles: ReadonlyMap<string, string>;
  /** Entries of the register by English name. */
  readonly register: ReadonlyMap<string, EntrySoFar>;
}

/** An entry of the register as far as it came. */
export interface EntrySoFar {
  readonly id: string;
  readonly isNamed: boolean;
  readonly isTied: boolean;
  readonly isMerged: boolean;
}

/**
 * The last steps invite one firm more than sign, and have what it is to pay approved. A membership stays, however it ends; where it does
 * not wait for that, because people moved it on or an earlier edition had no such step, the demonstration is theirs.
 */
const wholeSql = `SELECT FROM group_membership HAVING count(*) > $2 AND NOT EXISTS (${waitingLatecomerSql})`;

const registerSql = `SELECT f.name_en AS name, f.id, f.kept_id IS NOT NULL AS "isMerged",
  EXISTS (SELECT FROM firm_name n WHERE n.firm_id = f.id) AS "isNamed",
  EXISTS (SELECT FROM firm_tie t WHERE t.child_id = f.id) AS "isTied" FROM firm f`;

/** Reads how far a seeding came. */
@Injectable()
export class DemoSoFar {
  constructor(
    private readonly source: DataSource,
    private readonly work: UnitOfWork,
  ) {}

  /** Has a seeding go on from where it came, unless it is whole; one at a time, whichever process asks. */
  async goOn(seed: (soFar: SoFar) => Promise<void>): Promise<void> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.query(`SELECT pg_advisory_lock(hashtext('hezong demo'))`);
      const soFar = await this.read();
      if (!soFar.isWhole) await seed(soFar);
    } finally {
      // The lock goes with its connection: where that broke there is nothing to unlock, and what went wrong first is told.
      await runner.query(`SELECT pg_advisory_unlock(hashtext('hezong demo'))`).catch(() => undefined);
      await runner.release();
    }
  }

  private read(): Promise<SoFar> {
    return this.work.read(systemCaller(demoAlliance.id, 'demo'), async (tx) => {
      const named = (sql: string) => tx.query<{ name: string; id: string }>(sql);
      const byName = async (sql: string) => new Map((await named(sql)).map(({ name, id }) => [name, id]));
      return {
        isWhole: (await tx.query(wholeSql, [demoLatecomer, demoSignatories.length])).length > 0,
        founded: (await named('SELECT name_en AS name, id FROM alliance')).length > 0,
        firms: await byName('SELECT name_en AS name, id FROM member'),
        people: await byName('SELECT email AS name, id FROM person'),
        register: new Map(
          (await tx.query<EntrySoFar & { name: string }>(registerSql)).map(({ name, ...entry }) => [
            name,
            entry,
          ]),
        ),
        titles: await byName('SELECT title_en AS name, id FROM case_file'),
      };
    });
  }
}
