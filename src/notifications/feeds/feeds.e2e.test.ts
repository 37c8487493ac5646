import { startTestApp, type TestApp } from '../../../test/app.js';
import { aPerson, signedIn } from '../../identity/identity.fixtures.js';
import { calendarDate } from '../../kernel/index.js';
import { EndAppointment } from '../../identity/index.js';
import { Duties, DueWork, newId, systemCaller, UnitOfWork } from '../../platform/index.js';
import { type AnAlliance, anAlliance } from '../notifications.fixtures.js';

let app: TestApp;
let work: UnitOfWork;
let alliance: AnAlliance;
const now = '2026-04-01T01:00:00.000Z';

beforeAll(async () => {
  app = await startTestApp({ now, settings: { PUBLIC_URL: 'https://hezong.example' } });
  work = app.app.get(UnitOfWork);
});
afterAll(() => app.close());
beforeEach(async () => {
  app.clock.set(now);
  alliance = await anAlliance(work, '2026-02-01T01:00:00.000Z');
});

const asSystem = <Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> =>
  work.run(systemCaller(alliance.allianceId), (tx) => tx.query<Row>(sql, parameters));

/** A representative of the member, or of another. */
async function aRepresentative(memberId = alliance.memberId) {
  const { allianceId } = alliance;
  const appointments = [{ role: 'member_representative' as const, memberId }];
  const { id, email } = await aPerson(work, { allianceId, appointments });
  return { id, headers: await signedIn(app, email) };
}
type Signed = Awaited<ReturnType<typeof aRepresentative>>;

async function aFeed({ headers }: Signed) {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/calendar-feeds',
    headers: { ...headers, 'idempotency-key': newId() },
    payload: { name: 'Phone' },
  });
  expect(answer.statusCode).toBe(201);
  const { id, url } = answer.json<{ id: string; url: string }>();
  return { id, url, path: new URL(url).pathname };
}
const fetched = (path: string) => app.inject({ url: path });
const daysIn = (text: string): string[] =>
  [...text.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day ?? '');

