import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the bytes of a text were read is kept, for whoever uploaded it to see. */
export class TextEncodings1700000000049 implements MigrationInterface {
  name = 'TextEncodings1700000000049';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE document_version ADD COLUMN text_encoding text');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
