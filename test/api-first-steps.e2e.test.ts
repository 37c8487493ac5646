import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { anAlliance, aPerson, testPassword } from '../src/identity/identity.fixtures.js';
import { OpenCase } from '../src/cases/open-case.js';
import { aCase } from '../src/cases/cases.fixtures.js';
import { systemCaller, UnitOfWork } from '../src/platform/index.js';
import { apiSteps, asMarkdown } from '../web/src/pages/account/api-steps.js';
import { startTestApp, type TestApp } from './app.js';

interface Answer {
  readonly id?: string;
  readonly token?: string;
  readonly nextCursor?: string | null;
  readonly items?: readonly object[];
  readonly proceedings?: readonly { readonly id: string }[];
  readonly parties?: readonly { readonly id: string; readonly role: string }[];
  readonly version?: number;
  readonly code?: string;
  readonly errors?: readonly { readonly acknowledge?: string }[];
}

let app: TestApp;
let folder: string;
const shell: Record<string, string> = { PATH: process.env['PATH'] ?? '' };

beforeAll(async () => {
  app = await startTestApp();
  folder = await mkdtemp(join(tmpdir(), 'hezong-api-'));
  const work = app.app.get(UnitOfWork);
  const allianceId = await anAlliance(work);
  for (const number of ['337-TA-9001', '337-TA-9002'])
    await app.app.get(OpenCase).run(systemCaller(allianceId), aCase({ number }));
  const { email } = await aPerson(work, { allianceId });
  await app.app.listen(0, '127.0.0.1');
  Object.assign(shell, {
    HEZONG: await app.app.getUrl(),
    EMAIL: email,
    PASSWORD: testPassword,
    UNTIL: '2026-12-31',
  });
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a command as a reader types it. */
async function typed(command: string): Promise<Answer> {
  const { stdout } = await promisify(execFile)('sh', ['-c', command], { cwd: folder, env: shell });
  return JSON.parse(stdout) as Answer;
}

it('the first steps of docs/api.md work as they are written', async () => {
  const file = 'docs/api.md';
  if (process.env['HEZONG_WRITE_DOCS']) await writeFile(file, asMarkdown(apiSteps));
  const written = await readFile(file, 'utf8');
  expect(written).toBe(asMarkdown(apiSteps));
  const [where = '', ...commands] = [...written.matchAll(/```sh\n(.*?)\n```/gs)].map(([, text = '']) => text);
  expect([...where.matchAll(/^(\w+)=/gm)].map(([, name]) => name)).toEqual([
    'HEZONG',
    'EMAIL',
    'PASSWORD',
    'UNTIL',
  ]);
  const [signIn = '', make = '', list = '', turn = '', open = '', record = '', read = '', change = ''] =
    commands;
  const [again = '', odd = ''] = commands.slice(8);
  expect(commands).toHaveLength(10);

  expect((await typed(signIn)).id).toBeDefined();
  shell['TOKEN'] = (await typed(make)).token ?? '';
  const first = await typed(list);
  expect(first.items).toHaveLength(1);
  shell['CURSOR'] = first.nextCursor ?? '';
  const second = await typed(turn);
  expect([second.items?.length, second.nextCursor]).toEqual([1, null]);
  const opened = await typed(open);
  expect((await typed(open)).id).toBe(opened.id);
  shell['CASE'] = opened.id ?? '';
  shell['PROCEEDING'] = opened.proceedings?.[0]?.id ?? '';
  shell['RESPONDENT'] = opened.parties?.find(({ role }) => role === 'respondent')?.id ?? '';
  expect(await typed(record)).toMatchObject({ event: { kind: 'complaint_and_noi_served_by_commission' } });
  expect((await typed(read)).items?.length).toBeGreaterThan(0);
  expect(await typed(change)).toMatchObject({ version: 2 });
  expect(await typed(change)).toMatchObject({ code: 'version.stale', currentVersion: 2 });
  expect(await typed(again)).toMatchObject({ code: 'case.number_known' });
  expect(await typed(odd)).toMatchObject({
    code: 'date.implausible',
    errors: [{ acknowledge: 'year_swapped:2062-03-05' }],
  });
});
