import { readdirSync } from 'node:fs';
import type { MigrationInterface } from 'typeorm';

type Migration = new () => MigrationInterface;

const folder = new URL('.', import.meta.url);
const numbered = /^\d{4}-.+\.js$/;

/** The one class of a file; one that has none, or two, ends the start. */
async function migrationIn(file: string): Promise<Migration> {
  const [only, ...others] = Object.values((await import(new URL(file, folder).href)) as object) as unknown[];
  if (typeof only !== 'function' || others.length > 0)
    throw new Error(`src/migrations/${file.replace(/js$/, 'ts')} must export one class and nothing else.`);
  return only as Migration;
}

/** Every migration of this folder, by its number: a new one is a new file and no entry anywhere. */
export const migrations: Migration[] = await Promise.all(
  readdirSync(folder)
    .filter((name) => numbered.test(name))
    .sort()
    .map(migrationIn),
);
