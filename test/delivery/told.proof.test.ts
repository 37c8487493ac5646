import { getQueueToken } from '@nestjs/bullmq';
import { booksIn, type Books } from '../../src/docket/books.fixtures.js';
import { aPerson, signedIn } from '../../src/identity/identity.fixtures.js';
import { calendarDate } from '../../src/kernel/index.js';
import { DueWork, newId, systemCaller, UnitOfWork } from '../../src/platform/index.js';
import { workQueue } from '../../src/platform/delivery/queue-backend.js';
import { Relay } from '../../src/platform/delivery/relay.js';
import { WorkProcessor } from '../../src/platform/delivery/worker-role.js';
import { startTestApp, type TestApp } from '../app.js';

type Who = 'coordinator' | 'counselA' | 'counselB' | 'admin';

let app: TestApp;
let books: Books;
let answerOfA: string;
const people = new Map<Who, string>();
const cookies = new Map<Who, { readonly cookie: string }>();

interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

async function ask<T = Record<string, never>>(
  who: Who,
  method: 'GET' | 'POST',
  path: string,
  payload?: object,
): Promise<Answer<T>> {
  const answer = await app.inject({
    method,
    url: `/api/v1/${path}`,
    headers: { ...cookies.get(who) },
    ...(payload && { payload }),
  });
  return { status: answer.statusCode, body: answer.json<T>() };
}

interface Reminders {
  readonly items: readonly {
    readonly state: string;
    readonly daysBefore: number;
    readonly person: { readonly name: string };
  }[];
}
interface Notifications {
  readonly unread: number;
  readonly nextCursor: string | null;
  readonly items: readonly {
    readonly id: string;
    readonly subject: { readonly id: string };
    readonly body: { readonly en: string };
    readonly readAt: string | null;
  }[];
}
interface Mails {
  readonly nextCursor: string | null;
  readonly items: readonly {
    readonly id: string;
    readonly kind: string;
    readonly state: string;
    readonly personId: string | null;
    readonly about: { readonly kind: string } | null;
    readonly subject: string | null;
    readonly readable: boolean;
  }[];
}
interface Work {
  readonly counts: { readonly failed: number };
  readonly nextCursor: string | null;
  readonly items: readonly {
    readonly id: string;
    readonly kind: string;
    readonly state: string;
    readonly lastError: string | null;
    readonly actions: readonly { readonly obstacle: object | null }[];
  }[];
}

const runDue = () => app.app.get(DueWork).runAll();

beforeAll(async () => {
  app = await startTestApp({
    now: '2018-10-01T01:00:00.000Z',
    settings: { SESSION_IDLE_MINUTES: '10080' },
  });
  books = await booksIn(app, calendarDate('2018-10-01'));
  const seats = [
    ['coordinator', 'coordinator', undefined],
    ['counselA', 'member_counsel', books.memberA],
    ['counselB', 'member_counsel', books.memberB],
    ['admin', 'administrator', undefined],
  ] as const;
  for (const [who, role, memberId] of seats) {
    const { id, email } = await aPerson(app.app.get(UnitOfWork), {
      allianceId: books.allianceId,
      name: who,
      appointments: [memberId === undefined ? { role } : { role, memberId }],
    });
    people.set(who, id);
    cookies.set(who, await signedIn(app, email));
  }
  const recorded = await ask<{ deadlines: { id: string; party: { id: string } | null }[] }>(
    'coordinator',
    'POST',
    `cases/${books.caseId}/events`,
    {
      proceedingId: books.proceedingId,
      kind: 'complaint_and_noi_served_by_commission',
      happenedOn: '2018-10-03',
      services: [
        { partyId: books.parties.a, method: 'express', destination: 'foreign', servedOn: '2018-10-03' },
        { partyId: books.parties.b, method: 'electronic', destination: 'us', servedOn: '2018-10-03' },
      ],
    },
  );
  if (recorded.status !== 201) throw new Error(`The event was not recorded: ${String(recorded.status)}`);
  answerOfA = recorded.body.deadlines.find(({ party }) => party?.id === books.parties.a)?.id as string;
  await runDue();
});
afterAll(() => app.close());

describe('being told', () => {
  it('is planned for each respondent, and each sees of it what concerns them', async () => {
    const all = await ask<Reminders>('coordinator', 'GET', `deadlines/${answerOfA}/reminders`);
    const names = new Set(all.body.items.map(({ person }) => person.name));
    expect([...names]).toEqual(expect.arrayContaining(['coordinator', 'counselA']));
    expect(names.has('counselB')).toBe(false);
    const own = await ask<Reminders>('counselA', 'GET', `deadlines/${answerOfA}/reminders`);
    expect(new Set(own.body.items.map(({ person }) => person.name))).toEqual(new Set(['counselA']));
    expect((await ask('counselB', 'GET', `deadlines/${answerOfA}/reminders`)).status).toBe(404);
    expect((await ask('admin', 'GET', `deadlines/${answerOfA}/reminders`)).status).toBe(403);
  });

  it('happens in the app, once, for the person alone', async () => {
    const mine = await ask<Notifications>('counselA', 'GET', 'notifications?unread=true');
    const told = mine.body.items.filter(({ subject }) => subject.id === answerOfA);
    expect(told).toHaveLength(1);
    expect(told[0]?.body.en.split('\n')[0]).toMatch(
      /due .* New York time, which is .* Beijing time\. You are told because/,
    );
    const id = told[0]?.id ?? '';
    expect((await ask('counselB', 'POST', `notifications/${id}/reading`)).status).toBe(404);
    expect((await ask('counselA', 'POST', `notifications/${id}/reading`)).status).toBe(200);
    const after = await ask<Notifications>('counselA', 'GET', 'notifications?limit=1');
    expect(after.body.unread).toBe(mine.body.unread - 1);
    expect((await ask<{ read: number }>('counselA', 'POST', 'notifications/reading')).body.read).toBe(
      after.body.unread,
    );
    expect((await ask<Notifications>('counselA', 'GET', 'notifications')).body.unread).toBe(0);
  });

  it('stops when the deadline is met', async () => {
    const met = await ask('counselA', 'POST', `deadlines/${answerOfA}/meeting`, {
      on: '2018-10-01',
      evidence: 'EDIS 1',
    });
    expect(met.status).toBeLessThan(300);
    await runDue();
    const { body } = await ask<Reminders>('coordinator', 'GET', `deadlines/${answerOfA}/reminders`);
    expect(body.items.filter(({ state }) => state === 'planned')).toEqual([]);
  });
});

