import type { MigrationInterface, QueryRunner } from 'typeorm';

const han = '[一-鿿]';
const chinese = `([^/|／｜·]*${han}[^/|／｜·]*?)`;
const english = String.raw`([^/|／｜·一-鿿]*[A-Za-z]{3}[^/|／｜·一-鿿]*?)`;
const between = String.raw`\s*[/|／｜·]\s*`;
const parted = (table: string, parts: string, zh: number, en: number): string =>
  `UPDATE ${table} SET name_zh = btrim(parts[${String(zh)}]), name_en = btrim(parts[${String(en)}])
     FROM (SELECT id AS part_of, regexp_match(name_en, '^${parts}$') AS parts FROM ${table}) p WHERE id = part_of AND parts IS NOT NULL`;

/** Names in both languages are parted at a stroke or dot between them; any other belongs whole to the language it begins in. */
const inBoth = (table: string): readonly string[] => [
  `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`,
  `DROP INDEX ix_${table}_name`,
  `ALTER TABLE ${table} RENAME COLUMN name TO name_en`,
  `ALTER TABLE ${table} ALTER COLUMN name_en DROP NOT NULL, ADD COLUMN name_zh text`,
  parted(table, `${chinese}${between}${english}`, 1, 2),
  parted(table, `${english}${between}${chinese}`, 2, 1),
  `UPDATE ${table} SET name_zh = name_en, name_en = NULL WHERE name_zh IS NULL AND name_en ~ '^[^A-Za-z]*${han}'`,
  `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
  `ALTER TABLE ${table} ADD CONSTRAINT ck_${table}_named CHECK (name_en IS NOT NULL OR name_zh IS NOT NULL)`,
  `CREATE INDEX ix_${table}_name ON ${table} (alliance_id, (left(lower(coalesce(name_en, name_zh)), 100)), id)`,
];

/** A group and a compartment have a name in English, in Chinese, or in both. */
export class NamesOfGroups1700000000072 implements MigrationInterface {
  name = 'NamesOfGroups1700000000072';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...inBoth('joint_group'), ...inBoth('compartment')])
      await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
