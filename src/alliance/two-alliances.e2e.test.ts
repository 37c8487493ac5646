import { Client } from 'pg';
import { startTestApp, type TestApp } from '../../test/app.js';
import { anAlliance, aPerson, signedIn } from '../identity/identity.fixtures.js';
import { UnitOfWork } from '../platform/index.js';
import { aMember } from './alliance.fixtures.js';
import { story } from '../../test/story.js';

interface Side {
  readonly alliance: string;
  readonly person: string;
  readonly member: string;
  readonly headers: { readonly cookie: string };
}

let app: TestApp;
let ours: Side;
let theirs: Side;
let sql: Client;

const step = story();
beforeAll(async () => {
  app = await startTestApp();
  const work = app.app.get(UnitOfWork);
  const side = async (name: string): Promise<Side> => {
    const alliance = await anAlliance(work, { name: { en: name, zh: name } });
    const member = await aMember(work, alliance, { name: { en: `${name} firm`, zh: `${name} 单位` } });
    const appointments = [{ role: 'coordinator' }, { role: 'administrator' }] as const;
    const { id, email } = await aPerson(work, { allianceId: alliance, name: `${name} person`, appointments });
    return { alliance, person: id, member, headers: await signedIn(app, email) };
  };
  ours = await side('Ours');
  theirs = await side('Theirs');
  sql = new Client({ connectionString: app.databaseUrl });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await app.close();
});

const tenantTables = [
  'alliance',
  'person',
  'appointment',
  'disabling',
  'last_sign_in',
  'member',
  'membership_period',
  'member_contact',
];
const secretTables = [
  'password',
  'session',
  'access_token',
  'credential_link',
  'credential_mail',
  'sign_in_attempt',
];

/** Runs statements in a transaction that is rolled back. */
async function within<T>(setUp: string, query: string): Promise<T[]> {
  await sql.query('BEGIN');
  try {
    await sql.query(setUp);
    return (await sql.query(query)).rows as T[];
  } finally {
    await sql.query('ROLLBACK');
  }
}
const as = (alliance: string) => `SELECT set_config('hezong.alliance', '${alliance}', true)`;

describe('two alliances over HTTP', () => {
  step('never see each other in lists or searches', async () => {
    for (const path of ['people', 'members', 'people?q=theirs', 'members?q=theirs', 'alliance']) {
      const answer = await app.inject({ url: `/api/v1/${path}`, headers: ours.headers });
      expect(answer.statusCode).toBe(200);
      expect(answer.body).not.toContain('Theirs');
      for (const id of [theirs.alliance, theirs.person, theirs.member]) expect(answer.body).not.toContain(id);
    }
  });

  step('find nothing under each other’s ids, exactly as if there were nothing', async () => {
    const nobody = '01920000-0000-7000-8000-000000000000';
    const firm = { name: { en: 'x', zh: 'x' }, country: 'CN' };
    const asked = (
      path: string,
      payload?: object,
      method: 'GET' | 'POST' | 'PUT' = payload ? 'POST' : 'GET',
    ) => app.inject({ method, url: `/api/v1/${path}`, headers: ours.headers, ...(payload && { payload }) });
    const paths: ((id: { person: string; member: string }) => ReturnType<typeof asked>)[] = [
      ({ person }) => asked(`people/${person}`),
      ({ person }) => asked(`people/${person}/appointments`, { role: 'expert' }),
      ({ person }) => asked(`people/${person}/disabling`, { reason: 'x' }),
      ({ person }) => asked(`people/${person}/enabling`, {}),
      ({ member }) => asked(`members/${member}`),
      ({ member }) => asked(`members/${member}`, firm, 'PUT'),
      ({ member }) => asked(`members/${member}/joining`, { on: '2026-01-01' }),
      ({ member }) => asked(`members/${member}/leaving`, { on: '2026-01-01', reason: 'x' }),
    ];
    for (const ask of paths) {
      const [foreign, missing] = [await ask(theirs), await ask({ person: nobody, member: nobody })];
      expect(foreign.statusCode).toBe(404);
      const { instance: _a, requestId: _b, ...told } = foreign.json<Record<string, unknown>>();
      expect(missing.json()).toMatchObject(told);
    }
  });

  step('cannot appoint for each other’s firms', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/invitations',
      headers: ours.headers,
      payload: { email: 'x@firm.example', name: 'X', role: 'member_counsel', memberId: theirs.member },
    });
    expect(answer.json()).toMatchObject({ status: 422, errors: [{ pointer: '/memberId' }] });
  });
});

describe('two alliances in SQL, as the app itself', () => {
  step.each(tenantTables)('%s raises without an alliance', async (table) => {
    await expect(within('SELECT 1', `SELECT * FROM ${table}`)).rejects.toThrow(/hezong\.alliance/);
  });

  step.each(tenantTables)('%s never yields a row of the other', async (table) => {
    const column = table === 'person' || table === 'alliance' ? 'id' : 'alliance_id';
    const rows = await within<{ of: string }>(as(ours.alliance), `SELECT ${column} AS of FROM ${table}`);
    if (!['disabling', 'member_contact'].includes(table)) expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ of }) => of)).not.toContain(theirs.alliance);
    expect(rows.map(({ of }) => of)).not.toContain(theirs.person);
  });

  step.each(secretTables)('%s is closed to the app', async (table) => {
    await expect(within(as(ours.alliance), `SELECT * FROM ${table}`)).rejects.toThrow(/permission denied/);
  });

  step('cannot write into the other', async () => {
    const moved = `UPDATE member SET alliance_id = '${theirs.alliance}'`;
    await expect(within(as(ours.alliance), moved)).rejects.toThrow(/row-level security/);
    const renamed = await within(as(ours.alliance), `UPDATE member SET size = 'small' RETURNING id`);
    expect(renamed).toEqual([{ id: ours.member }]);
    await expect(within(as(ours.alliance), `UPDATE person SET name = 'x'`)).rejects.toThrow(
      /permission denied/,
    );
  });

  step('give the caller of a session only to who holds its secret', async () => {
    const rows = await within('SELECT 1', `SELECT * FROM caller_by_session('${'0'.repeat(64)}', now())`);
    expect(rows).toEqual([]);
  });
});
