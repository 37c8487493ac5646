import type {
  AdditionsView,
  CalendarClosureView,
  CalendarDaysView,
  CalendarYearDetailView,
  CalendarYearPreviewView,
  KeptCalendarsView,
} from '../src/calendars/calendars.contract.js';
import { CalendarBooks } from '../src/calendars/index.js';
import { anAsker, type Asker } from '../src/clearance/clearance.fixtures.js';
import { anAlliance } from '../src/identity/identity.fixtures.js';
import { instantOf } from '../src/kernel/index.js';
import type { NotificationPageView } from '../src/notifications/notifications.contract.js';
import type { TodayView } from '../src/overview/overview.contract.js';
import { DueWork, systemCaller, UnitOfWork } from '../src/platform/index.js';
import { outcome, startTestApp, type TestApp } from './app.js';
import { story } from './story.js';

/** An invented year: the festivals of 2027 as a notice might lay them. */
const csv = `日期,至,类型,名称
2027-01-01,2027-01-03,休,元旦
2027-02-05,2027-02-12,休,春节
2027-01-31,,班,
2027-04-05,,休,清明节
2027-05-01,2027-05-05,休,劳动节
2027-06-09,,休,端午节
2027-09-15,,休,中秋节
2027-10-01,2027-10-07,休,国庆节
2027-10-09,,班,
`;
const source = '国务院办公厅关于2027年部分节假日安排的通知';

let app: TestApp;
let work: UnitOfWork;
let alliance: string;
let proposer: Asker;
let second: Asker;
let administrator: Asker;
let counsel: Asker;
let abroad: Asker;
let other: string;

const step = story();
beforeAll(async () => {
  app = await startTestApp({ now: '2026-10-31T01:00:00.000Z' });
  work = app.app.get(UnitOfWork);
  alliance = await anAlliance(work);
  other = await anAlliance(work);
  proposer = await anAsker(app, work, alliance, { role: 'coordinator' });
  second = await anAsker(app, work, alliance, { role: 'coordinator' });
  administrator = await anAsker(app, work, alliance, { role: 'administrator' });
  counsel = await anAsker(app, work, alliance, { role: 'outside_counsel' });
  abroad = await anAsker(app, work, other, { role: 'coordinator' });
});
afterAll(() => app.close());

/** Fifteen days from 26 January 2027 end in the Spring Festival. */
const inFestival = { start: '2027-01-26', amount: 15, unit: 'days', calendar: 'CN', roll: 'next' };
const ended = async (who: Asker, period: object = inFestival) =>
  (await who.post('periods/calculate', period)).json<{ due?: string; safe?: string }>();
const preview = async (body: object) =>
  (
    await proposer.post('calendar-years/preview', { calendar: 'CN', year: 2027, ...body })
  ).json<CalendarYearPreviewView>();
const propose = async (who: Asker, body: object) => {
  const answer = await who.post('calendar-years', { calendar: 'CN', year: 2027, source, ...body });
  expect(outcome(answer)).toBe('201');
  return answer.json<CalendarYearDetailView>();
};
const move = (who: Asker, id: string, action: string, reason?: string, kind = 'years') =>
  who.post(`calendar-${kind}/${id}/moves`, { action, reason });
const kept = async (who: Asker, id = 'CN') => {
  const { items } = (await who.get('calendars')).json<KeptCalendarsView>();
  return items.find((one) => one.id === id)!;
};
const daysOf = async (who: Asker, calendar = 'CN', year = 2027) =>
  (
    await who.get(`calendars/days?calendar=${encodeURIComponent(calendar)}&year=${String(year)}`)
  ).json<CalendarDaysView>();
const additions = async (who: Asker, calendar = 'CN') =>
  (await who.get(`calendars/additions?calendar=${encodeURIComponent(calendar)}`)).json<AdditionsView>();
const waits = async (who: Asker) =>
  (await who.get('today'))
    .json<TodayView>()
    .sections.flatMap(({ items }) => items)
    .filter(({ kind }) => kind.startsWith('calendar_'))
    .map(({ kind, about }) => `${kind} ${about.en}`);
const told = async (who: Asker) => {
  await app.app.get(DueWork).runAll();
  const page = (await who.get('notifications?limit=50')).json<NotificationPageView>();
  return page.items
    .filter(({ subject }) => subject.kind.startsWith('calendar_'))
    .map(({ title }) => title.en);
};

