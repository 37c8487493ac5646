import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The documents of a case that lie in no compartment, in their order: whoever is not admitted does not search through what is. The
 * index by tier it takes the place of served no list.
 */
export class UnsealedDocuments1700000000017 implements MigrationInterface {
  name = 'UnsealedDocuments1700000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX ix_document_unsealed ON document (alliance_id, case_id, id) WHERE compartment_id IS NULL',
    );
    await runner.query('DROP INDEX ix_document_open');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
