const mine = `alliance_id = current_setting('hezong.alliance')::uuid`;

/**
 * What makes a table a tenant's: row-level security by the alliance set in the transaction, also for the owner. A query
 * without an alliance raises, because the setting has no default. Deleting is not among the rights unless asked for.
 */
export const tenantTable = (table: string, rights = 'SELECT, INSERT, UPDATE'): readonly string[] => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY tenant ON ${table} TO hezong_app USING (${mine}) WITH CHECK (${mine})`,
  `GRANT ${rights} ON ${table} TO hezong_app`,
];

/** Opens a tenant table to a role that works across alliances, for the rights named and no others. */
export const acrossTenants = (table: string, role: string, rights: string): readonly string[] => [
  `CREATE POLICY ${role} ON ${table} TO ${role} USING (true)`,
  `GRANT ${rights} ON ${table} TO ${role}`,
];

/** A table that belongs to no alliance. */
export const globalTable = (table: string, rights = 'SELECT, INSERT, UPDATE'): readonly string[] => [
  `GRANT ${rights} ON ${table} TO hezong_app, hezong_identity`,
];

/**
 * Lets a tenant table with a `search` column be searched by trigrams. Row-level security keeps the planner from an index under
 * an operator that is not leakproof, and LIKE is none; so the search is a function of the owner's that names the alliance
 * itself and answers ids alone.
 */
export const searchableTable = (table: string): readonly string[] => [
  `CREATE INDEX ix_${table}_search ON ${table} USING gin (search gin_trgm_ops)`,
  `CREATE POLICY search ON ${table} FOR SELECT TO CURRENT_USER USING (true)`,
  `CREATE FUNCTION ${table}_matching(pattern text) RETURNS SETOF uuid
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
   $$ SELECT id FROM ${table} WHERE ${mine} AND search LIKE pattern $$`,
  `REVOKE ALL ON FUNCTION ${table}_matching(text) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION ${table}_matching(text) TO hezong_app`,
];

/**
 * Hides a tenant table's rows that lie in a compartment from everyone not admitted to it, besides what the tenant's policy hides.
 * The system sees that such rows are there, to end their life; what they say is under a key it does not get.
 */
export const compartmentTable = (table: string): readonly string[] => [
  `CREATE POLICY compartment ON ${table} AS RESTRICTIVE TO hezong_app USING (compartment_id IS NULL
     OR current_setting('hezong.person') = 'system' OR compartment_id IN (SELECT open_compartments()))`,
];
