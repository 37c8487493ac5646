import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember } from '../alliance/alliance.fixtures.js';
import { actsFor, anAsker, anInvestigation, givesNotice, signing } from '../clearance/clearance.fixtures.js';
import {
  aGroupStage,
  anActiveGroup,
  type Asker,
  GroupInTest,
  type GroupStage,
  madeBy,
} from '../groups/groups.fixtures.js';
import { anAlliance } from '../identity/identity.fixtures.js';
import { type Role, systemCaller, UnitOfWork } from '../platform/index.js';
import type { TodayView } from './overview.contract.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(() => {
  app.clock.set('2026-04-01T04:00:00.000Z');
});

type Waiter = Pick<Asker, 'get'>;

/** What waits for somebody on their Today: kind, whom or what about, by which day, and where. */
const waiting = async (who: Waiter) => {
  const { sections } = (await who.get('today')).json<TodayView>();
  const items = sections.find(({ section }) => section === 'waiting')?.items ?? [];
  return items.map(({ kind, about, due, action }) => [kind, about.en, due, action.link]);
};
const kinds = async (who: Waiter) => (await waiting(who)).map(([kind]) => kind);

describe('what waits in a group', () => {
  let stage: GroupStage;
  beforeEach(async () => {
    stage = await aGroupStage(app);
  });
  const others = (): readonly Asker[] => [stage.coordinator, stage.auditor, stage.sides.c.inHouse];

  it('stands on Today of who is to do it next, from the invitation to the signature, and of nobody else', async () => {
    const group = await GroupInTest.opened(stage, {
      buyIn: { amount: '5000.00', currency: 'USD' },
      foundersPay: true,
    });
    const { b } = stage.sides;
    const id = await group.invite(b);
    expect(await kinds(b.representative)).toEqual(['invitation']);
    expect((await waiting(b.inHouse))[0]?.at(3)).toBe(`/groups/${group.id}?member=${id}`);
    madeBy(await group.move(b.inHouse, id, 'accept'));
    expect(await kinds(b.inHouse)).toEqual([]);
    expect(await kinds(stage.ethics)).toEqual(['clearance']);
    expect(await kinds(stage.treasurer)).toEqual([]);
    madeBy(await group.move(stage.ethics, id, 'clear', 'Nothing was found.'));
    expect(await kinds(stage.ethics)).toEqual([]);
    expect(await kinds(stage.treasurer)).toEqual(['buy_in']);
    for (const who of others()) expect(await waiting(who)).toEqual([]);
    await group.circulate({ signBy: '2026-04-20' });
    expect((await waiting(b.representative))[0]).toEqual([
      'signature',
      expect.any(String),
      '2026-04-20',
      `/groups/${group.id}?part=agreement&act=sign`,
    ]);
    madeBy(await b.inHouse.post(group.path(`memberships/${id}/counsel`), { personId: b.outside.id }));
    const sides = [b.representative, b.inHouse, b.outside];
    for (const who of sides) expect(await kinds(who)).toEqual(['signature']);
    madeBy(await group.signature(b.representative, id, 'client'));
    expect(await kinds(b.representative)).toEqual([]);
    for (const who of [b.inHouse, b.outside]) expect(await kinds(who)).toEqual(['signature']);
    madeBy(await group.signature(b.outside, id, 'counsel'));
    for (const who of sides) expect(await kinds(who)).toEqual([]);
  });

  it('is shown to nobody behind a wall', async () => {
    const group = await GroupInTest.opened(stage);
    const { b } = stage.sides;
    await group.invite(b);
    const wall = { subjectKind: 'person', subjectId: b.inHouse.id, reason: 'A conflict (demo)' };
    madeBy(await stage.ethics.post('walls', { ...wall, objectKind: 'group', objectId: group.id }));
    expect(await waiting(b.inHouse)).toEqual([]);
    expect(await kinds(b.representative)).toEqual(['invitation']);
  });

  it('is a certificate by its day for whoever left, and no more once it is given', async () => {
    const { group, ids } = await anActiveGroup(stage);
    const { a, b } = stage.sides;
    madeBy(await group.move(b.inHouse, ids.b, 'settle'));
    expect(await waiting(b.inHouse)).toEqual([
      [
        'certificate',
        expect.any(String),
        '2026-05-01',
        `/groups/${group.id}?act=give_certificate&member=${ids.b}`,
      ],
    ]);
    expect(await kinds(a.inHouse)).toEqual([]);
    madeBy(
      await b.inHouse.post(group.path(`memberships/${ids.b}/certificate`), {
        manner: 'destroyed',
        statement: 'Destroyed (demo).',
      }),
    );
    expect(await kinds(b.inHouse)).toEqual([]);
  });
});

describe('what waits under a protective order', () => {
  it('goes from the expert to counsel, to who may object and to who keeps the walls', async () => {
    const work = app.app.get(UnitOfWork);
    const alliance = await anAlliance(work);
    const members = [await aMember(work, alliance), await aMember(work, alliance)];
    const investigation = await anInvestigation(app, alliance, members);
    const person = (role: Role) => anAsker(app, work, alliance, { role });
    const counselOf = async (memberId = '') => {
      const one = await person('outside_counsel');
      await actsFor(app, alliance, investigation.partyOf.get(memberId) ?? '', one.id);
      return one;
    };
    const [counsel, supplier] = [await counselOf(members[0]), await counselOf(members[1])];
    const [expert, ethics] = [await person('expert'), await person('ethics_officer')];
    const { caseId, proceedingId } = investigation;
    const opened = await counsel.post('compartments', {
      kind: 'cbi',
      caseId,
      proceedingId,
      nameEn: 'Zebrafinch order',
    });
    const begun = await counsel.post('subscriptions', {
      compartmentId: opened.json<{ id: string }>().id,
      personId: expert.id,
      capacity: 'expert',
      firm: 'Example Institute',
    });
    const { id } = begun.json<{ id: string }>();
    const ofCounsel = (sql: string) => work.run(systemCaller(alliance), (tx) => tx.query(sql, [counsel.id]));
    const move = async (by: typeof counsel, body: object) => {
      expect((await by.post(`subscriptions/${id}/moves`, body)).statusCode).toBe(200);
    };
    const now = async () =>
      Object.fromEntries(
        await Promise.all(
          Object.entries({ expert, counsel, supplier, ethics }).map(
            async ([name, who]) => [name, await kinds(who)] as const,
          ),
        ),
      );
    const nobody = { expert: [], counsel: [], supplier: [], ethics: [] };
    expect(await now()).toEqual({ ...nobody, expert: ['undertaking'] });
    expect(await waiting(expert)).toEqual([['undertaking', '', null, `/subscriptions/${id}`]]);
    await move(expert, signing);
    expect(await now()).toEqual({ ...nobody, counsel: ['filing'] });
    await ofCounsel(`UPDATE party_counsel SET person_id = NULL WHERE person_id = $1`);
    expect(await now()).toEqual(nobody);
    await actsFor(app, alliance, investigation.partyOf.get(members[0] ?? '') ?? '', counsel.id);
    await move(counsel, { action: 'file', on: '2026-04-01', reference: 'EDIS 1' });
    expect(await now()).toEqual({ ...nobody, counsel: ['notice'] });
    await givesNotice(counsel, id);
    expect(await now()).toEqual({ ...nobody, supplier: ['objection'] });
    app.clock.set('2026-05-01T04:00:00.000Z');
    const later = await anAsker(app, work, alliance, { role: 'ethics_officer' });
    expect(await kinds(later)).toEqual(['activation']);
  });
});
