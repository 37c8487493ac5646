import 'reflect-metadata';
import { createApp } from './boot.js';
import { CredentialMails } from './identity/index.js';
import { openDatabase } from './open-database.js';
import { ConfigError, readConfig } from './platform/index.js';

/** Shows whoever runs the system the mails with sign-in links that have not gone out, for there is no page that does. */
async function run(): Promise<void> {
  const config = { ...readConfig(), role: 'api' as const, logLevel: 'error' as const };
  const database = await openDatabase(config, 'share');
  try {
    const app = await createApp(config, database.source);
    try {
      const waiting = await app.get(CredentialMails).waiting();
      const texts = waiting.map(({ to, text, expiresAt }) => `For ${to}, until ${expiresAt}:\n${text}`);
      process.stdout.write(texts.length === 0 ? 'No link waits.\n' : `${texts.join('\n')}\n`);
    } finally {
      await app.close();
    }
  } finally {
    await database.stop();
  }
}

try {
  await run();
} catch (error) {
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : `Could not look: ${String(error)}`}\n`,
  );
  process.exitCode = 1;
}
