import { type DeadlineStatus, retrace } from '../../docket/index.js';
import type { Tx } from '../../platform/index.js';
import { bySql, type Invariant, toldAtMost } from './invariant.js';

/** Facts that say from where to where something moved, one after another for each thing; a case begins at the stage it was opened at. */
const moved = `
  SELECT o.subject_kind, o.subject_id, o.audit_seq, o.payload->>'from' AS from_state,
         CASE WHEN o.type = 'case.opened' THEN o.payload->>'stage' ELSE o.payload->>'to' END AS to_state
    FROM outbox o
   WHERE o.alliance_id = $1
     AND (o.type = 'case.opened'
          OR jsonb_typeof(o.payload->'to') = 'string'
             AND (jsonb_typeof(o.payload->'from') = 'string' OR o.payload->'from' = 'null'::jsonb))`;

const lastState = (kind: string, table: string, column: string): string => `
  SELECT '${kind} ' || t.id || ': is ${column} ' || t.${column} || ', but its last fact left it ' || l.to_state AS breach
    FROM ${table} t
    JOIN (SELECT DISTINCT ON (subject_id) subject_id, to_state FROM (${moved}) AS m
           WHERE subject_kind = '${kind}' ORDER BY subject_id, audit_seq DESC) AS l ON l.subject_id = t.id
   WHERE t.alliance_id = $1 AND t.${column} <> l.to_state`;

/** What the record tells of a thing's life leads, step by step, to where it stands. */
export const livesTold = bySql(
  'lives',
  'the facts about a thing follow one another, and the last leads to where it stands',
  `SELECT subject_kind || ' ' || subject_id || ': fact ' || audit_seq || ' begins at ' || from_state || ', the one before ended at '
            || before AS breach
     FROM (SELECT *, lag(to_state) OVER (PARTITION BY subject_kind, subject_id ORDER BY audit_seq) AS before
             FROM (${moved}) AS m) AS told
    WHERE from_state <> before`,
  lastState('case', 'case_file', 'stage'),
  lastState('document', 'document', 'state'),
);

interface ToldDeadline {
  readonly id: string;
  readonly status: DeadlineStatus;
  readonly told: readonly string[] | null;
}

/** Of each deadline, what was told of it, oldest first. */
const deadlinesTold = `
  WITH page AS (
    SELECT id, status FROM deadline WHERE alliance_id = $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3
  ), told AS (
    SELECT o.subject_id AS id, o.audit_seq, 0 AS place, o.type AS what
      FROM outbox o JOIN page p ON p.id = o.subject_id
     WHERE o.alliance_id = $1 AND o.subject_kind = 'deadline' AND o.type LIKE 'deadline.%'
    UNION ALL
    SELECT (c.change->>'id')::uuid, o.audit_seq, c.place, c.change->>'change'
      FROM outbox o CROSS JOIN LATERAL jsonb_array_elements(o.payload->'changes') WITH ORDINALITY AS c(change, place)
     WHERE o.alliance_id = $1 AND o.type = 'deadlines.changed'
       AND (c.change->>'id')::uuid IN (SELECT id FROM page)
  )
  SELECT p.id, p.status, (SELECT array_agg(t.what ORDER BY t.audit_seq, t.place) FROM told t WHERE t.id = p.id) AS told
    FROM page p ORDER BY p.id`;

const atOnce = 20_000;

/** Every deadline stands where the facts about it lead by the table of its life; one without any fact was not told of. */
export const deadlinesRetraced: Invariant = {
  name: 'deadlines',
  claim: 'every deadline stands where the facts about it lead',
  breaches: async (read) => {
    const breaches: string[] = [];
    for (let after: string | null = null; breaches.length < toldAtMost;) {
      const page: readonly ToldDeadline[] = await read((tx) => pageAfter(tx, after));
      for (const { id, status, told } of page) {
        const led = told === null ? status : retrace(told);
        if (led !== status)
          breaches.push(`deadline ${id}: is ${status}, its facts lead to ${led ?? 'nowhere'}`);
      }
      if (page.length < atOnce) break;
      after = page.at(-1)?.id ?? null;
    }
    return breaches.slice(0, toldAtMost);
  },
};

/** The steps of a life that has a table of its own: each begins where the one before ended, and the last ends where it stands. */
const stepsTold = (of: {
  readonly kind: string;
  readonly table: string;
  readonly state: string;
  readonly steps: string;
  readonly owner: string;
  readonly from: string;
  readonly to: string;
}): readonly string[] => [
  `SELECT '${of.kind} ' || ${of.owner} || ': a step begins at ' || begun || ', the one before ended at ' || before AS breach
     FROM (SELECT s.${of.owner}, s.${of.from} AS begun,
                  lag(s.${of.to}) OVER (PARTITION BY s.${of.owner} ORDER BY s.at, s.id) AS before
             FROM ${of.steps} s WHERE s.alliance_id = $1) AS told
    WHERE begun <> before`,
  `SELECT '${of.kind} ' || t.id || ': is ' || t.${of.state} || ', but its last step ended at ' || l.ended AS breach
     FROM ${of.table} t
     JOIN (SELECT DISTINCT ON (s.${of.owner}) s.${of.owner} AS id, s.${of.to} AS ended
             FROM ${of.steps} s WHERE s.alliance_id = $1 ORDER BY s.${of.owner}, s.at DESC, s.id DESC) AS l ON l.id = t.id
    WHERE t.alliance_id = $1 AND t.${of.state} <> l.ended`,
];

/** Memberships of groups, subscriptions to protective orders and windows of objection stand where their steps lead. */
export const stepsFollowed = bySql(
  'steps',
  'every group membership, subscription and window of objection stands where its steps lead, each from where the one before ended',
  ...stepsTold({
    kind: 'membership',
    table: 'group_membership',
    state: 'status',
    steps: 'membership_event',
    owner: 'membership_id',
    from: 'from_status',
    to: 'to_status',
  }),
  `SELECT 'membership ' || m.id || ': is ' || m.status || ' without a step' AS breach
     FROM group_membership m
    WHERE m.alliance_id = $1 AND m.status <> 'invited'
      AND NOT EXISTS (SELECT FROM membership_event e WHERE e.alliance_id = $1 AND e.membership_id = m.id)`,
  ...stepsTold({
    kind: 'subscription',
    table: 'po_subscription',
    state: 'state',
    steps: 'po_subscription_step',
    owner: 'subscription_id',
    from: 'from_state',
    to: 'to_state',
  }),
  ...stepsTold({
    kind: 'window of objection',
    table: 'supplier_window',
    state: 'status',
    steps: 'supplier_window_step',
    owner: 'window_id',
    from: 'from_status',
    to: 'to_status',
  }),
);

const pageAfter = (tx: Tx, after: string | null): Promise<ToldDeadline[]> =>
  tx.query<ToldDeadline>(deadlinesTold, [tx.caller.allianceId, after, atOnce]);
