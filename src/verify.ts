import 'reflect-metadata';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { CheckChains, CheckInvariants } from './administration/index.js';
import { createApp } from './boot.js';
import { openDatabase } from './open-database.js';
import { ConfigError, readConfig } from './platform/index.js';

const usage = `Usage: npm run verify                       checks everything that must hold at every moment
       npm run verify -- <name> ...         checks some of it
       npm run verify -- audit [<file>]     checks the audit chains, against a checkpoint that was kept elsewhere
       npm run verify -- chain <alliance>   writes an alliance's chain, to be checked by scripts/check-audit.mjs`;

async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

/** One line for each invariant, and one for each thing that breaks it. */
async function verifyAll(app: INestApplicationContext, names: readonly string[]): Promise<boolean> {
  let checked = 0;
  let broken = 0;
  for await (const { name, claim, breaches } of app.get(CheckInvariants).run(names)) {
    checked += 1;
    if (breaches.length > 0) broken += 1;
    await print(`${breaches.length === 0 ? 'holds ' : 'BROKEN'} ${name.padEnd(11)} ${claim}`);
    for (const breach of breaches) await print(`       ${breach}`);
  }
  if (checked < names.length || checked === 0) throw new UsageError(`There is no "${names.join('" or "')}".`);
  await print(broken === 0 ? 'Everything holds.' : `${String(broken)} of ${String(checked)} do NOT hold.`);
  return broken === 0;
}

/** One line for each alliance's chain. */
async function verifyAudit(app: INestApplicationContext, file: string | undefined): Promise<boolean> {
  let whole = true;
  const text = file === undefined ? undefined : readFileSync(file, 'utf8');
  for await (const found of app.get(CheckChains).run(text)) {
    const { alliance, allianceId, links, faults, checkpoints, signature } = found;
    const holds = faults.length === 0 && signature !== 'invalid';
    const broken = faults.map(({ seq, fault }) => `${fault} at ${String(seq)}`).join(', ');
    const compared = `${String(checkpoints)} checkpoints kept here${signature ? ' and the one given' : ''}`;
    await print(
      `${alliance} (${allianceId}): ${String(links)} links, ${faults.length === 0 ? 'they hold' : `BROKEN: ${broken}`}; compared with ${compared}`,
    );
    if (signature === 'invalid') await print('The signature of the checkpoint is wrong: it was changed.');
    if (signature === 'other_key')
      await print(
        'The checkpoint is signed by a key that is not known here: compare the key in it with the one handed over.',
      );
    whole &&= holds;
  }
  await print(whole ? 'The audit chains hold.' : 'The audit chains do NOT hold.');
  return whole;
}

async function writeChain(app: INestApplicationContext, allianceId: string): Promise<boolean> {
  for await (const lines of app.get(CheckChains).export(allianceId))
    if (!process.stdout.write(lines)) await once(process.stdout, 'drain');
  return true;
}

/** The command is not one of ours. */
class UsageError extends Error {}

async function run([what, ...rest]: readonly string[]): Promise<boolean> {
  if (
    what?.startsWith('-') ||
    (what === 'chain' && rest.length !== 1) ||
    (what === 'audit' && rest.length > 1)
  )
    throw new UsageError('');
  const config = { ...readConfig(), role: 'api' as const, logLevel: 'error' as const };
  const database = await openDatabase(config, 'share');
  try {
    const app = await createApp(config, database.source);
    try {
      if (what === 'audit') return await verifyAudit(app, rest[0]);
      if (what === 'chain') return await writeChain(app, rest[0] ?? '');
      return await verifyAll(app, what === undefined ? [] : [what, ...rest]);
    } finally {
      await app.close();
    }
  } finally {
    await database.stop();
  }
}

try {
  process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  const isOurs = error instanceof ConfigError || error instanceof UsageError;
  process.stderr.write(`${isOurs ? error.message : `Could not check: ${String(error)}`}\n`);
  if (error instanceof UsageError) process.stderr.write(`${usage}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 3;
}
