import type { MigrationInterface, QueryRunner } from 'typeorm';

const read = ['member_payment', 'member_payment_part', 'call_line', 'call_line_event', 'line_set_off'];

/** Of what was matched to a line in default before: the latest day of what went to the line until then, or its due date. */
const fill = `UPDATE member_payment_part p SET interest_from = greatest(l.due_on,
    (SELECT max(n.received_on) FROM member_payment_part m JOIN member_payment n ON n.alliance_id = m.alliance_id AND n.id = m.payment_id
      WHERE m.line_id = p.line_id AND m.match_no = n.match_no AND n.matched_at BETWEEN v.at AND y.matched_at),
    (SELECT max(s.set_on) FROM line_set_off s WHERE s.line_id = p.line_id AND s.at BETWEEN v.at AND y.matched_at))
   FROM member_payment y, call_line l, call_line_event v
  WHERE y.id = p.payment_id AND y.match_no = p.match_no AND y.member_id IS NOT NULL AND y.reversed_at IS NULL
    AND l.id = p.line_id AND v.line_id = l.id AND v.action = 'default' AND v.at <= y.matched_at`;

const statements = [
  ...read.map((table) => `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`),
  `ALTER TABLE member_payment_part ADD COLUMN interest_from date`,
  fill,
  ...read.map((table) => `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`),
];

/** Since when interest ran on the rest of a line once a payment went to it, so that it is charged once where that is taken back. */
export class InterestOfParts1700000000141 implements MigrationInterface {
  name = 'InterestOfParts1700000000141';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
