import { booksIn, type Books } from '../../src/docket/books.fixtures.js';
import { anAsker, type Asker } from '../../src/clearance/clearance.fixtures.js';
import { calendarDate } from '../../src/kernel/index.js';
import { DueWork, type Role, systemCaller, UnitOfWork } from '../../src/platform/index.js';
import { startTestApp, type TestApp } from '../app.js';
import { startSmtpSink, type SmtpSink } from './smtp-sink.js';
import { story } from '../story.js';

type Who = 'staying' | 'walled' | 'disabled' | 'ended' | 'ethics' | 'admin';

let app: TestApp;
let sink: SmtpSink;
let books: Books;
let deadlineIds: readonly string[];
const people = {} as Record<Who, Asker>;

const seats: Readonly<Record<Who, Role>> = {
  staying: 'coordinator',
  walled: 'coordinator',
  disabled: 'coordinator',
  ended: 'coordinator',
  ethics: 'ethics_officer',
  admin: 'administrator',
};

const runDue = () => app.app.get(DueWork).runAll();
/** The reminders to somebody. */
const kept = (who: Who) =>
  app.app
    .get(UnitOfWork)
    .read(systemCaller(books.allianceId), (tx) =>
      tx.query<{ id: string; state: string; subject: string; body: string; address: string }>(
        `SELECT id, state, subject, body, address FROM mail WHERE person_id = $1 AND kind = 'reminder' ORDER BY id`,
        [people[who].id],
      ),
    );
const statesOf = async (who: Who): Promise<readonly string[]> => [
  ...new Set((await kept(who)).map(({ state }) => state)),
];

interface Listed {
  readonly id: string;
  readonly personId: string | null;
  readonly state: string;
  readonly about: { readonly kind: string; readonly id: string } | null;
  readonly subject: string | null;
}
const listed = async (who: Who, query = ''): Promise<readonly Listed[]> =>
  (await people[who].get(`mails?limit=200&kind=reminder&${query}`)).json<{ items: Listed[] }>().items;

/** Reminders are written while the mail server is busy; before it is free again, three of four addressees are out. */
const step = story();
beforeAll(async () => {
  sink = await startSmtpSink();
  app = await startTestApp({
    now: '2018-10-01T01:00:00.000Z',
    settings: { SMTP_URL: sink.url, MAIL_FROM: 'Hezong <hezong@alliance.test>' },
  });
  books = await booksIn(app, calendarDate('2018-10-01'));
  const work = app.app.get(UnitOfWork);
  for (const [who, role] of Object.entries(seats) as [Who, Role][])
    people[who] = await anAsker(app, work, books.allianceId, { role });
  const recorded = await people.staying.post(`cases/${books.caseId}/events`, {
    proceedingId: books.proceedingId,
    kind: 'complaint_and_noi_served_by_commission',
    happenedOn: '2018-10-03',
    services: [
      { partyId: books.parties.a, method: 'express', destination: 'foreign', servedOn: '2018-10-03' },
    ],
  });
  deadlineIds = recorded.json<{ deadlines: { id: string }[] }>().deadlines.map(({ id }) => id);
  sink.refuseWith(451);
  await runDue();
});
afterAll(async () => {
  await app.close();
  await sink.close();
});

describe('a mail that was written before its addressee was out', () => {
  step('waits while the mail server is busy', async () => {
    for (const who of ['staying', 'walled', 'disabled', 'ended'] as const)
      expect(await statesOf(who)).toEqual(['intended']);
  });

  step(
    'does not leave after a wall, a disabling or the end of a seat, and its words are removed',
    async () => {
      const wall = { subjectKind: 'person', subjectId: people.walled.id, objectKind: 'case' };
      const reason = { reason: 'Worked for the complainant' };
      const walling = await people.ethics.post('walls', { ...wall, objectId: books.caseId, ...reason });
      expect(walling.statusCode).toBe(201);
      const disabling = await people.admin.post(`people/${people.disabled.id}/disabling`, reason);
      expect(disabling.statusCode).toBeLessThan(300);
      await app.app
        .get(UnitOfWork)
        .run(systemCaller(books.allianceId), (tx) =>
          tx.query(`UPDATE appointment SET until_on = '2018-09-30' WHERE person_id = $1`, [people.ended.id]),
        );
      sink.refuseWith(undefined);
      app.clock.set('2018-10-01T01:00:10.000Z');
      await runDue();
      expect(await statesOf('staying')).toEqual(['sent']);
      for (const who of ['walled', 'disabled', 'ended'] as const) {
        const mails = await kept(who);
        expect(mails.length).toBeGreaterThan(0);
        for (const mail of mails) expect(mail).toMatchObject({ state: 'withdrawn', subject: '', body: '' });
        expect(
          sink.received.filter(({ to, raw }) => to === mails[0]?.address && raw.includes('/deadlines/')),
        ).toEqual([]);
      }
      const own = await kept('staying');
      const leftTo = sink.received.filter(
        ({ to, raw }) => to === own[0]?.address && raw.includes('/deadlines/'),
      );
      expect(leftTo).toHaveLength(own.length);
    },
  );
});

describe('the mails of an alliance', () => {
  step('are known to who sees what they are about; what they say is for their addressee', async () => {
    const mails = await listed('staying');
    expect(mails.length).toBeGreaterThan(0);
    for (const { id, about, personId, subject } of mails) {
      expect(about?.kind).toBe('deadline');
      expect(deadlineIds).toContain(about?.id);
      const text = (await people.staying.get(`mails/${id}`)).json<{ text: string | null }>().text;
      const isTheirs = personId === people.staying.id;
      expect([subject !== null, text !== null]).toEqual([isTheirs, isTheirs]);
    }
  });

  step('are searched by address alone', async () => {
    const [own] = await kept('staying');
    expect(own?.subject).toMatch(/337-TA/);
    expect(await listed('staying', 'q=337-TA')).toEqual([]);
    expect(await listed('admin', 'q=337-TA')).toEqual([]);
    const address = encodeURIComponent(own?.address ?? '');
    expect((await listed('staying', `q=${address}`)).map(({ personId }) => personId)).toEqual(
      (await kept('staying')).map(() => people.staying.id),
    );
  });

  step('about a case are not there for a coordinator walled from it: no list, no id, no search', async () => {
    expect(await listed('walled')).toEqual([]);
    for (const who of ['staying', 'walled'] as const)
      for (const { id, address } of await kept(who)) {
        expect((await people.walled.get(`mails/${id}`)).statusCode).toBe(404);
        expect(await listed('walled', `q=${encodeURIComponent(address)}`)).toEqual([]);
      }
  });

  step('that were withdrawn are known to an administrator alone, who is not told of what', async () => {
    expect((await listed('staying')).map(({ state }) => state)).not.toContain('withdrawn');
    expect(await listed('staying', 'state=withdrawn')).toEqual([]);
    const withdrawn = await listed('admin', 'state=withdrawn');
    expect(new Set(withdrawn.map(({ personId }) => personId))).toEqual(
      new Set([people.walled.id, people.disabled.id, people.ended.id]),
    );
    for (const mail of await listed('admin')) expect(mail).toMatchObject({ about: null, subject: null });
  });

  step('are hidden from an administrator whom a wall keeps from what they are about', async () => {
    const wall = { subjectKind: 'person', subjectId: people.admin.id, objectKind: 'case' };
    const set = await people.ethics.post('walls', { ...wall, objectId: books.caseId, reason: 'A relative' });
    expect(set.statusCode).toBe(201);
    expect(await listed('admin')).toEqual([]);
  });
});
