import type { LightMyRequestResponse } from 'fastify';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { story } from '../../../test/story.js';
import type { CaseView } from '../../cases/index.js';
import { aPerson, signedIn } from '../../identity/identity.fixtures.js';
import { calendarDate, type Instant } from '../../kernel/index.js';
import { newId, type Role, systemCaller, UnitOfWork } from '../../platform/index.js';
import { type Books, booksIn } from '../books.fixtures.js';
import type { CaseDeadlinesView } from '../docket-views.contract.js';
import type {
  AnswerCoverView,
  SilentRespondentsPageView,
  SilentRespondentView,
  UndatedCasesPageView,
} from './answers.contract.js';

type Who =
  | 'coordinator'
  | 'second'
  | 'memberA'
  | 'memberB'
  | 'auditor'
  | 'stranger'
  | 'strangersMember'
  | 'third'
  | 'thirdsSecond'
  | 'walled'
  | 'apart';

let app: TestApp;
let books: Books;
let other: Books;
let third: Books;
const cookies = new Map<Who, { readonly cookie: string }>();
const people = new Map<Who, { readonly id: string; readonly email: string }>();

async function signIn(who: Who, allianceId: string, role: Role, memberId?: string): Promise<void> {
  const { id, email } = await aPerson(app.app.get(UnitOfWork), {
    allianceId,
    name: who,
    appointments: [memberId === undefined ? { role } : { role, memberId }],
  });
  people.set(who, { id, email });
  cookies.set(who, await signedIn(app, email));
}

const wall = (who: Who, kind: 'case' | 'member', id: string) =>
  app.app.get(UnitOfWork).run(systemCaller(books.allianceId), (tx) =>
    tx.query(
      `INSERT INTO wall (id, alliance_id, subject_kind, subject_id, object_kind, object_id, reason, set_by, set_at, version)
       VALUES ($1, $2, 'person', $3, $4, $5, 'Invented', $3, $6, 1)`,
      [newId(), books.allianceId, people.get(who)?.id, kind, id, tx.now],
    ),
  );

beforeAll(async () => {
  app = await startTestApp({ now: '2018-09-07T01:00:00.000Z' });
  books = await booksIn(app, calendarDate('2018-09-06'));
  other = await booksIn(app, calendarDate('2018-09-06'));
  await signIn('coordinator', books.allianceId, 'coordinator');
  await signIn('second', books.allianceId, 'coordinator');
  await signIn('walled', books.allianceId, 'coordinator');
  await signIn('apart', books.allianceId, 'coordinator');
  await signIn('memberA', books.allianceId, 'member_counsel', books.memberA);
  await signIn('memberB', books.allianceId, 'member_counsel', books.memberB);
  await signIn('auditor', books.allianceId, 'auditor');
  await signIn('stranger', other.allianceId, 'coordinator');
  await signIn('strangersMember', other.allianceId, 'member_counsel', other.memberA);
  third = await booksIn(app, calendarDate('2018-09-06'));
  await signIn('third', third.allianceId, 'coordinator');
  await signIn('thirdsSecond', third.allianceId, 'coordinator');
  await wall('walled', 'case', books.caseId);
  await wall('apart', 'member', books.memberB);
});

afterAll(() => app.close());

const get = (who: Who, path: string): Promise<LightMyRequestResponse> =>
  app.inject({ method: 'GET', url: `/api/v1/${path}`, headers: { ...cookies.get(who) } });
const post = (who: Who, path: string, payload: object): Promise<LightMyRequestResponse> =>
  app.inject({ method: 'POST', url: `/api/v1/${path}`, headers: { ...cookies.get(who) }, payload });
const outcome = ({ statusCode, body }: LightMyRequestResponse): string =>
  statusCode < 400
    ? String(statusCode)
    : `${String(statusCode)} ${(JSON.parse(body) as { code: string }).code}`;

