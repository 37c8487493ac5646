import type { LightMyRequestResponse } from 'fastify';
import { startTestApp, type TestApp } from '../../test/app.js';
import { systemCaller, UnitOfWork } from '../platform/index.js';
import {
  aGroupStage,
  anActiveGroup,
  type Asker,
  type GroupInTest,
  type GroupStage,
  madeBy,
} from './groups.fixtures.js';
import type { GroupAccessView } from './group-views.contract.js';

let app: TestApp;
let stage: GroupStage;
/** A group of A and B. */
let active: Awaited<ReturnType<typeof anActiveGroup>>;
let back: () => Promise<void>;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await aGroupStage(app);
  active = await anActiveGroup(stage);
  back = await app.bookmark();
});
afterEach(() => back());
afterAll(() => app.close());

type Way = 'give_notice' | 'settle' | 'expel';
const ways: readonly Way[] = ['give_notice', 'settle', 'expel'];

const leave = (group: GroupInTest, id: string, way: Way): Promise<LightMyRequestResponse> =>
  way === 'expel'
    ? group.move(stage.coordinator, id, 'expel', 'Breach of clause 4, heard on 2026-03-30 (demo).')
    : group.move(stage.sides.b.inHouse, id, way);

/** The rows of standing of a membership and of its counsel, as they are. */
const standingsOf = (group: GroupInTest, memberId: string, counselId: string) =>
  app.app.get(UnitOfWork).read(systemCaller(stage.allianceId), (tx) =>
    tx.query<{ cutAt: string | null; until: string | null }>(
      `SELECT cut_at AS "cutAt", until_at AS "until" FROM standing
        WHERE alliance_id = $1 AND group_id = $2 AND holder_id IN ($3, $4)`,
      [stage.allianceId, group.id, memberId, counselId],
    ),
  );

