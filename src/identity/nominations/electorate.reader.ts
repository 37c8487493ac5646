import { Injectable } from '@nestjs/common';
import { afterMs, type Tx } from '../../platform/index.js';
import type { Appointer } from '../domain/appointment.js';
import type { Electorate, OwnWalls } from '../domain/nomination.js';
import { todayIn } from '../people.store.js';

const keptInMindMs = 90 * 86_400_000;
const voting = `role IN ('administrator', 'ethics_officer', 'member_representative', 'member_counsel')`;

const electorate = `
  SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', person_id, 'role', role, 'memberId', member_id)), '[]')
            FROM appointment WHERE alliance_id = $1 AND ${voting} AND from_on <= $2
             AND (until_on IS NULL OR until_on >= $2)) AS voters,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('by', r.by, 'role', r.role, 'memberId', r.member_id)), '[]') FROM (
            SELECT ended_by AS by, role, member_id FROM appointment
             WHERE alliance_id = $1 AND ${voting} AND ended_by IS NOT NULL AND greatest(ended_at, until_on::timestamptz) > $3
            UNION
            SELECT d.disabled_by, a.role, a.member_id
              FROM disabling d JOIN appointment a ON a.alliance_id = d.alliance_id AND a.person_id = d.person_id
             WHERE d.alliance_id = $1 AND a.${voting} AND d.disabled_by IS NOT NULL AND d.disabled_at > $3) r) AS removals,
         (SELECT coalesce(jsonb_agg(DISTINCT person_id), '[]') FROM appointment
           WHERE alliance_id = $1 AND role IN ('coordinator', 'auditor', 'ethics_officer', 'administrator')) AS watchers`;

/** A wall before somebody: before their own person, before a member they act for, or before one they are counsel of. */
const wallsOf = `
  SELECT DISTINCT w.subject_kind AS kind, w.subject_id AS id FROM wall w
   WHERE w.alliance_id = $1 AND w.lifted_at IS NULL
     AND (w.subject_kind = 'person' AND w.subject_id = $2
          OR w.subject_kind = 'member' AND (w.subject_id = ANY($3::uuid[]) OR w.subject_id IN (
               SELECT p.member_id FROM party_counsel c
                 JOIN party p ON p.alliance_id = c.alliance_id AND p.id = c.party_id
                WHERE c.alliance_id = $1 AND c.person_id = $2)))`;

/** Who could be asked for consent, and what keeps somebody from having a part in it. */
@Injectable()
export class ElectorateReader {
  /** Lets one decision on roles of an alliance be made at a time, until commit: each sees what the other did. */
  async lock(tx: Tx): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('roles'), hashtext($1))`, [tx.caller.allianceId]);
  }

  async electorate(tx: Tx): Promise<Electorate> {
    const parameters = [tx.caller.allianceId, await todayIn(tx), afterMs(tx.now, -keptInMindMs)];
    const [row] = await tx.query<Electorate>(electorate, parameters);
    if (row === undefined) throw new Error('An electorate was asked for and none came');
    return row;
  }

  /** The walls in force that bind whoever acts. */
  async wallsOf(tx: Tx, { personId, seats }: Appointer = tx.caller): Promise<OwnWalls> {
    if (personId === null) return { ofPerson: false, ofMembers: [] };
    const members = seats.flatMap(({ memberId }) => memberId ?? []);
    const parameters = [tx.caller.allianceId, personId, members];
    const rows = await tx.query<{ kind: string; id: string }>(wallsOf, parameters);
    return {
      ofPerson: rows.some(({ kind }) => kind === 'person'),
      ofMembers: rows.filter(({ kind }) => kind === 'member').map(({ id }) => id),
    };
  }
}
