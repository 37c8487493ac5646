import { DueWork } from '../../src/platform/index.js';
import { type Answer, Asker, inPool } from '../authorization/ask.js';
import { type Persona, personas } from '../authorization/personas.js';
import { worthAsking } from '../authorization/long-lists.js';
import { everyRequest, policy } from '../authorization/policy/index.js';
import type { Rule } from '../authorization/policy/words.js';
import { describedRoutes, type Route } from '../authorization/routes.js';
import { nameOf, type Thing } from '../authorization/things.js';
import { theWorld, type World } from '../authorization/world.js';
import { secondsSince, tellFigure } from '../figures.js';

/**
 * One world, asked before and after something happens that is hidden from who asks: every reading route about every thing must answer
 * byte for byte what it answered before. The clock stands still, so that nothing else can differ.
 */

/** Something hidden: what happens, from whom it is hidden, and somebody who sees it, so that it is known to have happened. */
interface Story {
  readonly what: string;
  readonly happens: () => Promise<void>;
  readonly hiddenFrom: readonly string[];
  readonly seenBy: string;
  readonly seenAt: RegExp;
}

let world: World;
let asker: Asker;
let routes: ReadonlyMap<string, Route>;

const founder = 'founder here';
const counsel = 'member_counsel · own';
const id = (name: string): string => world.ground.id(name);
const must = (who: string, method: 'POST' | 'PUT', path: string, payload: object) =>
  world.ground.must(who, method, path, payload);

const stories: readonly Story[] = [
  {
    what: 'a case behind a wall is given another title, an event, a party, a product and a hold',
    happens: async () => {
      const joint = `cases/${id('case: the joint case')}`;
      await must(founder, 'PUT', joint, { titleEn: 'Anew', summary: 'Hidden' });
      await must(founder, 'POST', `${joint}/events`, {
        proceedingId: id('proceeding: of the joint case'),
        kind: 'complaint_and_noi_served_by_commission',
        happenedOn: '2026-05-20',
        services: [
          {
            partyId: id('party: A in the joint case'),
            method: 'express',
            destination: 'foreign',
            servedOn: '2026-05-20',
          },
        ],
      });
      await must(founder, 'POST', `${joint}/parties`, {
        name: 'Hidden GmbH',
        role: 'respondent',
        side: 'ours',
      });
      await must(founder, 'POST', `${joint}/products`, { name: 'hidden widgets' });
      await must(founder, 'POST', `${joint}/holds`, { reason: 'Hidden' });
    },
    hiddenFrom: [
      'coordinator · walled off case',
      'administrator · walled off case',
      'member_counsel · walled off case',
      'member_counsel · not in case',
      'outside_counsel · walled off case',
    ],
    seenBy: 'coordinator · here',
    seenAt: /^GET \/cases/,
  },
  {
    what: 'a document of a group is revised and another one shared after the time of some had ended',
    happens: async () => {
      const said = { title: 'Said anew', author: 'Hidden', recipients: 'Hidden', sourceNote: 'Hidden' };
      await must(counsel, 'PUT', `documents/${id("document: A's for the group, early")}`, {
        ...said,
        folder: 'evidence',
        kind: 'claim_chart',
        privilegeBasis: 'work_product',
      });
      const own = `documents/${id("document: A's own")}/moves`;
      const group = { groupId: id('group: of A'), issueId: id('issue: of A') };
      await must(counsel, 'POST', own, { action: 'classify', tier: 'T2', ...group });
      await must(counsel, 'POST', own, { action: 'share', ...group });
    },
    hiddenFrom: [
      'member_counsel · suspended',
      'outside_counsel · suspended',
      'member_counsel · exited',
      'member_counsel · other group',
    ],
    seenBy: 'member_counsel · same group',
    seenAt: /^GET \/documents/,
  },
  {
    what: 'a case of another member is opened',
    happens: async () => {
      const { id: caseId } = await must(founder, 'POST', 'cases', {
        kind: 'itc_337',
        titleEn: 'A hidden case',
      });
      await must(founder, 'PUT', `cases/${caseId}/members`, { memberIds: [id('firm: stranger')] });
    },
    hiddenFrom: ['member_counsel · own', 'outside_counsel · own', 'expert · cleared'],
    seenBy: 'member_counsel · not in case',
    seenAt: /^GET \/cases$/,
  },
  {
    what: 'a member talks of settling',
    happens: async () => {
      const settlement = `respondents/${id('respondent: B')}/settlement`;
      await must('member_counsel · same group', 'PUT', settlement, { state: 'talking', note: 'Hidden' });
    },
    hiddenFrom: [
      'coordinator · here',
      'administrator · here',
      'ethics_officer · here',
      'member_counsel · own',
    ],
    seenBy: 'member_counsel · same group',
    seenAt: /\/settlement$/,
  },
  {
    what: 'a wall is set between somebody and the case',
    happens: async () => {
      await must('a guardian of walls', 'POST', 'walls', {
        subjectKind: 'person',
        subjectId: id('person: member_counsel · no group'),
        objectKind: 'case',
        objectId: id('case: the joint case'),
        reason: 'Hidden',
      });
    },
    // Not from a side whose documents that person could read: it is told who may read them.
    hiddenFrom: [
      'administrator · here',
      'auditor · here',
      'member_counsel · other group',
      'expert · cleared',
    ],
    seenBy: 'ethics_officer · here',
    seenAt: /\/walls/,
  },
];

