import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { aCase, aParty } from '../../src/cases/cases.fixtures.js';
import { beginWaiting } from '../../src/identity/identity.fixtures.js';
import { newId, type Role, systemCaller, type Tx, UnitOfWork } from '../../src/platform/index.js';
import { startTestApp, type TestApp } from '../app.js';
import { secondsSince, tellFigure } from '../figures.js';
import { asPerson } from '../../src/platform/index.js';

/**
 * Fifty alliances share five connections. Ten thousand requests of all of them are mixed, some fail and some are given up while they
 * are under way; no answer may hold a row of another alliance, and no connection may remember whom it served.
 */

const alliances = 50;
const requests = 10_000;
const pool = 5;

interface Person {
  readonly id: string;
  readonly cookie: string;
}

interface Tenant {
  readonly id: string;
  /** A word that stands in everything of this alliance and nowhere else. */
  readonly word: string;
  readonly people: readonly Person[];
  readonly memberId: string;
  readonly caseId: string;
}

/** A repeatable sequence of numbers from 0 to below 1. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

let app: TestApp;
let work: UnitOfWork;
let tenants: Tenant[];

const wordOf = (n: number): string => `Tenantword${String.fromCharCode(65 + (n % 26))}${String(n)}x`;

async function insert(tx: Pick<Tx, 'query'>, table: string, row: Readonly<Record<string, unknown>>) {
  const names = Object.keys(row).join(', ');
  await tx.query(
    `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_record(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(row)],
  );
}

async function aPerson(allianceId: string, word: string, role: Role): Promise<Person> {
  const [id, secret] = [newId(), `secret-of-${newId()}`];
  const at = app.clock.now();
  const token = createHash('sha256').update(secret, 'utf8').digest('hex');
  await work.beforeTenant(async (tx) => {
    const plain = { language: 'en', zone: 'Asia/Shanghai', search: word, created_at: at };
    await insert(tx, 'person', { id, email: `${id}@example.test`, name: word, ...plain });
    const seen = { address: '127.0.0.1', device: word, opened_at: at, last_seen_at: at };
    await insert(tx, 'session', {
      id: newId(),
      person_id: id,
      alliance_id: allianceId,
      token_hash: token,
      ...seen,
    });
  });
  await work.run(systemCaller(allianceId), (tx) =>
    insert(tx, 'appointment', {
      id: newId(),
      alliance_id: allianceId,
      person_id: id,
      role,
      from_on: '2020-01-01',
      made_at: at,
    }),
  );
  return { id, cookie: `hezong=${secret}` };
}

async function must(person: Person, path: string, payload: object): Promise<{ id: string }> {
  const headers = { cookie: person.cookie };
  const answer = await app.inject({ method: 'POST', url: `/api/v1/${path}`, headers, payload });
  if (answer.statusCode !== 201) throw new Error(`${path}: ${answer.statusCode} ${answer.body}`);
  return answer.json();
}

async function aTenant(n: number): Promise<Tenant> {
  const [id, word] = [newId(), wordOf(n)];
  const names = { name_zh: word, name_en: word };
  await work.run(systemCaller(id), async (tx) => {
    const created_at = app.clock.now();
    await insert(tx, 'alliance', { id, ...names, zone: 'Asia/Shanghai', demo: false, created_at });
    await beginWaiting(work, tx);
  });
  const coordinator = await aPerson(id, word, 'coordinator');
  const people = [
    coordinator,
    await aPerson(id, word, 'administrator'),
    await aPerson(id, word, 'ethics_officer'),
  ];
  const firm = { name: { en: word, zh: word }, country: 'CN', joinedOn: '2020-01-01' };
  const { id: memberId } = await must(coordinator, 'members', firm);
  const party = aParty({ name: word, memberId });
  const { id: caseId } = await must(coordinator, 'cases', aCase({ titleEn: word, parties: [party] }));
  return { id, word, people, memberId, caseId };
}

beforeAll(async () => {
  app = await startTestApp({ pool });
  work = app.app.get(UnitOfWork);
  tenants = [];
  for (let n = 0; n < alliances; n += 1) tenants.push(await aTenant(n));
});

afterAll(() => app.close());

const reads = [
  () => 'cases',
  ({ caseId }: Tenant) => `cases/${caseId}`,
  ({ caseId }: Tenant) => `cases/${caseId}/record`,
  () => 'search?q=tenantword',
  () => 'members',
  () => 'people',
  () => 'audit/links',
  () => 'deadlines',
  () => 'alliance',
  () => 'notifications',
  () => 'mails',
];

/** Faults: a member that is there twice, a stale version, a thing of another alliance, a query that fails, nonsense. */
const faulty = (tenant: Tenant, other: Tenant) => [
  { method: 'GET' as const, url: `cases/${other.caseId}` },
  { method: 'GET' as const, url: `members/${other.memberId}` },
  {
    method: 'PUT' as const,
    url: `cases/${tenant.caseId}`,
    payload: { titleEn: tenant.word },
    ifMatch: '"999"',
  },
  { method: 'PUT' as const, url: `cases/${other.caseId}`, payload: { titleEn: tenant.word } },
  { method: 'GET' as const, url: 'cases?cursor=nonsense' },
  { method: 'POST' as const, url: 'cases', payload: { titleEn: 1 } },
  { method: 'GET' as const, url: 'search?q=%00' },
];

interface Tally {
  answered: number;
  failed: number;
  aborted: number;
  foreign: string[];
  broken: string[];
}

