import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/index.js';
import { columnsOf, insertRows, type Role, type Tx } from '../../platform/index.js';
import type { Absence } from '../domain/absence.js';
import type { DigestStyle } from '../domain/digest.js';
import { AbsenceRow } from './telling.entity.js';

/** A person by name. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly latinName: string | null;
}

/** An absence with the names of both. */
export interface ListedAbsence extends Absence {
  readonly personName: string;
  readonly deputyName: string;
}

/** Somebody who is away today, and who stands in. */
export interface StandIn {
  readonly personName: string;
  readonly until: CalendarDate;
  readonly deputyId: string;
}

/** The offices of the alliance, whose holders know each other. Counsel, experts and mediators do not: none is told who the others are. */
const offices: readonly Role[] = [
  'coordinator',
  'treasurer',
  'assistance_officer',
  'ethics_officer',
  'auditor',
  'administrator',
];

const inForce = (a: string, day: string): string =>
  `${a}.from_on <= ${day}::date AND (${a}.until_on IS NULL OR ${a}.until_on >= ${day}::date)`;

/** SQL of the people beside one on a day; `$1` is the alliance: who acts for the same firm, or holds the same office. */
export const besideSql = (person: string, day: string): string => `
  SELECT b.person_id FROM appointment o
    JOIN appointment b ON b.alliance_id = o.alliance_id AND b.person_id <> o.person_id
     AND (b.member_id = o.member_id
          OR b.member_id IS NULL AND o.member_id IS NULL AND b.role = o.role AND o.role IN ('${offices.join(`', '`)}'))
   WHERE o.alliance_id = $1 AND o.person_id = ${person} AND ${inForce('o', day)} AND ${inForce('b', day)}
     AND NOT EXISTS (SELECT FROM disabling x WHERE x.alliance_id = $1 AND x.person_id = b.person_id AND x.enabled_at IS NULL)`;

const columns = columnsOf(AbsenceRow, 'a', ['allianceId', 'saidAt', 'endedAt']);

/** How people want to be told, and their absences. */
@Injectable()
export class TellingStore {
  /** Daily, where nothing was said. */
  async styleOf(tx: Tx, personId: string): Promise<DigestStyle> {
    const [row] = await tx.query<{ digest: DigestStyle }>(
      'SELECT digest FROM telling WHERE alliance_id = $1 AND person_id = $2',
      [tx.caller.allianceId, personId],
    );
    return row?.digest ?? 'daily';
  }

  async setStyle(tx: Tx, personId: string, digest: DigestStyle): Promise<void> {
    await tx.query(
      `INSERT INTO telling (alliance_id, person_id, digest) VALUES ($1, $2, $3)
         ON CONFLICT (alliance_id, person_id) DO UPDATE SET digest = $3`,
      [tx.caller.allianceId, personId, digest],
    );
  }

  /** Waits for whoever says something of the same person's absences, until the transaction ends. */
  async lockPerson(tx: Tx, personId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('absence'), hashtext($1))`, [personId]);
  }

  async insert(tx: Tx, absence: Absence): Promise<void> {
    await insertRows(tx, AbsenceRow, { ...absence, allianceId: tx.caller.allianceId, saidAt: tx.now });
  }

  /** Ends one of a person's own; answers it where there was one. */
  async end(tx: Tx, personId: string, id: string): Promise<Absence | undefined> {
    const [row] = await tx.query<Absence>(
      `UPDATE absence a SET ended_at = $4 WHERE a.alliance_id = $1 AND a.person_id = $2 AND a.id = $3 AND a.ended_at IS NULL
       RETURNING ${columns}`,
      [tx.caller.allianceId, personId, id, tx.now],
    );
    return row;
  }

  /** A person's absences, and those in which they stand in, that are not ended and not over. */
  around(tx: Tx, personId: string, today: CalendarDate): Promise<ListedAbsence[]> {
    return tx.query<ListedAbsence>(
      `SELECT ${columns}, p.name AS "personName", d.name AS "deputyName"
         FROM absence a JOIN person p ON p.id = a.person_id JOIN person d ON d.id = a.deputy_id
        WHERE a.alliance_id = $1 AND $2::uuid IN (a.person_id, a.deputy_id) AND a.ended_at IS NULL AND a.until_on >= $3
        ORDER BY a.from_on, a.id`,
      [tx.caller.allianceId, personId, today],
    );
  }

  /** Who acts for the same firm today, or holds the same office. */
  beside(tx: Tx, personId: string, today: CalendarDate): Promise<NamedPerson[]> {
    return tx.query<NamedPerson>(
      `SELECT p.id, p.name, p.latin_name AS "latinName" FROM person p WHERE p.id IN (${besideSql('$2::uuid', '$3')})
        ORDER BY p.search, p.id LIMIT 200`,
      [tx.caller.allianceId, personId, today],
    );
  }

  /** For whom some people stand in today, by the day on the wall of who is away, and are beside them still. */
  standIns(tx: Tx, deputyIds: readonly string[]): Promise<StandIn[]> {
    return tx.query<StandIn>(
      `SELECT p.name AS "personName", a.until_on AS until, a.deputy_id AS "deputyId"
         FROM absence a JOIN person p ON p.id = a.person_id
        WHERE a.alliance_id = $1 AND a.deputy_id = ANY($2::uuid[]) AND a.ended_at IS NULL
          AND ($3::timestamptz AT TIME ZONE p.zone)::date BETWEEN a.from_on AND a.until_on
          AND a.deputy_id IN (${besideSql('a.person_id', '($3::timestamptz AT TIME ZONE p.zone)')})
        ORDER BY a.until_on, a.id`,
      [tx.caller.allianceId, deputyIds, tx.now],
    );
  }
}
