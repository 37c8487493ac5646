/** Passwords of the two roles that may log in. */
export interface RolePasswords {
  readonly owner: string;
  readonly app: string;
}

/** Name of the one database. */
export const databaseName = 'hezong';

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const createRole = (role: string): string =>
  `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN CREATE ROLE ${role}; END IF; END $$`;

/**
 * The roles of a PostgreSQL server, one statement a line, to be run by a superuser and safe to repeat:
 * `hezong_owner` owns the tables and migrates; `hezong_app` is who the app logs in as, neither owner nor superuser nor
 * exempt from row-level security; `hezong_identity` and `hezong_relay` work across alliances on a few tables, cannot log
 * in, and give the app nothing until it takes one of them on by `SET ROLE`.
 */
export const roleStatements = (passwords: RolePasswords): readonly string[] => [
  ...['hezong_owner', 'hezong_app', 'hezong_identity', 'hezong_relay'].map(createRole),
  `ALTER ROLE hezong_owner LOGIN PASSWORD ${literal(passwords.owner)}`,
  `ALTER ROLE hezong_app LOGIN NOINHERIT PASSWORD ${literal(passwords.app)}`,
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
