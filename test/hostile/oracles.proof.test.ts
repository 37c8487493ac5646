import { newId } from '../../src/platform/index.js';
import { Asker, inPool } from '../authorization/ask.js';
import { type Persona, personas } from '../authorization/personas.js';
import { everyRequest, policy } from '../authorization/policy/index.js';
import { expected, type Rule } from '../authorization/policy/words.js';
import { nameOf, type Thing } from '../authorization/things.js';
import { theWorld, type World } from '../authorization/world.js';
import type { Method } from '../authorization/world/ground.js';
import { type Naming, walledNamings } from './walled-namings.js';

/** What a member asks who wants to know whether something hidden is there, by ways other than its address. */

let world: World;

beforeAll(async () => {
  world = await theWorld({ pool: 4 });
  world.rehearsal.isOn = true;
});
afterAll(() => world.app.close());

const persona = (key: string): Persona => {
  const found = personas.find((one) => one.key === key);
  if (found === undefined) throw new Error(`Nobody is "${key}"`);
  return found;
};

const counselC = 'member_counsel · other group';
const barC = 'outside_counsel · other group';
const upload = { fileName: 'a.txt', sizeBytes: 5 };
const othersDocuments = [
  "document: A's own",
  "document: A's for the group, early",
  "document: A's settlement",
  "document: the mediator's",
  "document: A's CBI for the group",
  "document: another alliance's",
];
const othersRooms = [
  "compartment: A's settlement",
  'compartment: the caucus',
  'compartment: the order of another alliance',
];

