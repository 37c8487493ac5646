import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `DROP INDEX uq_wall_in_force`,
  `CREATE UNIQUE INDEX uq_wall_by_hand ON wall (alliance_id, subject_id, object_kind, object_id)
    WHERE lifted_at IS NULL AND basis IS NULL`,
  `CREATE UNIQUE INDEX uq_wall_of_system ON wall (alliance_id, subject_id, object_kind, object_id, basis)
    WHERE lifted_at IS NULL AND basis IS NOT NULL`,
];

/** A wall set by hand and one of the system's stand beside each other: lifting one leaves the other. */
export class WallsByBasis1700000000150 implements MigrationInterface {
  name = 'WallsByBasis1700000000150';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
