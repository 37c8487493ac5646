import { startTestApp, type TestApp } from '../../test/app.js';
import { describedRoutes } from '../../test/authorization/routes.js';
import { systemCaller, UnitOfWork } from '../platform/index.js';
import { DefaultSuspensions } from './memberships/default-suspensions.js';
import { aGroupStage, anActiveGroup, type Asker, madeBy } from './groups.fixtures.js';

let app: TestApp;
let reads: readonly string[];
beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  reads = describedRoutes(app.app).flatMap(({ method, path }) =>
    method === 'GET' && !unlike.test(path) ? [path] : [],
  );
});
afterAll(() => app.close());

/** A group of three in an alliance of its own, where counsel of B holds an office, and of A another. */
async function aGroup() {
  const stage = await aGroupStage(app);
  const { group, ids } = await anActiveGroup(stage, ['a', 'b', 'c']);
  const { a, b, c } = stage.sides;
  for (const side of [a, b]) await group.appoint(side.outside);
  const places: Readonly<Record<string, string>> = {
    groups: group.id,
    memberships: ids.b,
    cases: stage.caseId,
    proceedings: stage.proceedingId,
    parties: b.partyId,
    members: b.memberId,
  };
  const peers = { member: c.representative, counsel: c.inHouse, outside: c.outside, liaison: a.outside };
  return { stage, group, ids, places, peers };
}

type Staged = Awaited<ReturnType<typeof aGroup>>;

const suspensions = () => app.app.get(DefaultSuspensions);
const asSystem = ({ stage }: Staged) => systemCaller(stage.allianceId);

const suspendBySystem = (staged: Staged): Promise<void> =>
  app.app
    .get(UnitOfWork)
    .run(asSystem(staged), (tx) =>
      suspensions().suspend(tx, staged.group.id, staged.stage.sides.b.memberId, 'A call is not paid (demo).'),
    );

const reinstateBySystem = (staged: Staged): Promise<void> =>
  app.app
    .get(UnitOfWork)
    .run(asSystem(staged), (tx) =>
      suspensions().reinstate(tx, staged.group.id, staged.stage.sides.b.memberId, 'The call is paid (demo).'),
    );

/** Routes that never end, answer an archive with the time in it, or say the law. */
const unlike = /stream|events$|archive|evidence|checker|export|^\/law/;

const named = /([\w-]+)\/\{\w+\}/g;

/** The address of a route for a group; nothing where it names what a group has not. */
function addressOf(path: string, places: Staged['places']): string | undefined {
  const names = [...path.matchAll(named)].map(([, name = '']) => name);
  if (names.some((name) => places[name] === undefined)) return undefined;
  return path.replaceAll(named, (_, name: string) => `${name}/${places[name] ?? ''}`).slice(1);
}

/** What an answer says, but for what differs between two alliances for being two. */
const bare = (body: string): string =>
  body
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[37][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
    .replaceAll(/\b[0-9a-f]{64}\b/g, '<hash>')
    .replaceAll(/[\w.+-]+@[\w.-]+/g, '<mail>')
    .replaceAll(/Person \d+/g, 'Person')
    .replaceAll(/337-TA-\d+/g, '337-TA')
    .replaceAll(/"(requestId|instance|nextCursor)":"[^"]*"/g, '"$1":""');

const inOrder = (list: readonly unknown[]): readonly unknown[] =>
  [...list].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b), 'en'));

/** Of what happened at the same moment any may come first. */
const inOneOrder = (body: string): string =>
  body.startsWith('{')
    ? JSON.stringify(JSON.parse(bare(body)), (_, value: unknown) =>
        Array.isArray(value) ? inOrder(value) : value,
      )
    : bare(body);

/** All that someone is answered by any route that reads. */
async function seenBy(who: Asker, { places }: Staged): Promise<readonly string[]> {
  const seen: string[] = [];
  for (const path of reads) {
    const address = addressOf(path, places);
    if (address === undefined) continue;
    const answer = await who.get(address);
    seen.push(
      `${who.name.replace(/\d+/, '')} ${path} ${String(answer.statusCode)} ${inOneOrder(answer.body)}`,
    );
  }
  return seen;
}

