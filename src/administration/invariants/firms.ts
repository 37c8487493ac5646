import { bySql } from './invariant.js';

/** Ties that stand, between the entries that are kept. */
const tie = `tie AS (
  SELECT t.id, coalesce(c.kept_id, c.id) AS child_id, coalesce(p.kept_id, p.id) AS parent_id, t.kind, t.percent, t.from_on,
         coalesce(t.until_on, 'infinity') AS until_on
    FROM firm_tie t JOIN firm c ON c.alliance_id = t.alliance_id AND c.id = t.child_id
      JOIN firm p ON p.alliance_id = t.alliance_id AND p.id = t.parent_id
   WHERE t.alliance_id = $1 AND t.withdrawn_at IS NULL)`;

/** The register of firms is one that a lawyer can read from: each firm once, a member's in use, and nobody held by more than the whole. */
export const firmsInOrder = bySql(
  'firms',
  'every merged firm points to one that is kept, every member’s firm is in use, and on no day a firm holds itself or is held beyond the whole',
  `SELECT 'firm ' || f.id || ': merged into ' || k.id || ', which is merged itself' AS breach
     FROM firm f JOIN firm k ON k.alliance_id = f.alliance_id AND k.id = f.kept_id
    WHERE f.alliance_id = $1 AND k.kept_id IS NOT NULL`,
  `SELECT 'member ' || m.id || ': its firm ' || f.id || ' is not in use' AS breach
     FROM member m JOIN firm f ON f.alliance_id = m.alliance_id AND f.id = m.firm_id
    WHERE m.alliance_id = $1 AND (f.withdrawn_at IS NOT NULL OR f.kept_id IS NOT NULL)`,
  `WITH ${tie}
   SELECT DISTINCT 'firm ' || s.child_id || ': held for ' || s.held || ' per cent on ' || s.from_on AS breach
     FROM (SELECT d.child_id, d.from_on, sum(coalesce(t.percent, 100)) AS held
             FROM tie d JOIN tie t ON t.child_id = d.child_id AND t.from_on <= d.from_on AND d.from_on <= t.until_on
            WHERE t.kind <> 'renamed' GROUP BY d.id, d.child_id, d.from_on) AS s
    WHERE s.held > 100`,
  `WITH RECURSIVE ${tie}, up(child_id, at_id, from_on, until_on, steps) AS (
     SELECT child_id, parent_id, from_on, until_on, 1 FROM tie
     UNION
     SELECT u.child_id, t.parent_id, greatest(u.from_on, t.from_on), least(u.until_on, t.until_on), u.steps + 1
       FROM up u JOIN tie t ON t.child_id = u.at_id AND t.from_on <= u.until_on AND u.from_on <= t.until_on
      WHERE u.at_id <> u.child_id AND u.steps < 50
   )
   SELECT DISTINCT 'firm ' || child_id || ': holds itself on ' || from_on AS breach FROM up WHERE at_id = child_id`,
);
