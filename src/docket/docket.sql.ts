import { type Binds, type Sight, titleSql } from '../cases/index.js';
import { namesAt, namesNow } from '../identity/index.js';

/** SQL of how a deadline (`d`, with its party `p`) concerns a reader; see `Concern`. */
export function concernSql(sight: Sight, { bind }: Binds): string {
  if (sight.of !== 'own') return sight.of === 'all' ? `'whole'` : `'other'`;
  const counsel =
    sight.counselId === null
      ? 'FALSE'
      : `EXISTS (SELECT FROM party_counsel pc WHERE pc.alliance_id = d.alliance_id AND pc.party_id = d.party_id
           AND pc.person_id = ${bind(sight.counselId)})`;
  return `CASE WHEN d.party_id IS NULL THEN 'shared'
    WHEN p.member_id = ANY(${bind(sight.memberIds)}::uuid[]) OR ${counsel} THEN 'own' ELSE 'other' END`;
}

/**
 * SQL of the day to keep of a deadline (`d`); see `dayToKeep`. Its indexes are on this expression. COALESCE would say the same, but
 * PostgreSQL takes it for something that could leak: under row-level security it bounds no index.
 */
export const dayToKeepSql = 'CASE WHEN d.safe IS NULL THEN d.due ELSE d.safe END';

/** SQL of the last moment of that day; see `momentToKeep`. */
export const momentToKeepSql = `CASE WHEN d.safe IS NULL OR d.cutoff_time IS NULL THEN d.cutoff_at
  ELSE (d.safe + d.cutoff_time::time) AT TIME ZONE d.cutoff_zone END`;

/** SQL that is true of a deadline (`d`) past the last moment of its day to keep; see `isLate`. */
export const pastSql = (now: string, today: string): string =>
  `COALESCE(${momentToKeepSql} < ${now}::timestamptz, ${dayToKeepSql} < ${today}::date)`;

/** A party as its view, or null where there is none. */
export const partyJson = (party: string): string =>
  `CASE WHEN ${party}.id IS NULL THEN NULL ELSE jsonb_build_object('id', ${party}.id, 'name', ${party}.name,
     'nameZh', ${party}.name_zh, 'memberId', ${party}.member_id) END`;

/** A deadline (`d`) with its case (`c`), its party (`p`, none where it is nobody's alone) and the people who dealt with it. */
export const deadlineTables = `deadline d
  JOIN case_file c ON c.alliance_id = d.alliance_id AND c.id = d.case_id
  LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
  LEFT JOIN person rb ON rb.id = d.recorded_by
  LEFT JOIN person cb ON cb.id = d.confirmed_by
  LEFT JOIN person mb ON mb.id = d.met_by`;

/** The columns of a `DeadlineRecord`. */
export const deadlineColumns = (concern: string): string => `
  d.id, jsonb_build_object('id', c.id, 'number', c.number, 'title', ${titleSql('c')}) AS case,
  d.proceeding_id AS "proceedingId", d.event_id AS "eventId", ${partyJson('p')} AS party, d.rule_id AS rule, d.action, d.actor, d.owed_by AS "owedBy", d.kind, d.duty, d.risk,
  d.counted_from AS "countedFrom", d.due, d.safe,
  d.cutoff_time AS "cutoffTime", d.cutoff_zone AS "cutoffZone", d.cutoff_at AS "cutoffAt",
  d.citation, d.verified, CASE WHEN d.pack_id IS NOT NULL THEN jsonb_build_object('id', d.pack_id, 'version', d.pack_version) END AS pack, d.status,
  d.recorded_by AS "recordedBy", d.turned_by AS "turnedBy", ${namesNow('rb')} AS "recordedByName",
  d.confirmed_by AS "confirmedBy", ${namesAt('cb', 'd.confirmed_at')} AS "confirmedByName", d.confirmed_at AS "confirmedAt",
  d.met_on AS "metOn", d.met_evidence AS "metEvidence", d.met_note AS "metNote",
  d.met_by AS "metBy", ${namesAt('mb', 'd.met_at')} AS "metByName", d.met_at AS "metAt",
  d.ordered, d.computed, CASE WHEN d.successor IS NOT NULL THEN jsonb_build_object('deadlineId', d.successor->>'deadlineId',
    'authority', d.successor->>'authority', 'action', (SELECT u.action FROM deadline u
      WHERE u.alliance_id = d.alliance_id AND u.id = (d.successor->>'deadlineId')::uuid)) END AS successor,
  d.closed_reason AS "closedReason", d.move_count AS "moveCount", d.version, ${concern} AS concern`;

/** The columns of a `WorkingRecord`. */
export const workingColumns = `, d.steps, d.warnings,
  COALESCE((SELECT jsonb_agg(jsonb_build_object('from', v.from_due, 'to', v.to_due, 'why', v.why,
      'eventId', v.event_id, 'isShadow', v.is_shadow, 'at', v.moved_at, 'by', v.moved_by, 'byName', ${namesAt('vb', 'v.moved_at')}) ORDER BY v.moved_at, v.id)
    FROM deadline_move v LEFT JOIN person vb ON vb.id = v.moved_by
   WHERE v.alliance_id = d.alliance_id AND v.deadline_id = d.id), '[]') AS moves,
  COALESCE((SELECT jsonb_agg(jsonb_build_object('id', o.id, 'originId', o.origin_id, 'eventId', o.event_id, 'how', o.how,
      'authority', o.authority, 'datedOn', o.dated_on, 'date', o.date, 'atTime', o.at_time, 'zone', o.zone, 'evidence', o.evidence,
      'note', o.note, 'enteredBy', o.entered_by, 'enteredByName', ${namesAt('ob', 'o.entered_at')}, 'enteredAt', o.entered_at,
      'endedAt', o.ended_at, 'endedBy', o.ended_by, 'endedByName', ${namesAt('xb', 'o.ended_at')}, 'endReason', o.end_reason)
      ORDER BY o.entered_at DESC, o.id DESC)
    FROM deadline_order o LEFT JOIN person ob ON ob.id = o.entered_by LEFT JOIN person xb ON xb.id = o.ended_by
   WHERE o.alliance_id = d.alliance_id AND o.deadline_id = d.id), '[]') AS orders`;

