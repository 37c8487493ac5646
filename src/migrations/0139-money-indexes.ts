import type { MigrationInterface, QueryRunner } from 'typeorm';

const indexes = [
  `CREATE INDEX ix_fund_group ON fund (alliance_id, group_id)`,
  `CREATE INDEX ix_ledger_entry_period ON ledger_entry (alliance_id, fund_id, period_id)`,
  `CREATE INDEX ix_cost_case ON cost (alliance_id, case_id, entered_at, id)`,
  `CREATE INDEX ix_cost_status ON cost (alliance_id, status, entered_at, id)`,
  `CREATE INDEX ix_cash_call_fund ON cash_call (alliance_id, fund_id)`,
  `CREATE INDEX ix_cash_call_case ON cash_call (alliance_id, case_id, made_at, id)`,
  `CREATE INDEX ix_call_line_group ON call_line (alliance_id, group_id, status)`,
  `CREATE INDEX ix_line_decision_line ON line_decision (alliance_id, line_id, asked_at)`,
  `CREATE INDEX ix_member_payment_group ON member_payment (alliance_id, group_id, received_on, id)`,
  `CREATE INDEX ix_approval_question_case ON approval_question (alliance_id, case_id, id)`,
  `CREATE INDEX ix_approval_question_state ON approval_question (alliance_id, state, id)`,
];

/** Tables of which only where a thing stands moves: what was said of it stays. */
const moving = {
  approval_question: 'state, part_ids, closed_at, closed_by, end_reason, version',
  line_decision: 'state, decided_at, recovered',
  fx_rate: 'withdrawn_by, withdrawn_at, withdraw_reason',
};

const rights = Object.entries(moving).flatMap(([table, columns]) => [
  `REVOKE UPDATE ON ${table} FROM hezong_app`,
  `GRANT UPDATE (${columns}) ON ${table} TO hezong_app`,
]);

/** An index behind each filter of what groups spend, call and approve; and no way to edit what was asked, decided or imported. */
export class MoneyIndexes1700000000139 implements MigrationInterface {
  name = 'MoneyIndexes1700000000139';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...indexes, ...rights]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
