import { bySql } from './invariant.js';

/** What a foreign key cannot say: answers are rows of their own. */
export const approvalsByOthers = bySql(
  'approvals',
  'each approved question has its number of different people who approved it, none of whom asked, had a part in it or acted for the firm it is about',
  `SELECT 'question ' || q.id || ': ' || count(n.person_id) || ' of ' || q.needed || ' approved' AS breach
     FROM approval_question q LEFT JOIN approval_answer n ON n.alliance_id = q.alliance_id AND n.question_id = q.id AND n.answer = 'approve'
    WHERE q.alliance_id = $1 AND q.state = 'approved' GROUP BY q.id, q.needed HAVING count(n.person_id) < q.needed`,
  `SELECT 'question ' || q.id || ': answered by ' || n.person_id || ', whose own it is' AS breach
     FROM approval_question q JOIN approval_answer n ON n.alliance_id = q.alliance_id AND n.question_id = q.id
    WHERE q.alliance_id = $1 AND (n.person_id = q.asked_by OR n.person_id = ANY (q.part_ids))`,
  // A day is left on either side, since whose day it was is told by the alliance's zone. Who was appointed only after the answer, even from a
  // day before it, did not act for the firm when they answered.
  `SELECT 'question ' || q.id || ': answered by ' || n.person_id || ', who acted for ' || a.member_id AS breach
     FROM approval_question q JOIN approval_answer n ON n.alliance_id = q.alliance_id AND n.question_id = q.id
     JOIN appointment a ON a.alliance_id = q.alliance_id AND a.person_id = n.person_id AND a.member_id = ANY (q.firm_ids)
    WHERE q.alliance_id = $1 AND a.made_at <= n.at AND a.from_on <= (n.at - interval '1 day')::date AND (a.until_on IS NULL OR a.until_on >= (n.at + interval '1 day')::date)`,
  `SELECT 'question ' || q.id || ': ' || q.state || ' though ' || n.person_id || ' rejected it' AS breach
     FROM approval_question q JOIN approval_answer n ON n.alliance_id = q.alliance_id AND n.question_id = q.id AND n.answer = 'reject'
    WHERE q.alliance_id = $1 AND q.state <> 'rejected'`,
);