const others = new RegExp(`Tenantword[A-Z]\\d+x`, 'gi');

function judge(tally: Tally, tenant: Tenant, url: string, status: number, body: string): void {
  tally.answered += 1;
  if (status >= 400) tally.failed += 1;
  if (status >= 500) tally.broken.push(`${url}: ${String(status)}`);
  const foreign = (body.match(others) ?? []).filter(
    (word) => word.toLowerCase() !== tenant.word.toLowerCase(),
  );
  if (foreign.length > 0) tally.foreign.push(`${url}: ${foreign.join()}`);
}

async function askOne(tally: Tally, roll: () => number): Promise<void> {
  const tenant = tenants[Math.floor(roll() * alliances)]!;
  const other = tenants[Math.floor(roll() * alliances)]!;
  const { cookie } = tenant.people[Math.floor(roll() * tenant.people.length)]!;
  const kind = roll();
  if (kind < 0.15) {
    const faults = faulty(tenant, other);
    const { url, method, payload, ifMatch } = {
      payload: undefined,
      ifMatch: undefined,
      ...faults[Math.floor(roll() * faults.length)]!,
    };
    const headers = { cookie, ...(ifMatch !== undefined && { 'if-match': ifMatch }) };
    const answer = await app.inject({ method, url: `/api/v1/${url}`, headers, ...(payload && { payload }) });
    judge(
      tally,
      url.includes(other.caseId) && answer.statusCode < 400 ? other : tenant,
      url,
      answer.statusCode,
      answer.body,
    );
    return;
  }
  const url = reads[Math.floor(roll() * reads.length)]!(tenant);
  const asking = new AbortController();
  const answering = app.inject({
    method: 'GET',
    url: `/api/v1/${url}`,
    headers: { cookie },
    signal: asking.signal,
  });
  if (kind < 0.25) void pause(roll() * 6).then(() => asking.abort());
  try {
    const answer = await answering;
    judge(tally, tenant, url, answer.statusCode, answer.body);
  } catch (error) {
    if (!asking.signal.aborted) throw error;
    tally.aborted += 1;
  }
}

describe('fifty alliances on five connections', () => {
  it('never see a row of one another, whatever fails', async () => {
    const tally: Tally = { answered: 0, failed: 0, aborted: 0, foreign: [], broken: [] };
    const roll = dice(20_261_121);
    const begun = performance.now();
    let left = requests;
    const reader = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        await askOne(tally, roll);
      }
    };
    await Promise.all(Array.from({ length: 40 }, reader));
    const { answered, failed, aborted, foreign, broken } = tally;
    const seconds = secondsSince(begun);
    const counted = { requests, alliances, pool, answered, failed, aborted, foreign: foreign.length };
    tellFigure({
      proof: 'interleaving',
      ...counted,
      seconds,
      requestsASecond: Math.round(requests / seconds),
    });
    expect(foreign).toEqual([]);
    expect(broken).toEqual([]);
    expect(answered + aborted).toBe(requests);
    expect(failed).toBeGreaterThan(500);
    expect(aborted).toBeGreaterThan(100);
  });

  it('leave no connection with an alliance or a person: a query without raises on each, every time', async () => {
    const source = app.app.get(DataSource);
    const runners = Array.from({ length: pool }, () => source.createQueryRunner());
    await Promise.all(runners.map((runner) => runner.connect()));
    let raised = 0;
    for (const runner of runners)
      for (const question of [
        'SELECT * FROM case_file',
        'SELECT * FROM member',
        'SELECT * FROM outbox',
        `SELECT current_setting('hezong.alliance')::uuid`,
      ])
        await runner.query(question).catch(() => (raised += 1));
    const persons: (string | null)[] = [];
    for (const runner of runners) {
      const asked = `SELECT current_setting('hezong.person', true) AS person`;
      const [row] = (await runner.query(asked)) as { person: string | null }[];
      persons.push(row?.person || null);
    }
    await Promise.all(runners.map((runner) => runner.release()));
    expect(raised).toBe(pool * 4);
    expect(persons).toEqual(Array.from({ length: pool }, () => null));
  });

  it('never take one caller for another: each transaction knows its own alliance and person', async () => {
    const roll = dice(7);
    const wrong: string[] = [];
    const one = async (): Promise<void> => {
      const tenant = tenants[Math.floor(roll() * alliances)]!;
      const person = tenant.people[Math.floor(roll() * tenant.people.length)]!;
      const caller = asPerson(systemCaller(tenant.id), person.id);
      const fails = roll() < 0.2;
      const asked = (tx: Tx) =>
        tx.query<{ alliance: string; person: string }>(
          `SELECT current_setting('hezong.alliance') AS alliance, current_setting('hezong.person') AS person`,
        );
      const ways = [
        () => work.readOnce(caller, asked),
        () => work.read(caller, asked),
        () => work.run(caller, asked),
        () =>
          work.run(caller, async (tx) => {
            const rows = await asked(tx);
            if (fails) await tx.query('SELECT 1 / 0');
            return rows;
          }),
      ];
      const rows = await ways[Math.floor(roll() * ways.length)]!().catch(() => []);
      for (const { alliance, person: who } of rows)
        if (alliance !== tenant.id || who !== person.id) wrong.push(`${alliance} ${who}`);
    };
    for (let round = 0; round < 50; round += 1) await Promise.all(Array.from({ length: 40 }, one));
    expect(wrong).toEqual([]);
  });
});
