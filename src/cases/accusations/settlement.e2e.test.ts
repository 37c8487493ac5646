import type { LightMyRequestResponse } from 'fastify';
import { Client } from 'pg';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { aMember } from '../../alliance/alliance.fixtures.js';
import { anAlliance, aPerson, seated, signedIn } from '../../identity/identity.fixtures.js';
import { newId, type Role, systemCaller, UnitOfWork, asPerson } from '../../platform/index.js';
import { Compartments } from '../../walls/index.js';
import type { CaseView } from '../case-views.contract.js';
import { aCase, aParty } from '../cases.fixtures.js';
import type { PositionsView, SettlementView } from './accusation-views.contract.js';

type Who =
  Role | 'representativeOfA' | 'counselInA' | 'secondCounselInA' | 'counselInB' | 'counselOfA' | 'counselOfB';

let app: TestApp;
let work: UnitOfWork;
let alliance: string;
let memberA: string;
let memberB: string;
const people = new Map<Who, { readonly id: string; readonly cookie: string }>();

async function signIn(who: Who, role: Role, memberId?: string): Promise<void> {
  const appointment = memberId === undefined ? { role } : { role, memberId };
  const { id, email } = await aPerson(work, { allianceId: alliance, name: who, appointments: [appointment] });
  people.set(who, { id, ...(await signedIn(app, email)) });
}

const officers = ['coordinator', 'treasurer', 'ethics_officer', 'auditor', 'administrator'] as const;
const ownCounsel = ['counselInA', 'secondCounselInA', 'counselOfA'] as const;
const others = [...officers, 'representativeOfA', 'counselInB', 'counselOfB'] as const;

beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
  alliance = await anAlliance(work);
  memberA = await aMember(work, alliance, { name: { en: 'Demo Alpha', zh: '示例甲公司' } });
  memberB = await aMember(work, alliance, { name: { en: 'Demo Beta', zh: '示例乙公司' } });
  for (const role of officers) await signIn(role, role);
  await signIn('representativeOfA', 'member_representative', memberA);
  await signIn('counselInA', 'member_counsel', memberA);
  await signIn('secondCounselInA', 'member_counsel', memberA);
  await signIn('counselInB', 'member_counsel', memberB);
  await signIn('counselOfA', 'outside_counsel');
  await signIn('counselOfB', 'outside_counsel');
});
afterAll(() => app.close());

const personId = (who: Who): string => people.get(who)?.id ?? '';
function ask(who: Who, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object, over: object = {}) {
  const headers = { cookie: people.get(who)?.cookie ?? '', ...over };
  return app.inject({ method, url: `/api/v1/${path}`, headers, ...(payload && { payload }) });
}
const outcome = (answer: LightMyRequestResponse): string =>
  `${String(answer.statusCode)} ${answer.json<{ code?: string }>().code ?? ''}`.trim();

async function aCaseOfTwo() {
  const parties = [
    aParty({ name: 'Alpha Ltd.', memberId: memberA }),
    aParty({ name: 'Beta Ltd.', memberId: memberB }),
    aParty({ name: 'Outsider Ltd.' }),
  ];
  const view = (await ask('coordinator', 'POST', 'cases', aCase({ parties }))).json<CaseView>();
  const [a = '', b = '', outsider = ''] = view.parties.map(({ id }) => id);
  for (const [party, member, who] of [
    [a, 'counselInA', 'counselOfA'],
    [b, 'counselInB', 'counselOfB'],
  ] as const)
    await ask(member, 'POST', `parties/${party}/counsel`, {
      firm: 'Demo LLP',
      personId: personId(who),
    });
  return { id: view.id, a, b, outsider };
}

const offer = { state: 'offer_received', on: '2026-03-30', note: 'Zaunkoenig royalty of one dollar' };
const path = (party: string): string => `respondents/${party}/settlement`;
const entries = async (who: Who, party: string) => {
  const answer = await ask(who, 'GET', path(party));
  expect(answer.statusCode).toBe(200);
  return answer.json<SettlementView>().entries.map(({ no, state }) => [no, state]);
};