/** What an answer says with everything taken out that differs between two groups for being two. */
const bare = (answer: LightMyRequestResponse, ...ids: readonly string[]): string =>
  ids
    .reduce((text, id, at) => text.replaceAll(id, `<${String(at)}>`), answer.body)
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[37][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
    .replaceAll(/"(requestId|instance)":"[^"]*"/g, '');

describe.each(ways)('leaving by %s', (way) => {
  it('cuts what the group shares at the moment of receipt, for the member and its counsel', async () => {
    const { group, ids } = active;
    const { b } = stage.sides;
    madeBy(await leave(group, ids.b, way));
    const rows = await standingsOf(group, b.memberId, b.outside.id);
    expect(rows.map(({ cutAt }) => cutAt)).toEqual([app.clock.now(), app.clock.now()]);
    const own = await group.membership(b, b.inHouse);
    expect(own.concerns).toMatchObject({ cutAt: app.clock.now() });
    expect(own.term).toMatchObject({ liableFrom: '2026-04-01', liableUntil: '2026-05-01' });
    expect(own.certificate).toMatchObject({ dueOn: '2026-05-01', givenAt: null });
    const seen = await group.view(b.inHouse);
    expect(seen.sight).toBe('left');
    expect(seen.agreements).toMatchObject([
      { no: 1, status: { id: 'signed' }, effectiveAt: null, maySign: [] },
    ]);
    expect(
      new Set(seen.agreements.flatMap(({ signatures }) => signatures.map((one) => one.membershipId))),
    ).toEqual(new Set(seen.memberships.map(({ id }) => id)));
    expect(seen.issues).toEqual([]);
    expect(seen.memberships.map(({ member }) => member.id)).toEqual([b.memberId]);
    for (const who of [b.inHouse, b.representative, b.outside])
      expect((await who.get(group.path('access'))).statusCode).not.toBe(200);
  });

  it('may be followed by a new invitation, never by a way back', async () => {
    const { group, ids } = active;
    const { b } = stage.sides;
    madeBy(await leave(group, ids.b, way));
    for (const action of ['accept', 'clear', 'reinstate'])
      for (const who of [b.inHouse, stage.ethics, stage.coordinator])
        expect((await group.move(who, ids.b, action, 'x')).statusCode).toBeGreaterThanOrEqual(403);
    const again = await group.invite(b);
    expect(again).not.toBe(ids.b);
    expect((await group.membership(b, b.inHouse)).status.id).toBe('invited');
    expect((await group.view(b.inHouse)).agreements).toHaveLength(1);
  });
});

describe('how a member left', () => {
  it('is told to nobody but its own side: every answer is the same for all three ways', async () => {
    const { a, b } = stage.sides;
    const others: readonly Asker[] = [
      a.representative,
      a.inHouse,
      a.outside,
      stage.coordinator,
      stage.treasurer,
      stage.ethics,
      stage.auditor,
    ];
    const groups = await Promise.all(
      ways.map(async (way) => {
        const one = await anActiveGroup(stage);
        madeBy(await leave(one.group, one.ids.b, way));
        return one;
      }),
    );
    for (const other of others) {
      const answers = await Promise.all(
        groups.map(async ({ group, ids }) => {
          const view = await other.get(group.path());
          const alone = await other.get(group.path(`memberships/${ids.b}`));
          expect(view.statusCode).toBe(200);
          return [bare(view, group.id), bare(alone, group.id)];
        }),
      );
      expect(answers[1]).toEqual(answers[0]);
      if (other !== stage.coordinator) expect(answers[2]).toEqual(answers[0]);
      for (const text of answers.flat().map((answer) => answer.replaceAll(/"actions":\[.*?\]/g, '')))
        expect(text).not.toMatch(/settled|settle_|withdrawal_noticed|expelled|和解|除名/);
    }
    for (const { group, ids } of groups.slice(0, 2)) {
      const own = await group.membership(b, b.inHouse);
      expect(own.concerns?.events.at(-1)?.action).toBe(ids.b === groups[1]?.ids.b ? 'settle' : 'give_notice');
    }
  });

  it('shows in no refusal, whatever somebody tries', async () => {
    const tries: readonly (readonly [Asker, string])[] = [
      [stage.coordinator, 'expel'],
      [stage.coordinator, 'suspend'],
      [stage.coordinator, 'report_adversity'],
      [stage.coordinator, 'close'],
      [stage.treasurer, 'close'],
      [stage.treasurer, 'reinstate'],
      [stage.ethics, 'report_adversity'],
      [stage.sides.a.inHouse, 'report_adversity'],
      [stage.sides.a.inHouse, 'settle'],
      [stage.coordinator, 'give_notice'],
    ];
    const answers = await Promise.all(
      (['give_notice', 'settle'] as const).map(async (way) => {
        const { group, ids } = await anActiveGroup(stage);
        madeBy(await leave(group, ids.b, way));
        const said: string[] = [];
        for (const [who, action] of tries) {
          const answer = await group.move(who, ids.b, action, 'x');
          expect(answer.statusCode).toBeGreaterThanOrEqual(403);
          said.push(`${action} ${String(answer.statusCode)} ${bare(answer, group.id, ids.b)}`);
        }
        return said;
      }),
    );
    expect(answers[1]).toEqual(answers[0]);
  });

  it('shows in no record and no chain', async () => {
    const traces = await Promise.all(
      (['give_notice', 'settle'] as const).map(async (way) => {
        const fresh = await aGroupStage(app);
        const { group, ids } = await anActiveGroup(fresh);
        madeBy(await group.move(fresh.sides.b.inHouse, ids.b, way));
        const said: string[] = [];
        for (const who of [fresh.coordinator, fresh.auditor, fresh.sides.a.inHouse]) {
          for (const path of [
            `cases/${fresh.caseId}/record?limit=100`,
            'audit/links?limit=100',
            'audit/chain',
          ]) {
            const answer = await who.get(path);
            if (answer.statusCode !== 200) continue;
            expect(answer.body).not.toMatch(
              /membership\.(settle|give_notice|expel)|settled_out|withdrawal_noticed/,
            );
            said.push(
              [...answer.body.matchAll(/"(?:action|type)":"([^"]+)"/g)].map(([, name]) => name).join(' '),
            );
          }
        }
        expect(said.join(' ')).toContain('membership.left');
        return said;
      }),
    );
    expect(traces[1]).toEqual(traces[0]);
  });
});

describe('a second way of leaving', () => {
  it('leaves no trace for anybody but the own side: no version, no fact, no work', async () => {
    const { group, ids } = active;
    const { a, b } = stage.sides;
    madeBy(await group.move(b.inHouse, ids.b, 'give_notice'));
    const admin = await stage.person({ role: 'administrator' });
    const looks = async () => {
      const said: string[] = [];
      for (const who of [a.inHouse, stage.coordinator, stage.treasurer, stage.ethics, stage.auditor, admin]) {
        for (const path of [
          group.path(),
          'groups',
          'audit/links?limit=20',
          'work',
          `cases/${stage.caseId}/record`,
        ]) {
          const answer = await who.get(path);
          if (answer.statusCode === 200) said.push(`${who.name} ${path} ${answer.body}`);
        }
      }
      const stale = await stage.coordinator.post(
        group.path(`memberships/${ids.b}/moves`),
        { action: 'close', reason: 'x' },
        { 'if-match': '"1"' },
      );
      return [...said, bare(stale)];
    };
    const before = await looks();
    madeBy(await group.move(b.outside, ids.b, 'settle'));
    expect(await looks()).toEqual(before);
    const own = await group.membership(b, b.representative);
    expect(own.concerns?.events.map(({ action }) => action).slice(-2)).toEqual(['give_notice', 'settle']);
  });
});

describe('several exits', () => {
  it('at once: no answer is an error, there is one cut and one certificate', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { group, ids } = active;
      const { b } = stage.sides;
      const answers = await Promise.all([
        group.move(b.inHouse, ids.b, 'give_notice'),
        group.move(b.outside, ids.b, 'settle'),
        group.move(stage.coordinator, ids.b, 'expel', 'x'),
        group.move(b.inHouse, ids.b, 'settle'),
        group.move(stage.sides.a.inHouse, ids.b, 'report_adversity', 'Sued us (demo).'),
      ]);
      const codes = answers.map(({ statusCode }) => statusCode);
      expect(codes.some((code) => code < 300)).toBe(true);
      expect(codes.every((code) => code < 300 || code === 409)).toBe(true);
      const rows = await standingsOf(group, b.memberId, b.outside.id);
      expect(rows).toHaveLength(2);
      expect(rows.every(({ cutAt }) => cutAt === app.clock.now())).toBe(true);
      const own = await group.membership(b, b.inHouse);
      expect(own.leftAt).toBe(app.clock.now());
      await back();
    }
  });

  it('one after the other: the earliest counts', async () => {
    const { group, ids } = active;
    const { a, b } = stage.sides;
    const first = app.clock.now();
    madeBy(await group.move(a.inHouse, ids.b, 'report_adversity', 'Sued us (demo).'));
    stage.later(86_400_000);
    const second = app.clock.now();
    madeBy(await group.move(b.inHouse, ids.b, 'give_notice'));
    stage.later(86_400_000);
    madeBy(await group.move(b.inHouse, ids.b, 'settle'));
    const own = await group.membership(b, b.inHouse);
    expect(own.concerns?.cutAt).toBe(first);
    expect(own.leftAt).toBe(second);
    expect(own.term?.liableUntil).toBe('2026-05-02');
  });
});

