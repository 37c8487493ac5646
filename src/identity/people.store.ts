import { Injectable } from '@nestjs/common';
import { type Bilingual, type CalendarDate, localMoment, type Zone } from '../kernel/index.js';
import {
  columnsOf,
  insertRows,
  namesJson,
  newId,
  NotFoundError,
  type Role,
  systemCaller,
  type TenantlessTx,
  type Tx,
  UnitOfWork,
  updateRow,
} from '../platform/index.js';
import type { Person } from './domain/person.js';
import { PersonRow } from './people.entity.js';
import { searchText } from './search-text.js';

/** A person as they are first known. */
export type NewPerson = Omit<Person, 'id'>;

/** An alliance as those who act in it know it. */
export interface AllianceOfPerson {
  readonly id: string;
  readonly name: Bilingual;
  readonly demo: boolean;
}

/** What signing in needs to know of a person. */
export interface Credential {
  readonly personId: string;
  /** Absent until a first password is chosen. */
  readonly hash: string | undefined;
}

const columns = columnsOf(PersonRow, 'p', ['search', 'createdAt', 'feedsSince']);

/** People across alliances. Methods that take a `TenantlessTx` run as the identity role. */
@Injectable()
export class PeopleStore {
  /** The person of an address, made where there is none; one who is known keeps their name and language. */
  async findOrMake(tx: TenantlessTx, person: NewPerson): Promise<Person> {
    const search = searchText([person.name, person.latinName]);
    const row = { ...person, id: newId(), search, createdAt: tx.now };
    await insertRows(tx, PersonRow, row, { onConflict: 'nothing' });
    const found = await this.byEmail(tx, person.email);
    if (found === undefined) throw new Error('A person just made is not there');
    return found;
  }

  async byEmail(tx: TenantlessTx, email: string): Promise<Person | undefined> {
    const [person] = await tx.query<Person>(`SELECT ${columns} FROM person p WHERE p.email = $1`, [email]);
    return person;
  }

  /** A person by id, whatever the alliance. */
  async anyById(tx: TenantlessTx, id: string): Promise<Person> {
    const [person] = await tx.query<Person>(`SELECT ${columns} FROM person p WHERE p.id = $1`, [id]);
    if (person === undefined) throw new NotFoundError();
    return person;
  }

  /** As `anyById`; locks the person until commit. */
  async lockById(tx: TenantlessTx, id: string): Promise<Person> {
    const [person] = await tx.query<Person>(`SELECT ${columns} FROM person p WHERE p.id = $1 FOR UPDATE`, [
      id,
    ]);
    if (person === undefined) throw new NotFoundError();
    return person;
  }

  /** Keeps what a person prefers; a name that is given up stays with what was done under it. */
  async prefer(tx: TenantlessTx, person: Person): Promise<void> {
    const { id, language, zone, name, latinName } = person;
    await tx.query(
      `INSERT INTO former_name (id, person_id, name, latin_name, until_at)
       SELECT $1, id, name, latin_name, $2 FROM person
        WHERE id = $3 AND (name, latin_name) IS DISTINCT FROM ($4::text, $5::text)`,
      [newId(), tx.now, id, name, latinName],
    );
    const search = searchText([name, latinName]);
    await updateRow(tx, PersonRow, { id }, { language, zone, name, latinName, search });
  }

  async credentialOf(tx: TenantlessTx, email: string): Promise<Credential | undefined> {
    const [row] = await tx.query<{ id: string; hash: string | null }>(
      'SELECT p.id, w.hash FROM person p LEFT JOIN password w ON w.person_id = p.id WHERE p.email = $1',
      [email],
    );
    return row && { personId: row.id, hash: row.hash ?? undefined };
  }

  async setPassword(tx: TenantlessTx, personId: string, hash: string): Promise<void> {
    await tx.query(
      `INSERT INTO password (person_id, hash, set_at) VALUES ($1, $2, $3)
       ON CONFLICT (person_id) DO UPDATE SET hash = excluded.hash, set_at = excluded.set_at`,
      [personId, hash, tx.now],
    );
  }

  /** Ends every calendar feed made until now, in whatever alliance. */
  async endFeeds(tx: TenantlessTx, personId: string): Promise<void> {
    await updateRow(tx, PersonRow, { id: personId }, { feedsSince: tx.now });
  }

  async hasPassword(tx: TenantlessTx, personId: string): Promise<boolean> {
    const rows = await tx.query('SELECT 1 FROM password WHERE person_id = $1', [personId]);
    return rows.length > 0;
  }

  /** The alliances in which a person holds a seat today, by name. */
  async alliancesOf(tx: TenantlessTx, personId: string): Promise<AllianceOfPerson[]> {
    return tx.query<AllianceOfPerson>(
      `SELECT al.id, ${namesJson('al')} AS name, al.demo
         FROM alliance al
        WHERE al.id IN (SELECT a.alliance_id FROM appointment a WHERE a.person_id = $1)
          AND jsonb_array_length(seats_on(al.id, $1, ($2::timestamptz AT TIME ZONE al.zone)::date)) > 0
        ORDER BY al.name_en, al.id`,
      [personId, tx.now],
    );
  }

  /** The people of demonstrations in the order they were made, with their first role. */
  async demoAccounts(
    tx: TenantlessTx,
  ): Promise<(Pick<Person, 'email' | 'name' | 'latinName'> & { role: Role })[]> {
    return tx.query(
      `SELECT DISTINCT ON (p.id) p.email, p.name, p.latin_name AS "latinName", a.role
         FROM appointment a JOIN person p ON p.id = a.person_id JOIN alliance al ON al.id = a.alliance_id
        WHERE al.demo AND p.email LIKE '%@demo.hezong.test' AND a.until_on IS NULL
        ORDER BY p.id, a.id`,
    );
  }
}

interface AllianceRow {
  readonly id: string;
  readonly name: Bilingual;
  readonly zone: Zone;
  readonly demo: boolean;
  readonly secondFactor: boolean;
}

/** The alliance of a transaction by name and zone. */
export async function allianceOf(tx: Tx): Promise<AllianceRow> {
  const [row] = await tx.query<AllianceRow>(
    `SELECT id, ${namesJson('alliance')} AS name, zone, demo, second_factor AS "secondFactor" FROM alliance WHERE id = $1`,
    [tx.caller.allianceId],
  );
  if (row === undefined) throw new NotFoundError();
  return row;
}

/** Today's date where the alliance of a transaction is at home. */
export async function todayIn(tx: Tx): Promise<CalendarDate> {
  return localMoment(tx.now, (await allianceOf(tx)).zone).date;
}

/** Does something as the system in each alliance, one after another, each in a transaction of its own: what a worker does when it starts. */
export async function inEachAlliance(work: UnitOfWork, effect: (tx: Tx) => Promise<unknown>): Promise<void> {
  const alliances = await work.beforeTenant((tx) => tx.query<{ id: string }>('SELECT id FROM alliance'));
  for (const { id } of alliances) await work.run(systemCaller(id), effect);
}
