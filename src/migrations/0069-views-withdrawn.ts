import type { MigrationInterface, QueryRunner } from 'typeorm';

const views = [
  'ALTER TABLE saved_view DROP CONSTRAINT ck_saved_view_shared',
  `ALTER TABLE saved_view ADD COLUMN withdrawn_by uuid, ADD COLUMN withdraw_reason text,
     ADD CONSTRAINT fk_saved_view_withdrawn_by FOREIGN KEY (withdrawn_by) REFERENCES person (id)`,
  'ALTER TABLE saved_view NO FORCE ROW LEVEL SECURITY',
  `UPDATE saved_view SET shared_with = 'officers' WHERE shared_with = 'office'`,
  'UPDATE saved_view SET withdrawn_by = person_id WHERE withdrawn_at IS NOT NULL',
  'ALTER TABLE saved_view FORCE ROW LEVEL SECURITY',
  `ALTER TABLE saved_view
     ADD CONSTRAINT ck_saved_view_shared CHECK (shared_with IN ('nobody', 'officers', 'alliance')),
     ADD CONSTRAINT ck_saved_view_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)
       AND (withdraw_reason IS NOT NULL OR withdrawn_by IS NULL OR withdrawn_by = person_id))`,
];

/** Leads along the pinyin of the name that is shown, which what a firm is found by begins with. */
const pinyin = [
  'DROP INDEX ix_firm_pinyin',
  `CREATE INDEX ix_firm_pinyin ON firm (alliance_id, (left(split_part(search, '|', 1), 100)), id)`,
];

/** Who withdrew a view and why; views for the officers of the alliance; firms in the order of the pinyin of their shown name. */
export class ViewsWithdrawn1700000000069 implements MigrationInterface {
  name = 'ViewsWithdrawn1700000000069';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...views, ...pinyin]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
