import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where both languages stood in one field, the Chinese that leads or follows is parted from the rest. */
const statements = [
  `ALTER TABLE case_file NO FORCE ROW LEVEL SECURITY`,
  `ALTER TABLE case_file RENAME COLUMN title TO title_en`,
  `ALTER TABLE case_file ALTER COLUMN title_en DROP NOT NULL, ADD COLUMN title_zh text`,
  `UPDATE case_file SET title_zh = title_en, title_en = NULL WHERE title_en ~ '[一-鿿]' AND title_en !~ '[A-Za-z]{3}'`,
  `UPDATE case_file SET title_zh = parts[1], title_en = parts[2]
     FROM (SELECT id AS part_of, regexp_match(title_en, '^([^A-Za-z]*[一-鿿][^A-Za-z]*?)\\s+([A-Za-z][^一-鿿]*)$') AS parts FROM case_file) p
    WHERE id = part_of AND parts IS NOT NULL`,
  `ALTER TABLE case_file FORCE ROW LEVEL SECURITY`,
  `ALTER TABLE case_file ADD CONSTRAINT ck_case_file_titled CHECK (title_en IS NOT NULL OR title_zh IS NOT NULL)`,
];

/** A case has a title in English, in Chinese, or in both. */
export class Titles1700000000048 implements MigrationInterface {
  name = 'Titles1700000000048';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