/** What differs by its nature, and why. */
const apart: readonly { readonly route: RegExp; readonly why: string }[] = [
  { route: /^GET \/audit\//, why: 'every act is a link of the chain, which has a proof of its own' },
  { route: /^GET \/work$/, why: 'an administrator sees that the system works, and not on what' },
];

const isRead = ({ route, roles }: Rule): boolean =>
  route.startsWith('GET ') && roles !== 'public' && !apart.some((one) => one.route.test(route));

/** A page of everything there is to be read. */
interface Page {
  readonly rule: Rule;
  readonly thing: Thing | undefined;
  readonly query: Readonly<Record<string, string>>;
}

/** Every reading route about every thing; a list also in each order and state it has, and searched. */
function pages(): readonly Page[] {
  return policy
    .flatMap(({ rules }) => rules)
    .filter(isRead)
    .flatMap((rule) => {
      const known = routes.get(rule.route);
      const limit = known?.query.includes('limit') === true ? { limit: '100' } : {};
      const filters = (known?.parameters ?? []).flatMap(({ name, schema }) =>
        (name === 'q' ? ['case', 'hidden', 'anew'] : worthAsking(schema.enum ?? [])).map((value) => ({
          ...limit,
          [name]: value,
        })),
      );
      return (rule.about ?? [undefined]).flatMap((thing, n) =>
        (n === 0 ? [limit, ...filters] : [limit]).map((query) => ({ rule, thing, query })),
      );
    });
}

const bare = ({ status, body, headers }: Answer): string => {
  const { date: _date, 'x-request-id': _request, ...rest } = headers;
  return JSON.stringify([status, rest, body]);
};

const personOf = (key: string): Persona => {
  const who = personas.find((one) => one.key === key);
  if (who === undefined) throw new Error(`Nobody is called "${key}"`);
  return who;
};

/**
 * Everything as some people read it, by person and address. Nothing is kept of the asking. All read a page before any reads the next: what
 * is asked of the database again is still prepared.
 */
async function readAll(
  keys: readonly string[],
  at = /^/,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const read = new Map(keys.map((key) => [key, new Map<string, string>()]));
  world.rehearsal.isOn = true;
  const wanted = pages().filter(({ rule }) => at.test(rule.route));
  const reads = wanted.flatMap((page) => keys.map((key) => ({ ...page, key })));
  await inPool(reads, 4, async ({ rule, thing, query, key }) => {
    const about = thing === undefined ? '' : ` [${nameOf(thing)}]`;
    const address = `${rule.route}${about} ${JSON.stringify(query)}`;
    read.get(key)?.set(address, bare(await asker.ask(rule.route, personOf(key), thing, { query })));
  });
  world.rehearsal.isOn = false;
  return read;
}

const none: ReadonlyMap<string, string> = new Map();

const differing = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] =>
  [...before].flatMap(([address, was]) => {
    const is = after.get(address) ?? '';
    if (is === was) return [];
    const at = [...was].findIndex((sign, n) => sign !== is[n]);
    const from = Math.max(0, at - 60);
    return [`${address}: …${was.slice(from, at + 80)} became …${is.slice(from, at + 80)}`];
  });

const counted = { answers: 0, readers: new Set<string>(), seconds: 0 };

beforeAll(async () => {
  world = await theWorld({ pool: 4, isPlannedOnce: true });
  asker = new Asker(world.ground, world.rehearsal, everyRequest);
  routes = new Map(describedRoutes(world.app.app).map((route) => [route.key, route]));
  await world.app.app.get(DueWork).runAll();
});

afterAll(async () => {
  const read = new Set(pages().map(({ rule }) => rule.route));
  tellFigure({
    proof: 'two worlds over every route',
    stories: stories.length,
    routes: read.size,
    readers: counted.readers.size,
    answers: counted.answers,
    seconds: counted.seconds,
  });
  await world.app.close();
});

describe('what is hidden from somebody changes nothing of what they read', () => {
  it.each(stories.map((story) => [story.what, story] as const))(
    '%s',
    async (_, { happens, hiddenFrom, seenBy, seenAt }) => {
      const begun = performance.now();
      const before = await readAll(hiddenFrom);
      const seen = await readAll([seenBy], seenAt);
      await happens();
      await world.app.app.get(DueWork).runAll();
      const told: string[] = [];
      for (const [who, after] of await readAll(hiddenFrom)) {
        told.push(...differing(before.get(who) ?? none, after).map((one) => `${who}: ${one}`));
        counted.answers += after.size;
        counted.readers.add(who);
      }
      expect(told).toEqual([]);
      const seenThen = await readAll([seenBy], seenAt);
      expect(differing(seen.get(seenBy) ?? none, seenThen.get(seenBy) ?? none).length).toBeGreaterThan(0);
      counted.seconds = Math.round((counted.seconds + secondsSince(begun)) * 10) / 10;
    },
    120_000,
  );
});