async function at(now: string, act: () => Promise<void>): Promise<void> {
  const before = app.clock.now();
  const nowIs = async (moment: Instant): Promise<void> => {
    app.clock.set(moment);
    for (const [who, { email }] of people) cookies.set(who, await signedIn(app, email));
  };
  await nowIs(now as Instant);
  await act();
  await nowIs(before);
}

const rows = async (who: Who, query = 'state=all'): Promise<readonly SilentRespondentView[]> =>
  (await get(who, `silent-respondents?${query}`)).json<SilentRespondentsPageView>().items;
const states = async (who: Who, query?: string): Promise<readonly string[]> =>
  (await rows(who, query)).map(({ party, state }) => `${party.name.slice(0, 1)} ${state.id}`).sort();

const serve = (partyId: string) =>
  post('coordinator', `cases/${books.caseId}/events`, {
    proceedingId: books.proceedingId,
    kind: 'complaint_and_noi_served_by_commission',
    happenedOn: '2018-09-10',
    services: [{ partyId, method: 'express', destination: 'foreign', servedOn: '2018-09-10' }],
  });
const dateOf = async (partyId: string): Promise<string> => {
  const { items } = (await get('coordinator', `cases/${books.caseId}/deadlines`)).json<CaseDeadlinesView>();
  return (
    items.find(({ rule, party }) => rule === 'itc.response_to_complaint' && party?.id === partyId)?.id ?? ''
  );
};
const none = (who: Who, partyId: string) =>
  post(who, `parties/${partyId}/no-answer`, {
    proceedingId: books.proceedingId,
    reason: 'It consents to an exclusion order',
  });
const move = (who: Who, id: string | undefined, action: string) =>
  post(who, `answer-covers/${id ?? newId()}/moves`, { action, reason: 'Said by the test' });
const kindsOnToday = async (who: Who): Promise<readonly string[]> =>
  (await get(who, 'today'))
    .json<{ sections: { items: { kind: string; about: { en: string } }[] }[] }>()
    .sections.flatMap(({ items }) => items.map(({ kind, about }) => `${kind} ${about.en.slice(0, 1)}`))
    .filter((one) => one.startsWith('answer') || one.startsWith('service'))
    .sort();

