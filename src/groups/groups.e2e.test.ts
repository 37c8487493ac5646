import { createHash } from 'node:crypto';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aCase, aParty } from '../cases/cases.fixtures.js';
import { OpenCase } from '../cases/index.js';
import { newId, systemCaller, UnitOfWork } from '../platform/index.js';
import {
  aGroupStage,
  anActiveGroup,
  type Asker,
  aText,
  GroupInTest,
  type GroupStage,
  madeBy,
  mayDo,
} from './groups.fixtures.js';
import type { GroupAccessView } from './group-views.contract.js';
import { story } from '../../test/story.js';

let app: TestApp;
let stage: GroupStage;

const step = story();
beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await aGroupStage(app);
});
afterAll(() => app.close());

const statusOf = async (group: GroupInTest, letter: 'a' | 'b' | 'c') =>
  (await group.membership(stage.sides[letter])).status.id;

describe('opening a group', () => {
  step('is for coordinators and outside counsel who see the case', async () => {
    const { a } = stage.sides;
    const body = { caseId: stage.caseId, nameEn: 'By counsel (demo)' };
    const opened = await a.outside.post('groups', body);
    expect(opened.statusCode).toBe(201);
    const group = new GroupInTest(stage, opened.json<{ id: string }>().id);
    expect((await group.view(a.outside)).offices).toMatchObject([
      { office: 'liaison_counsel', personId: a.outside.id },
    ]);
    for (const one of [a.representative, a.inHouse, stage.ethics, stage.treasurer, stage.auditor])
      expect((await one.post('groups', body)).statusCode).toBe(403);
    const elsewhere = await stage.person({ role: 'outside_counsel' });
    expect((await elsewhere.post('groups', body)).statusCode).toBe(404);
  });

  step('takes a buy-in only with exactly the digits of its currency', async () => {
    const buyIn = (amount: string, currency: string) =>
      stage.coordinator.post('groups', { caseId: stage.caseId, nameEn: 'x', buyIn: { amount, currency } });
    for (const [amount, currency] of [
      ['0.00', 'USD'],
      ['1', 'USD'],
      ['1.00', 'JPY'],
      ['1.00', 'XYZ'],
    ] as const)
      expect((await buyIn(amount, currency)).statusCode).toBe(422);
    const group = new GroupInTest(stage, madeBy(await buyIn('180000.00', 'USD')));
    expect((await group.view()).buyIn).toEqual({ amount: '180000.00', currency: 'USD' });
  });
});

