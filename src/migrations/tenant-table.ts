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
