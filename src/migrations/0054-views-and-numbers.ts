import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const views = [
  `CREATE TABLE saved_view (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    person_id uuid NOT NULL,
    list text NOT NULL,
    name text NOT NULL,
    filters jsonb NOT NULL,
    sort text,
    columns text[],
    shared_with text NOT NULL,
    is_default boolean NOT NULL,
    made_at timestamptz NOT NULL,
    withdrawn_at timestamptz,
    version integer NOT NULL,
    CONSTRAINT pk_saved_view PRIMARY KEY (id),
    CONSTRAINT ck_saved_view_shared CHECK (shared_with IN ('nobody', 'office', 'alliance')),
    CONSTRAINT fk_saved_view_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_saved_view_person FOREIGN KEY (person_id) REFERENCES person (id)
  )`,
  `CREATE UNIQUE INDEX uq_saved_view_name ON saved_view (alliance_id, person_id, list, name) WHERE withdrawn_at IS NULL`,
  `CREATE UNIQUE INDEX uq_saved_view_default ON saved_view (alliance_id, person_id, list)
    WHERE is_default AND withdrawn_at IS NULL`,
  `CREATE INDEX ix_saved_view_shared ON saved_view (alliance_id, list)
    WHERE shared_with <> 'nobody' AND withdrawn_at IS NULL`,
  ...tenantTable('saved_view'),
];

const written = `lower(firm || '|' || coalesce(name, ''))`;

/** As every searched table, by a function that names the alliance itself and answers ids alone. */
const counsel = [
  `CREATE INDEX ix_party_counsel_written ON party_counsel USING gin ((${written}) gin_trgm_ops)`,
  `CREATE POLICY search ON party_counsel FOR SELECT TO CURRENT_USER USING (true)`,
  `CREATE FUNCTION party_counsel_matching(pattern text) RETURNS SETOF uuid
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
   $$ SELECT id FROM party_counsel
       WHERE alliance_id = current_setting('hezong.alliance')::uuid AND ${written} LIKE pattern $$`,
  `REVOKE ALL ON FUNCTION party_counsel_matching(text) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION party_counsel_matching(text) TO hezong_app`,
];

/** Cases are found by the numbers of their patents and notices: each is written anew by the worker, ten a second. */
const numbers = [
  'ALTER TABLE timer NO FORCE ROW LEVEL SECURITY',
  'ALTER TABLE case_file NO FORCE ROW LEVEL SECURITY',
  `INSERT INTO timer (id, alliance_id, kind, subject_id, payload, due_at, dedupe)
     SELECT gen_random_uuid(), alliance_id, 'search.refold', id, jsonb_build_object('table', 'case_file'),
            now() + row_number() OVER () * interval '100 milliseconds', 'search.refold/numbers/' || id
       FROM case_file`,
  'ALTER TABLE case_file FORCE ROW LEVEL SECURITY',
  'ALTER TABLE timer FORCE ROW LEVEL SECURITY',
];

/** Lists as people set them up and named them; numbers and law firms that search finds. */
export class ViewsAndNumbers1700000000054 implements MigrationInterface {
  name = 'ViewsAndNumbers1700000000054';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...views, ...counsel, ...numbers]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