it('leaves an ethics officer nothing to review, and no word of how', async () => {
  const { group, ids } = active;
  madeBy(await group.move(stage.sides.b.inHouse, ids.b, 'settle'));
  expect(await group.membership(stage.sides.b, stage.ethics)).toMatchObject({ review: null, concerns: null });
});

describe('adversity and default', () => {
  it('adversity cuts at once, and only an ethics officer who does not act for the member takes it back', async () => {
    const { group, ids } = active;
    const { a, b } = stage.sides;
    madeBy(await group.move(a.outside, ids.b, 'report_adversity', 'Cross-claim (demo).'));
    expect(await group.view(b.inHouse)).toMatchObject({
      sight: 'left',
      status: { name: { en: 'closed to you' } },
      // What stands against signing a text would tell how it stands since.
      agreements: [{ status: { id: 'signed' }, maySign: [] }],
    });
    const reviewed = (who: Asker) => group.membership(b, who).then(({ review }) => review);
    expect(await reviewed(stage.ethics)).toMatchObject({
      suspendedFor: 'adversity',
      events: [{ action: 'report_adversity', reason: 'Cross-claim (demo).', by: { zh: a.outside.name } }],
    });
    for (const who of [stage.coordinator, stage.treasurer, a.inHouse, b.inHouse])
      expect(await reviewed(who)).toBeNull();
    expect((await group.move(stage.coordinator, ids.b, 'reinstate', 'x')).statusCode).toBe(409);
    madeBy(await group.move(stage.ethics, ids.b, 'reinstate', 'A mistake (demo).'));
    const rows = await standingsOf(group, b.memberId, b.outside.id);
    expect(rows.filter(({ cutAt }) => cutAt === null)).toHaveLength(2);
    expect((await group.view(b.inHouse)).sight).toBe('inside');
  });

  it('adversity is a fact and a notice once: whoever knows of it is refused, another member’s word is kept', async () => {
    const { group, ids } = active;
    const { a, b } = stage.sides;
    const report = (who: Asker) => group.move(who, ids.b, 'report_adversity', 'Cross-claim (demo).');
    const told = async () => {
      await stage.dueWork();
      const answer = await b.inHouse.get('notifications?limit=100');
      expect(answer.statusCode).toBe(200);
      const { items } = answer.json<{ items: { title: { en: string } }[] }>();
      const facts = await app.app
        .get(UnitOfWork)
        .read(systemCaller(stage.allianceId), (tx) =>
          tx.query(`SELECT id FROM outbox WHERE subject_id = $1 AND type = 'membership.suspended'`, [ids.b]),
        );
      return [facts.length, items.filter(({ title }) => title.en.endsWith(' is suspended')).length];
    };
    const [, notices = 0] = await told();
    madeBy(await report(stage.coordinator));
    expect(await told()).toEqual([1, notices + 1]);
    for (const who of [stage.coordinator, stage.ethics, b.inHouse])
      expect((await report(who)).json()).toMatchObject({ code: 'membership.adversity_reported' });
    const offered = (await group.membership(b)).actions.find(({ action }) => action === 'report_adversity');
    expect(offered).toMatchObject({ obstacle: { code: 'membership.adversity_reported' } });
    madeBy(await report(a.inHouse));
    expect(await told()).toEqual([1, notices + 1]);
    const own = await group.membership(b, b.inHouse);
    expect(own.concerns?.events.map(({ by }) => by?.zh).slice(-2)).toEqual([
      stage.coordinator.name,
      a.inHouse.name,
    ]);
  });

  it('another member learns by no report whether one is suspended for a default or for adversity', async () => {
    const { a } = stage.sides;
    const looks = await Promise.all(
      ['suspend', 'report_adversity'].map(async (action) => {
        const { group, ids } = await anActiveGroup(stage);
        madeBy(await group.move(stage.coordinator, ids.b, action, 'Heard of (demo).'));
        const seen: string[] = [];
        const look = async () => {
          const record = await a.inHouse.get(`cases/${stage.caseId}/record?limit=100`);
          const facts = record.json<{ items: { type: string; subjectId: string }[] }>().items;
          seen.push(
            bare(await a.inHouse.get(group.path()), group.id),
            JSON.stringify(facts.filter(({ subjectId }) => subjectId === ids.b).map(({ type }) => type)),
          );
        };
        await look();
        seen.push(bare(await group.move(a.inHouse, ids.b, 'report_adversity', 'Sued us (demo).'), group.id));
        await look();
        return seen;
      }),
    );
    expect(looks[1]).toEqual(looks[0]);
    expect(looks[0]?.join(' ')).toContain('membership.suspended');
  });

  it('a default leaves what was shared before, and takes what is shared after', async () => {
    const { group, ids } = active;
    const { b } = stage.sides;
    madeBy(await group.move(stage.treasurer, ids.b, 'suspend', 'Call 1 unpaid (demo).'));
    const rows = await standingsOf(group, b.memberId, b.outside.id);
    expect(rows.every(({ cutAt, until }) => cutAt === null && until === app.clock.now())).toBe(true);
    expect((await group.view(b.inHouse)).sight).toBe('inside');
    const peer = await group.membership(b, stage.sides.a.inHouse);
    expect(peer.concerns).toBeNull();
    expect(JSON.stringify(peer)).not.toMatch(/default|unpaid|违约/);
  });
});