describe('respondents who have yet to answer', () => {
  const step = story();

  step('are red from institution on, before any service is recorded', async () => {
    expect(await states('coordinator', 'state=silent')).toEqual(['A not_served', 'B not_served']);
    const [row] = await rows('memberA');
    expect(row).toMatchObject({ silent: true, since: '2018-09-06', daysLeft: null, mayCover: true });
    expect(await kindsOnToday('memberA')).toEqual(['service A']);
  });

  step(
    'are told to each of themselves alone, to the auditor without a hand, and to nobody behind a wall',
    async () => {
      expect(await states('memberA')).toEqual(['A not_served']);
      expect(await states('memberB')).toEqual(['B not_served']);
      expect((await rows('auditor')).map(({ mayCover, counsel }) => [mayCover, counsel])).toEqual([
        [false, []],
        [false, []],
      ]);
      expect(await rows('walled')).toEqual([]);
      expect((await rows('stranger')).map(({ party }) => party.id)).not.toContain(books.parties.a);
      expect(await states('apart')).toEqual(['A not_served']);
      expect(await kindsOnToday('apart')).toEqual(['service A']);
      const unknown = outcome(await none('memberA', newId()));
      for (const who of ['memberA', 'walled', 'stranger', 'apart'] as const)
        expect(outcome(await none(who, books.parties.b))).toBe(unknown);
      expect(outcome(await none('auditor', books.parties.b))).toBe('403 access.denied');
    },
  );

  step('count down once served, and wait on Today of the coordinator and the member', async () => {
    await serve(books.parties.a);
    const [row] = await rows('memberA');
    expect(row).toMatchObject({
      state: { id: 'unanswered' },
      since: '2018-09-10',
      date: { due: '2018-10-05' },
      daysLeft: 28,
    });
    expect(await kindsOnToday('coordinator')).toEqual(['answer A', 'service B']);
    expect(await kindsOnToday('memberA')).toEqual(['answer A']);
    expect(await kindsOnToday('memberB')).toEqual(['service B']);
    expect(await kindsOnToday('auditor')).toEqual([]);
  });

  step('stay red while a decision not to answer waits for a second person, who is asked', async () => {
    const proposed = await none('memberA', books.parties.a);
    expect(proposed.json<SilentRespondentView>()).toMatchObject({
      silent: true,
      cover: { kind: 'no_answer', status: { id: 'proposed' }, proposedBy: { name: 'memberA' } },
    });
    const id = proposed.json<SilentRespondentView>().cover?.id;
    expect(outcome(await none('coordinator', books.parties.a))).toBe('409 answer_cover.waits');
    expect(outcome(await move('memberA', id, 'approve'))).toBe('403 approval.own_question');
    expect(outcome(await move('memberB', id, 'approve'))).toBe('404 not_found');
    expect(outcome(await move('walled', id, 'approve'))).toBe('404 not_found');
    expect(await kindsOnToday('coordinator')).toContain('answer_decision A');
    expect(await kindsOnToday('memberA')).not.toContain('answer_decision A');
    const approved = (await move('second', id, 'approve')).json<AnswerCoverView>();
    expect(approved).toMatchObject({ id, status: { id: 'in_force' }, decidedBy: { name: 'second' } });
    const [covered] = await rows('memberA');
    expect(covered).toMatchObject({ silent: false, state: { id: 'no_answer' }, mayCover: false });
    expect(await kindsOnToday('coordinator')).toEqual(['service B']);
  });

  step('are red again once the decision is withdrawn', async () => {
    const [row] = await rows('memberA');
    expect(outcome(await move('second', row?.cover?.id, 'withdraw'))).toBe('200');
    expect(await states('memberA', 'state=silent')).toEqual(['A unanswered']);
    expect(await kindsOnToday('memberA')).toEqual(['answer A']);
  });

  step('are answered when the date is met, and silent when it is opened again', async () => {
    const id = await dateOf(books.parties.a);
    await at('2018-10-01T01:00:00.000Z', async () => {
      await post('coordinator', `deadlines/${id}/meeting`, { on: '2018-09-30', evidence: 'EDIS 1' });
      expect(await states('memberA')).toEqual(['A answered']);
      expect(await kindsOnToday('memberA')).toEqual([]);
      expect(outcome(await none('memberA', books.parties.a))).toBe('409 answer_cover.not_needed');
      await post('coordinator', `deadlines/${id}/reopening`, { reason: 'Another party’s response' });
      expect(await states('memberA')).toEqual(['A unanswered']);
    });
  });

  step('are not answered by declaring the date void: served, and no date stands', async () => {
    const id = await dateOf(books.parties.a);
    await post('coordinator', `deadlines/${id}/voiding`, { reason: 'It never ran' });
    expect(await states('memberA')).toEqual(['A no_date']);
    expect(await kindsOnToday('memberA')).toEqual(['answer A']);
    await post('coordinator', `deadlines/${id}/reopening`, { reason: 'It was right' });
  });
});

