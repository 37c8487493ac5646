import { Injectable } from '@nestjs/common';
import { afterMs, type Tx } from '../../platform/index.js';
import { system } from '../appoint-person.js';
import type { BoundAppointer, Electorate } from '../domain/nomination.js';
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

/** Somebody's seats, and the walls before them, before a member they act for, or before one they are counsel of. */
const bound = `
  WITH who AS MATERIALIZED (SELECT id, seats_on($1, id, $2::date) AS seats FROM unnest($3::uuid[]) AS id)
  SELECT who.id AS "personId", who.seats, jsonb_build_object(
           'ofPerson', EXISTS (SELECT FROM wall w WHERE w.alliance_id = $1 AND w.lifted_at IS NULL
                                  AND w.subject_kind = 'person' AND w.subject_id = who.id),
           'ofMembers', ARRAY(
             SELECT DISTINCT w.subject_id FROM wall w
              WHERE w.alliance_id = $1 AND w.lifted_at IS NULL AND w.subject_kind = 'member'
                AND (w.subject_id IN (SELECT (seat->>'memberId')::uuid FROM jsonb_array_elements(who.seats) seat)
                     OR w.subject_id IN (SELECT p.member_id FROM party_counsel c
                          JOIN party p ON p.alliance_id = c.alliance_id AND p.id = c.party_id
                         WHERE c.alliance_id = $1 AND c.person_id = who.id)))) AS walls
    FROM who`;

const unbound: BoundAppointer = { ...system, walls: { ofPerson: false, ofMembers: [] } };

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

  /** People by id, with the seats they hold today and the walls in force that bind them; the system by null. In one query. */
  async bound(tx: Tx, ids: readonly (string | null)[]): Promise<(id: string | null) => BoundAppointer> {
    const people = [...new Set(ids.filter((id) => id !== null))];
    const rows =
      people.length === 0
        ? []
        : await tx.query<BoundAppointer>(bound, [tx.caller.allianceId, await todayIn(tx), people]);
    const byId = new Map(rows.map((one) => [one.personId, one]));
    return (id) => byId.get(id) ?? unbound;
  }
}