describe('an office', () => {
  it('ends with the last member its holder served', async () => {
    const { group, ids } = active;
    const { a } = stage.sides;
    await group.appoint(a.outside);
    expect((await group.view(a.outside)).sight).toBe('runs');
    madeBy(await group.move(a.inHouse, ids.a, 'give_notice'));
    expect((await group.view(a.outside)).sight).toBe('left');
    const { standings } = (await stage.ethics.get(group.path('access'))).json<GroupAccessView>();
    expect(standings.filter(({ cutAt }) => cutAt === null).flatMap(({ people }) => people)).not.toContain(
      a.outside.name,
    );
  });
});

describe('after the exit', () => {
  it('the notice runs out, the certificate is given, and the treasurer closes', async () => {
    const { group, ids } = active;
    const { b } = stage.sides;
    madeBy(await group.move(b.inHouse, ids.b, 'give_notice'));
    stage.later(32 * 86_400_000);
    await stage.dueWork();
    expect((await group.membership(b, b.inHouse)).status.id).toBe('withdrawn');
    expect((await group.move(stage.treasurer, ids.b, 'close', 'Settled (demo).')).json()).toMatchObject({
      code: 'membership.certificate_open',
    });
    const path = group.path(`memberships/${ids.b}/certificate`);
    const body = { manner: 'destroyed', statement: 'All copies destroyed (demo).' };
    for (const who of [stage.coordinator, stage.treasurer, stage.sides.a.inHouse])
      expect((await who.post(path, body)).statusCode).toBeGreaterThanOrEqual(403);
    madeBy(await b.inHouse.post(path, body));
    expect((await b.inHouse.post(path, body)).statusCode).toBe(409);
    madeBy(await group.move(stage.treasurer, ids.b, 'close', 'Settled (demo).'));
    expect((await group.membership(b, b.inHouse)).status.id).toBe('closed');
  });
});

