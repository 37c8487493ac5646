import { accusedRoles } from '../../cases/index.js';
import { inQuotes } from '../../platform/index.js';
import { dayToKeepSql } from '../docket.sql.js';
import { answeringForums, answerRules } from '../domain/answer-rules.js';
import { silentStates } from '../domain/answer-state.js';
import { type DeadlineStatus, isOpen } from '../domain/deadline.js';
import { deadlineLife } from '../domain/deadline-life.js';

const mine = `alliance_id = current_setting('hezong.alliance')::uuid`;

const openStatuses = inQuotes(
  (Object.keys(deadlineLife.statuses) as DeadlineStatus[]).filter((status) => isOpen({ status })),
);

/** SQL that is true of a deadline that is still to come; `status` is the SQL of its status. */
export const isOpenSql = (status: string): string => `${status} IN (${openStatuses})`;

/** A day to answer by (`d`) of a party (`p`) in a proceeding (`g`): open, or met. */
const answerDate = `d.alliance_id = p.alliance_id AND d.party_id = p.id AND d.proceeding_id = g.id
  AND d.rule_id IN (${inQuotes(answerRules)}) AND (${isOpenSql('d.status')} OR d.status = 'met')`;

/**
 * Members (`p`) accused in a proceeding (`g`) in which somebody answers, once it has begun, in a case (`c`) that is open: FROM and WHERE, with what
 * else is joined between. Before its institution nobody has to answer; where a day to answer by stands all the same, it has begun.
 */
export const owingAnswer = (
  joined: string,
): string => `party p JOIN case_file c ON c.alliance_id = p.alliance_id AND c.id = p.case_id
    JOIN proceeding g ON g.alliance_id = p.alliance_id AND g.case_id = p.case_id
    ${joined}
  WHERE p.${mine} AND p.member_id IS NOT NULL AND p.withdrawn_on IS NULL AND c.closed_on IS NULL AND g.ended_on IS NULL
    AND p.role IN (${inQuotes(accusedRoles)}) AND g.forum IN (${inQuotes(answeringForums)})
    AND (g.instituted_on IS NOT NULL OR EXISTS (SELECT FROM deadline d WHERE ${answerDate}))`;

/**
 * SQL of the id of what stands in force for the answer of a party (`p`) in a proceeding (`g`) by a deadline. Counsel stands for every date, as
 * long as it acts; a decision not to answer for the date it was made of alone, and one made before there was any for none that comes.
 */
const coverOf = (deadline: string): string => `(SELECT x.id FROM answer_cover x
   WHERE x.alliance_id = p.alliance_id AND x.party_id = p.id AND x.proceeding_id = g.id AND x.status = 'in_force'
     AND (x.counsel_id IS NOT NULL OR x.deadline_id IS NOT DISTINCT FROM ${deadline})
     AND (x.counsel_id IS NULL OR EXISTS (SELECT FROM party_counsel k
           WHERE k.alliance_id = x.alliance_id AND k.id = x.counsel_id AND k.party_id = p.id AND k.state = 'acting'))
   ORDER BY x.proposed_at LIMIT 1)`;

/** SQL of the first day on which anything of a proceeding (`g`) was served on a party (`p`); null where no service is recorded. */
const servedOn = `(SELECT min(s.served_on) FROM event_service s
    JOIN event e ON e.alliance_id = s.alliance_id AND e.id = s.event_id AND e.status = 'current' AND e.proceeding_id = g.id
   WHERE s.alliance_id = p.alliance_id AND s.party_id = p.id)`;

/**
 * How each stands (`a`), to be joined in `owingAnswer`: the date that decides (`deadline_id`, none where there is none), the day to keep, and what
 * covers it. One date that is open and covered by nothing makes the respondent silent, whatever became of the others.
 */
export const answerStanding = `CROSS JOIN LATERAL (
  SELECT u.deadline_id, u.day, u.is_open, u.cover_id, ${servedOn} AS served_on,
         CASE WHEN u.is_open AND u.cover_id IS NULL THEN 'unanswered'
              WHEN u.cover_id IS NOT NULL THEN (SELECT x.kind FROM answer_cover x WHERE x.id = u.cover_id)
              WHEN u.deadline_id IS NOT NULL THEN 'answered'
              WHEN ${servedOn} IS NOT NULL THEN 'no_date' ELSE 'not_served' END AS state
    FROM (SELECT d.id AS deadline_id, ${dayToKeepSql} AS day, ${isOpenSql('d.status')} AS is_open,
                 CASE WHEN ${isOpenSql('d.status')} THEN ${coverOf('d.id')} END AS cover_id
            FROM deadline d WHERE ${answerDate}
          UNION ALL
          SELECT NULL, NULL, FALSE, ${coverOf('NULL::uuid')}) u
   ORDER BY u.is_open AND u.cover_id IS NULL DESC, u.is_open DESC, u.deadline_id IS NULL, u.day LIMIT 1) a`;

/** SQL that is true of a standing (`a`) in which nobody stands for the answer. */
export const isSilentSql = `a.state IN (${inQuotes(silentStates)})`;