describe('a year of a calendar', () => {
  let year: CalendarYearDetailView;

  step('is missing: what falls into it is open', async () => {
    expect(await ended(counsel)).toMatchObject({ safe: '2027-02-10' });
    expect((await daysOf(counsel)).isCovered).toBe(false);
    expect(await kept(counsel)).toMatchObject({
      years: [],
      isAddable: true,
      announced: { nextYear: 2027, from: '2026-11-01' },
    });
  });

  step('waits for the coordinators from 1 November before it', async () => {
    expect(await waits(proposer)).toEqual([]);
    app.clock.set(instantOf(new Date('2026-11-01T01:00:00.000Z')));
    expect(await waits(proposer)).toEqual(['calendar_import CN 2027', 'calendar_import EPO 2027']);
    for (const who of [administrator, counsel]) expect(await waits(who)).toEqual([]);
  });

  step('is shown as it would be before it is proposed, from a text or a file', async () => {
    const shown = await preview({ text: csv });
    expect(shown).toMatchObject({ readAs: null, faults: [], notes: [] });
    expect(shown.compared).toMatchObject({
      daysOff: 26,
      makeUpDays: 2,
      isBuiltInCovered: false,
      fromHeld: null,
    });
    expect(shown.compared.fromBuiltIn).toContainEqual({
      date: '2027-02-12',
      isOff: true,
      name: { en: 'Spring Festival', zh: '春节' },
    });
    const file = await preview({ file: Buffer.from(`\uFEFF${csv}`).toString('base64') });
    expect(file.compared).toEqual(shown.compared);
    expect(file.readAs).toBe('UTF-8');
    const json = JSON.stringify({
      year: 2027,
      days: shown.compared.days.map(({ date, isWorked, name }) => ({
        date,
        isOffDay: !isWorked,
        name: name.zh,
      })),
    });
    expect((await preview({ text: json })).compared).toEqual(shown.compared);
    const lists = {
      off: shown.compared.days.filter(({ isWorked }) => !isWorked).map(({ date, name }) => ({ date, name })),
      worked: shown.compared.days.filter(({ isWorked }) => isWorked).map(({ date }) => date),
    };
    expect((await preview({ text: JSON.stringify(lists) })).compared).toEqual(shown.compared);
    expect(await kept(proposer)).toMatchObject({ waiting: 0 });
  });

  step('is not taken with faults, which are told by line', async () => {
    const text =
      'date,kind\n2027-02-05,off\n2027-02-30,off\n2027-02-06,maybe\n2027-02-07,off,too,much\n2026-12-31,off\n';
    const { faults, notes, compared } = await preview({ text });
    expect(faults.map(({ line }) => line).sort()).toEqual([3, 4, 5]);
    expect(notes).toMatchObject([{ line: 6 }]);
    expect(compared.daysOff).toBe(1);
    const refused = await proposer.post('calendar-years', { calendar: 'CN', year: 2027, source, text });
    expect(outcome(refused)).toBe('422 input.invalid');
    expect(refused.body).toContain('Line 3: \\"2027-02-30\\" is no day');
  });

  it.each([
    [{ calendar: 'US-DC + closures', rows: [{ date: '2027-02-05' }] }, '/calendar'],
    [{ calendar: 'IN', rows: [{ date: '2027-02-05' }] }, '/calendar'],
    [{ rows: [{ date: '2026-02-05' }] }, '/rows'],
    [{ rows: [{ date: 'soon' }] }, '/rows/0'],
    [{ rows: [{ date: '2027-02-05' }], text: '2027-02-05' }, '/rows'],
    [{ text: 'day off,name\n2027-02-05,x' }, '/text'],
    [{ text: '{"off": [' }, '/text'],
    [{ rows: [{ date: '2027-02-05' }], source: ' ' }, '/source'],
    [{ rows: [{ date: '2027-02-05' }], year: 1800 }, '/year'],
  ])('of %j is refused at %s', async (body, pointer) => {
    const answer = await proposer.post('calendar-years', { calendar: 'CN', year: 2027, source, ...body });
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ errors: [{ pointer }] });
  });

  step('is proposed by one, and counted by nobody yet', async () => {
    year = await propose(proposer, { text: csv });
    expect(year).toMatchObject({ status: { id: 'proposed' }, daysOff: 26, makeUpDays: 2 });
    expect(year.actions.map(({ action }) => action)).toEqual(['take_back']);
    expect(await ended(counsel)).not.toHaveProperty('due');
    expect(await kept(counsel)).toMatchObject({ waiting: 1, years: [] });
    expect(await waits(proposer)).toEqual(['calendar_import EPO 2027']);
    for (const who of [second, administrator]) expect(await waits(who)).toContain('calendar_year CN 2027');
    for (const who of [second, administrator])
      expect(await told(who)).toEqual(['A year of a calendar waits for a second pair of eyes']);
    for (const who of [proposer, counsel, abroad]) expect(await told(who)).toEqual([]);
  });

  step('is not accepted by who proposed it, by who keeps no calendar, or from another alliance', async () => {
    expect(outcome(await move(proposer, year.id, 'accept'))).toBe('403 approval.own_question');
    expect(outcome(await move(counsel, year.id, 'accept'))).toBe('403 access.denied');
    expect(outcome(await move(abroad, year.id, 'accept'))).toBe('404 not_found');
    expect(outcome(await abroad.get(`calendar-years/${year.id}`))).toBe('404 not_found');
    expect(outcome(await counsel.get(`calendar-years/${year.id}`))).toBe('200');
    expect(outcome(await move(second, year.id, 'refuse'))).toBe('409 calendar_year.reason_missing');
  });

  step('is accepted by a second, and dates are counted by it at once, in this alliance alone', async () => {
    expect(outcome(await move(second, year.id, 'accept'))).toBe('200');
    expect(await ended(counsel)).toMatchObject({ due: '2027-02-15' });
    expect(await ended(abroad)).toMatchObject({ safe: '2027-02-10' });
    expect(await daysOf(counsel)).toMatchObject({ isCovered: true, makeUpDays: 2, weekdaysOff: 18 });
    expect(await kept(counsel)).toMatchObject({ years: [2027], waiting: 0, announced: { nextYear: 2028 } });
    expect(await waits(second)).toEqual(['calendar_import EPO 2027']);
    expect(await told(proposer)).toEqual(['A year of a calendar is in force']);
    const clock = {
      calendar: 'CN',
      zone: 'Asia/Shanghai',
      hours: [{ from: '09:00', to: '17:00' }],
      limit: { workingDays: 1 },
      startedAt: '2027-02-05T09:00:00+08:00',
      pauses: [],
      at: '2027-02-05T09:00:00+08:00',
    };
    const read = (await counsel.post('clocks/calculate', clock)).json<{
      dueAt: string;
      provisional?: boolean;
    }>();
    expect(read).toMatchObject({ dueAt: '2027-02-15T09:00:00.000Z' });
    const listed = (await counsel.get('law/calendars')).json<{
      items: { id: string; coverage: object[] }[];
    }>();
    expect(listed.items[0]?.coverage).toEqual([{ from: '2015-01-01', until: '2027-12-31' }]);
  });

  step('is replaced by a later one that is accepted, which tells what changes', async () => {
    const later = await propose(second, { text: csv.replace('2027-02-12', '2027-02-15') });
    expect(later.compared.fromHeld?.map(({ date }) => date)).toEqual(['2027-02-15']);
    expect(outcome(await move(administrator, later.id, 'accept'))).toBe('200');
    expect(await ended(counsel)).toMatchObject({ due: '2027-02-16' });
    const all = await additions(counsel);
    expect(all.years.map(({ status }) => status.id)).toEqual(['accepted', 'replaced']);
    expect(all.years[1]?.steps.map(({ name, by }) => [name.en, by?.en])).toEqual([
      ['Proposed', proposer.name],
      ['Accepted', second.name],
      ['Replaced by another', administrator.name],
    ]);
    year = later;
  });

  step('is withdrawn with a reason: its dates are open again, and it is to be imported anew', async () => {
    expect(outcome(await move(proposer, year.id, 'withdraw', 'The notice was amended'))).toBe('200');
    expect(await ended(counsel)).not.toHaveProperty('due');
    expect(await waits(second)).toContain('calendar_import CN 2027');
    expect((await additions(counsel)).years[0]).toMatchObject({
      status: { id: 'withdrawn' },
      actions: [],
      steps: [{}, {}, { reason: 'The notice was amended' }],
    });
    expect(outcome(await move(administrator, year.id, 'accept'))).toBe('409 calendar_year.no_such_move');
  });

  step('is refused with a reason that who proposed it is told of, or taken back', async () => {
    const { id } = await propose(proposer, { rows: [{ date: '2027-01-01' }] });
    expect(outcome(await move(second, id, 'refuse', 'One day is no year'))).toBe('200');
    expect(await told(proposer)).toContain('A year of a calendar you proposed was refused');
    const next = await propose(proposer, { rows: [{ date: '2027-01-01' }] });
    expect(outcome(await move(second, next.id, 'take_back', 'x'))).toBe('403 calendar_year.not_yours');
    expect(outcome(await move(proposer, next.id, 'take_back', 'A slip'))).toBe('200');
  });

  step(
    'proposed twice is accepted once: of two at the same moment both hold in turn, never both at once',
    async () => {
      const one = await propose(proposer, { text: csv });
      const two = await propose(proposer, { text: csv });
      const answers = await Promise.all([
        move(second, one.id, 'accept'),
        move(administrator, two.id, 'accept'),
      ]);
      expect(answers.map(outcome)).toEqual(['200', '200']);
      const { years } = await additions(counsel);
      const inForce = years.filter(({ status }) => status.id === 'accepted');
      expect(inForce).toHaveLength(1);
      const again = await Promise.all(
        [second, administrator].map((who) => move(who, inForce[0]!.id, 'withdraw', 'Done')),
      );
      expect(again.map(outcome).sort()).toEqual(['200', '409 calendar_year.no_such_move']);
    },
  );
});

