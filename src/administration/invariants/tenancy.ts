import type { Tx } from '../../platform/index.js';
import { bySql, found, type Invariant, toldAtMost } from './invariant.js';

/** A column, or several, that name a row of another table. */
interface Reference {
  readonly child: string;
  readonly child_columns: readonly string[];
  readonly parent: string;
  readonly parent_columns: readonly string[];
}

/** Tables that the system itself may not look into: what refers to them is held by the database alone. */
const unseenBySystem = ['sealing_key'];

/** Every foreign key between tables of an alliance, and to people, who are seen where they were appointed. */
const foreignKeys = `
  SELECT child.relname::text AS child, parent.relname::text AS parent,
         ARRAY(SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY AS k(num, place)
                 JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.num ORDER BY k.place) AS child_columns,
         ARRAY(SELECT a.attname::text FROM unnest(c.confkey) WITH ORDINALITY AS k(num, place)
                 JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.num ORDER BY k.place) AS parent_columns
    FROM pg_constraint c JOIN pg_class child ON child.oid = c.conrelid JOIN pg_class parent ON parent.oid = c.confrelid
   WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
     AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = child.oid AND a.attname = 'alliance_id')
     AND (parent.relname = 'person'
          OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = parent.oid AND a.attname = 'alliance_id'))
     AND has_table_privilege(child.oid, 'SELECT') AND has_table_privilege(parent.oid, 'SELECT')
     AND parent.relname <> ALL ($1::text[])
   ORDER BY child.relname, c.conname`;

/** Columns named for a table whose rows they mean, where no foreign key says so. */
const meant = {
  case_id: 'case_file',
  compartment_id: 'compartment',
  deadline_id: 'deadline',
  document_id: 'document',
  event_id: 'event',
  fact_id: 'outbox',
  firm_id: 'firm',
  group_id: 'joint_group',
  member_id: 'member',
  party_id: 'party',
  proceeding_id: 'proceeding',
  source_id: 'document',
  supplier_member_id: 'member',
} as const;

const namedColumns = `
  SELECT t.relname::text AS child, ARRAY[a.attname::text] AS child_columns, m.parent, ARRAY['id'] AS parent_columns
    FROM pg_class t
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.atttypid = 'uuid'::regtype
    JOIN jsonb_each_text($1::jsonb) AS m(name, parent) ON m.name = a.attname
   WHERE t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace AND NOT (t.relname = 'duty' AND a.attname = 'case_id')
     AND to_regclass('public.' || m.parent) IS NOT NULL AND has_table_privilege(t.oid, 'SELECT')
     AND EXISTS (SELECT FROM pg_attribute s WHERE s.attrelid = t.oid AND s.attname = 'alliance_id')
     AND NOT EXISTS (SELECT FROM pg_constraint c
                      WHERE c.contype = 'f' AND c.conrelid = t.oid AND a.attnum = ANY (c.conkey)
                        AND c.confrelid = to_regclass('public.' || m.parent))
   ORDER BY t.relname, a.attname`;

/** What a reference leads to lies in the same alliance; from another, row-level security would not show it. */
function astray({ child, child_columns, parent, parent_columns }: Reference): string {
  const given = child_columns.map((name) => `c.${name} IS NOT NULL`).join(' AND ');
  const same = child_columns.map((name, i) => `p.${parent_columns[i] ?? 'id'} = c.${name}`).join(' AND ');
  const own = child_columns.filter((name) => name !== 'alliance_id');
  const shown = own.map((name) => `c.${name}`).join(` || ',' || `);
  return `
    SELECT '${child}.${own.join('+')} ' || ${shown} || ': no such ${parent} in this alliance' AS breach
      FROM ${child} c
     WHERE c.alliance_id = $1 AND ${given} AND NOT EXISTS (SELECT FROM ${parent} p WHERE ${same})`;
}