describe('coming in', () => {
  step('begins with an invitation of a member the case concerns, once at a time', async () => {
    const group = await GroupInTest.opened(stage);
    const invite = (memberId: string) => stage.coordinator.post(group.path('memberships'), { memberId });
    expect((await invite(stage.stranger)).statusCode).toBeGreaterThanOrEqual(409);
    const { a, b, c } = stage.sides;
    const offered = async (who: Asker) => (await group.view(who)).invitable.map(({ id }) => id);
    expect(await offered(stage.coordinator)).toEqual(
      expect.arrayContaining([a.memberId, b.memberId, c.memberId]),
    );
    await group.invite(a);
    const left = await offered(stage.coordinator);
    expect([left.includes(a.memberId), left.includes(stage.stranger)]).toEqual([false, false]);
    for (const who of [stage.ethics, stage.treasurer, a.inHouse]) expect(await offered(who)).toEqual([]);
    const body = { caseId: stage.caseId, nameEn: 'By counsel (demo)' };
    const byCounsel = new GroupInTest(stage, madeBy(await b.outside.post('groups', body)));
    const toCounsel = (await byCounsel.view(b.outside)).invitable.map(({ id }) => id);
    expect(toCounsel).toEqual([b.memberId]);
    expect((await invite(stage.sides.a.memberId)).statusCode).toBe(409);
    for (const one of [stage.sides.b.inHouse, stage.ethics, stage.auditor])
      expect(
        (await one.post(group.path('memberships'), { memberId: stage.sides.b.memberId })).statusCode,
      ).not.toBe(201);
  });

  step('goes through clearing, approval, both signatures on one text, and the buy-in', async () => {
    const group = await GroupInTest.opened(stage, {
      buyIn: { amount: '25000.00', currency: 'USD' },
      foundersPay: true,
    });
    const { a, b } = stage.sides;
    const id = await group.invite(a);
    expect((await group.move(a.outside, id, 'accept')).statusCode).not.toBe(200);
    madeBy(await group.move(a.representative, id, 'accept'));
    expect(await statusOf(group, 'a')).toBe('conflict_clearing');
    expect((await group.move(stage.coordinator, id, 'clear', 'ok')).statusCode).toBe(403);
    expect((await group.move(stage.ethics, id, 'clear')).statusCode).toBeGreaterThanOrEqual(409);
    madeBy(await group.move(stage.ethics, id, 'clear', 'Nothing was found.'));
    madeBy(await a.inHouse.post(group.path(`memberships/${id}/counsel`), { personId: a.outside.id }));
    const idB = await group.approved(b);
    await group.circulate();
    const other = { textSha256: 'a'.repeat(64) };
    expect((await group.signature(a.representative, id, 'client', other)).json()).toMatchObject({
      status: 409,
      code: 'agreement.other_text',
    });
    expect((await group.signature(a.representative, id, 'counsel')).json()).toMatchObject({ status: 403 });
    expect((await group.signature(b.inHouse, id, 'counsel')).json()).toMatchObject({ status: 404 });
    madeBy(await group.signature(a.inHouse, id, 'client'));
    expect((await group.signature(a.inHouse, id, 'counsel')).json()).toMatchObject({
      code: 'agreement.same_person',
    });
    madeBy(await group.signature(a.outside, id, 'counsel'));
    expect((await group.view()).agreements[0]?.status.id).toBe('partially_signed');
    await group.sign(b, idB);
    expect((await group.view()).agreements[0]?.status.id).toBe('effective');
    expect((await group.view()).status.id).toBe('effective');
    expect(await statusOf(group, 'a')).toBe('approved');
    const post = (as: typeof a.inHouse) =>
      as.post(group.path(`memberships/${id}/buy-in`), { reference: 'Receipt 2026-1 (demo)' });
    for (const one of [stage.coordinator, a.representative, stage.ethics])
      expect((await post(one)).statusCode).toBe(403);
    madeBy(await post(stage.treasurer));
    expect(await statusOf(group, 'a')).toBe('active');
    expect(await statusOf(group, 'b')).toBe('approved');
    expect((await post(stage.treasurer)).statusCode).toBe(409);
  });

  step('gives standing to the member and its outside counsel, from now', async () => {
    const { group } = await anActiveGroup(stage);
    const access = await stage.ethics.get(group.path('access'));
    expect(access.statusCode).toBe(200);
    const { standings } = access.json<GroupAccessView>();
    expect(standings).toHaveLength(4);
    for (const one of standings)
      expect(one).toMatchObject({ from: app.clock.now(), until: null, cutAt: null });
    expect(standings.flatMap(({ people }) => people).sort()).toEqual(
      [stage.sides.a, stage.sides.b]
        .flatMap((side) => [side.representative.name, side.inHouse.name, side.outside.name])
        .sort(),
    );
  });

  step('gives an observer none, and history only by consent to it', async () => {
    const group = await GroupInTest.opened(stage);
    const [a, b, c] = [
      await group.approved(stage.sides.a),
      await group.approved(stage.sides.b, { role: 'observer' }),
      await group.approved(stage.sides.c, { historyVote: 'Steering vote of 2026-03-30, 2:0 (demo)' }),
    ];
    await group.circulate();
    for (const [side, id] of [
      [stage.sides.a, a],
      [stage.sides.b, b],
      [stage.sides.c, c],
    ] as const)
      await group.letIn(side, id);
    const { standings } = (await stage.ethics.get(group.path('access'))).json<GroupAccessView>();
    expect(standings.filter(({ from }) => from === null)).toHaveLength(2);
    expect(standings).toHaveLength(6);
  });

  step('is decided on by nobody who acts for the member', async () => {
    const group = await GroupInTest.opened(stage);
    const { a } = stage.sides;
    const id = await group.invite(a);
    madeBy(await group.move(a.representative, id, 'accept'));
    const both = await stage.person(
      { role: 'ethics_officer' },
      { role: 'member_representative', memberId: a.memberId },
    );
    expect((await group.move(both, id, 'clear', 'It is us.')).json()).toMatchObject({
      code: 'approval.own_matter',
    });
  });
});