function namings(): readonly Naming[] {
  const id = (name: string): string => world.ground.id(name);
  const caseId = id('case: the joint case');
  const own = `documents/${id("document: C's for the other group")}`;
  const groupC = `groups/${id('group: of C')}`;
  const othersCases = ['case: a case of another member', "case: another alliance's case"];
  const otherGroups = ['group: of A', 'group: of another alliance'];
  const abroad = ['person: coordinator · other alliance'];
  const classify = { action: 'classify', tier: 'T2' };
  const settlement = `compartments/${id("compartment: A's settlement")}`;
  return [
    {
      who: counselC,
      hidden: othersDocuments,
      ask: (one) => ['PUT', `${own}/sources`, { sourceIds: [one] }],
    },
    {
      who: counselC,
      hidden: othersDocuments,
      ask: (one) => ['POST', 'uploads', { ...upload, documentId: one }],
    },
    {
      who: counselC,
      hidden: othersRooms,
      ask: (one) => ['POST', 'uploads', { ...upload, compartmentId: one }],
    },
    {
      who: counselC,
      hidden: othersRooms,
      ask: (one) => ['POST', 'uploads', { ...upload, caseId, compartmentId: one }],
    },
    {
      who: counselC,
      hidden: othersCases,
      ask: (one) => ['POST', 'uploads', { ...upload, caseId: one }],
    },
    {
      who: counselC,
      hidden: otherGroups,
      ask: (one) => ['POST', 'uploads', { ...upload, caseId, groupId: one }],
    },
    {
      who: counselC,
      hidden: ['proceeding: of another case', "proceeding: another alliance's"],
      ask: (one) => ['POST', 'uploads', { ...upload, caseId, proceedingId: one }],
    },
    {
      who: counselC,
      hidden: otherGroups,
      ask: (one) => ['POST', `${own}/moves`, { ...classify, groupId: one }],
    },
    {
      who: 'member_counsel · same group',
      hidden: ['group: of C', 'group: of another alliance'],
      ask: (one) => [
        'POST',
        `documents/${id("document: B's own")}/moves`,
        { ...classify, groupId: one, issueId: id('issue: of C') },
      ],
    },
    {
      who: 'member_counsel · same group',
      hidden: ['issue: of C'],
      ask: (one) => [
        'POST',
        `documents/${id("document: B's own")}/moves`,
        { ...classify, groupId: id('group: of A'), issueId: one },
      ],
    },
    ...['groupId', 'compartmentId', 'caseId'].map((filter) => ({
      who: counselC,
      hidden: filter === 'groupId' ? otherGroups : filter === 'caseId' ? othersCases : othersRooms,
      ask: (one: string) => ['GET', `documents?${filter}=${one}`] as const,
    })),
    ...['groupId', 'compartmentId', 'caseId'].map((filter) => ({
      who: counselC,
      hidden: filter === 'groupId' ? otherGroups : filter === 'caseId' ? othersCases : othersRooms,
      ask: (one: string) => ['GET', `document-events?${filter}=${one}`] as const,
    })),
    ...['groups', 'compartments', 'deadlines', 'cases'].map((list) => ({
      who: counselC,
      hidden: othersCases,
      ask: (one: string) => ['GET', `${list}?caseId=${one}`] as const,
    })),
    {
      who: barC,
      hidden: othersRooms,
      ask: (one) => [
        'POST',
        'subscriptions',
        { compartmentId: one, personId: id(`person: ${barC}`), capacity: 'outside_counsel', firm: 'X' },
      ],
    },
    {
      who: barC,
      hidden: otherGroups,
      ask: (one) => [
        'POST',
        'subscriptions',
        {
          compartmentId: id('compartment: the order of the joint case'),
          personId: id('person: expert · not cleared'),
          capacity: 'expert',
          firm: 'X',
          groupId: one,
        },
      ],
    },
    {
      who: barC,
      hidden: abroad,
      ask: (one) => [
        'POST',
        'subscriptions',
        {
          compartmentId: id('compartment: the order of the joint case'),
          personId: one,
          capacity: 'outside_counsel',
          firm: 'X',
        },
      ],
    },
    {
      who: 'mediator · not in caucus',
      hidden: othersCases.slice(1),
      ask: (one) => ['POST', 'compartments', { kind: 'caucus', caseId: one, nameEn: 'Talks' }],
    },
    {
      who: 'mediator · not in caucus',
      hidden: abroad,
      ask: (one) => ['POST', 'compartments', { kind: 'caucus', caseId, nameEn: 'Talks', personIds: [one] }],
    },
    {
      who: 'member_counsel · own',
      hidden: abroad,
      ask: (one) => ['POST', `${settlement}/admissions`, { personIds: [one] }],
    },
    {
      who: counselC,
      hidden: ['membership: own', 'membership: candidate', 'membership: foreigner'],
      ask: (one) => ['POST', `${groupC}/memberships/${one}/moves`, { action: 'suspend', reason: 'X' }],
    },
    {
      who: counselC,
      hidden: ['membership: own', 'membership: leaver', 'membership: foreigner'],
      ask: (one) => ['GET', `${groupC}/memberships/${one}/sealed-index`],
    },
    {
      who: 'coordinator · here',
      hidden: ['membership: own'],
      ask: (one) => ['GET', `${groupC}/memberships/${one}/sealed-index`],
    },
    {
      who: counselC,
      hidden: abroad,
      ask: (one) => ['POST', `${groupC}/memberships/${id('membership: rival')}/counsel`, { personId: one }],
    },
    {
      who: 'coordinator · here',
      hidden: ['firm: foreigner'],
      ask: (one) => ['POST', `${groupC}/memberships`, { memberId: one }],
    },
    {
      who: 'coordinator · here',
      hidden: abroad,
      ask: (one) => ['POST', `${groupC}/offices`, { personId: one, office: 'secretary', basis: 'X' }],
    },
    ...(['case', 'group', 'document', 'compartment', 'member'] as const).map((objectKind) => ({
      who: 'ethics_officer · here',
      hidden: {
        case: ["case: another alliance's case"],
        group: ['group: of another alliance'],
        document: ["document: another alliance's", "document: A's settlement"],
        compartment: othersRooms,
        member: ['firm: foreigner'],
      }[objectKind],
      ask: (one: string) =>
        [
          'POST',
          'walls',
          {
            subjectKind: 'person',
            subjectId: id('person: expert · not cleared'),
            objectKind,
            objectId: one,
            reason: 'X',
          },
        ] as const,
    })),
    {
      who: 'administrator · here',
      hidden: ['firm: foreigner'],
      ask: (one) => [
        'POST',
        `people/${id('person: a colleague with a free seat')}/appointments`,
        { role: 'member_counsel', memberId: one },
      ],
    },
    {
      who: counselC,
      hidden: ["lowering: A's, lowered"].filter((name) => world.ground.ids.has(name)),
      ask: (one) => ['POST', `${own}/lowerings/${one}/approval`, {}],
    },
    {
      who: 'outside_counsel · other group',
      hidden: ["proceeding: another alliance's", 'proceeding: of another case'],
      ask: (one) => [
        'POST',
        `cases/${caseId}/events`,
        { proceedingId: one, kind: 'note', happenedOn: '2026-03-20', note: 'X' },
      ],
    },
  ];
}

/** An answer without what differs from one request to the next. */
async function bare(who: string, [method, path, payload]: readonly [Method, string, object?], id: string) {
  if (path.startsWith('document-events')) {
    const begun = await world.app.inject({
      url: `/api/v1/${path}`,
      headers: world.ground.headersOf(who),
      payloadAsStream: true,
    });
    begun.raw.res.destroy();
    return `${method} ${path}: ${String(begun.statusCode)}`.replaceAll(id, '(id)');
  }
  const { statusCode, body } = await world.ground.ask(who, method, path, payload);
  const same = body.replaceAll(/"(requestId|id|uploadId)":"[^"]*"/g, '').replaceAll(id, '(id)');
  return `${method} ${path}: ${String(statusCode)} ${same}`.replaceAll(id, '(id)');
}

