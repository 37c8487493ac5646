import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { NestFactory } from '@nestjs/core';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import openapiTS, { astToString } from 'openapi-typescript';
import { buildStale, root } from './build.mjs';

/**
 * `npm run openapi` writes the API's description and the web app's types from the contracts; with `-- --check` it only says
 * whether both are current. Either way it names what the description breaks of the rules that Redocly recommends.
 */
async function describe() {
  const { AppModule } = await import('../dist/app.module.js');
  const { openApiOf } = await import('../dist/openapi.js');
  const { createDataSource, httpAdapter, prepareHttp, readConfig } =
    await import('../dist/platform/index.js');
  const unconnected = createDataSource({ url: 'postgres://nobody@127.0.0.1:1/none', pool: 1, entities: [] });
  const described = AppModule.register(readConfig({ LOG_LEVEL: 'silent' }), unconnected);
  const app = await NestFactory.create(described, httpAdapter({ trustedProxies: 'loopback' }), {
    logger: false,
    abortOnError: false,
  });
  await prepareHttp(app);
  return openApiOf(app);
}

const banner = '// Made by "npm run openapi" from the contracts in src/. Not to be changed by hand.\n\n';

/** What each fact is called, for the web: from the modules' own tables. */
async function factNames() {
  const { facts } = await import('../dist/facts.js');
  const lines = Object.entries(facts).map(
    ([type, { name }]) => `  '${type}': { en: ${quoted(name.en)}, zh: ${quoted(name.zh)} },`,
  );
  const opening = "import { dictionary } from '../i18n/words';\n\n/** What each fact says. */\n";
  return `${banner}${opening}export const factNames = dictionary({\n${lines.join('\n')}\n});\n`;
}

/** Words of the API's unions, which the web offers to choose from: by the module's file, the tables taken from it. */
const wordTables = {
  'firms/domain/firm.js': ['nameKinds', 'tieKinds'],
  'firms/domain/identifiers.js': ['identifierSchemes'],
};

/** The same words for the web. */
async function unionWords() {
  const tables = [];
  for (const [file, names] of Object.entries(wordTables)) {
    const found = await import(`../dist/${file}`);
    for (const name of names) {
      const lines = Object.entries(found[name]).map(
        ([key, { en, zh }]) => `  ${key}: { en: ${quoted(en)}, zh: ${quoted(zh)} },`,
      );
      tables.push(`export const ${name} = {\n${lines.join('\n')}\n} as const;\n`);
    }
  }
  return `${banner}${tables.join('\n')}`;
}

/** What the web offers of experts: the words to choose from, and what each kind of entry of a dossier needs, may have and calls it. */
async function expertWords() {
  const { entryRules } = await import('../dist/experts/domain/dossier.js');
  const { expertLife } = await import('../dist/experts/domain/expert-life.js');
  const { expertRoles, testimonySides } = await import('../dist/experts/domain/expert-words.js');
  const tables = { expertRoles, expertStatuses: expertLife.statuses, testimonySides, entryRules };
  const written = Object.entries(tables).map(([name, table]) => {
    const lines = Object.entries(table).map(([key, of]) => `  ${key}: ${JSON.stringify(of)},`);
    return `export const ${name} = {\n${lines.join('\n')}\n} as const;\n`;
  });
  return `${banner}${written.join('\n')}`;
}

const quoted = (text) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

/** What a description breaks of the recommended rules, a line each. */
async function broken(document) {
  const config = await createConfig({ extends: ['recommended-strict'] });
  const found = await lintFromString({ source: JSON.stringify(document), config });
  return found.map(({ ruleId, message, location: [{ pointer }] }) => `${ruleId} at ${pointer}: ${message}`);
}

async function contents(document) {
  const types = astToString(await openapiTS(document, { alphabetize: false }));
  return {
    'web/src/api/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'web/src/api/schema.d.ts': `${banner}${types}`,
    'web/src/api/fact-names.ts': await factNames(),
    'web/src/api/union-words.ts': await unionWords(),
    'web/src/api/expert-words.ts': await expertWords(),
  };
}

if (!(await buildStale('api'))) process.exit(1);
const described = await describe();
const wanted = Object.entries(await contents(described));
const faults = await broken(described);
for (const fault of faults) process.stdout.write(`${fault}\n`);
const current = (file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined);
const stale = wanted.filter(([file, text]) => current(file) !== text);
if (process.argv.includes('--check')) {
  for (const [file] of stale) process.stdout.write(`${file} is not current: run "npm run openapi".\n`);
  process.exit(stale.length === 0 && faults.length === 0 ? 0 : 1);
}
for (const [file, text] of stale) writeFileSync(join(root, file), text);
process.stdout.write(
  `${stale.length === 0 ? 'Nothing changed' : `Written: ${stale.map(([file]) => file).join(', ')}`}.\n`,
);
process.exit(faults.length === 0 ? 0 : 1);
