import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The grounds the system gives an office or its end are kept as codes, and said in each language. */
export class Grounds1700000000039 implements MigrationInterface {
  name = 'Grounds1700000000039';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}

const opened = 'opened the group 发起本组';
const memberOut = 'the member served does not take part in the group 所代表成员不再参与本组';

const statements = [
  `UPDATE group_office SET basis = 'opened' WHERE basis = '${opened}'`,
  `UPDATE group_proposal SET basis = 'opened' WHERE basis = '${opened}'`,
  `UPDATE group_office SET end_reason = 'member_out' WHERE end_reason = '${memberOut}'`,
  `UPDATE group_proposal SET end_reason = 'member_out' WHERE end_reason = '${memberOut}'`,
];