it('a request that names something hidden is answered like one that names nothing', async () => {
  const told: string[] = [];
  for (const { who, hidden, ask } of [...namings(), ...walledNamings(world.ground)]) {
    const nowhere = newId();
    const missing = await bare(who, ask(nowhere), nowhere);
    for (const name of hidden) {
      const id = world.ground.id(name);
      const answer = await bare(who, ask(id), id);
      if (answer !== missing) told.push(`${who} and ${name}: ${answer} is not ${missing}`);
    }
  }
  expect(told).toEqual([]);
});

/** Conditions that could be told from how they fail. */
const conditions: readonly Readonly<Record<string, string>>[] = [
  { 'if-match': '"1"' },
  { 'if-match': '*' },
  { 'if-match': '"999"', 'idempotency-key': 'an oracle' },
  { 'if-none-match': '*', 'if-modified-since': 'Mon, 01 Jan 2024 00:00:00 GMT', range: 'bytes=0-0' },
];

const curious = [counselC, barC, 'member_counsel · exited', 'coordinator · here', 'expert · not cleared'].map(
  persona,
);

interface Question {
  readonly rule: Rule;
  readonly who: Persona;
  readonly what: Thing;
  readonly headers: Readonly<Record<string, string>>;
}

it('no condition in a header tells a hidden thing from a missing one', async () => {
  const asker = new Asker(world.ground, world.rehearsal, everyRequest);
  const questions: readonly Question[] = policy
    .flatMap(({ rules }) => rules)
    .flatMap((rule) =>
      curious.flatMap((who) =>
        (rule.about ?? [])
          .filter((what) => expected(rule, who, what) === 'hidden')
          .slice(0, 4)
          .flatMap((what) =>
            conditions
              .filter((headers) => rule.route.startsWith('GET ') === 'range' in headers)
              .map((headers) => ({ rule, who, what, headers })),
          ),
      ),
    );
  const told: string[] = [];
  await inPool(questions, 4, async ({ rule, who, what, headers }) => {
    const nowhere = newId();
    const [there, missing] = [
      await asker.ask(rule.route, who, what, { headers }),
      await asker.ask(rule.route, who, what, { headers, instead: nowhere }),
    ];
    const [one, other] = [asker.bare(there, world.ground.id(nameOf(what))), asker.bare(missing, nowhere)];
    if (one !== other || there.status !== 404)
      told.push(
        `${rule.route} [${nameOf(what)}] by ${who.key} ${JSON.stringify(headers)}: ${one} / ${other}`,
      );
  });
  expect(questions.length).toBeGreaterThan(500);
  expect(told).toEqual([]);
});

/** What no field expects. */
const oddities = [
  '\u0000',
  "'",
  '%',
  '9'.repeat(30),
  '-1',
  '{}',
  '\ud800',
  '../..',
  'x'.repeat(4_000),
  Buffer.from(JSON.stringify(["' OR 1=1 --"])).toString('base64url'),
  Buffer.from(JSON.stringify(['\u0000'])).toString('base64url'),
  Buffer.from(JSON.stringify([null])).toString('base64url'),
];

it('nothing odd in a query makes the database speak', async () => {
  const told: string[] = [];
  const lists = [
    ['documents', ['q', 'cursor', 'limit', 'caseId', 'groupId', 'tier', 'state', 'folder']],
    ['search', ['q']],
    ['cases', ['q', 'cursor', 'limit', 'sort', 'status']],
    ['deadlines', ['cursor', 'limit', 'status', 'caseId', 'from', 'until']],
    ['groups', ['cursor', 'limit', 'caseId']],
    ['compartments', ['cursor', 'limit', 'caseId', 'kind']],
    ['notifications', ['cursor', 'limit', 'state']],
    [`cases/${world.ground.id('case: the joint case')}/record`, ['cursor', 'limit']],
    [`cases/${world.ground.id('case: the joint case')}/evidence.zip`, ['files']],
    [`documents/${world.ground.id("document: C's for the other group")}/versions/1/preview`, ['as']],
  ] as const;
  for (const [path, names] of lists)
    for (const name of names)
      for (const odd of oddities) {
        const value = encodeURIComponent(odd.replace('\ud800', '\ufffd'));
        const { statusCode, body } = await world.ground.ask(counselC, 'GET', `${path}?${name}=${value}`);
        if (statusCode >= 500 || /QueryFailed|relation |column |syntax error|pg_/.test(body))
          told.push(`${path}?${name}=${odd.slice(0, 20)}: ${String(statusCode)} ${body.slice(0, 200)}`);
      }
  expect(told).toEqual([]);
});
