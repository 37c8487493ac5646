import { startTestApp, type TestApp } from '../../../test/app.js';
import {
  aDocumentsStage,
  type DocumentsStage,
  type Signed,
} from '../../documents/shelf/documents.fixtures.js';
import {
  aDocument,
  aGroup,
  aWall,
  type Hands,
  handsOf,
  shared,
  type TestGroup,
} from '../../documents/life/life.fixtures.js';
import { DueWork, LeaveRules, newId, Subjects, systemCaller } from '../../platform/index.js';
import type { NotificationPageView, NotificationView } from '../notifications.contract.js';

let app: TestApp;
let stage: DocumentsStage;
let group: TestGroup;
let counselA: Signed;
let a: Hands;
let counselB: Signed;
let outsiders: Signed[];

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  stage = await aDocumentsStage(app);
  counselA = await stage.person('member_counsel', stage.memberA);
  counselB = await stage.person('member_counsel', stage.memberB);
  a = handsOf(stage, counselA);
  group = await aGroup(stage, counselA, [stage.memberA, stage.memberB]);
  outsiders = [
    await stage.person('coordinator'),
    await stage.person('administrator'),
    await stage.person('outside_counsel'),
    await stage.person('ethics_officer'),
  ];
});

const heard = async (person: Signed): Promise<NotificationPageView> => {
  const answer = await handsOf(stage, person).get('notifications');
  return answer.json<NotificationPageView>();
};
const kinds = async (person: Signed): Promise<string[]> =>
  (await heard(person)).items.map(({ subject }) => subject.kind);
const runAll = () => app.app.get(DueWork).runAll();
const mailsTo = ({ id }: Signed) =>
  stage.work.read(systemCaller(stage.allianceId), (tx) =>
    tx.query<{ subject: string; body: string }>('SELECT subject, body FROM mail WHERE person_id = $1', [id]),
  );
const cut = () =>
  stage.asSystem('UPDATE standing SET cut_at = $2 WHERE holder_id = $1', [
    stage.memberB,
    '2026-04-01T00:59:00Z',
  ]);
const wall = (person: Signed, kind = 'case', id = stage.caseId) => aWall(stage, person, kind, id);

async function aSharedSecret(): Promise<string> {
  const id = await aDocument(stage, counselA, 'Zebrafinch memorandum', { fileName: 'zebrafinch.txt' });
  await shared(a, id, 'T2', group);
  return id;
}

it('asks of every kind of thing whether a mail may leave, also of those whose permissions are for other things', async () => {
  const rules = app.app.get(LeaveRules);
  const about = app.app
    .get(Subjects)
    .kinds()
    .filter((kind) => kind !== 'own_role');
  const leaving = await stage.work.read(systemCaller(stage.allianceId), async (tx) => {
    const said: string[][] = [];
    for (const { id } of [counselA, ...outsiders]) {
      const ofOne: string[] = [];
      for (const kind of about) if (await rules.mayLeave(tx, id, { kind, id: newId() })) ofOne.push(kind);
      said.push(ofOne.sort());
    }
    return said;
  });
  // Whoever sees every case, firm or member is asked about walls alone, and whoever keeps a list reads all of it. No other kind is told of.
  const [memberCounsel, coordinator, administrator, outsideCounsel, ethicsOfficer] = leaving;
  expect(memberCounsel).toEqual(['member']);
  expect(coordinator).toEqual(['case', 'firm', 'member']);
  expect(administrator).toEqual(['member', 'roles']);
  expect(outsideCounsel).toEqual([]);
  expect(ethicsOfficer).toEqual(['case', 'firm', 'member', 'roles']);
});