describe('conflicts', () => {
  step('are found when a member is invited, and each is resolved by an ethics officer first', async () => {
    const fresh = await aGroupStage(app);
    const { c } = fresh.sides;
    await app.app.get(UnitOfWork).run(systemCaller(fresh.allianceId), (tx) =>
      tx.query(
        `INSERT INTO party (id, alliance_id, case_id, position, name, role, side, place, country, version)
         SELECT gen_random_uuid(), alliance_id, case_id, 90, 'Cedar Holdings LLC (demo)', 'complainant', 'adverse', 'Reno', 'US', 1
           FROM party WHERE alliance_id = $1 AND case_id = $2 LIMIT 1`,
        [fresh.allianceId, fresh.caseId],
      ),
    );
    const group = await GroupInTest.opened(fresh);
    const id = await group.invite(c);
    madeBy(await group.move(c.representative, id, 'accept'));
    const seen = await group.membership(c, fresh.ethics);
    expect(seen.conflicts).toMatchObject([{ kind: { id: 'name_likeness' }, state: 'open' }]);
    expect((await group.move(fresh.ethics, id, 'clear', 'x')).json()).toMatchObject({
      code: 'membership.conflict_open',
    });
    const hit = seen.conflicts?.[0]?.id ?? '';
    const resolve = (as: typeof fresh.ethics, state: string) =>
      as.post(group.path(`memberships/${id}/conflicts/${hit}/resolution`), {
        state,
        resolution: 'Looked at (demo).',
      });
    for (const one of [fresh.coordinator, c.inHouse, fresh.auditor])
      expect((await resolve(one, 'cleared')).statusCode).toBe(403);
    madeBy(await resolve(fresh.ethics, 'upheld'));
    expect((await group.move(fresh.ethics, id, 'clear', 'x')).json()).toMatchObject({
      code: 'membership.conflict_upheld',
    });
    madeBy(await resolve(fresh.ethics, 'cleared'));
    madeBy(await group.move(fresh.ethics, id, 'clear', 'Another firm of a like name.'));
    expect((await group.membership(c)).status.id).toBe('approved');
    const late = await fresh.ethics.post(group.path(`memberships/${id}/conflicts`), { named: 'Late (demo)' });
    expect(late.json()).toMatchObject({ code: 'membership.no_such_move' });
    expect(mayDo(await group.membership(c, fresh.ethics))).not.toContain('resolve_conflict');
  });

  step('found in a case behind a wall are shown to whoever sees that case alone', async () => {
    const fresh = await aGroupStage(app);
    const { c } = fresh.sides;
    const hidden = await app.app.get(OpenCase).run(systemCaller(fresh.allianceId), {
      ...aCase(),
      parties: [aParty({ name: 'Cedar as claimant', side: 'adverse', memberId: c.memberId })],
    });
    const group = await GroupInTest.opened(fresh);
    const wall = { subjectKind: 'person', objectKind: 'case', objectId: hidden.id, reason: 'Worked for it' };
    const walled = await fresh.person({ role: 'ethics_officer' });
    for (const { id } of [fresh.coordinator, walled])
      madeBy(await fresh.ethics.post('walls', { ...wall, subjectId: id }));
    const id = await group.invite(c);
    for (const one of [fresh.coordinator, walled])
      expect((await group.membership(c, one)).conflicts).toEqual([]);
    const [hit] = (await group.membership(c, fresh.ethics)).conflicts ?? [];
    expect(hit).toMatchObject({ kind: { id: 'adverse_party' }, named: 'Cedar as claimant' });
    const resolve = (conflictId: string) =>
      walled.post(group.path(`memberships/${id}/conflicts/${conflictId}/resolution`), {
        state: 'cleared',
        resolution: 'Looked at (demo).',
      });
    expect((await resolve(hit?.id ?? '')).statusCode).toBe(404);
    expect((await resolve(newId())).statusCode).toBe(404);
  });
});

