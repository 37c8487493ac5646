import { Injectable } from '@nestjs/common';
import type { Bilingual, CalendarDate, Instant, Language, Zone } from '../kernel/index.js';
import {
  Binds,
  limitTo,
  namesJson,
  type Ordering,
  ordering,
  type Role,
  type Sorted,
  type SortKeys,
  type Tx,
} from '../platform/index.js';
import { type NameOfPerson, Names } from './domain/names.js';
import type { PeopleOrder } from './people.contract.js';
import { searchPattern } from './search-text.js';

/** An appointment with the name of its firm. */
export interface NamedAppointment {
  readonly id: string;
  readonly role: Role;
  readonly memberId: string | null;
  readonly memberName: Bilingual | null;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  readonly reason: string | null;
}

/** A person of the alliance as a list shows them. */
export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly latinName: string | null;
  readonly email: string;
  readonly language: Language;
  readonly zone: Zone;
  readonly lastSignInAt: Instant | null;
  readonly status: 'invited' | 'active' | 'disabled';
  readonly appointments: readonly NamedAppointment[];
}

/** A person with a language to be written to in. */
export interface Addressee {
  readonly id: string;
  readonly name: string;
  readonly latinName: string | null;
  readonly email: string;
  readonly language: Language;
  readonly zone: Zone;
}

/** Someone with the seat they hold on a day. */
export interface SeatedPerson extends Addressee {
  readonly role: Role;
  readonly memberId: string | null;
}

const inBothLanguages = (row: string): string =>
  `jsonb_build_object('zh', ${row}.name, 'en', coalesce(${row}.latin_name, ${row}.name))`;

/** SQL of what a person (an alias of `person`) is called in both languages: as they write it, and in Latin letters. Null where there is none. */
export const namesNow = (person: string): string =>
  `CASE WHEN ${person}.id IS NOT NULL THEN ${inBothLanguages(person)} END`;

/** The same as they were called at a moment. */
export const namesAt = (person: string, moment: string): string =>
  `CASE WHEN ${person}.id IS NOT NULL THEN coalesce((SELECT ${inBothLanguages('f')} FROM former_name f
      WHERE f.person_id = ${person}.id AND f.until_at > ${moment} ORDER BY f.until_at LIMIT 1), ${inBothLanguages(person)}) END`;

const sortKeys: SortKeys<PeopleOrder> = {
  pinyin: { sql: 'left(p.search, 100)', type: 'text' },
  email: { sql: 'p.email', type: 'text' },
};

/** Which people to list; `on` is today. */
export interface PeopleFilter {
  readonly q?: string | undefined;
  readonly role?: Role | undefined;
  readonly memberId?: string | undefined;
  readonly on: CalendarDate;
  readonly sort?: PeopleOrder;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const appointmentsFrom = (condition: string): string => `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'role', a.role, 'memberId', a.member_id,
            'memberName', CASE WHEN m.id IS NOT NULL THEN ${namesJson('m')} END,
            'from', a.from_on, 'until', a.until_on, 'reason', a.reason) ORDER BY a.from_on, a.id), '[]'::jsonb)
     FROM appointment a LEFT JOIN member m ON m.alliance_id = a.alliance_id AND m.id = a.member_id
    WHERE a.alliance_id = $1 AND a.person_id = p.id AND ${condition}) AS appointments`;

const columns = `p.id, p.name, p.latin_name AS "latinName", p.email, p.language, p.zone,
  v.at AS "lastSignInAt",
  CASE WHEN EXISTS (SELECT FROM disabling d WHERE d.alliance_id = $1 AND d.person_id = p.id AND d.enabled_at IS NULL)
       THEN 'disabled' WHEN v.at IS NULL THEN 'invited' ELSE 'active' END AS status`;

/** People, with when they signed in here last: what they do in another alliance is not told. */
const people = `person p LEFT JOIN last_sign_in v ON v.alliance_id = $1 AND v.person_id = p.id`;

const listed = ({ column, after, by }: Ordering, limit: number): string => `
  SELECT ${columns}, ${appointmentsFrom('(a.until_on IS NULL OR a.until_on >= $2)')}, ${column}
    FROM ${people}
   WHERE p.id IN (SELECT s.person_id FROM appointment s
                   WHERE s.alliance_id = $1
                     AND ($4::text IS NULL AND $5::uuid IS NULL
                          OR s.from_on <= $2 AND (s.until_on IS NULL OR s.until_on >= $2)
                             AND ($4::text IS NULL OR s.role = $4) AND ($5::uuid IS NULL OR s.member_id = $5)))
     AND ($3::text IS NULL OR p.search LIKE $3 OR p.email LIKE $3)
     ${after.map((term) => `AND ${term}`).join('')}
   ${by} ${limitTo(limit + 1)}`;

const seated = (isMet: string): string => `
  SELECT p.id, p.name, p.latin_name AS "latinName", p.email, p.language, p.zone, a.role, a.member_id AS "memberId"
    FROM appointment a JOIN person p ON p.id = a.person_id
   WHERE a.alliance_id = $1 AND a.from_on <= $2 AND (a.until_on IS NULL OR a.until_on >= $2)
     AND ($3::uuid IS NULL OR p.id = $3)
     AND NOT EXISTS (SELECT FROM disabling d
                      WHERE d.alliance_id = $1 AND d.person_id = p.id AND d.enabled_at IS NULL)
     AND ${isMet}
   ORDER BY a.from_on, a.id`;

/** SQL that is true of a person who holds a seat of an alliance on a day, and is not kept out. */
export const isSeated = (person: string, alliance: string, day: string): string => `
  EXISTS (SELECT FROM appointment s WHERE s.alliance_id = ${alliance} AND s.person_id = ${person}
             AND s.from_on <= ${day} AND (s.until_on IS NULL OR s.until_on >= ${day}))
  AND NOT EXISTS (SELECT FROM disabling d
                   WHERE d.alliance_id = ${alliance} AND d.person_id = ${person} AND d.enabled_at IS NULL)`;

/** SQL that is true of a person, by the SQL of their id. */
export type OfPerson = (person: string, binds: Binds) => string;

const anybody: OfPerson = () => 'TRUE';

/** Narrow questions about people of the transaction's alliance. */
@Injectable()
export class PeopleReader {
  /** In the order asked for; one more than `limit` where there are more. */
  list(
    tx: Tx,
    { q, role, memberId, on, sort = 'pinyin', cursor, limit }: PeopleFilter,
  ): Promise<(ListedPerson & Sorted)[]> {
    const binds = new Binds();
    const pattern = q === undefined ? null : searchPattern(q);
    for (const value of [tx.caller.allianceId, on, pattern, role ?? null, memberId ?? null])
      binds.bind(value);
    const order = ordering(sortKeys, { sort, cursor, id: 'p.id' }, binds);
    return tx.query<ListedPerson & Sorted>(listed(order, limit), binds.values);
  }