describe('why a member is suspended', () => {
  it('is told to no other member and no liaison counsel, by any route, before and after a report', async () => {
    const looksAfter = async (why: 'suspend' | 'report_adversity' | 'by_system') => {
      const staged = await aGroup();
      const { stage, group, ids, peers } = staged;
      if (why === 'by_system') await suspendBySystem(staged);
      else madeBy(await group.move(stage.coordinator, ids.b, why, 'Heard of (demo).'));
      const seen: (readonly string[])[] = [];
      const look = async (): Promise<void> => {
        await stage.dueWork();
        for (const who of Object.values(peers)) seen.push(await seenBy(who, staged));
      };
      await look();
      for (const who of [peers.liaison, peers.counsel]) {
        const answer = await group.move(who, ids.b, 'report_adversity', 'Sued us (demo).');
        expect(answer.statusCode).toBe(200);
      }
      await look();
      madeBy(await group.move(stage.ethics, ids.b, 'reinstate', 'Paid, or a mistake (demo).'));
      await look();
      return seen.flat();
    };
    const inDefault = await looksAfter('suspend');
    expect(await looksAfter('report_adversity')).toEqual(inDefault);
    expect(await looksAfter('by_system')).toEqual(inDefault);
    const said = inDefault.join('\n');
    for (const told of ['suspended', 'office.ended', 'membership.reinstated', 'standings'])
      expect(said).toContain(told);
  }, 180_000);

  it('stands in the record without who did it, for whoever sees no more than their own', async () => {
    const { stage, group, ids, peers } = await aGroup();
    madeBy(await group.move(stage.coordinator, ids.b, 'suspend', 'Heard of (demo).'));
    const actorsFor = async (who: Asker) => {
      const { items } = (await who.get(`cases/${stage.caseId}/record`)).json<{
        readonly items: readonly { readonly type: string; readonly actor: object | null }[];
      }>();
      return items
        .filter(({ type }) => type === 'membership.suspended' || type === 'office.ended')
        .map(({ actor }) => actor !== null);
    };
    expect(await actorsFor(peers.counsel)).toEqual([false, false]);
  });

  it('is reinstated by the system after a default, and not where adversity was found as well', async () => {
    const staged = await aGroup();
    const { stage, group, ids } = staged;
    const status = async () => (await group.view()).memberships.find(({ id }) => id === ids.b)?.status.id;
    await suspendBySystem(staged);
    expect(await status()).toBe('suspended');
    await reinstateBySystem(staged);
    expect(await status()).toBe('active');
    await suspendBySystem(staged);
    madeBy(await group.move(stage.ethics, ids.b, 'report_adversity', 'Sued us (demo).'));
    await reinstateBySystem(staged);
    expect(await status()).toBe('suspended');
  });

  it.each(['suspend', 'report_adversity'] as const)(
    'by %s ends the offices of its counsel, and a reinstatement gives none back',
    async (why) => {
      const { stage, group, ids } = await aGroup();
      const { b } = stage.sides;
      const held = async () => {
        const { offices } = await group.view();
        return offices.filter(({ personId, endedAt }) => personId === b.outside.id && endedAt === null)
          .length;
      };
      expect(await held()).toBe(1);
      madeBy(await group.move(stage.coordinator, ids.b, why, 'Heard of (demo).'));
      expect(await held()).toBe(0);
      madeBy(await group.move(stage.ethics, ids.b, 'reinstate', 'Reviewed (demo).'));
      expect(await held()).toBe(0);
      await group.appoint(b.outside);
      expect(await held()).toBe(1);
    },
  );

  it('shows in no office either that is proposed meanwhile: it waits, whatever the suspension is for', async () => {
    const looks = await Promise.all(
      (['suspend', 'report_adversity'] as const).map(async (why) => {
        const said: string[] = [];
        for (const next of ['report_adversity', 'give_notice'] as const) {
          const { stage, group, ids, peers } = await aGroup();
          const { b } = stage.sides;
          madeBy(await group.move(stage.coordinator, ids.b, why, 'Heard of (demo).'));
          const office = { personId: b.outside.id, office: 'liaison_counsel', basis: 'Clause 7 (demo)' };
          await group.consent(madeBy(await stage.coordinator.post(group.path('offices'), office)));
          const by = next === 'give_notice' ? b.inHouse : peers.counsel;
          madeBy(await group.move(by, ids.b, next, 'Sued us (demo).'));
          said.push(bare((await peers.counsel.get(group.path())).body));
          expect((await group.view()).offices.filter(({ endedAt }) => endedAt === null)).toHaveLength(1);
        }
        return said;
      }),
    );
    expect(looks[1]).toEqual(looks[0]);
  });
});
