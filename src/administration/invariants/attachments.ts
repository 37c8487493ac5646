import { bySql } from './invariant.js';

/** Where each kind of thing documents lie with is kept; of an event the first version holds them. */
const places = {
  event: `SELECT id FROM event WHERE alliance_id = $1 AND id = origin_id`,
  deadline: `SELECT id FROM deadline WHERE alliance_id = $1`,
  deadline_order: `SELECT id FROM deadline_order WHERE alliance_id = $1 AND id = origin_id`,
  member: `SELECT id FROM member WHERE alliance_id = $1`,
  membership: `SELECT id FROM group_membership WHERE alliance_id = $1`,
  membership_step: `SELECT id FROM membership_event WHERE alliance_id = $1`,
  person: `SELECT person_id FROM appointment WHERE alliance_id = $1`,
  expert: `SELECT id FROM expert WHERE alliance_id = $1`,
  party: `SELECT id FROM party WHERE alliance_id = $1`,
  counsel: `SELECT id FROM party_counsel WHERE alliance_id = $1`,
  proceeding: `SELECT id FROM proceeding WHERE alliance_id = $1`,
  note: `SELECT id FROM note WHERE alliance_id = $1`,
  task: `SELECT id FROM note WHERE alliance_id = $1`,
  office: `SELECT id FROM group_office WHERE alliance_id = $1`,
  subscription: `SELECT id FROM po_subscription WHERE alliance_id = $1`,
  cost: `SELECT id FROM cost WHERE alliance_id = $1`,
  cost_plan: `SELECT id FROM cost_plan WHERE alliance_id = $1`,
  allocation_run: `SELECT id FROM allocation_run WHERE alliance_id = $1`,
  cash_call: `SELECT id FROM cash_call WHERE alliance_id = $1`,
  member_payment: `SELECT id FROM member_payment WHERE alliance_id = $1`,
  weight_declaration: `SELECT id FROM weight_declaration WHERE alliance_id = $1`,
  recovery: `SELECT id FROM recovery WHERE alliance_id = $1`,
  exit_statement: `SELECT id FROM exit_statement WHERE alliance_id = $1`,
} as const;

const known = Object.entries(places)
  .map(([kind, things]) => `WHEN '${kind}' THEN a.thing_id IN (${things})`)
  .join(' ');

/** What documents lie with is there, and evidence of how a deadline ended stands as long as that does. */
export const attachmentsPlaced = bySql(
  'attachments',
  'every document attached lies with a thing of this alliance, its part with that thing, and evidence of a deadline only while that is over',
  `SELECT 'attachment ' || a.id || ': there is no such ' || a.kind AS breach
     FROM attachment a WHERE a.alliance_id = $1 AND (CASE a.kind ${known} ELSE false END) IS NOT TRUE`,
  `SELECT 'attachment ' || a.id || ': its party is of another case' AS breach
     FROM attachment a LEFT JOIN event e ON e.alliance_id = a.alliance_id AND e.id = a.thing_id
     LEFT JOIN party p ON p.alliance_id = a.alliance_id AND p.id = a.part_id AND p.case_id = e.case_id
    WHERE a.alliance_id = $1 AND a.part_id IS NOT NULL AND (a.kind <> 'event' OR p.id IS NULL)`,
  `SELECT 'attachment ' || a.id || ': evidence of deadline ' || d.id || ', which is not over' AS breach
     FROM attachment a JOIN deadline d ON d.alliance_id = a.alliance_id AND d.id = a.thing_id
    WHERE a.alliance_id = $1 AND a.kind = 'deadline' AND a.role = 'evidence' AND a.ended_at IS NULL AND d.met_at IS NULL
      AND d.status NOT IN ('waived', 'superseded', 'void')`,
);