  /** One, with every appointment held ever; undefined where the alliance knows no such person. */
  async byId(tx: Tx, id: string): Promise<ListedPerson | undefined> {
    const [person] = await tx.query<ListedPerson>(
      `SELECT ${columns}, ${appointmentsFrom('true')} FROM ${people}
        WHERE p.id = $2 AND p.id IN (SELECT person_id FROM appointment WHERE alliance_id = $1)`,
      [tx.caller.allianceId, id],
    );
    return person;
  }

  /** Whether an address is that of a person of the alliance. */
  async hasEmail(tx: Tx, email: string): Promise<boolean> {
    return (await tx.query('SELECT FROM person WHERE email = $1', [email])).length > 0;
  }

  /**
   * Names of some people by id, also those they had before, in one query; those the alliance does not know, or of whom something is not
   * true, are left out.
   */
  async names(tx: Tx, ids: readonly string[], isTrue: OfPerson = anybody): Promise<Names> {
    if (ids.length === 0) return new Names([]);
    const binds = new Binds();
    const asked = `ANY(${binds.bind(ids)}::uuid[])`;
    return new Names(
      await tx.query<NameOfPerson>(
        `SELECT p.id, p.name, p.latin_name AS "latinName", NULL::timestamptz AS until FROM person p
          WHERE p.id = ${asked} AND ${isTrue('p.id', binds)}
          UNION ALL
         SELECT f.person_id, f.name, f.latin_name, f.until_at FROM former_name f
          WHERE f.person_id = ${asked} AND ${isTrue('f.person_id', binds)} ORDER BY until`,
        binds.values,
      ),
    );
  }

  /** How to write to some people, in one query; those the alliance does not know are left out. */
  addressees(tx: Tx, ids: readonly string[]): Promise<Addressee[]> {
    return tx.query<Addressee>(
      `SELECT id, name, latin_name AS "latinName", email, language, zone FROM person WHERE id = ANY($1::uuid[]) ORDER BY id`,
      [ids],
    );
  }

  /**
   * Everyone who holds a seat on a day and is not disabled, or of them one person, or those of whom something is true; one entry a seat,
   * in one query.
   */
  seatedOn(
    tx: Tx,
    day: CalendarDate,
    personId: string | null = null,
    isTrue: OfPerson = anybody,
  ): Promise<SeatedPerson[]> {
    const binds = new Binds();
    for (const value of [tx.caller.allianceId, day, personId]) binds.bind(value);
    return tx.query<SeatedPerson>(seated(isTrue('p.id', binds)), binds.values);
  }
}
