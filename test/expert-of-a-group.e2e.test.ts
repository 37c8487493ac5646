import { CaseReaders } from '../src/cases/index.js';
import { givesNotice, signing } from '../src/clearance/clearance.fixtures.js';
import {
  type Asker,
  aGroupStage,
  GroupInTest,
  type GroupStage,
  madeBy,
} from '../src/groups/groups.fixtures.js';
import { newId, systemCaller, UnitOfWork } from '../src/platform/index.js';
import { decide, type Guarded } from '../src/walls/index.js';
import { startTestApp, type TestApp } from './app.js';
import { story } from './story.js';
import { asPerson } from '../src/platform/index.js';

/** An expert whom the group's liaison counsel engages under the protective order. */
let app: TestApp;
let stage: GroupStage;
let group: GroupInTest;
let expert: Asker;
let orderId: string;
let officeId: string;

const step = story();
beforeAll(async () => {
  app = await startTestApp();
  stage = await aGroupStage(app);
  group = await GroupInTest.opened(stage);
  const { a, b } = stage.sides;
  const memberships = [await group.approved(a), await group.approved(b)] as const;
  await group.circulate();
  await group.sign(a, memberships[0]);
  await group.sign(b, memberships[1]);
  officeId = await group.appoint(a.outside);
  expert = await stage.person({ role: 'expert' });
  orderId = madeBy(
    await a.outside.post('compartments', {
      kind: 'cbi',
      caseId: stage.caseId,
      proceedingId: stage.proceedingId,
      nameEn: 'Protective order',
    }),
  );
});
afterAll(() => app.close());

const begin = (by: Asker, over: object = {}) =>
  by.post('subscriptions', {
    compartmentId: orderId,
    personId: expert.id,
    capacity: 'expert',
    firm: 'Example University',
    groupId: group.id,
    ...over,
  });
const move = async (by: Asker, id: string, body: object): Promise<void> => {
  madeBy(await by.post(`subscriptions/${id}/moves`, body));
};

/** What the engine says to the expert of something a member shares in the group now. */
function verdict(over: Partial<Guarded> = {}) {
  const thing: Guarded = {
    id: newId(),
    caseId: stage.caseId,
    firmId: null,
    firmMemberId: null,
    tier: 'T2',
    groupId: group.id,
    supplierId: stage.sides.b.memberId,
    compartmentId: null,
    compartmentKind: null,
    compartmentMemberId: null,
    suppliers: [],
    sharedAt: app.clock.now(),
    state: 'shared',
    uploadedBy: stage.sides.b.inHouse.id,
    ...over,
  };
  const caller = asPerson(systemCaller(stage.allianceId), expert.id, [{ role: 'expert', memberId: null }]);
  return app.app
    .get(UnitOfWork)
    .read(caller, async (tx) => decide(await app.app.get(CaseReaders).readerOf(tx), thing));
}

describe('an expert of a group', () => {
  let id: string;

  step('is engaged by its liaison counsel, and by no member’s counsel alone', async () => {
    const { a, b, c } = stage.sides;
    for (const one of [b, c])
      expect((await begin(one.outside)).json()).toMatchObject({ errors: [{ pointer: '/groupId' }] });
    expect((await begin(a.outside, { groupId: newId() })).json()).toMatchObject({
      errors: [{ pointer: '/groupId' }],
    });
    const counsel = { personId: a.outside.id, capacity: 'outside_counsel' };
    expect((await begin(a.outside, counsel)).json()).toMatchObject({ errors: [{ pointer: '/groupId' }] });
    id = madeBy(await begin(a.outside));
  });

  step(
    'reads what the group shares from the moment the subscription is active, under the order and beside it',
    async () => {
      const { outside } = stage.sides.a;
      const before = app.clock.now();
      await move(expert, id, signing);
      await move(outside, id, { action: 'file', on: '2026-04-01', reference: '812345' });
      await givesNotice(outside, id);
      expect((await verdict()).allowed).toBe(false);
      stage.later(11 * 86_400_000);
      await move(stage.ethics, id, { action: 'activate', reference: 'EDIS 812399' });
      expect(await verdict()).toMatchObject({ allowed: true, clause: 'group', by: { id: group.id } });
      const sealed = { compartmentId: orderId, compartmentKind: 'cbi' as const };
      expect(await verdict(sealed)).toMatchObject({ allowed: true, clause: 'group' });
      expect(await verdict({ sharedAt: before })).toMatchObject({ allowed: false, clause: 'tier' });
      expect(await verdict({ tier: 'T3' })).toMatchObject({ allowed: false, clause: 'tier' });
      expect(await verdict({ groupId: newId() })).toMatchObject({ allowed: false });
    },
  );

  step('reads nothing of it any more once the subscription is revoked', async () => {
    await move(stage.ethics, id, { action: 'revoke', reason: 'Engagement ended' });
    expect((await verdict()).allowed).toBe(false);
  });

  step(
    'reads nothing of the group where, on activation, who engaged the expert holds its office no more',
    async () => {
      const { outside } = stage.sides.a;
      await move(expert, id, signing);
      await move(outside, id, { action: 'file', on: '2026-04-12', reference: '812350' });
      await givesNotice(outside, id);
      const ended = await outside.post(group.path(`offices/${officeId}/end`), { reason: 'Rotation' });
      expect(ended.statusCode).toBeLessThan(300);
      stage.later(11 * 86_400_000);
      await move(stage.ethics, id, { action: 'activate', reference: 'EDIS 812399' });
      expect((await verdict()).allowed).toBe(false);
      const own = { supplierId: null, uploadedBy: expert.id, tier: 'T3' as const };
      expect(await verdict({ ...own, compartmentId: orderId, compartmentKind: 'cbi' })).toMatchObject({
        allowed: true,
        clause: 'own',
      });
    },
  );
});
