import type { MigrationInterface, QueryRunner } from 'typeorm';

const read = ['line_decision', 'call_line', 'recovery', 'recovery_line'];

/**
 * What recoveries gave back before it was kept of each default: of those decided on first, first, as it is since. A fund of which a default
 * that others carried is over by now is left as it is: what its end gave back is posted.
 */
const fill = `WITH carried AS (
    SELECT d.id, d.decided_at, l.alliance_id, l.fund_id, c.one->>'memberId' AS member, (c.one->>'minor')::bigint AS minor
      FROM line_decision d JOIN call_line l ON l.alliance_id = d.alliance_id AND l.id = d.line_id
     CROSS JOIN LATERAL jsonb_array_elements(d.carried) AS c(one)
     WHERE d.kind = 'reallocation' AND d.state = 'approved' AND l.status = 'reallocated'
       AND NOT EXISTS (SELECT FROM call_line o JOIN line_decision w ON w.alliance_id = o.alliance_id AND w.line_id = o.id
            WHERE o.alliance_id = l.alliance_id AND o.fund_id = l.fund_id AND o.status <> 'reallocated'
              AND w.kind = 'reallocation' AND w.state = 'approved')
  ), came AS (
    SELECT r.alliance_id, r.fund_id, n.member_id::text AS member, sum(n.minor) AS minor
      FROM recovery r JOIN recovery_line n ON n.alliance_id = r.alliance_id AND n.recovery_id = r.id AND n.level = 2
     WHERE r.status = 'posted' GROUP BY r.alliance_id, r.fund_id, n.member_id
  ), given AS (
    SELECT c.id, member, least(c.minor, m.minor - (sum(c.minor) OVER (PARTITION BY alliance_id, fund_id, member ORDER BY c.decided_at, c.id) - c.minor)) AS minor
      FROM carried c JOIN came m USING (alliance_id, fund_id, member)
  )
  UPDATE line_decision d SET recovered = g.parts
    FROM (SELECT id, jsonb_agg(jsonb_build_object('memberId', member, 'minor', minor::text) ORDER BY member) AS parts
            FROM given WHERE minor > 0 GROUP BY id) g
   WHERE d.id = g.id`;

/** Fills in what recoveries gave back of defaults that others still carry, where that is known for sure. */
export class FilledRecovered1700000000142 implements MigrationInterface {
  name = 'FilledRecovered1700000000142';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of read) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(fill);
    for (const table of read) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