describe('a calendar feed', () => {
  it('gives its person their days without a session, and its address is shown once', async () => {
    await alliance.aDeadline({ day: '2026-04-16' });
    await alliance.aDeadline({ day: '2026-05-04', party: false });
    await alliance.aDeadline({ day: '2026-05-05', status: 'met' });
    const person = await aRepresentative();
    const { url, path } = await aFeed(person);
    expect(url).toMatch(/^https:\/\/hezong\.example\/api\/v1\/feeds\/[\w-]{64}\.ics$/);
    const answer = await fetched(path);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(daysIn(answer.body)).toEqual(['20260416', '20260504']);
    const listed = await app.inject({ url: '/api/v1/calendar-feeds', headers: person.headers });
    expect(listed.json()).toMatchObject({ items: [{ name: 'Phone', fetchedAt: now }] });
    expect(listed.body).not.toContain(path.slice(-40));
  });

  it('keeps its secret nowhere', async () => {
    const { path } = await aFeed(await aRepresentative());
    const secret = path.split('/').at(-1)?.replace('.ics', '') ?? '';
    const rows = await asSystem<{ kept: string }>(
      `SELECT coalesce(jsonb_agg(f), '[]')::text || (SELECT coalesce(jsonb_agg(i), '[]')::text FROM idempotency i)
         || (SELECT coalesce(jsonb_agg(o), '[]')::text FROM outbox o) AS kept FROM calendar_feed f WHERE f.alliance_id = $1`,
      [alliance.allianceId],
    );
    expect(rows[0]?.kept).toContain('Phone');
    expect(rows[0]?.kept).not.toContain(secret);
  });

  it("shows nothing of another member's days", async () => {
    await alliance.aDeadline({ day: '2026-04-16' });
    const other = await alliance.aMember();
    const { path } = await aFeed(await aRepresentative(other));
    expect(daysIn((await fetched(path)).body)).toEqual([]);
  });

  it('loses a case at the moment a wall goes up, and finds it again when it is lifted', async () => {
    await alliance.aDeadline();
    const person = await aRepresentative();
    const { path } = await aFeed(person);
    expect(daysIn((await fetched(path)).body)).toHaveLength(1);
    const wall = newId();
    await asSystem(
      `INSERT INTO wall (id, alliance_id, subject_kind, subject_id, object_kind, object_id, reason, set_by, set_at, version)
       VALUES ($1, $2, 'person', $3, 'case', $4, 'conflict', $3, $5, 1)`,
      [wall, alliance.allianceId, person.id, alliance.caseId, now],
    );
    expect(daysIn((await fetched(path)).body)).toEqual([]);
    await asSystem(`UPDATE wall SET lifted_at = $2, lifted_by = $3, lift_reason = 'over' WHERE id = $1`, [
      wall,
      now,
      person.id,
    ]);
    expect(daysIn((await fetched(path)).body)).toHaveLength(1);
  });

  it('tells of a duty in a group by its day alone', async () => {
    const person = await aRepresentative();
    const [groupId, membershipId] = [newId(), newId()];
    const { allianceId, caseId, memberId } = alliance;
    await asSystem(
      `WITH g AS (INSERT INTO joint_group (id, alliance_id, case_id, name_en, status, opened_by, opened_at, version)
                  VALUES ($1, $2, $3, 'Lamps Defence', 'effective', $4, $6, 1)),
            m AS (INSERT INTO group_membership (id, alliance_id, group_id, member_id, role, status, invited_by, invited_at, left_at, version)
                  VALUES ($5, $2, $1, $7, 'member', 'withdrawn', $4, $6, $6, 1))
       INSERT INTO certificate (id, alliance_id, membership_id, asked_at, due_on) VALUES ($8, $2, $5, $6, '2026-05-01')`,
      [groupId, allianceId, caseId, person.id, membershipId, now, memberId, newId()],
    );
    await work.run(systemCaller(allianceId), (tx) => app.app.get(Duties).keepAll(tx));
    const { path } = await aFeed(person);
    const { body } = await fetched(path);
    expect(daysIn(body)).toEqual(['20260501']);
    for (const hidden of ['Lamps', groupId, membershipId, caseId]) expect(body).not.toContain(hidden);
  });

  it('is gone once revoked, byte for byte as if it had never been', async () => {
    const person = await aRepresentative();
    const { id, path } = await aFeed(person);
    const never = `/api/v1/feeds/${'A'.repeat(64)}.ics`;
    const headers = { ...person.headers, 'x-request-id': 'same-request' };
    const gone = await app.inject({ method: 'DELETE', url: `/api/v1/calendar-feeds/${id}`, headers });
    expect(gone.statusCode).toBe(204);
    const answers = await Promise.all(
      [path, never].map((url) => app.inject({ url, headers: { 'x-request-id': 'same-request' } })),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404]);
    const said = answers.map(({ body }, i) => body.replace([path, never][i] ?? '', ''));
    expect(said[0]).toBe(said[1]);
  });

  it("is nobody else's to revoke", async () => {
    const { id, path } = await aFeed(await aRepresentative());
    const { headers } = await aRepresentative();
    const answer = await app.inject({ method: 'DELETE', url: `/api/v1/calendar-feeds/${id}`, headers });
    expect(answer.statusCode).toBe(404);
    expect((await fetched(path)).statusCode).toBe(200);
  });

  it("dies with its person's last seat, and a new seat does not bring it back", async () => {
    const person = await aRepresentative();
    const { path } = await aFeed(person);
    const [seat] = await asSystem<{ id: string }>('SELECT id FROM appointment WHERE person_id = $1', [
      person.id,
    ]);
    const on = calendarDate('2026-04-02');
    await app.app
      .get(EndAppointment)
      .run(systemCaller(alliance.allianceId), seat?.id ?? '', { on, reason: 'Left the firm' });
    await app.app.get(DueWork).runAll();
    expect((await fetched(path)).statusCode).toBe(200);
    app.clock.set('2026-04-03T01:00:00.000Z');
    expect((await fetched(path)).statusCode).toBe(404);
    await app.app.get(DueWork).runAll();
    await asSystem(
      `INSERT INTO appointment (id, alliance_id, person_id, role, member_id, from_on, made_at)
       VALUES ($1, $2, $3, 'member_representative', $4, '2026-04-03', $5)`,
      [newId(), alliance.allianceId, person.id, alliance.memberId, now],
    );
    expect((await fetched(path)).statusCode).toBe(404);
  });

  it.each(['', 'x', 'A'.repeat(63), 'A'.repeat(65), '%00', '中'.repeat(20)])(
    'answers 404 to "%s"',
    async (secret) => {
      expect((await fetched(`/api/v1/feeds/${encodeURIComponent(secret)}.ics`)).statusCode).toBe(404);
    },
  );
});