describe('counsel who answers for a respondent', () => {
  const counselOf = async (partyId: string): Promise<string> => {
    const { parties } = (await get('coordinator', `cases/${books.caseId}`)).json<CaseView>();
    return parties.find(({ id }) => id === partyId)?.counsel[0]?.id ?? '';
  };
  const named = (who: Who, partyId: string, counselId: string) =>
    post(who, `parties/${partyId}/joint-counsel`, {
      proceedingId: books.proceedingId,
      counselId,
      evidence: 'Power of attorney of 3 September 2018',
    });

  it('stands for it as long as the mandate acts, and for nobody else', async () => {
    const counselId = await counselOf(books.parties.b);
    expect(outcome(await named('coordinator', books.parties.a, counselId))).toBe('422 input.invalid');
    expect(outcome(await named('memberA', books.parties.b, counselId))).toBe('404 not_found');
    expect((await named('memberB', books.parties.b, counselId)).json()).toMatchObject({
      state: { id: 'joint_counsel' },
      cover: { counsel: { firm: 'Invented LLP' }, grounds: 'Power of attorney of 3 September 2018' },
    });
    await serve(books.parties.b);
    expect(await states('memberB')).toEqual(['B joint_counsel']);
    const [cover] = await rows('memberB');
    expect(outcome(await move('apart', cover?.cover?.id, 'withdraw'))).toBe('404 not_found');
    expect(outcome(await named('memberB', books.parties.b, counselId))).toBe('409 answer_cover.not_needed');
    const ended = await post('memberB', `parties/${books.parties.b}/counsel/${counselId}/end`, {
      reason: 'Another firm',
    });
    expect(ended.statusCode).toBeLessThan(300);
    expect(await states('memberB')).toEqual(['B unanswered']);
    expect(await kindsOnToday('memberB')).toEqual(['answer B']);
  });

  it('is asked of a member accused, and of nobody else', async () => {
    const body = { proceedingId: books.proceedingId, counselId: newId(), evidence: 'None' };
    const asked = await post('coordinator', `parties/${books.parties.complainant}/joint-counsel`, body);
    expect(outcome(asked)).toBe('409 answer_cover.nothing_to_answer');
  });
});

it('the dates of a member behind a wall are in no list and on no page of a coordinator it keeps off', async () => {
  const ofCase = async (who: Who) =>
    (await get(who, `cases/${books.caseId}/deadlines`)).json<CaseDeadlinesView>().items;
  const ofAll = async (who: Who) => (await get(who, 'deadlines?limit=200')).body;
  const date = await dateOf(books.parties.b);
  for (const one of [await ofCase('coordinator'), await ofAll('coordinator')])
    expect(JSON.stringify(one)).toContain(date);
  for (const one of [await ofCase('apart'), await ofAll('apart')]) {
    expect(JSON.stringify(one)).not.toContain(books.parties.b);
    expect(JSON.stringify(one)).toContain(books.parties.a);
  }
  const met = await post('apart', `deadlines/${date}/meeting`, { on: '2018-09-06', evidence: 'EDIS 2' });
  expect(outcome(met)).toBe('404 not_found');
});

describe('a decision not to answer', () => {
  const step = story();
  const of = async (partyId: string) => {
    const { proceedingId } = third;
    const proposed = await post('third', `parties/${partyId}/no-answer`, { proceedingId, reason: 'Default' });
    return proposed.json<SilentRespondentView>().cover?.id;
  };

  step('made before any date stood holds until one comes, and is not approved after', async () => {
    const { a, b } = third.parties;
    const [early, late] = [await of(a), await of(b)];
    expect(outcome(await move('thirdsSecond', early, 'approve'))).toBe('200');
    expect(await states('third')).toEqual(['A no_answer', 'B not_served']);
    const served = await post('third', `cases/${third.caseId}/events`, {
      proceedingId: third.proceedingId,
      kind: 'complaint_and_noi_served_by_commission',
      happenedOn: '2018-09-06',
      services: [a, b].map((partyId) => ({
        partyId,
        method: 'express',
        destination: 'foreign',
        servedOn: '2018-09-06',
      })),
    });
    expect(outcome(served)).toBe('201');
    expect(await states('third')).toEqual(['A unanswered', 'B unanswered']);
    expect(outcome(await move('thirdsSecond', late, 'approve'))).toBe('409 answer_cover.date_has_come');
    expect(outcome(await move('thirdsSecond', late, 'withdraw'))).toBe('200');
  });

  step(
    'waits for nobody once the proceeding is over; it is not approved then, and may be ended',
    async () => {
      const id = await of(third.parties.a);
      expect(await kindsOnToday('thirdsSecond')).toContain('answer_decision A');
      const ended = await app.inject({
        method: 'PUT',
        url: `/api/v1/proceedings/${third.proceedingId}`,
        headers: { ...cookies.get('third') },
        payload: { forum: 'us-itc', institutedOn: '2018-09-06', endedOn: '2018-09-07' },
      });
      expect(outcome(ended)).toBe('200');
      expect(await kindsOnToday('thirdsSecond')).toEqual([]);
      expect(outcome(await move('thirdsSecond', id, 'approve'))).toBe('409 answer_cover.nothing_to_answer');
      expect((await move('third', id, 'withdraw')).json<AnswerCoverView>()).toMatchObject({
        id,
        status: { id: 'withdrawn' },
        endReason: 'Said by the test',
      });
    },
  );
});