describe('a document shared in a group', () => {
  it('is told to those who stand in it, without a word of what it says or where', async () => {
    const id = await aSharedSecret();
    await runAll();
    const { items, unread } = await heard(counselB);
    expect(unread).toBe(1);
    expect(items).toMatchObject([
      { kind: 'notice', subject: { kind: 'document', id }, link: `/documents/${id}` },
    ]);
    const told = JSON.stringify([items[0]?.title, items[0]?.body, await mailsTo(counselB)]);
    expect(told).not.toMatch(/zebrafinch|Demo|337-TA/i);
    expect(told).not.toContain(group.id);
    for (const person of [counselA, ...outsiders]) {
      expect(await kinds(person)).toEqual([]);
      expect(await mailsTo(person)).toEqual([]);
    }
  });

  it('sends one mail until its reader has looked', async () => {
    await aSharedSecret();
    await aSharedSecret();
    await runAll();
    expect((await heard(counselB)).unread).toBe(2);
    expect(await mailsTo(counselB)).toHaveLength(1);
    await handsOf(stage, counselB).post('notifications/reading');
    await aSharedSecret();
    await runAll();
    expect(await mailsTo(counselB)).toHaveLength(2);
  });

  it('is told to nobody who was cut off between the sharing and the telling', async () => {
    await aSharedSecret();
    await cut();
    await runAll();
    expect(await kinds(counselB)).toEqual([]);
    expect(await mailsTo(counselB)).toEqual([]);
  });

  it.each([
    ['the standing is cut', cut],
    ['a wall goes up', () => wall(counselB)],
  ])('is told no more, not counted and not to be marked once %s', async (_, happen) => {
    await aSharedSecret();
    await runAll();
    const [notice] = (await heard(counselB)).items;
    await happen();
    expect(await heard(counselB)).toMatchObject({ items: [], unread: 0 });
    const b = handsOf(stage, counselB);
    expect((await b.get('today')).json()).toMatchObject({ unreadNotices: 0 });
    expect((await b.post(`notifications/${notice?.id ?? ''}/reading`)).statusCode).toBe(404);
    expect((await b.post('notifications/reading')).json()).toEqual({ read: 0 });
  });

  it('leaves no answer to be had again once the right has ended', async () => {
    await aSharedSecret();
    await runAll();
    const b = handsOf(stage, counselB);
    const [notice] = (await heard(counselB)).items;
    const key = { 'idempotency-key': newId() };
    const mark = () => b.post(`notifications/${notice?.id ?? ''}/reading`, {}, key);
    expect((await mark()).json<NotificationView>().id).toBe(notice?.id);
    await cut();
    expect((await mark()).statusCode).toBe(404);
  });
});

describe('a document recalled', () => {
  const recall = (id: string) =>
    a.post(`documents/${id}/moves`, { action: 'recall', reason: 'Disclosed by mistake' });

  it('is told to those who could read it, with what they have to do, and the news that it was shared is gone', async () => {
    const id = await aSharedSecret();
    await runAll();
    expect((await recall(id)).statusCode).toBe(200);
    await runAll();
    expect(await kinds(counselB)).toEqual(['recall']);
    const mails = await mailsTo(counselB);
    expect(mails.map(({ subject }) => subject)).toContain('A document was recalled');
    expect(JSON.stringify([await heard(counselB), mails])).not.toMatch(/zebrafinch|by mistake/i);
    for (const person of [counselA, ...outsiders]) expect(await kinds(person)).toEqual([]);
    await cut();
    expect(await heard(counselB)).toMatchObject({ items: [], unread: 0 });
  });

  it('in the whole alliance is told to everyone who sees the case', async () => {
    const id = await aDocument(stage, counselA, 'Open order');
    await shared(a, id, 'T1');
    await runAll();
    const [coordinator, administrator] = outsiders;
    if (coordinator === undefined || administrator === undefined) throw new Error('no outsiders');
    expect(await kinds(coordinator)).toEqual(['document']);
    expect(await kinds(administrator)).toEqual([]);
    await recall(id);
    await runAll();
    expect(await kinds(coordinator)).toEqual(['recall']);
  });
});

