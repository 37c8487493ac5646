import {
  Binds,
  partyNamesSql,
  sightOfCaller,
  titleSql,
  visibleCase,
  visibleParty,
} from '../../cases/index.js';
import { Injectable } from '@nestjs/common';
import {
  type Bilingual,
  type CalendarDate,
  type Instant,
  type Language,
  momentAt,
  type TimeOfDay,
  type Zone,
} from '../../kernel/index.js';
import { dayToKeep } from '../../law/index.js';
import type { Tx } from '../../platform/index.js';
import type { Reader, Reason, RemindedDeadline } from '../domain/plan-reminders.js';
import { NotFoundError } from '../../platform/index.js';

/** A deadline as people are told of it. */
export interface DeadlineToTell extends RemindedDeadline {
  readonly caseId: string;
  readonly action: Bilingual;
  readonly party: Bilingual | null;
  readonly caseNumber: string | null;
  readonly caseTitle: Bilingual;
  readonly due: CalendarDate;
  readonly safe: CalendarDate | null;
  readonly forum: { readonly at: Instant; readonly zone: Zone } | null;
  readonly citation: string;
  readonly confirmed: boolean;
}

/** Someone who is told, and where. */
export interface ReaderToTell extends Reader {
  readonly deadlineId: string;
  readonly name: string;
  readonly language: Language;
  readonly address: string;
}

interface StandingSql {
  readonly id: string;
  readonly due: CalendarDate;
  readonly safe: CalendarDate | null;
  readonly cutoff_time: TimeOfDay | null;
  readonly cutoff_zone: Zone | null;
  readonly status: string;
  readonly duty: boolean;
  readonly withdrawn: boolean;
}

interface DeadlineSql extends StandingSql {
  readonly case_id: string;
  readonly action: Bilingual;
  readonly party: Bilingual | null;
  readonly number: string | null;
  readonly title: Bilingual;
  readonly citation: string;
}

interface ReaderSql {
  readonly deadline_id: string;
  readonly person_id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly zone: Zone;
  readonly reason: Reason;
  readonly coordinates: boolean;
}

const standing = `d.id, d.due, d.safe, d.cutoff_time, d.cutoff_zone, d.status, d.duty, p.withdrawn_on IS NOT NULL AS withdrawn`;
const ofDeadlines = `LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
   WHERE d.alliance_id = $1 AND d.id = ANY($2::uuid[])`;

const standingSql = `SELECT ${standing} FROM deadline d ${ofDeadlines}`;

const deadlinesSql = `
  SELECT ${standing}, d.case_id, d.action, CASE WHEN p.id IS NOT NULL THEN ${partyNamesSql('p')} END AS party, c.number,
         ${titleSql('c')} AS title, d.citation
    FROM deadline d
    JOIN case_file c ON c.alliance_id = d.alliance_id AND c.id = d.case_id
    ${ofDeadlines}`;

/**
 * For a party's deadline: who represents or counsels the member it is, and its outside counsel. For a deadline of the whole
 * group: counsel of every member concerned, inside and outside. In both cases the coordinators; but where a party is no
 * member's and has no counsel of ours, its deadline is nobody's business here. Nobody is told of a case behind a wall.
 */
