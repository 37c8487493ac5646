import type { MigrationInterface, QueryRunner } from 'typeorm';

const han = '[一-鿿]';
const chinese = `([^/|／｜]*${han}[^/|／｜]*?)`;
const english = String.raw`([^/|／｜一-鿿]*[A-Za-z]{3}[^/|／｜一-鿿]*?)`;
const between = String.raw`\s*[/|／｜]\s*`;
const parted = (parts: string, zh: number, en: number): string =>
  `UPDATE case_file SET title_zh = parts[${String(zh)}], title_en = parts[${String(en)}]
     FROM (SELECT id AS part_of, regexp_match(title_en, '^${parts}$') AS parts FROM case_file) p WHERE id = part_of AND parts IS NOT NULL`;

/** Titles in both languages are parted at a stroke between them; any other belongs whole to the language it begins in. */
const statements = [
  `ALTER TABLE case_file NO FORCE ROW LEVEL SECURITY`,
  `ALTER TABLE case_file RENAME COLUMN title TO title_en`,
  `ALTER TABLE case_file ALTER COLUMN title_en DROP NOT NULL, ADD COLUMN title_zh text`,
  parted(`${chinese}${between}${english}`, 1, 2),
  parted(`${english}${between}${chinese}`, 2, 1),
  `UPDATE case_file SET title_zh = title_en, title_en = NULL WHERE title_zh IS NULL AND title_en ~ '^[^A-Za-z]*${han}'`,
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
