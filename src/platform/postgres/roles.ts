import { Client } from 'pg';

/** Passwords of the two roles that may log in. */
export interface RolePasswords {
  readonly owner: string;
  readonly app: string;
}

/** Name of the one database. */
export const databaseName = 'hezong';

const roles = ['hezong_owner', 'hezong_app', 'hezong_identity', 'hezong_relay'];

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const createRole = (role: string): string =>
  `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN CREATE ROLE ${role}; END IF; END $$`;

/**
 * The roles of a PostgreSQL server, one statement a line, to be run by a superuser and safe to repeat:
 * `hezong_owner` owns the tables and migrates; `hezong_app` is who the app logs in as, neither owner nor superuser nor
 * exempt from row-level security; `hezong_identity` and `hezong_relay` work across alliances on a few tables, cannot log
 * in, and give the app nothing until it takes one of them on by `SET ROLE`. Without passwords nobody may log in as a new
 * one of them, but a superuser may act as it.
 */
export const roleStatements = (passwords?: RolePasswords): readonly string[] => [
  ...roles.map(createRole),
  ...(passwords === undefined
    ? []
    : [
        `ALTER ROLE hezong_owner LOGIN PASSWORD ${literal(passwords.owner)}`,
        `ALTER ROLE hezong_app LOGIN PASSWORD ${literal(passwords.app)}`,
      ]),
  `ALTER ROLE hezong_app NOINHERIT`,
  `GRANT hezong_identity, hezong_relay TO hezong_app`,
  `ALTER ROLE hezong_owner SET search_path = public`,
  `ALTER ROLE hezong_app SET search_path = public`,
];

/** Makes a database; this one alone is not safe to repeat. */
export const createDatabaseStatement = (database = databaseName): string =>
  `CREATE DATABASE ${database} OWNER hezong_owner`;

/**
 * Who may do what in a database as a whole. The app may make schemas, because the queue keeps its tables in one of its own
 * and builds it anew when it is gone; it may make nothing in `public`.
 */
export const databaseStatements = (database = databaseName): readonly string[] => [
  `REVOKE ALL ON DATABASE ${database} FROM PUBLIC`,
  `GRANT CONNECT, CREATE ON DATABASE ${database} TO hezong_app`,
];

async function onServer<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Makes what migrations count on where it is missing: the roles, and what they may do in the database of the address. Does
 * nothing where all roles are there; throws where some are missing and the login is no superuser.
 */
export const ensureRoles = (url: string): Promise<void> =>
  onServer(url, async (client) => {
    const { rows } = await client.query<{ there: number; database: string }>(
      'SELECT count(*)::int AS there, current_database() AS database FROM pg_roles WHERE rolname = ANY($1)',
      [roles],
    );
    const [found] = rows;
    if (found === undefined || found.there === roles.length) return;
    const rights = `GRANT CONNECT, CREATE ON DATABASE ${client.escapeIdentifier(found.database)} TO hezong_app`;
    for (const statement of [...roleStatements(), rights]) await client.query(statement);
  });

/** Makes roles with passwords and the database, where they are missing. For a superuser; safe to repeat. */
export const prepareServer = (adminUrl: string, passwords: RolePasswords): Promise<void> =>
  onServer(adminUrl, async (client) => {
    for (const statement of roleStatements(passwords)) await client.query(statement);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(createDatabaseStatement());
    for (const statement of databaseStatements()) await client.query(statement);
  });