describe('a respondent with a near date in one proceeding and a far one in another', () => {
  const asked = async (): Promise<readonly string[]> =>
    (await get('strangersMember', 'today'))
      .json<{ sections: { items: { kind: string; about: { en: string } }[] }[] }>()
      .sections.flatMap(({ items }) => items)
      .flatMap(({ kind, about }) => (kind === 'answer' ? [about.en] : []));
  const served = (proceedingId: string | undefined, kind: string, servedOn: string) =>
    post('stranger', `cases/${other.caseId}/events`, {
      proceedingId,
      kind,
      happenedOn: servedOn,
      services: [{ partyId: other.parties.a, method: 'hand', destination: 'foreign', servedOn }],
    });

  it('waits on Today by the first that is far: what is near stands there itself', async () => {
    const path = `cases/${other.caseId}/proceedings`;
    const began = { filedOn: '2018-09-06', institutedOn: '2018-09-06' };
    const added = await post('stranger', path, { forum: 'us-district', ...began });
    const suit = added.json<CaseView>().proceedings.find(({ forum }) => forum === 'us-district');
    await at('2018-10-01T01:00:00.000Z', async () => {
      const [near, far] = [
        await served(other.proceedingId, 'complaint_and_noi_served_by_commission', '2018-09-14'),
        await served(suit?.id, 'summons_and_complaint_served', '2018-09-28'),
      ];
      expect([near, far].map(outcome)).toEqual(['201', '201']);
      expect(await asked()).toEqual([expect.stringContaining('· 2018-10-19 ·')]);
    });
    await at('2018-09-15T01:00:00.000Z', async () => {
      expect(await asked()).toEqual([expect.stringMatching(/ · 2018-10-0\d · /)]);
    });
    await at('2018-10-06T01:00:00.000Z', async () => {
      expect(await asked()).toEqual([]);
    });
  });
});

describe('an open case in which nothing is due', () => {
  const cases = async (who: Who, reason = 'missing'): Promise<readonly string[]> =>
    (await get(who, `undated-cases?reason=${reason}`))
      .json<UndatedCasesPageView>()
      .items.map(({ case: { number, title } }) => number ?? title.en);

  it('is listed until somebody says why, and again once that day has passed', async () => {
    const opened = await post('coordinator', 'cases', { kind: 'infringement_suit', titleEn: 'A quiet suit' });
    const { id } = opened.json<CaseView>();
    expect(await cases('coordinator')).toEqual(['A quiet suit']);
    expect(await cases('memberA')).toEqual([]);
    const explain = (until: string, who: Who = 'coordinator') =>
      post(who, `cases/${id}/undated-reason`, { reason: 'Stayed until the ITC decides', until });
    expect(outcome(await explain('2018-09-01'))).toBe('422 input.invalid');
    expect(outcome(await explain('2018-12-01', 'memberA'))).toBe('403 access.denied');
    expect(outcome(await explain('2018-12-01', 'stranger'))).toBe('404 not_found');
    expect(outcome(await explain('2018-12-01'))).toBe('204');
    expect(await cases('coordinator')).toEqual([]);
    expect(await cases('auditor', 'explained')).toEqual(['A quiet suit']);
    await at('2018-12-02T01:00:00.000Z', async () => {
      expect(await cases('coordinator')).toContain('A quiet suit');
    });
  });

  it('is so for each by the dates they see, and is not there for whom a wall keeps off', async () => {
    expect(await cases('memberA')).toEqual([]);
    await at('2021-09-01T01:00:00.000Z', async () => {
      expect(await cases('memberA')).toHaveLength(1);
      expect(await cases('walled')).toEqual(['A quiet suit']);
    });
  });
});
