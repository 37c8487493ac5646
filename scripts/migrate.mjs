import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

/** Makes roles and database where a superuser's address is given, then runs the migrations that have not run yet. */
function passwordIn(variable, user) {
  const given = process.env[variable];
  const { username, password, pathname } = given ? new URL(given) : {};
  if (username === user && password && pathname === '/hezong') return decodeURIComponent(password);
  throw new Error(
    `${variable} must be postgres://${user}:<password>@<host>:<port>/hezong with a password in it.`,
  );
}

async function patiently(work) {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries === 30 || !['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', '57P03'].includes(error.code))
        throw error;
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
  const adminUrl = process.env.DATABASE_ADMIN_URL;
  if (adminUrl) await patiently(() => prepareServer(adminUrl, passwords));
  await patiently(() => migrate(process.env.DATABASE_OWNER_URL));
  process.stdout.write('The database is ready.\n');
} catch (error) {
  process.stderr.write(`The database could not be made ready: ${error.message}\n`);
  process.exitCode = 1;
}