/** An event (`e`) with its proceeding (`g`) and the people who dealt with it. */
export const eventTables = `event e
  JOIN proceeding g ON g.alliance_id = e.alliance_id AND g.id = e.proceeding_id
  LEFT JOIN person rb ON rb.id = e.recorded_by
  LEFT JOIN person wb ON wb.id = e.withdrawn_by`;

/** SQL that is true of an event (`e`) a reader may see, by what is true of a party (`p`) whose concerns they may: one that was served, or an order, is seen by whom one of its services or dates may concern; others by all who see the case. */
export function seenEvent(sight: Sight, seenParty: () => string): string {
  if (sight.of === 'all') return 'TRUE';
  const seen = seenParty();
  return `((NOT EXISTS (SELECT FROM event_service s WHERE s.alliance_id = e.alliance_id AND s.event_id = e.id)
        OR EXISTS (SELECT FROM event_service s
             JOIN party p ON p.alliance_id = s.alliance_id AND p.id = s.party_id
            WHERE s.alliance_id = e.alliance_id AND s.event_id = e.id AND ${seen}))
       AND (e.lines = '[]'::jsonb OR EXISTS (SELECT FROM ${lineTables('e')} WHERE ${seen})))`;
}

/** The dates an order (`event`) sets, as `l.line`, each with its party (`p`), none where it is everyone's. */
const lineTables = (event: string): string =>
  `jsonb_array_elements(${event}.lines) WITH ORDINALITY AS l(line, place)
     LEFT JOIN party p ON p.alliance_id = ${event}.alliance_id AND p.id = (l.line->>'partyId')::uuid`;

const linesJson = (event: string, seen: string): string =>
  `COALESCE((SELECT jsonb_agg(l.line || jsonb_build_object('party', ${partyJson('p')}, 'deadlineAction',
      (SELECT d.action FROM deadline d WHERE d.alliance_id = ${event}.alliance_id AND d.id = (l.line->>'deadlineId')::uuid)) ORDER BY l.place)
    FROM ${lineTables(event)} WHERE ${seen}), '[]')`;

const servicesJson = (event: string, seen: string): string =>
  `COALESCE((SELECT jsonb_agg(jsonb_build_object('party', ${partyJson('p')}, 'method', s.method,
      'destination', s.destination, 'servedOn', s.served_on, 'servedUntil', s.served_until, 'receivedOn', s.received_on, 'through', s.through,
      'evidence', s.evidence) ORDER BY p.position)
    FROM event_service s JOIN party p ON p.alliance_id = s.alliance_id AND p.id = s.party_id
   WHERE s.alliance_id = ${event}.alliance_id AND s.event_id = ${event}.id AND ${seen}), '[]')`;

const reported = (event: string): string =>
  ['kind', 'happened_on', 'at_time', 'zone', 'note', 'evidence', 'circumstances', 'dates', 'authority']
    .map((column) => `${event}.${column}`)
    .join(', ');

/** Whether a reader sees any difference between an event (`e`) and the version it replaces: else the reason is about others. */
const seesCorrection = (seen: string): string =>
  `EXISTS (SELECT FROM event b WHERE b.alliance_id = e.alliance_id AND b.id = e.replaces
     AND (${reported('b')}, ${servicesJson('b', seen)}, ${linesJson('b', seen)})
       IS DISTINCT FROM (${reported('e')}, ${servicesJson('e', seen)}, ${linesJson('e', seen)}))`;

/** The columns of an `EventRecord`; `seen` is true of a party (`p`) whose own concerns the reader may see. */
export const eventColumns = (seen: string): string => `
  e.id, e.origin_id AS "originId", e.case_id AS "caseId", e.proceeding_id AS "proceedingId", coalesce(g.local_rules, g.forum) AS forum, e.kind, e.happened_on AS "happenedOn",
  e.at_time AS "atTime", e.zone, e.note, e.evidence, e.circumstances, e.dates, e.status,
  COALESCE((SELECT jsonb_agg(n.missing || jsonb_build_object('party', ${partyJson('p')}) ORDER BY n.place)
    FROM jsonb_array_elements(e.not_computed) WITH ORDINALITY AS n(missing, place)
    LEFT JOIN party p ON p.alliance_id = e.alliance_id AND p.id = (n.missing->>'partyId')::uuid
   WHERE ${seen}), '[]') AS "notComputed",
  ${servicesJson('e', seen)} AS services, e.authority, ${linesJson('e', seen)} AS lines, e.set_by AS "setBy",
  e.recorded_by AS "recordedBy", ${namesAt('rb', 'e.recorded_at')} AS "recordedByName", e.recorded_at AS "recordedAt",
  e.replaces, e.replaced_by AS "replacedBy",
  CASE WHEN ${seen === 'TRUE' ? seen : seesCorrection(seen)} THEN e.correction_reason END AS "correctionReason",
  e.withdrawn_at AS "withdrawnAt", e.withdrawn_by AS "withdrawnBy", ${namesAt('wb', 'e.withdrawn_at')} AS "withdrawnByName",
  e.withdrawn_reason AS "withdrawnReason"`;