describe('a closure', () => {
  const body = {
    calendar: 'US-DC',
    day: '2027-01-26',
    why: { en: 'Offices closed for snow', zh: '因大雪闭局' },
    source: 'OPM operating status',
    announcedOn: '2026-10-31',
  };
  const closing = {
    start: '2027-01-16',
    amount: 10,
    unit: 'days',
    calendar: 'US-DC + closures',
    roll: 'next',
  };
  let closure: CalendarClosureView;

  step('is proposed and accepted by two, and moves a last day with its source', async () => {
    expect(await ended(counsel, closing)).toMatchObject({ due: '2027-01-26' });
    const answer = await second.post('calendar-closures', body);
    expect(outcome(answer)).toBe('201');
    closure = answer.json<CalendarClosureView>();
    expect(await waits(proposer)).toContain('calendar_closure US-DC 2027-01-26');
    expect(outcome(await move(second, closure.id, 'accept', undefined, 'closures'))).toBe(
      '403 approval.own_question',
    );
    expect(outcome(await move(abroad, closure.id, 'accept', undefined, 'closures'))).toBe('404 not_found');
    expect(outcome(await move(administrator, closure.id, 'accept', undefined, 'closures'))).toBe('200');
    const answered = await counsel.post('periods/calculate', closing);
    expect(answered.json()).toMatchObject({ due: '2027-01-27' });
    expect(answered.body).toContain('OPM operating status (2026-10-31)');
    expect(await ended(counsel, { ...closing, calendar: 'US-DC' })).toMatchObject({ due: '2027-01-26' });
    expect(await kept(counsel, 'US-DC + closures')).toMatchObject({ closures: 1, isAddable: false });
  });

  step('makes a calendar with closures where there was none, and is withdrawn', async () => {
    const own = (
      await proposer.post('calendar-closures', { ...body, calendar: 'CN' })
    ).json<CalendarClosureView>();
    await move(second, own.id, 'accept', undefined, 'closures');
    expect(await kept(counsel, 'CN + closures')).toMatchObject({ closures: 1 });
    expect((await daysOf(counsel, 'CN + closures')).days.map(({ kind }) => kind)).toContain('closure');
    expect((await additions(counsel, 'CN + closures')).closures).toHaveLength(1);
    await move(second, own.id, 'withdraw', 'The office opened after all', 'closures');
    expect(await kept(counsel, 'CN + closures')).toBeUndefined();
  });

  it.each([
    [{ day: '2097-01-26' }, '/day'],
    [{ why: { en: 'Snow', zh: '' } }, '/why/zh'],
    [{ calendar: 'us-itc + closures' }, '/calendar'],
  ])('with %j is refused at %s', async (wrong, pointer) => {
    const answer = await proposer.post('calendar-closures', { ...body, ...wrong });
    expect([answer.statusCode, answer.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer]).toEqual([
      422,
      pointer,
    ]);
  });
});

it('a book is made anew only where something was accepted or ended, and each alliance has its own', async () => {
  const books = app.app.get(CalendarBooks);
  const of = (id: string) => work.read(systemCaller(id), (tx) => books.of(tx));
  const first = await of(alliance);
  const { id } = await propose(proposer, { text: csv });
  expect(await of(alliance)).toBe(first);
  await move(second, id, 'accept');
  const grown = await of(alliance);
  expect(grown).not.toBe(first);
  expect(await of(other)).not.toBe(grown);
  expect(await of(alliance)).toBe(grown);
});
