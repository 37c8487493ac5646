import { newId } from '../../src/platform/index.js';
import { theWorld, type World } from '../authorization/world.js';
import type { Method } from '../authorization/world/ground.js';

/** A text with half of a character (a lone surrogate), as a script may cut it, sent to each module in turn. */

let world: World;

beforeAll(async () => {
  world = await theWorld({ pool: 6 });
}, 300_000);
afterAll(() => world.app.close());

const half = 'cut \ud83d';
const coordinator = 'coordinator · here';
const counsel = 'member_counsel · own';

interface Write {
  readonly who: string;
  readonly write: readonly [Method, string, object];
  /** Where the text is read again, where the answer itself does not say it. */
  readonly read?: string;
}

function writes(): Readonly<Record<string, Write>> {
  const id = (name: string): string => world.ground.id(name);
  const joint = `cases/${id('case: the joint case')}`;
  const own = `documents/${id("document: A's own")}`;
  const note = {
    proceedingId: id('proceeding: of the joint case'),
    kind: 'note',
    happenedOn: '2026-03-20',
  };
  const firm = { name: { en: 'Half Firm', zh: '半字单位' }, country: 'CN' };
  const position = { defences: [{ defence: 'non_infringement', note: half }], licence: 'none' };
  const wall = {
    subjectKind: 'person',
    subjectId: id('person: a colleague with a free seat'),
    objectKind: 'case',
    objectId: id('case: the joint case'),
  };
  return {
    identity: {
      who: coordinator,
      write: ['PUT', 'me/preferences', { name: half, language: 'en', zone: 'Asia/Shanghai' }],
      read: 'sessions/current',
    },
    alliance: {
      who: coordinator,
      write: ['POST', 'members', { ...firm, contacts: [{ name: half }] }],
    },
    cases: {
      who: coordinator,
      write: ['POST', 'cases', { kind: 'itc_337', titleEn: 'Half', source: { citation: half } }],
    },
    accusations: { who: counsel, write: ['PUT', `respondents/${id('respondent: A')}/position`, position] },
    docket: { who: coordinator, write: ['POST', `${joint}/events`, { ...note, note: half }] },
    groups: {
      who: coordinator,
      write: ['POST', 'groups', { caseId: id('case: the joint case'), nameEn: half }],
    },
    clearance: { who: 'a guardian of walls', write: ['POST', 'walls', { ...wall, reason: half }] },
    documents: {
      who: counsel,
      write: ['PUT', own, { title: half, folder: 'other', kind: 'other' }],
    },
    notifications: { who: counsel, write: ['POST', 'calendar-feeds', { name: half }] },
  };
}

// Kept as U+FFFD and not refused: a text column always did so, and whoever pastes a text cut by a script cannot see the half.
it('keeps a text and makes the half U+FFFD, whichever module it is sent to', async () => {
  const told: string[] = [];
  for (const [module, { who, write, read }] of Object.entries(writes())) {
    const [method, path, payload] = write;
    const answer = await world.ground.ask(who, method, path, payload, { 'idempotency-key': `half ${path}` });
    const { body } = read === undefined ? answer : await world.ground.ask(who, 'GET', read);
    if (answer.statusCode >= 300 || !body.includes('cut \ufffd'))
      told.push(`${module}: ${String(answer.statusCode)} ${answer.body.slice(0, 300)} ${read ? body : ''}`);
  }
  expect(told).toEqual([]);
});

it.each([
  ['an address of mail', 'invitations', { email: `${half}@example.test`, name: 'Half', role: 'expert' }],
  ['a property', 'cases', { kind: 'itc_337', titleEn: 'Half', [half]: 1 }],
  ['a word of the law', 'deadlines/calculate', { rule: half, date: '2026-03-20' }],
  ['a checkpoint', 'audit/verification', { checkpoint: half }],
  ['a notice', 'notice-readings', { text: half }],
])('refuses %s with half of a character as any that is none', async (_, path, payload) => {
  const { statusCode, body } = await world.ground.ask(coordinator, 'POST', path, payload);
  expect(`${String(statusCode)} ${body}`).toMatch(/^4(04|22) /);
});

it.each(['people?', 'members?', 'cases?sort=number&'])(
  'reads %s from a cursor with half of a character',
  async (list) => {
    const cursor = Buffer.from(JSON.stringify([half, newId()])).toString('base64url');
    const { statusCode } = await world.ground.ask(coordinator, 'GET', `${list}cursor=${cursor}`);
    expect(statusCode).toBe(200);
  },
);
