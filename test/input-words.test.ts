import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync } from 'class-validator';
import { formInWords, rulesInWords } from '../src/platform/http/input-words.js';
import { faultsOf } from '../src/platform/http/validation.js';
import { texts } from './house/tree.js';

type Contract = new () => object;
const contracts = texts('src', /\.contract\.ts$/).map(({ path }) => path);
const built = (path: string): string =>
  pathToFileURL(join(process.env['HEZONG_TEST_BUILT'] ?? '', '..', path.replace(/\.ts$/, '.js'))).href;

/** Every class of the wire that has rules, by file and name, with its rules. */
async function classes() {
  const found = [];
  for (const path of contracts) {
    const loaded = (await import(built(path))) as Readonly<Record<string, unknown>>;
    for (const [name, type] of Object.entries(loaded)) {
      if (typeof type !== 'function') continue;
      const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
      if (rules.length > 0) found.push({ name: `${path}: ${name}`, type: type as Contract, rules });
    }
  }
  return found;
}

/** What nobody would want to send. */
const wrong: readonly unknown[] = [
  undefined,
  null,
  '',
  'x',
  'ZZ9',
  -1,
  1.5,
  1e12,
  true,
  {},
  [],
  [{}],
  ['', ''],
  'y'.repeat(60_000),
];
const pattern = /\/\^|\bmust\b|regular expression|\$constraint|\bundefined\b|cannot be taken as it is/;

describe('what is wrong with an input', () => {
  it('is said by a sentence in both languages, whichever rule of whichever class it breaks', async () => {
    const all = await classes();
    const bad: string[] = [];
    for (const { name, type, rules } of all) {
      for (const value of wrong) {
        const body = Object.fromEntries(rules.map(({ propertyName }) => [propertyName, value]));
        const errors = validateSync(plainToInstance(type, body), {
          whitelist: true,
          forbidNonWhitelisted: true,
        });
        for (const { pointer, because } of faultsOf(errors)) {
          const isWhole = /^[A-Z].*\.$/s.test(because.en) && /[一-鿿].*。$/s.test(because.zh);
          if (!isWhole || pattern.test(because.en) || pattern.test(because.zh))
            bad.push(`${name}${pointer}: ${because.en} ${because.zh}`);
        }
      }
    }
    expect(all.length).toBeGreaterThan(80);
    expect([...new Set(bad)]).toEqual([]);
  });

  it('has words for every rule and for every pattern', async () => {
    const unnamed = (await classes()).flatMap(({ name, rules }) =>
      rules.flatMap((rule) => {
        const kind = rule.name ?? rule.type;
        if (/^(isOptional|conditionalValidation|whitelistValidation)$/.test(kind)) return [];
        const asked = (rule.constraints as readonly unknown[] | undefined)?.[0];
        const isSaid =
          kind === 'matches' && asked instanceof RegExp
            ? formInWords(asked.source) !== undefined
            : Object.hasOwn(rulesInWords, kind);
        return isSaid
          ? []
          : [`${name}.${rule.propertyName}: ${kind} ${asked instanceof RegExp ? asked.source : ''}`];
      }),
    );
    expect(unnamed).toEqual([]);
  });

  it('of an empty file is that it is empty', async () => {
    const all = await classes();
    const upload = all.find(({ name }) => name.endsWith(': BeginUploadBody'));
    const body = plainToInstance(upload!.type, { fileName: '22-zero.txt', sizeBytes: 0 });
    expect(faultsOf(validateSync(body))).toContainEqual({
      pointer: '/sizeBytes',
      because: {
        en: 'The file is empty: it has no bytes. Look whether the right one was chosen, and upload it again.',
        zh: '文件为空（0 字节）。请确认所选文件无误后重新上传。',
      },
    });
  });
});