const readersSql = `
  WITH seat AS (
    SELECT a.person_id, a.role, a.member_id
      FROM appointment a
      JOIN alliance al ON al.id = a.alliance_id
     WHERE a.alliance_id = $1
       AND a.from_on <= ($3::timestamptz AT TIME ZONE al.zone)::date
       AND (a.until_on IS NULL OR a.until_on >= ($3::timestamptz AT TIME ZONE al.zone)::date)
       AND NOT EXISTS (SELECT FROM disabling x
                        WHERE x.alliance_id = $1 AND x.person_id = a.person_id AND x.enabled_at IS NULL)
  ), told AS (
    SELECT d.id AS deadline_id, d.case_id, d.party_id, p.member_id
      FROM deadline d LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
     WHERE d.alliance_id = $1 AND d.id = ANY($2::uuid[])
  ), own AS (
    SELECT t.deadline_id, s.person_id, CASE s.role WHEN 'member_representative' THEN 1 ELSE 2 END AS rank
      FROM told t JOIN seat s ON s.member_id = t.member_id
     WHERE t.party_id IS NOT NULL AND s.role IN ('member_representative', 'member_counsel')
    UNION ALL
    SELECT t.deadline_id, s.person_id, 2
      FROM told t
      JOIN party_counsel pc ON pc.alliance_id = $1 AND pc.party_id = t.party_id
      JOIN seat s ON s.person_id = pc.person_id AND s.role = 'outside_counsel'
    UNION ALL
    SELECT t.deadline_id, s.person_id, 2
      FROM told t
      JOIN case_member cm ON cm.alliance_id = $1 AND cm.case_id = t.case_id
      JOIN seat s ON s.member_id = cm.member_id AND s.role = 'member_counsel'
     WHERE t.party_id IS NULL
    UNION ALL
    SELECT t.deadline_id, s.person_id, 2
      FROM told t
      JOIN party p ON p.alliance_id = $1 AND p.case_id = t.case_id AND p.member_id IS NOT NULL
      JOIN party_counsel pc ON pc.alliance_id = $1 AND pc.party_id = p.id
      JOIN seat s ON s.person_id = pc.person_id AND s.role = 'outside_counsel'
     WHERE t.party_id IS NULL
  ), everyone AS (
    SELECT deadline_id, person_id, rank FROM own WHERE $4::uuid[] IS NULL OR person_id = ANY($4)
    UNION ALL
    SELECT t.deadline_id, s.person_id, 3
      FROM told t CROSS JOIN seat s
     WHERE s.role = 'coordinator' AND ($4::uuid[] IS NULL OR s.person_id = ANY($4))
       AND (t.party_id IS NULL OR t.member_id IS NOT NULL OR EXISTS (SELECT FROM own o WHERE o.deadline_id = t.deadline_id))
  )
  SELECT e.deadline_id, e.person_id, p.name, p.email, p.language, p.zone, bool_or(e.rank = 3) AS coordinates,
         CASE min(e.rank) WHEN 1 THEN 'represents' WHEN 2 THEN 'counsel' ELSE 'coordinates' END AS reason
    FROM everyone e JOIN person p ON p.id = e.person_id
   WHERE NOT EXISTS (
     SELECT FROM told t
       JOIN wall w ON w.alliance_id = $1 AND w.lifted_at IS NULL AND w.object_kind = 'case' AND w.object_id = t.case_id
      WHERE t.deadline_id = e.deadline_id
        AND (w.subject_id = e.person_id
             OR w.subject_id IN (SELECT s.member_id FROM seat s WHERE s.person_id = e.person_id
                                  UNION ALL
                                 SELECT cp.member_id FROM party_counsel pc
                                   JOIN party cp ON cp.alliance_id = $1 AND cp.id = pc.party_id
                                   JOIN seat s ON s.person_id = pc.person_id AND s.role = 'outside_counsel'
                                  WHERE pc.alliance_id = $1 AND pc.person_id = e.person_id)))
   GROUP BY e.deadline_id, e.person_id, p.name, p.email, p.language, p.zone
   ORDER BY e.deadline_id, e.person_id`;

/** Reads which deadlines people are reminded of, and who. */
@Injectable()
export class RemindedStore {
  /** Not found where the caller does not see a deadline. */
  async assertVisible(tx: Tx, deadlineId: string): Promise<void> {
    const binds = new Binds();
    const sight = sightOfCaller(tx.caller);
    const rows = await tx.query(
      `SELECT 1 FROM deadline d LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
        WHERE d.alliance_id = ${binds.bind(tx.caller.allianceId)} AND d.id = ${binds.bind(deadlineId)}
          AND ${visibleCase(sight, 'd.case_id', binds)} AND ${visibleParty(sight, 'p', binds)}`,
      binds.values,
    );
    if (rows.length === 0) throw new NotFoundError();
  }

  /** How some deadlines stand now, as far as reminders are planned by it. */
  async standing(tx: Tx, deadlineIds: readonly string[]): Promise<readonly RemindedDeadline[]> {
    const rows = await tx.query<StandingSql>(standingSql, [tx.caller.allianceId, deadlineIds]);
    return rows.map(toReminded);
  }

  /** Some deadlines as they stand now. */
  async deadlines(tx: Tx, deadlineIds: readonly string[]): Promise<readonly DeadlineToTell[]> {
    const rows = await tx.query<DeadlineSql>(deadlinesSql, [tx.caller.allianceId, deadlineIds]);
    return rows.map(toTell);
  }

  /** Who is told of some deadlines today: people with a seat in force who are not disabled; of some people alone, if so asked. */
  async readers(
    tx: Tx,
    deadlineIds: readonly string[],
    personIds: readonly string[] | null,
  ): Promise<readonly ReaderToTell[]> {
    const parameters = [tx.caller.allianceId, deadlineIds, tx.now, personIds];
    const rows = await tx.query<ReaderSql>(readersSql, parameters);
    return rows.map(({ deadline_id: deadlineId, person_id: personId, email: address, ...rest }) => ({
      deadlineId,
      personId,
      address,
      ...rest,
    }));
  }
}

function toReminded(row: StandingSql): RemindedDeadline {
  const day = dayToKeep(row);
  const zone = row.cutoff_zone;
  return {
    deadlineId: row.id,
    open: row.duty && !row.withdrawn && ['proposed', 'confirmed'].includes(row.status),
    day,
    ...(row.cutoff_time !== null && zone !== null && { cutoff: momentAt(day, row.cutoff_time, zone) }),
  };
}

function toTell(row: DeadlineSql): DeadlineToTell {
  const reminded = toReminded(row);
  const { cutoff } = reminded;
  const zone = row.cutoff_zone;
  return {
    ...reminded,
    caseId: row.case_id,
    action: row.action,
    party: row.party,
    caseNumber: row.number,
    caseTitle: row.title,
    due: row.due,
    safe: row.safe,
    forum: cutoff !== undefined && zone !== null ? { at: cutoff, zone } : null,
    citation: row.citation,
    confirmed: row.status === 'confirmed',
  };
}
