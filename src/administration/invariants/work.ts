import type { Consumers, Duties } from '../../platform/index.js';
import { bySql, found, type Invariant } from './invariant.js';

/** How far two hosts' clocks may be apart. */
const skew = `interval '5 seconds'`;

const heardOddly = `
  SELECT 'inbox ' || i.id || ': its fact is not there' AS breach
    FROM inbox i
   WHERE i.alliance_id = $1
     AND NOT EXISTS (SELECT FROM outbox o WHERE o.alliance_id = $1 AND o.id = i.fact_id)
  UNION ALL
  SELECT 'inbox ' || i.id || ': done and given up at once'
    FROM inbox i WHERE i.alliance_id = $1 AND i.done_at IS NOT NULL AND i.failed_at IS NOT NULL
  UNION ALL
  SELECT 'inbox ' || i.id || ': done without ever being leased'
    FROM inbox i WHERE i.alliance_id = $1 AND i.done_at IS NOT NULL AND i.lease_epoch = 0
  UNION ALL
  SELECT 'inbox ' || i.id || ': heard before it happened'
    FROM inbox i JOIN outbox o ON o.alliance_id = i.alliance_id AND o.id = i.fact_id
   WHERE i.alliance_id = $1 AND i.done_at < o.at - ${skew}
  UNION ALL
  SELECT 'fact ' || min(i.fact_id::text) || ': heard more than once by ' || i.consumer
    FROM inbox i WHERE i.alliance_id = $1 GROUP BY i.fact_id, i.consumer HAVING count(*) > 1`;

/** A listener that is new has not heard what was told before; from the first fact it heard on, it hears all. */
const unheard = `
  WITH told AS (
    SELECT o.id, o.audit_seq, o.type, p.consumer, i.id IS NOT NULL AS heard
      FROM outbox o
      JOIN jsonb_to_recordset($2::jsonb) AS p(type text, consumer text) ON p.type = o.type
      LEFT JOIN inbox i ON i.fact_id = o.id AND i.consumer = p.consumer AND i.alliance_id = $1
     WHERE o.alliance_id = $1
  ), since AS (
    SELECT type, consumer, min(audit_seq) AS seq FROM told WHERE heard GROUP BY type, consumer
  )
  SELECT 'fact ' || t.id || ' (' || t.type || '): neither heard by ' || t.consumer || ' nor waiting for it' AS breach
    FROM told t JOIN since s ON s.type = t.type AND s.consumer = t.consumer
   WHERE NOT t.heard AND t.audit_seq > s.seq`;

/** What was told is heard by each listener once, or waits to be. */
export const outboxHeard = (consumers: Consumers): Invariant => ({
  name: 'outbox',
  claim: 'every fact is heard once by each of its listeners, or waits for it',
  breaches: (read) =>
    read(async (tx) => [
      ...(await found(tx, heardOddly)),
      ...(await found(tx, unheard, [JSON.stringify(consumers.pairs())])),
    ]),
});

/** What waits for somebody has its rows, and nothing else has. */
export const dutiesKept = (duties: Duties): Invariant => ({
  name: 'duties',
  claim: 'whatever waits for somebody has a row for each holder, and no row says so of what does not',
  breaches: (read) => read((tx) => duties.amiss(tx)),
});

/** What was planned happens once and not before its time. A timer's own effect may cancel what is planned, itself included. */
export const timersFired = bySql(
  'timers',
  'every timer fired once and not before it was due',
  `SELECT 'timer ' || id || ' (' || kind || '): done before it was due' AS breach
     FROM timer WHERE alliance_id = $1 AND done_at < due_at - ${skew}
   UNION ALL
   SELECT 'timer ' || id || ' (' || kind || '): done and cancelled or given up at once'
     FROM timer WHERE alliance_id = $1 AND done_at IS NOT NULL AND (cancelled_at <> done_at OR failed_at IS NOT NULL)
   UNION ALL
   SELECT 'timer ' || id || ' (' || kind || '): done without ever being leased'
     FROM timer WHERE alliance_id = $1 AND done_at IS NOT NULL AND lease_epoch = 0`,
  `SELECT 'reminder ' || r.id || ': ' || r.state || ', but ' || count(t.id) FILTER (WHERE t.done_at IS NOT NULL)
            || ' of its timers fired and ' || count(t.id) FILTER (WHERE t.done_at IS NULL) || ' wait' AS breach
     FROM reminder r
     LEFT JOIN timer t ON t.alliance_id = r.alliance_id AND t.kind = 'reminder.send' AND t.subject_id = r.id
                      AND t.cancelled_at IS NULL
    WHERE r.alliance_id = $1
    GROUP BY r.id, r.state
   HAVING r.state = 'sent' AND count(t.id) FILTER (WHERE t.done_at IS NOT NULL) = 0
       OR r.state = 'planned' AND count(t.id) FILTER (WHERE t.done_at IS NULL) <> 1`,
);

/** A mail goes out because it was meant to, and once. */
export const mailsSent = bySql(
  'mails',
  'every mail was sent by the one timer that was to send it, or waits for it',
  `SELECT 'mail ' || m.id || ': ' || m.state || ', but ' || count(t.id) FILTER (WHERE t.done_at IS NOT NULL)
            || ' of its timers fired and ' || count(t.id) FILTER (WHERE t.done_at IS NULL) || ' wait' AS breach
     FROM mail m
     LEFT JOIN timer t ON t.alliance_id = m.alliance_id AND t.kind = 'mail.send' AND t.subject_id = m.id
                      AND t.cancelled_at IS NULL
    WHERE m.alliance_id = $1
    GROUP BY m.id, m.state
   HAVING m.state = 'sent' AND count(t.id) FILTER (WHERE t.done_at IS NOT NULL) <> 1
       OR m.state = 'intended' AND count(t.id) FILTER (WHERE t.done_at IS NULL) <> 1`,
);
