import type { LightMyRequestResponse } from 'fastify';
import { theWorld, type World } from './world.js';

/** A request with a key is answered again as it was answered: but never to whom the right was taken since. */

let world: World;

beforeAll(async () => {
  world = await theWorld({ pool: 6 });
});

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

const short = ({ method, path }: Once): string => `${method} ${path.replaceAll(/[0-9a-f-]{36}/g, ':id')}`;

/** Asks each once and once more, while the right lasts; answers what is told when it is asked again after it ended. */
async function askedAgainAfter(
  all: readonly Once[],
  end: () => Promise<unknown>,
): Promise<readonly LightMyRequestResponse[]> {
  const first: LightMyRequestResponse[] = [];
  for (const one of all) first.push(await ask(one));
  expect(
    first.map(({ statusCode, body }, n) =>
      statusCode < 300 ? 'done' : `${short(all[n] as Once)}: ${String(statusCode)} ${body.slice(0, 300)}`,
    ),
  ).toEqual(all.map(() => 'done'));
  const again = await Promise.all(all.map(ask));
  expect(again.map(({ statusCode }) => statusCode)).toEqual(first.map(({ statusCode }) => statusCode));
  await end();
  return Promise.all(all.map(ask));
}

/** What is kept of a request that made something: its id, which whoever asked was told already. */
const isIdAlone = (body: string): boolean => /^\{"id":"[0-9a-f-]{36}"\}$/.test(body);

const told = (all: readonly Once[], answers: readonly LightMyRequestResponse[]): readonly string[] =>
  answers.map(({ statusCode, body }, n) =>
    statusCode === 404 || isIdAlone(body)
      ? 'gone'
      : `${short(all[n] as Once)}: ${String(statusCode)} ${body.slice(0, 60)}`,
  );

const gone = (all: readonly Once[]): readonly string[] => all.map(() => 'gone');

/** What can be asked of a document that somebody may read. */
const aboutOne = (who: string, key: string): readonly Once[] => {
  const path = `documents/${world.ground.id(`document: ${key}`)}`;
  return [
    { who, method: 'POST', path: `${path}/links`, payload: {} },
    { who, method: 'POST', path: `${path}/holds`, payload: { reason: 'Invented' } },
  ];
};

describe('a request asked again under its key', () => {
  it('is as if nothing were there once the case is behind a wall', async () => {
    const all = writes();
    const after = await askedAgainAfter(all, async () => {
      for (const who of ['member_counsel · own', 'coordinator · here'])
        await wallOff(who, 'case', 'case: the joint case');
    });
    expect(told(all, after)).toEqual(gone(all));
  });

  it('is as if nothing were there once a member has left the group; of its own things it tells what is its own', async () => {
    const { ground } = world;
    const group = `groups/${ground.id('group: of A')}`;
    const [inside, outside] = ['member_counsel · same group', 'outside_counsel · same group'];
    const others = ["A's for the group, late", "E's for the group"].flatMap((key) => [
      ...aboutOne(inside, key),
      ...aboutOne(outside, key),
    ]);
    const derived: Once = {
      who: inside,
      method: 'PUT',
      path: `documents/${ground.id("document: B's own")}/sources`,
      payload: { sourceIds: [ground.id("document: A's for the group, late")] },
    };
    const counsel: Once = {
      who: inside,
      method: 'POST',
      path: `${group}/memberships/${ground.id('membership: fellow')}/counsel`,
      payload: { personId: ground.id('person: second counsel') },
    };
    const all = [...others, derived, counsel];
    const after = await askedAgainAfter(all, () =>
      ground.must(
        'counsel of fellow',
        'POST',
        `${group}/memberships/${ground.id('membership: fellow')}/moves`,
        {
          action: 'give_notice',
          reason: 'Invented',
        },
      ),
    );
    expect(told(others, after.slice(0, others.length))).toEqual(gone(others));
    const [made, named] = after.slice(others.length);
    expect(made?.body).not.toContain(ground.id("document: A's for the group, late"));
    expect(named?.body).not.toContain(ground.id('membership: own'));
  });

  it('is as if nothing were there once the seat is lost by which it was asked, whatever other seat is left', async () => {
    const { ground } = world;
    const who = 'counsel of two firms';
    await ground.person(who, 'here', [
      { role: 'member_counsel', firm: 'loner' },
      { role: 'member_counsel', firm: 'rival' },
    ]);
    const group = `groups/${ground.id('group: of C')}`;
    const all: readonly Once[] = [
      ...aboutOne(who, "C's for the other group"),
      {
        who,
        method: 'POST',
        path: `${group}/memberships/${ground.id('membership: rival')}/counsel`,
        payload: { personId: ground.id('person: second counsel') },
      },
      {
        who,
        method: 'PUT',
        path: `documents/${ground.id("document: C's for the other group")}`,
        payload: { title: 'Renamed', folder: 'other', kind: 'other' },
      },
    ];
    const after = await askedAgainAfter(all, () =>
      ground.change('here', `UPDATE appointment SET until_on = '2026-05-31' WHERE id = $1`, [
        ground.id(`appointment: ${who}`),
      ]),
    );
    expect(told(all, after)).toEqual(gone(all));
  });

  it('is as if nothing were there once a subscription is revoked', async () => {
    const { ground } = world;
    const who = 'outside_counsel · own, cleared';
    const compartmentId = ground.id('compartment: the order of the joint case');
    const all: readonly Once[] = [
      ...aboutOne(who, "A's CBI for the group"),
      {
        who,
        method: 'POST',
        path: 'uploads',
        payload: { compartmentId, fileName: 'secret.txt', sizeBytes: 5, title: 'Secret' },
      },
    ];
    const after = await askedAgainAfter(all, () =>
      ground.must(
        'ethics_officer · here',
        'POST',
        `subscriptions/${ground.id(`subscription: of ${who}`)}/moves`,
        { action: 'revoke', reason: 'Invented' },
      ),
    );
    expect(told(all, after)).toEqual(gone(all));
  });
});
