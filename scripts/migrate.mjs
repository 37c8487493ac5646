import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Makes roles and database where a superuser's address is given, runs the migrations that have not run yet, and makes the
 * bucket where files go to S3. Safe to repeat.
 */
function passwordIn(variable, user) {
  const given = process.env[variable];
  const { username, password, pathname } = given ? new URL(given) : {};
  if (username === user && password && pathname === '/hezong') return decodeURIComponent(password);
  throw new Error(
    `${variable} must be postgres://${user}:<password>@<host>:<port>/hezong with a password in it.`,
  );
}

/** What a server says, or the system for it, that is only just starting. */
const passing = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', '57P03']);

async function patiently(work) {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries === 30 || !passing.has(error.code)) throw error;
      await pause(1000);
    }
  }
}

try {
  const passwords = {
    owner: passwordIn('DATABASE_OWNER_URL', 'hezong_owner'),
    app: passwordIn('DATABASE_URL', 'hezong_app'),
  };
  const { prepareServer } = await import('../dist/platform/postgres/roles.js');
  const { migrate } = await import('../dist/platform/database.js');
  const { databaseFault } = await import('../dist/platform/start/database-faults.js');
  const on = (setting, work) =>
    patiently(() => work(process.env[setting])).catch((error) => {
      throw databaseFault(error, process.env[setting], setting);
    });
  if (process.env.DATABASE_ADMIN_URL) await on('DATABASE_ADMIN_URL', (url) => prepareServer(url, passwords));
  await on('DATABASE_OWNER_URL', migrate);
  process.stdout.write('The database is ready.\n');

  const { readConfig } = await import('../dist/platform/config.js');
  const { s3 } = readConfig();
  if (s3 !== undefined) {
    const { S3Store } = await import('../dist/platform/blobs/s3-store.js');
    const { storeFault } = await import('../dist/platform/blobs/store-faults.js');
    await patiently(() => new S3Store(s3).ensureBucket()).catch((error) => {
      throw storeFault(error, { s3 });
    });
    process.stdout.write('The bucket is ready.\n');
  }
} catch (error) {
  process.stderr.write(`Not everything could be made ready: ${error.message}\n`);
  process.exitCode = 1;
}