/** What a duty is kept by is a case, or of documents a firm, or where nothing else is concerned the alliance itself. */
const dutiesAstray = `
  SELECT 'duty.case_id ' || d.case_id || ': no such case or firm in this alliance' AS breach
    FROM duty d
   WHERE d.alliance_id = $1 AND d.case_id <> d.alliance_id
     AND NOT EXISTS (SELECT FROM case_file c WHERE c.id = d.case_id)
     AND NOT EXISTS (SELECT FROM firm f WHERE f.id = d.case_id)`;

async function referencesAstray(tx: Tx): Promise<readonly string[]> {
  const keys = await tx.query<Reference>(foreignKeys, [unseenBySystem]);
  const named = await tx.query<Reference>(namedColumns, [JSON.stringify(meant)]);
  const breaches: string[] = [...(await found(tx, dutiesAstray))];
  for (const reference of [...keys, ...named]) {
    breaches.push(...(await found(tx, astray(reference))));
    if (breaches.length >= toldAtMost) break;
  }
  return breaches;
}

/** Nothing of one alliance refers to anything of another: every foreign key and every column named like one is followed. */
export const tenantsApart: Invariant = {
  name: 'tenants',
  claim: 'nothing refers to a thing of another alliance, along any reference in the catalogue',
  breaches: (read) => read(referencesAstray),
};

/** The database's own guards are up: row-level security, foreign keys, and what keeps the record from being changed. */
export const guardsUp = bySql(
  'guards',
  'row-level security, foreign keys and the triggers that keep the record are in force',
  `SELECT 'table ' || t.relname || ': row-level security is not in force' AS breach
     FROM pg_class t
    WHERE $1::uuid IS NOT NULL AND t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace
      AND has_table_privilege('hezong_app', t.oid, 'SELECT, INSERT, UPDATE, DELETE')
      AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'alliance_id')
      AND NOT (t.relrowsecurity AND t.relforcerowsecurity
               AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = t.oid AND p.polname = 'tenant'))`,
  `SELECT 'table ' || t.relname || ': it has a compartment, but no policy keeps it from those not admitted' AS breach
     FROM pg_class t
    WHERE $1::uuid IS NOT NULL AND t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace
      AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'compartment_id')
      AND t.relname NOT IN ('po_subscription', 'order_supplier', 'supplier_access')
      AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = t.oid AND NOT p.polpermissive)`,
  `SELECT 'table ' || g.tgrelid::regclass || ': trigger ' || g.tgname || ' is switched off' AS breach
     FROM pg_trigger g JOIN pg_class t ON t.oid = g.tgrelid
    WHERE $1::uuid IS NOT NULL AND t.relnamespace = 'public'::regnamespace AND g.tgenabled <> 'O'`,
  `SELECT 'table ' || r.name || ': nothing keeps its rows from being ' || r.guard AS breach
     FROM (SELECT name, guard, trigger FROM unnest(ARRAY['audit_link', 'unsalted_link', 'outbox', 'audit_checkpoint',
                  'ledger_entry', 'ledger_posting', 'ledger_account', 'ledger_period_move']) AS name
             CROSS JOIN (VALUES ('changed', 'append_only'), ('emptied', 'never_emptied')) AS g(guard, trigger)) AS r
    WHERE $1::uuid IS NOT NULL
      AND NOT EXISTS (SELECT FROM pg_trigger g WHERE g.tgrelid = to_regclass('public.' || r.name) AND g.tgname = r.trigger)`,
  `SELECT 'table ' || c.conrelid::regclass || ': ' || c.conname || ' is not valid' AS breach
     FROM pg_constraint c
    WHERE $1::uuid IS NOT NULL AND c.connamespace = 'public'::regnamespace AND NOT c.convalidated`,
  `SELECT 'role ' || rolname || ': it may pass by row-level security' AS breach
     FROM pg_roles WHERE $1::uuid IS NOT NULL AND rolname LIKE 'hezong\\_%' AND rolname <> 'hezong_owner'
      AND (rolsuper OR rolbypassrls)`,
);
