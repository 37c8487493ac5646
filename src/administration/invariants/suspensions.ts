import { bySql } from './invariant.js';

/** Of a forum one suspension holds on a day: which no index can say. */
export const suspensionsApart = bySql(
  'suspensions',
  'no two suspensions in force of a forum share a day',
  `SELECT 'suspension ' || a.id || ': shares a day with ' || b.id AS breach
     FROM forum_suspension a JOIN forum_suspension b ON b.alliance_id = a.alliance_id AND b.forum = a.forum AND b.id > a.id
      AND b.status = 'accepted' AND a.from_day < b.reopened_on AND b.from_day < a.reopened_on
    WHERE a.alliance_id = $1 AND a.status = 'accepted'`,
);
