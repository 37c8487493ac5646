import { bySql } from './invariant.js';

/** The last search of a check (`k`), and what it found (`h`). */
const foundLast = `conflict_check k JOIN LATERAL (SELECT max(r.no) AS no FROM conflict_check_run r
    WHERE r.alliance_id = k.alliance_id AND r.check_id = k.id) last ON TRUE
  JOIN conflict_check_hit h ON h.alliance_id = k.alliance_id AND h.check_id = k.id AND h.no = last.no`;

/** A waiver of a hit (`h`) that stands and is signed by the lead counsel and for every member. */
const waived = `SELECT FROM conflict_waiver w WHERE w.alliance_id = k.alliance_id AND w.check_id = k.id AND w.hit_key = h.key AND w.died_at IS NULL
  AND EXISTS (SELECT FROM conflict_waiver_signature s WHERE s.alliance_id = w.alliance_id AND s.waiver_id = w.id AND s.member_id IS NULL
                 AND s.person_id = w.lead_id)
  AND NOT EXISTS (SELECT FROM unnest(w.member_ids) u WHERE NOT EXISTS (SELECT FROM conflict_waiver_signature s
                     WHERE s.alliance_id = w.alliance_id AND s.waiver_id = w.id AND s.member_id = u))`;

/** No expert is cleared against what was found, by whom it concerns, or let in while it is decided anew. */
export const checksDecided = bySql(
  'checks',
  'no expert is cleared while something found last blocks them or waits for a waiver signed by all; nobody decides of a check of their own; a case is closed to an expert while a check waits to be decided anew',
  `SELECT 'check ' || k.id || ': is ' || k.status || ' though ' || h.rule || ' blocks' AS breach
     FROM ${foundLast} WHERE k.alliance_id = $1 AND k.status IN ('clear', 'waived') AND h.verdict = 'blocked'`,
  `SELECT 'check ' || k.id || ': is ' || k.status || ' though nobody waived ' || h.rule AS breach
     FROM ${foundLast} WHERE k.alliance_id = $1 AND h.verdict = 'waivable' AND h.rule <> 'name'
      AND (k.status = 'clear' OR k.status = 'waived' AND NOT EXISTS (${waived}))`,
  `SELECT 'check ' || k.id || ': was never searched and is ' || k.status AS breach
     FROM conflict_check k WHERE k.alliance_id = $1 AND k.status IN ('screened', 'clear', 'waivable', 'waived', 'recheck')
      AND NOT EXISTS (SELECT FROM conflict_check_run r WHERE r.alliance_id = k.alliance_id AND r.check_id = k.id)`,
  `SELECT 'check ' || k.id || ': was decided by the expert or somebody of its team' AS breach
     FROM conflict_check k JOIN expert x ON x.alliance_id = k.alliance_id AND x.id = k.expert_id
    WHERE k.alliance_id = $1 AND (k.decided_by = k.requested_by OR k.decided_by = x.person_id
      OR EXISTS (SELECT FROM conflict_check_member m WHERE m.alliance_id = k.alliance_id AND m.check_id = k.id AND m.person_id = k.decided_by
                    AND m.named_at <= k.decided_at))`,
  `SELECT 'check ' || k.id || ': waits to be decided anew, and its case is open to the expert' AS breach
     FROM conflict_check k JOIN expert x ON x.alliance_id = k.alliance_id AND x.id = k.expert_id
    WHERE k.alliance_id = $1 AND k.status = 'recheck' AND x.person_id IS NOT NULL
      AND NOT EXISTS (SELECT FROM wall w WHERE w.alliance_id = k.alliance_id AND w.subject_id = x.person_id AND w.object_id = k.case_id
                         AND w.lifted_at IS NULL)`,
);
