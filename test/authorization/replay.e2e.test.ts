import { buildWorld, type World } from './world.js';

/** A request with a key is answered again as it was answered: but never to whom the right was taken since. */

let world: World;

beforeAll(async () => {
  world = await buildWorld({ pool: 6 });
}, 180_000);

afterAll(() => world.app.close());

interface Once {
  readonly who: string;
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly payload: object;
}

const ask = ({ who, method, path, payload }: Once) =>
  world.ground.ask(who, method, path, payload, { 'idempotency-key': `once-${path}` });

const guardian = 'a guardian of walls';

async function wallOff(who: string, objectKind: string, object: string): Promise<void> {
  await world.ground.must(guardian, 'POST', 'walls', {
    subjectKind: 'person',
    subjectId: world.ground.id(`person: ${who}`),
    objectKind,
    objectId: world.ground.id(object),
    reason: 'Invented',
  });
}

/** Writes by one person each, none of which anybody else makes. */
const writes = (): readonly Once[] => {
  const { ground } = world;
  const counsel = 'member_counsel · own';
  const own = `documents/${ground.id("document: A's own")}`;
  const joint = `cases/${ground.id('case: the joint case')}`;
  const respondent = `respondents/${ground.id('respondent: A')}`;
  const reason = { reason: 'Invented' };
  return [
    { who: counsel, method: 'POST', path: `${own}/holds`, payload: reason },
    { who: counsel, method: 'POST', path: `${own}/links`, payload: {} },
    {
      who: counsel,
      method: 'PUT',
      path: own,
      payload: { title: 'Secret title', folder: 'other', kind: 'other' },
    },
    { who: counsel, method: 'POST', path: `${joint}/holds`, payload: reason },
    {
      who: counsel,
      method: 'POST',
      path: 'uploads',
      payload: { caseId: ground.id('case: the joint case'), fileName: 'a.txt', sizeBytes: 5 },
    },
    {
      who: counsel,
      method: 'PUT',
      path: `${respondent}/position`,
      payload: { defences: [], licence: 'none' },
    },
    {
      who: counsel,
      method: 'PUT',
      path: `${respondent}/settlement`,
      payload: { state: 'talking', note: 'Secret' },
    },
    {
      who: 'coordinator · here',
      method: 'POST',
      path: `${joint}/products`,
      payload: { name: 'Replayed product' },
    },
    {
      who: 'coordinator · here',
      method: 'POST',
      path: `${joint}/events`,
      payload: {
        proceedingId: ground.id('proceeding: of the joint case'),
        kind: 'note',
        happenedOn: '2026-03-20',
        note: 'Secret note',
      },
    },
    {
      who: 'coordinator · here',
      method: 'POST',
      path: `deadlines/${ground.id("deadline: A's")}/confirmation`,
      payload: {},
    },
    {
      who: 'coordinator · here',
      method: 'POST',
      path: `${joint}/accusation-outcomes`,
      payload: { accusationIds: [ground.id('accusation of the joint case')], outcome: 'asserted' },
    },
  ];
};

describe('a request asked again under its key', () => {
  it('is answered alike while the right lasts, and as if nothing were there once it is gone', async () => {
    const all = writes();
    const first = await Promise.all(all.map(ask));
    expect(
      first.map(({ statusCode }, n) => (statusCode < 300 ? 'done' : `${all[n]?.path} ${statusCode}`)),
    ).toEqual(all.map(() => 'done'));
    const again = await Promise.all(all.map(ask));
    expect(again.map(({ statusCode }) => statusCode)).toEqual(first.map(({ statusCode }) => statusCode));
    for (const who of ['member_counsel · own', 'coordinator · here'])
      await wallOff(who, 'case', 'case: the joint case');
    const after = await Promise.all(all.map(ask));
    const told = after.map(({ statusCode, body }, n) =>
      statusCode === 404
        ? 'gone'
        : `${all[n]?.method} ${all[n]?.path.replaceAll(/[0-9a-f-]{36}/g, ':id')}: ${statusCode} ${body.slice(0, 60)}`,
    );
    expect(told).toEqual(all.map(() => 'gone'));
  });
});