describe('the agreement', () => {
  step('is known by the SHA-256 of its text, and goes out only once somebody is invited', async () => {
    const group = await GroupInTest.opened(stage);
    madeBy(await stage.coordinator.post(group.path('agreements'), aText()));
    const [text] = (await group.view()).agreements;
    expect(text?.textSha256).toBe(
      createHash('sha256')
        .update(text?.text ?? '')
        .digest('hex'),
    );
    expect((await stage.coordinator.post(group.path('agreements/1/circulation'))).json()).toMatchObject({
      code: 'agreement.nobody_invited',
    });
    expect((await stage.coordinator.post(group.path('agreements'), aText())).json()).toMatchObject({
      code: 'agreement.another_open',
    });
    expect((await stage.coordinator.post(group.path('agreements/7/circulation'))).statusCode).toBe(404);
  });

  step('is not found by a number it has not, however that is written', async () => {
    const { group, ids } = await anActiveGroup(stage);
    const { agreements } = await group.view();
    const signing = {
      membershipId: ids.a,
      capacity: 'client',
      authority: 'x',
      textSha256: agreements[0]?.textSha256,
    };
    for (const no of ['2', '0', '-1', '1.5', 'one', '99999999999999999999', '%20']) {
      for (const act of ['circulation', 'dropping']) {
        const answer = await stage.coordinator.post(group.path(`agreements/${no}/${act}`));
        expect([no, answer.statusCode]).toEqual([no, 404]);
      }
      const signed = await stage.sides.a.representative.post(
        group.path(`agreements/${no}/signatures`),
        signing,
      );
      expect([no, signed.statusCode]).toEqual([no, 404]);
    }
  });

  step('is not there for a signer before it is sent out, nor once they have left', async () => {
    const { group, ids } = await anActiveGroup(stage);
    const { b } = stage.sides;
    madeBy(await stage.coordinator.post(group.path('agreements'), aText({ text: 'A draft (demo).' })));
    const sign = async (no: number) => {
      const answer = await group.signature(b.representative, ids.b, 'client', {}, no);
      return answer.statusCode;
    };
    expect([await sign(1), await sign(2), await sign(3)]).toEqual([409, 404, 404]);
    madeBy(await group.move(b.inHouse, ids.b, 'give_notice'));
    expect(await sign(1)).toBe(404);
  });

  step('may hold from an earlier day that counsel attests, never from a later one', async () => {
    const group = await GroupInTest.opened(stage);
    const { a } = stage.sides;
    const id = await group.approved(a);
    await group.circulate();
    const earlier = { effectiveAsOf: '2026-03-15', attestation: 'Agreed on the telephone that day (demo).' };
    expect((await group.signature(a.representative, id, 'client', earlier)).json()).toMatchObject({
      code: 'agreement.attestation_missing',
    });
    const later = { ...earlier, effectiveAsOf: '2026-04-02' };
    expect((await group.signature(a.outside, id, 'counsel', later)).json()).toMatchObject({
      code: 'agreement.attestation_missing',
    });
    madeBy(await group.signature(a.outside, id, 'counsel', earlier));
    expect((await group.view()).agreements[0]?.signatures).toMatchObject([{ effectiveAsOf: '2026-03-15' }]);
  });

  step('as an amendment leaves who does not sign by its day under the earlier text', async () => {
    const { group, ids } = await anActiveGroup(stage, ['a', 'b', 'c']);
    const no = await group.circulate({ text: 'Second text (demo).', signBy: '2026-04-10' });
    await group.sign(stage.sides.a, ids.a);
    await group.sign(stage.sides.b, ids.b);
    expect((await group.view()).agreements.map(({ status }) => status.id)).toEqual([
      'effective',
      'partially_signed',
    ]);
    stage.later(11 * 86_400_000);
    await stage.dueWork();
    const after = await group.view();
    expect(after.agreements[no - 1]?.status.id).toBe('effective');
    expect(after.agreements[0]?.status.id).toBe('effective');
    expect(after.memberships.map(({ status }) => status.id)).toEqual(['active', 'active', 'active']);
  });
});

describe('a group that is still forming', () => {
  step(
    'is given up: whoever was asked in is out, its texts are dropped, and it can be closed at once',
    async () => {
      const group = await GroupInTest.opened(stage);
      await group.invite(stage.sides.a);
      await group.approved(stage.sides.b);
      await group.circulate();
      const may = mayDo(await group.view());
      expect(may).toEqual(expect.arrayContaining(['invite', 'terminate']));
      expect(may).not.toContain('close');
      madeBy(await stage.coordinator.post(group.path('termination'), { reason: 'Settled before (demo).' }));
      const view = await group.view();
      expect(mayDo(view)).toEqual(['close']);
      expect(view.memberships.map(({ status }) => status.id)).toEqual(['closed', 'closed']);
      expect(view.agreements.map(({ status }) => status.id)).toEqual(['dropped']);
      madeBy(await stage.coordinator.post(group.path('closing')));
      expect((await group.view()).status.id).toBe('closed');
    },
  );
});
