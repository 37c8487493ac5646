import type { MigrationInterface, QueryRunner } from 'typeorm';

const cut = (text: string): string => `(left(lower(${text}), 100))`;

/** Lead along what lists are sorted by, as the stores write it. */
const indexes = [
  `CREATE INDEX ix_member_sort_name ON member (alliance_id, ${cut('name_en')}, id)`,
  `CREATE INDEX ix_member_country ON member (alliance_id, country, id)`,
  `CREATE INDEX ix_firm_sort_name ON firm (alliance_id, ${cut('coalesce(name_en, name_zh)')}, id) WHERE kept_id IS NULL`,
  `CREATE INDEX ix_firm_pinyin ON firm (alliance_id, (left(search, 100)), id)`,
  `CREATE INDEX ix_firm_sort_country ON firm (alliance_id, country, id) WHERE kept_id IS NULL`,
  `CREATE INDEX ix_firm_code ON firm (alliance_id, (coalesce(credit_code, '')), id)`,
  `CREATE INDEX ix_person_pinyin ON person ((left(search, 100)), id)`,
  `CREATE INDEX ix_case_file_title ON case_file (alliance_id, ${cut('coalesce(title_en, title_zh)')}, id)`,
  `CREATE INDEX ix_case_file_title_zh ON case_file (alliance_id, ${cut('coalesce(title_zh, title_en)')}, id)`,
  `CREATE INDEX ix_case_file_by_kind ON case_file (alliance_id, kind, id)`,
  `CREATE INDEX ix_case_file_by_stage ON case_file (alliance_id, stage, id)`,
  `CREATE INDEX ix_joint_group_opened ON joint_group (alliance_id, opened_at, id)`,
  `CREATE INDEX ix_joint_group_name ON joint_group (alliance_id, ${cut('name')}, id)`,
  `CREATE INDEX ix_po_subscription_state ON po_subscription (alliance_id, state, id)`,
  `CREATE INDEX ix_compartment_opened ON compartment (alliance_id, opened_at, id)`,
  `CREATE INDEX ix_compartment_name ON compartment (alliance_id, ${cut('name')}, id)`,
  `CREATE INDEX ix_document_date ON document (alliance_id, (coalesce(document_date, '1000-01-01'::date)), id)`,
];

/** Lists are sorted by more than they were. */
export class SortedLists1700000000053 implements MigrationInterface {
  name = 'SortedLists1700000000053';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of indexes) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