describe('a document in a settlement', () => {
  it('is told to who is in it, and by no mail', async () => {
    const outside = await stage.person('outside_counsel');
    await stage.counselOf(outside, stage.memberA);
    const compartmentId = await stage.compartment('settlement', [counselA, outside], stage.memberA);
    const id = await aDocument(stage, counselA, 'Zebrafinch offer', { compartmentId });
    await stage.asSystem(`UPDATE document SET state = 'shared', tier = 'T3', shared_at = $2 WHERE id = $1`, [
      id,
      '2026-04-01T00:58:00Z',
    ]);
    await stage.work.run(systemCaller(stage.allianceId), (tx) =>
      tx.record([{ type: 'document.shared', subject: { kind: 'document', id }, payload: { compartmentId } }]),
    );
    await runAll();
    expect(await kinds(outside)).toEqual(['document']);
    expect(await mailsTo(outside)).toEqual([]);
    for (const person of [counselB, ...outsiders]) expect(await kinds(person)).toEqual([]);
  });
});

describe('a membership that ended', () => {
  it("is told as theirs to that member's own people alone, and that one left to who sees the group", async () => {
    const id = group.memberships.get(stage.memberB) ?? '';
    await stage.asSystem(
      `UPDATE group_membership SET status = 'withdrawn', left_at = '2026-04-01' WHERE id = $1`,
      [id],
    );
    await stage.work.run(systemCaller(stage.allianceId), (tx) =>
      tx.record([
        { type: 'membership.left', subject: { kind: 'membership', id }, payload: { groupId: group.id } },
      ]),
    );
    await runAll();
    expect(await kinds(counselB)).toEqual(['membership']);
    const [coordinator, ...others] = outsiders;
    for (const person of [counselA, coordinator])
      expect(person && (await kinds(person))).toEqual(['departure']);
    for (const person of others) expect(await kinds(person)).toEqual([]);
  });
});

describe('a wish to lower a tier', () => {
  const ask = async () => {
    const source = await aSharedSecret();
    const b = handsOf(stage, counselB);
    const id = await aDocument(stage, counselB, 'Zebrafinch summary', { tier: 'T1' });
    await b.put(`documents/${id}/sources`, { sourceIds: [source] });
    const wish = { toTier: 'T1', reason: 'Zebrafinch is in it no more' };
    const lowering = (await b.post(`documents/${id}/lowerings`, wish)).json<{ id: string }>();
    await runAll();
    return { id, loweringId: lowering.id };
  };

  it('is told to counsel of a source’s supplier, who cannot read the document, and to nobody else', async () => {
    const { id, loweringId } = await ask();
    const { items } = await heard(counselA);
    expect(items).toMatchObject([{ subject: { kind: 'lowering', id: loweringId }, link: '/documents' }]);
    const told = JSON.stringify([items, await mailsTo(counselA)]);
    expect(told).not.toMatch(/zebrafinch/i);
    expect(told).not.toContain(id);
    expect(await mailsTo(counselA)).toHaveLength(1);
    for (const person of [counselB, ...outsiders]) expect(await kinds(person)).not.toContain('lowering');
  });

  it('is told no more to who has agreed, nor to counsel of the supplier in another case alone', async () => {
    const elsewhere = await stage.person('outside_counsel');
    await stage.counselOf(elsewhere, stage.memberA);
    const { id, loweringId } = await ask();
    expect(await kinds(elsewhere)).toContain('lowering');
    await stage.asSystem('UPDATE party_counsel SET person_id = NULL WHERE person_id = $1', [elsewhere.id]);
    expect(await kinds(elsewhere)).not.toContain('lowering');
    await a.post(`documents/${id}/lowerings/${loweringId}/approval`);
    expect(await kinds(counselA)).not.toContain('lowering');
  });

  it.each([
    ['it is agreed to', ({ id, loweringId }) => a.post(`documents/${id}/lowerings/${loweringId}/approval`)],
    ['a wall goes up', () => wall(counselA)],
    ['a wall goes up before its document', ({ id }) => wall(counselA, 'document', id)],
  ] satisfies [string, (asked: Awaited<ReturnType<typeof ask>>) => Promise<unknown>][])(
    'is told no more once %s',
    async (_, happen) => {
      const asked = await ask();
      expect(await kinds(counselA)).toContain('lowering');
      await happen(asked);
      expect(await kinds(counselA)).not.toContain('lowering');
    },
  );
});