describe('the mails of an alliance', () => {
  it('are known to coordinators by what they are about, and read by their addressees alone', async () => {
    const { body } = await ask<Mails>('coordinator', 'GET', 'mails');
    expect(body.items.length).toBeGreaterThan(0);
    for (const { id, kind, about, readable, subject, personId } of body.items) {
      expect([kind, about?.kind]).toEqual(['reminder', 'deadline']);
      expect(readable).toBe(personId === people.get('coordinator'));
      const { text } = (await ask<{ text: string | null }>('coordinator', 'GET', `mails/${id}`)).body;
      expect([subject === null, text === null]).toEqual([!readable, !readable]);
    }
    expect(new Set(body.items.map(({ readable }) => readable)).size).toBe(2);
  });

  it('are known to administrators without their matter', async () => {
    const { body } = await ask<Mails>('admin', 'GET', 'mails');
    const reminder = body.items.find(({ kind }) => kind === 'reminder');
    expect(reminder).toMatchObject({ subject: null, about: null, readable: false });
    expect((await ask('admin', 'GET', `mails/${reminder?.id ?? ''}`)).body).toMatchObject({ text: null });
    for (const who of ['admin', 'coordinator'] as const)
      expect((await ask<Mails>(who, 'GET', 'mails?q=Answer')).body.items).toEqual([]);
    expect((await ask('counselA', 'GET', 'mails')).status).toBe(403);
  });

  it('come page by page, and a made-up cursor is refused', async () => {
    const first = await ask<Mails>('coordinator', 'GET', 'mails?limit=1');
    const second = await ask<Mails>(
      'coordinator',
      'GET',
      `mails?limit=1&cursor=${first.body.nextCursor ?? ''}`,
    );
    expect(second.body.items[0]?.id).not.toBe(first.body.items[0]?.id);
    const forged = Buffer.from(JSON.stringify(['soon', 'me'])).toString('base64url');
    for (const path of ['mails', 'work', 'notifications', 'audit/links'])
      expect((await ask('admin', 'GET', `${path}?cursor=${forged}`)).status).toBe(422);
  });
});

describe('work that was given up', () => {
  it('is shown with its error, tried again by an administrator, and the record says so', async () => {
    await app.app
      .get(UnitOfWork)
      .run(systemCaller(books.allianceId), (tx) =>
        tx.plan({ kind: 'test.unheard_of', subjectId: newId(), dueAt: tx.now }),
      );
    for (let hours = 1; hours <= 8; hours++) {
      await runDue();
      app.clock.set(new Date(Date.parse(app.clock.now()) + 3 * 3_600_000).toISOString());
    }
    expect((await ask('coordinator', 'GET', 'work')).status).toBe(403);
    const { body } = await ask<Work>('admin', 'GET', 'work?state=failed');
    expect(body.counts.failed).toBe(1);
    expect(body.items[0]).toMatchObject({
      kind: 'test.unheard_of',
      lastError: 'UnknownWorkError work.unknown_kind',
    });
    expect(body.items[0]?.actions[0]?.obstacle).toBeNull();
    const id = body.items[0]?.id ?? '';
    expect((await ask('coordinator', 'POST', `work/${id}/retry`)).status).toBe(403);
    expect((await ask('admin', 'POST', `work/${id}/retry`)).body).toMatchObject({ state: 'waiting' });
    expect((await ask('admin', 'POST', `work/${id}/retry`)).status).toBe(409);
    expect((await ask('admin', 'POST', `work/${newId()}/retry`)).status).toBe(404);
    const links = await ask<{ items: { fact: { action: string; actorName: string } }[] }>(
      'admin',
      'GET',
      'audit/links?limit=1',
    );
    expect(links.body.items[0]?.fact).toMatchObject({
      action: 'work.retried',
      actorName: { en: 'admin', zh: 'admin' },
    });
  });

  it.each(['failed', 'waiting', 'done'])('the list of what is %s goes on page by page', async (state) => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body, status } = await ask<Work>('admin', 'GET', `work?state=${state}&limit=7${cursor}`);
      expect(status).toBe(200);
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`;
    } while (cursor !== '');
    expect(new Set(seen).size).toBe(seen.length);
    if (state === 'done') expect(seen.length).toBeGreaterThan(7);
  });

  it('leaves the audit chain whole', async () => {
    await ask('admin', 'POST', 'audit/checkpoints');
    const { body } = await ask<{ intact: boolean; links: number }>('admin', 'GET', 'audit/verification');
    expect(body.intact).toBe(true);
    expect(body.links).toBeGreaterThan(3);
    expect((await ask('counselA', 'GET', 'audit/verification')).status).toBe(403);
  });
});

it.each([
  ['queue', getQueueToken(workQueue)],
  ['worker', WorkProcessor],
  ['relay', Relay],
])('a process that serves HTTP alone has no %s', (_, token) => {
  expect(() => app.app.get<unknown>(token, { strict: false })).toThrow();
});