/** Every row of a table as text, as its owner sees it. */
async function asOwner(sql: string, parameters: unknown[] = []): Promise<string> {
  const owner = new Client({ connectionString: app.ownerUrl });
  await owner.connect();
  try {
    await owner.query('BEGIN');
    await owner.query('ALTER TABLE outbox NO FORCE ROW LEVEL SECURITY');
    await owner.query('ALTER TABLE audit_link NO FORCE ROW LEVEL SECURITY');
    await owner.query('ALTER TABLE settlement_position NO FORCE ROW LEVEL SECURITY');
    const { rows } = await owner.query<object>(sql, parameters);
    await owner.query('ROLLBACK');
    return JSON.stringify(rows);
  } finally {
    await owner.end();
  }
}

describe('how far a respondent’s talks are', () => {
  it('is entered by own counsel, in house and outside, each reading what the others entered', async () => {
    const { a } = await aCaseOfTwo();
    expect(await entries('counselInA', a)).toEqual([]);
    const first = await ask('counselInA', 'PUT', path(a), { state: 'talking' }, { 'if-match': '0' });
    expect(first.json<SettlementView>()).toMatchObject({
      partyId: a,
      version: 1,
      entries: [
        { no: 1, state: 'talking', on: null, note: null, recordedBy: { en: 'counselInA', zh: 'counselInA' } },
      ],
    });
    const second = await ask('counselOfA', 'PUT', path(a), offer, { 'if-match': '1' });
    expect(second.json<SettlementView>().entries[0]).toMatchObject({ no: 2, ...offer });
    expect(outcome(await ask('counselInA', 'PUT', path(a), offer, { 'if-match': '1' }))).toBe(
      '412 version.stale',
    );
    expect((await ask('counselOfA', 'PUT', path(a), offer)).json<SettlementView>().version).toBe(2);
    for (const who of ownCounsel)
      expect(await entries(who, a)).toEqual([
        [2, 'offer_received'],
        [1, 'talking'],
      ]);
  });

  it('is sent once however often it is asked, and kept sealed', async () => {
    const { a } = await aCaseOfTwo();
    const once = { 'idempotency-key': newId() };
    const sent = [
      await ask('counselInA', 'PUT', path(a), offer, once),
      await ask('counselInA', 'PUT', path(a), offer, once),
    ];
    expect(sent.map((answer) => answer.json<SettlementView>().version)).toEqual([1, 1]);
    const kept = await asOwner(
      `SELECT id, party_id, encode(sealed, 'escape') AS sealed FROM settlement_position WHERE party_id = $1`,
      [a],
    );
    expect(kept).toContain(a);
    expect(kept).not.toMatch(/Zaunkoenig|offer_received/);
  });

  it('is for nobody else: the same answer whether there are talks or none, to a reading and to a writing', async () => {
    const [quiet, talking] = [await aCaseOfTwo(), await aCaseOfTwo()];
    await ask('counselInA', 'PUT', path(talking.a), offer);
    const bare = ({ body }: LightMyRequestResponse): string =>
      body.replace(/"(instance|requestId)":"[^"]*"/g, '');
    for (const who of others) {
      for (const [method, payload] of [['GET'], ['PUT', { state: 'none' }]] as const) {
        const answers = [
          await ask(who, method, path(talking.a), payload, { 'if-match': '7' }),
          await ask(who, method, path(quiet.a), payload, { 'if-match': '7' }),
          await ask(who, method, path(newId()), payload, { 'if-match': '7' }),
        ];
        expect([403, 404]).toContain(answers[0]?.statusCode);
        expect(new Set(answers.map(bare)).size).toBe(1);
        expect(new Set(answers.map(({ statusCode }) => statusCode)).size).toBe(1);
      }
    }
  });

  it('leaves no trace where others look: positions, record, facts, audit chain, compartments', async () => {
    const { id, a } = await aCaseOfTwo();
    const trace = () =>
      Promise.all(
        (
          [
            'coordinator',
            'auditor',
            'administrator',
            'ethics_officer',
            'counselInB',
            'representativeOfA',
          ] as const
        ).flatMap((who) =>
          [
            `cases/${id}`,
            `cases/${id}/positions`,
            `cases/${id}/record`,
            'audit/links',
            'compartments',
            'notifications',
          ].map(async (one) => (await ask(who, 'GET', one)).body.replace(/"(requestId)":"[^"]*"/g, '')),
        ),
      );
    const facts = () => asOwner('SELECT count(*) FROM outbox UNION ALL SELECT count(*) FROM audit_link');
    const [before, factsBefore] = [await trace(), await facts()];
    await ask('counselInA', 'PUT', path(a), offer);
    await ask('counselOfA', 'PUT', path(a), { state: 'in_principle' });
    expect(await facts()).toEqual(factsBefore);
    expect(await trace()).toEqual(before);
  });

  it('is hidden by the database itself from whoever is not admitted, and from the system its content', async () => {
    const { a } = await aCaseOfTwo();
    await ask('counselInA', 'PUT', path(a), offer);
    const system = systemCaller(alliance);
    const rows = (id: string | null) =>
      work.read(id === null ? system : asPerson(system, id), (tx) =>
        tx.query('SELECT id FROM settlement_position WHERE party_id = $1', [a]),
      );
    expect(await rows(personId('counselInA'))).toHaveLength(1);
    for (const who of others) expect(await rows(personId(who))).toHaveLength(0);
    const keys = await work.read(systemCaller(alliance), (tx) =>
      tx.query(
        'SELECT k.id FROM sealing_key k JOIN settlement_position s ON s.key_id = k.id WHERE s.party_id = $1',
        [a],
      ),
    );
    expect(keys).toHaveLength(0);
  });

  it('is not for counsel of a firm that is no member, nor for whom colleagues put out, nor for whom a wall stops', async () => {
    const { id, a, outsider } = await aCaseOfTwo();
    await ask('coordinator', 'POST', `parties/${outsider}/counsel`, {
      firm: 'Demo LLP',
      personId: personId('counselOfB'),
    });
    expect(outcome(await ask('counselOfB', 'GET', path(outsider)))).toBe('404 not_found');
    await ask('counselInA', 'PUT', path(a), offer);
    expect(await entries('secondCounselInA', a)).toHaveLength(1);
    const compartments = app.app.get(Compartments);
    await work.run(asPerson(systemCaller(alliance), personId('counselInA')), async (tx) => {
      const [row] = await tx.query<{ id: string }>('SELECT settlement_compartment($1, $2) AS id', [
        id,
        memberA,
      ]);
      await compartments.endAdmission(tx, row?.id ?? '', [personId('secondCounselInA')], 'Left the team');
    });
    expect(await entries('secondCounselInA', a)).toEqual([]);
    expect(outcome(await ask('secondCounselInA', 'PUT', path(a), { state: 'none' }))).toBe('404 not_found');
    expect(await entries('counselOfA', a)).toHaveLength(1);
    await work.run(systemCaller(alliance), (tx) =>
      tx.query(
        `INSERT INTO wall (id, alliance_id, subject_kind, subject_id, object_kind, object_id, reason, set_by, set_at, version)
         VALUES ($1, $2, 'person', $3, 'member', $4, 'Conflict', $5, $6, 1)`,
        [newId(), alliance, personId('counselOfA'), memberA, personId('ethics_officer'), tx.now],
      ),
    );
    expect(outcome(await ask('counselOfA', 'GET', path(a)))).toBe('404 not_found');
  });

  it('is offered to own counsel alone, whether or not there is anything', async () => {
    const { id, a } = await aCaseOfTwo();
    const offered = async (who: Who) =>
      (await ask(who, 'GET', `cases/${id}/positions`))
        .json<PositionsView>()
        .items.find(({ partyId }) => partyId === a)?.ownCounsel;
    expect(await offered('counselInA')).toBe(true);
    expect(await offered('representativeOfA')).toBe(false);
    expect(await offered('coordinator')).toBe(false);
  });

  it('belongs to one alliance', async () => {
    const { a } = await aCaseOfTwo();
    await ask('counselInA', 'PUT', path(a), offer);
    const stranger = await seated(work, await anAlliance(work), 'coordinator');
    const rows = await work.read(stranger, (tx) => tx.query('SELECT id FROM settlement_position'));
    expect(rows).toEqual([]);
  });
});
