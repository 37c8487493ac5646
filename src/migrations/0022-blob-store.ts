import type { MigrationInterface, QueryRunner } from 'typeorm';
import { globalTable } from './tenant-table.js';

/** Which store of files belongs to this database: a process that is given another would miss every file of the rest. */
export class BlobStore1700000000022 implements MigrationInterface {
  name = 'BlobStore1700000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE blob_store (
      id integer NOT NULL,
      mark uuid NOT NULL,
      CONSTRAINT pk_blob_store PRIMARY KEY (id),
      CONSTRAINT ck_blob_store_one CHECK (id = 1)
    )`);
    for (const statement of globalTable('blob_store', 'SELECT, INSERT')) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
