import type { DataSource } from 'typeorm';
import { entities } from '../src/entities.js';
import { createDataSource } from '../src/platform/index.js';
import { cloneDatabase } from '../src/platform/platform.fixtures.js';

let source: DataSource;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await cloneDatabase();
  drop = database.drop;
  source = createDataSource({ url: database.ownerUrl, pool: 1, entities });
  await source.initialize();
});
afterAll(async () => {
  await source.destroy();
  await drop();
});

/**
 * A subscription says that someone is under an order, which is no secret; who supplies under one and whose windows have passed is said with
 * it, and an objection ends access by counsel who is not in the compartment. What hides these from a reader is asked in their screens.
 */
const noSecret = ['order_supplier', 'po_subscription', 'supplier_access'];

interface Table {
  readonly name: string;
  readonly restricted: boolean;
  readonly forced: boolean;
}

const tablesWithin = (): Promise<Table[]> =>
  source.query(`
    SELECT c.relname AS name, c.relforcerowsecurity AS forced,
           EXISTS (SELECT FROM pg_policies p WHERE p.tablename = c.relname AND p.permissive = 'RESTRICTIVE'
                    AND p.roles @> '{hezong_app}' AND p.cmd IN ('ALL', 'SELECT')
                    AND p.qual LIKE '%open_compartments()%') AS restricted
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'compartment_id'
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname`);

describe('the database', () => {
  it('hides every row that lies in a compartment from whoever is not admitted, table by table', async () => {
    const tables = await tablesWithin();
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['admission', 'document', 'document_text', 'document_version', 'upload']),
    );
    const open = tables.filter(({ name, restricted }) => !restricted && !noSecret.includes(name));
    expect(open.map(({ name }) => name)).toEqual([]);
    expect(tables.filter(({ forced }) => !forced).map(({ name }) => name)).toEqual([]);
  });

  it('lets nobody who holds the app’s role ask as someone else without saying so', async () => {
    const [{ owner, secure } = { owner: '', secure: false }] = await source.query<
      { owner: string; secure: boolean }[]
    >(
      `SELECT pg_get_userbyid(proowner) AS owner, prosecdef AS secure FROM pg_proc WHERE proname = 'open_compartments'`,
    );
    expect(secure).toBe(true);
    expect(owner).not.toBe('hezong_app');
    const grants: { grantee: string }[] = await source.query(
      `SELECT grantee FROM information_schema.routine_privileges
        WHERE routine_name IN ('open_compartments', 'settlement_compartment') AND privilege_type = 'EXECUTE'`,
    );
    expect(grants.map(({ grantee }) => grantee)).not.toContain('PUBLIC');
  });
});
