import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is approved is shown as a hash to people who do not see all of it. It is made with a salt that nobody is shown: without one, what a
 * few members get of a known sum could be found by trying.
 */
export class ApprovalSalts1700000000098 implements MigrationInterface {
  name = 'ApprovalSalts1700000000098';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE approval_question ADD COLUMN salt text`);
    await runner.query('ALTER TABLE approval_question NO FORCE ROW LEVEL SECURITY');
    await runner.query(`UPDATE approval_question SET salt = replace(gen_random_uuid()::text, '-', '')`);
    await runner.query(
      `UPDATE approval_question SET content_hash = encode(sha256(convert_to(salt || content_hash, 'UTF8')), 'hex')`,
    );
    await runner.query('ALTER TABLE approval_question FORCE ROW LEVEL SECURITY');
    await runner.query('ALTER TABLE approval_question ALTER COLUMN salt SET NOT NULL');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
