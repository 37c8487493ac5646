import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which turn of its upload each part of a file was written: a stored part is named by both, so that none is written over. */
export class PartTurns1700000000018 implements MigrationInterface {
  name = 'PartTurns1700000000018';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['upload', 'document_version'])
      await runner.query(`ALTER TABLE ${table} ADD COLUMN turns jsonb NOT NULL DEFAULT '[]'`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
