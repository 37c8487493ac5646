import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';
import { birthOf } from './postgres/processes.js';

const settings = { fsync: 'off', shared_buffers: '16MB' };

const pidOf = (dataDir: string): number =>
  Number(readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);

async function ask<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(sql);
    return rows as Row[];
  } finally {
    await client.end();
  }
}

const isAlive = (pid: number): boolean => birthOf(pid) !== undefined;

describe('the embedded PostgreSQL', () => {
  const folders: string[] = [];
  const aFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'hezong-embedded-'));
    folders.push(folder);
    return folder;
  };
  const startIn = (dataDir: string): Promise<EmbeddedPostgres> =>
    startEmbeddedPostgres({ dataDir, settings });

  /** An app in a process of its own that has started the database and then does nothing. */
  async function anAppOn(dataDir: string): Promise<ChildProcess> {
    const entry = `${process.env['HEZONG_TEST_BUILT'] ?? ''}/platform/embedded-postgres.js`;
    const code = `const { startEmbeddedPostgres } = await import(${JSON.stringify(entry)});
      await startEmbeddedPostgres(${JSON.stringify({ dataDir, settings })});
      process.stdout.write('ready');
      setInterval(() => undefined, 1000);`;
    const app = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(app.stdout, 'data');
    return app;
  }

  async function kill9(app: ChildProcess): Promise<void> {
    const gone = once(app, 'exit');
    app.kill('SIGKILL');
    await gone;
  }

  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('gives the app a role without the rights of an owner or a superuser', async () => {
    const postgres = await startIn(aFolder());
    const roles = await ask<{ rolname: string }>(
      postgres.appUrl,
      `SELECT rolname, rolsuper, rolbypassrls, rolcreatedb, rolcanlogin FROM pg_roles
        WHERE rolname LIKE 'hezong%' ORDER BY rolname`,
    );
    const [may] = await ask(
      postgres.appUrl,
      `SELECT current_user AS who, pg_has_role('hezong_relay', 'USAGE') AS relay_by_itself,
              pg_has_role('hezong_relay', 'SET') AS relay_when_taken_on,
              pg_has_role('hezong_owner', 'MEMBER') AS is_owner,
              has_schema_privilege('public', 'CREATE') AS makes_tables`,
    );
    await postgres.stop();

    const nothing = { rolsuper: false, rolbypassrls: false, rolcreatedb: false };
    expect(roles).toEqual([
      { rolname: 'hezong_app', ...nothing, rolcanlogin: true },
      { rolname: 'hezong_identity', ...nothing, rolcanlogin: false },
      { rolname: 'hezong_owner', ...nothing, rolcanlogin: true },
      { rolname: 'hezong_relay', ...nothing, rolcanlogin: false },
    ]);
    expect(may).toEqual({
      who: 'hezong_app',
      relay_by_itself: false,
      relay_when_taken_on: true,
      is_owner: false,
      makes_tables: false,
    });
  });

  it('lets the app build the schema of its queue anew', async () => {
    const postgres = await startIn(aFolder());
    await ask(postgres.appUrl, 'CREATE SCHEMA IF NOT EXISTS bullmq');
    await ask(postgres.appUrl, 'DROP SCHEMA bullmq CASCADE');
    await expect(ask(postgres.appUrl, 'CREATE SCHEMA IF NOT EXISTS bullmq')).resolves.toEqual([]);
    await postgres.stop();
  });

  it('asks everybody for a password and keeps it from other users and out of its log', async () => {
    const dataDir = aFolder();
    const postgres = await startIn(dataDir);
    const withoutPassword = new URL(postgres.appUrl);
    withoutPassword.password = 'wrong';
    await expect(ask(withoutPassword.toString(), 'SELECT 1')).rejects.toThrow(/password authentication/);
    withoutPassword.username = 'postgres';
    await expect(ask(withoutPassword.toString(), 'SELECT 1')).rejects.toThrow(/password authentication/);
    await postgres.stop();

    const kept = join(dataDir, 'postgres', 'passwords.json');
    expect(statSync(kept).mode & 0o077).toBe(0);
    const log = readFileSync(join(dataDir, 'postgres', 'server.log'), 'utf8');
    expect(log).not.toContain(new URL(postgres.appUrl).password);
  });

  it('keeps what was written from one start to the next', async () => {
    const dataDir = aFolder();
    const first = await startIn(dataDir);
    await ask(first.ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS n');
    const pid = pidOf(dataDir);
    await first.stop();
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(join(dataDir, 'in-use.json'))).toBe(false);

    const second = await startIn(dataDir);
    expect(await ask(second.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await second.stop();
  });

  it('outlives an app that is killed and is taken over by the next', async () => {
    const dataDir = aFolder();
    await kill9(await anAppOn(dataDir));
    const orphan = pidOf(dataDir);
    expect(isAlive(orphan)).toBe(true);

    const next = await startIn(dataDir);
    expect(pidOf(dataDir)).toBe(orphan);
    expect(await ask(next.appUrl, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    await next.stop();
    expect(existsSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
  });

  it('comes back when it was killed itself', async () => {
    const dataDir = aFolder();
    const first = await startIn(dataDir);
    await ask(first.ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS n');
    process.kill(pidOf(dataDir), 'SIGKILL');
    await first.stop();

    const second = await startIn(dataDir);
    expect(await ask(second.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await second.stop();
  });

  it('does not take another process for its server because that has its number', async () => {
    const dataDir = aFolder();
    await (await startIn(dataDir)).stop();
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
    const folder = join(dataDir, 'postgres', 'cluster');
    const stale = [stranger.pid, folder, '0', '1', '', '127.0.0.1', '', 'ready', ''].join('\n');
    writeFileSync(join(folder, 'postmaster.pid'), stale);

    const next = await startIn(dataDir);
    await next.stop();
    expect(stranger.exitCode).toBeNull();
    await kill9(stranger);
  });

  it('begins again where a first start was cut off', async () => {
    const dataDir = aFolder();
    mkdirSync(join(dataDir, 'postgres.unfinished', 'cluster'), { recursive: true });
    writeFileSync(join(dataDir, 'postgres.unfinished', 'cluster', 'PG_VERSION'), '18\n');

    const postgres = await startIn(dataDir);
    expect(await ask(postgres.appUrl, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    await postgres.stop();
  });

  it('is not given to two apps at once, but may be shared by one that asks', async () => {
    const dataDir = aFolder();
    const app = await anAppOn(dataDir);
    await expect(startIn(dataDir)).rejects.toThrow(`Process ${String(app.pid)} uses`);

    const guest = await startEmbeddedPostgres({ dataDir, settings, whenInUse: 'share' });
    expect(await ask(guest.appUrl, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    await guest.stop();
    expect(isAlive(pidOf(dataDir))).toBe(true);
    await kill9(app);
    await (await startIn(dataDir)).stop();
  });
});
