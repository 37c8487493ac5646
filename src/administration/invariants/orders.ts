import { bySql } from './invariant.js';

/** The date of a deadline that was ordered is the one of the order in force, and no other deadline has one in force. */
export const ordersKept = bySql(
  'orders',
  'every ordered date is that of the order in force, which is the only one of its deadline',
  `SELECT 'deadline ' || d.id || ': its ordered date is not that of an order in force' AS breach
     FROM deadline d
     LEFT JOIN deadline_order o ON o.alliance_id = d.alliance_id AND o.id = (d.ordered->>'id')::uuid
    WHERE d.alliance_id = $1 AND d.ordered IS NOT NULL
      AND (o.deadline_id = d.id AND o.ended_at IS NULL AND o.date = d.due AND d.safe IS NULL
           AND o.authority = d.ordered->>'authority') IS NOT TRUE`,
  `SELECT 'ordered date ' || o.id || ': is in force, but its deadline does not have it' AS breach
     FROM deadline_order o JOIN deadline d ON d.alliance_id = o.alliance_id AND d.id = o.deadline_id
    WHERE o.alliance_id = $1 AND o.ended_at IS NULL AND (d.ordered->>'id')::uuid IS DISTINCT FROM o.id`,
);
