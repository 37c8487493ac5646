import { Client } from 'pg';
import { ConfigError } from '../config.js';

/** The settings that hold an address of PostgreSQL. */
export type DatabaseSetting = 'DATABASE_URL' | 'DATABASE_OWNER_URL' | 'DATABASE_ADMIN_URL';

const oldest = 15;
const patienceMs = 10_000;
const makesIt = 'run "node scripts/migrate.mjs" with DATABASE_ADMIN_URL, which makes it';

/** By PostgreSQL's code: what is wrong, and what to change. */
const refusals: Readonly<Record<string, (at: Address) => string>> = {
  '28P01': ({ setting, user }) => `refuses ${user}: correct user and password in ${setting}.`,
  '28000': ({ setting, user }) => `refuses ${user}: correct user and password in ${setting}.`,
  '3D000': ({ setting, name }) => `has no database "${name}": ${makesIt}, or correct ${setting}.`,
  '42501': ({ setting, user }) => `gives ${user} too few rights: ${makesIt}, or correct ${setting}.`,
  '53300': () => 'has no connection left: lower DATABASE_POOL, or raise its max_connections.',
  '57P03': () => 'is starting or stopping: try again in a moment.',
};

/** The address of a server and who comes, without the password. */
interface Address {
  readonly setting: DatabaseSetting;
  readonly server: string;
  readonly user: string;
  readonly name: string;
}

function addressOf(url: string, setting: DatabaseSetting): Address {
  const { host, username, pathname } = new URL(url);
  const user = decodeURIComponent(username);
  return { setting, server: host, user, name: decodeURIComponent(pathname.slice(1)) || user };
}

/** What a person can mend of a database that cannot be used, in one sentence without secrets, or what was thrown. */
export function databaseFault(error: unknown, url: string, setting: DatabaseSetting): unknown {
  if (!(error instanceof Error) || error instanceof ConfigError) return error;
  const at = addressOf(url, setting);
  const { code } = error as NodeJS.ErrnoException;
  const refusal = refusals[code ?? ''];
  if (refusal !== undefined) return new ConfigError(`PostgreSQL at ${at.server} ${refusal(at)}`);
  const isAway =
    (code !== undefined && /^E[A-Z_]+$/.test(code)) || /timeout|terminated unexpectedly/.test(error.message);
  if (!isAway) return error;
  return new ConfigError(
    `PostgreSQL at ${at.server} does not answer${code === undefined ? '' : ` (${code})`}: start it, or correct ${setting}.`,
  );
}

/** Throws `ConfigError` where the address leads to no PostgreSQL that can be used. */
export async function assertDatabase(url: string, setting: DatabaseSetting): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: patienceMs });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      `SELECT current_setting('server_version_num')::integer / 10000 AS version`,
    );
    const version = rows[0]?.version ?? 0;
    if (version < oldest)
      throw new ConfigError(
        `${setting} leads to PostgreSQL ${String(version)}: Hezong needs ${String(oldest)} or later.`,
      );
  } catch (error) {
    throw databaseFault(error, url, setting);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Throws `ConfigError` where a login may not act as the app does. The roles are there already. */
export async function assertActsAsApp(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ may: boolean }>(
      `SELECT pg_has_role('hezong_app', 'MEMBER') AND pg_has_role('hezong_relay', 'MEMBER') AS may`,
    );
    if (rows[0]?.may === true) return;
    const { user } = addressOf(url, 'DATABASE_URL');
    throw new ConfigError(
      `DATABASE_URL lets Hezong in as ${user}, which may not act as hezong_app: put hezong_app with its password there.`,
    );
  } finally {
    await client.end();
  }
}