describe('who is not in the group', () => {
  it('gets of it what they get of nothing, byte for byte, and it counts for nothing', async () => {
    const { group, ids } = active;
    const { c } = stage.sides;
    const nothing = '01900000-0000-7000-8000-000000000000';
    const outsiders = [
      c.representative,
      c.inHouse,
      c.outside,
      await stage.person({ role: 'member_counsel', memberId: stage.stranger }),
    ];
    for (const who of outsiders) {
      const paths = ['', 'access', 'issues', 'memberships', `memberships/${ids.a}`];
      for (const rest of paths) {
        const hidden = await who.get(group.path(rest));
        const missing = await who.get(`groups/${nothing}${rest === '' ? '' : `/${rest}`}`);
        expect(hidden.statusCode).toBe(404);
        expect(bare(hidden, group.id, ids.a)).toBe(bare(missing, nothing, ids.a));
      }
      const moved = await group.move(who, ids.a, 'give_notice');
      const nowhere = await who.post(`groups/${nothing}/memberships/${ids.a}/moves`, {
        action: 'give_notice',
      });
      expect(moved.statusCode).toBe(404);
      expect(bare(moved, group.id, ids.a)).toBe(bare(nowhere, nothing, ids.a));
      const list = await who.get('groups');
      expect(list.body).not.toContain(group.id);
      const found = await who.get(`search?q=${encodeURIComponent('Joint defence')}`);
      expect(found.body).not.toContain(group.id);
    }
  });

  it('is also who is walled from it, though they are in it', async () => {
    const { group } = active;
    const { a } = stage.sides;
    madeBy(
      await stage.ethics.post('walls', {
        subjectKind: 'person',
        subjectId: a.inHouse.id,
        objectKind: 'group',
        objectId: group.id,
        reason: 'Came from the complainant (demo).',
      }),
    );
    expect((await a.inHouse.get(group.path())).statusCode).toBe(404);
    expect((await a.inHouse.get('groups')).body).not.toContain(group.id);
    expect((await a.representative.get(group.path())).statusCode).toBe(200);
  });
});

describe('every action', () => {
  it('that is offered as allowed works, and one that is not is refused with the words that were shown', async () => {
    const { group, ids } = active;
    const { a, b } = stage.sides;
    for (const who of [a.inHouse, b.inHouse, b.outside, stage.coordinator, stage.ethics, stage.treasurer]) {
      const { actions } = await group.membership(b, who);
      for (const { action, obstacle } of actions) {
        if (obstacle === null) continue;
        const answer = await group.move(who, ids.b, action, 'x');
        expect(answer.statusCode).toBeGreaterThanOrEqual(403);
        expect(answer.json()).toMatchObject({ detail: obstacle.because.en });
      }
    }
  });
});
