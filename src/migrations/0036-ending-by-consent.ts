import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a group in force ends is proposed to its members. */
export class EndingByConsent1700000000036 implements MigrationInterface {
  name = 'EndingByConsent1700000000036';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}

const statements = [
  `ALTER TABLE group_proposal DROP CONSTRAINT ck_group_proposal_aim,
     ADD CONSTRAINT ck_group_proposal_aim CHECK (CASE
       WHEN aim IN ('give', 'confirm', 'end') THEN office IS NOT NULL AND person_id IS NOT NULL AND basis IS NOT NULL AND membership_id IS NULL
       WHEN aim IN ('admit', 'show_history') THEN membership_id IS NOT NULL AND office IS NULL AND person_id IS NULL AND office_id IS NULL
       WHEN aim = 'terminate' THEN basis IS NOT NULL AND office IS NULL AND person_id IS NULL AND office_id IS NULL AND membership_id IS NULL
       ELSE false END)`,
  `CREATE UNIQUE INDEX uq_group_proposal_terminate ON group_proposal (alliance_id, group_id)
     WHERE state = 'open' AND aim = 'terminate'`,
];
