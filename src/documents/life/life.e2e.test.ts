import { startTestApp, type TestApp } from '../../../test/app.js';
import { DueWork, newId } from '../../platform/index.js';
import { aDocumentsStage, type DocumentsStage, type Signed } from '../shelf/documents.fixtures.js';
import type {
  HoldsView,
  DocumentAccessView,
  DocumentView,
  LoweringView,
} from '../shelf/documents-views.contract.js';
import type { SharingView } from '../reading/sharing.contract.js';
import type { MovedDocumentView } from './life.contract.js';
import { aDocument, aGroup, type Hands, handsOf, shared, type TestGroup } from './life.fixtures.js';
import { story } from '../../../test/story.js';

let app: TestApp;
let stage: DocumentsStage;
let group: TestGroup;
let counselA: Signed;
let a: Hands;
let b: Hands;
let representativeA: Hands;
let coordinator: Hands;
let outsideA: Hands;

const step = story();
beforeAll(async () => {
  app = await startTestApp();
  stage = await aDocumentsStage(app);
  counselA = await stage.person('member_counsel', stage.memberA);
  const outside = await stage.person('outside_counsel');
  await stage.counselOf(outside, stage.memberA);
  group = await aGroup(stage, counselA, [stage.memberA, stage.memberB]);
  a = handsOf(stage, counselA);
  b = handsOf(stage, await stage.person('member_counsel', stage.memberB));
  representativeA = handsOf(stage, await stage.person('member_representative', stage.memberA));
  coordinator = handsOf(stage, await stage.person('coordinator'));
  outsideA = handsOf(stage, outside);
});
afterAll(() => app.close());

const documentA = (text = 'Demo memorandum on invalidity') => aDocument(stage, counselA, text);
const code = (answer: { json(): unknown }) => (answer.json() as { code: string }).code;
const move = (hands: Hands, id: string, body: object) => hands.post(`documents/${id}/moves`, body);

describe('a document on its way to the group', () => {
  step('is classified and shared by counsel, with a group and a common-interest tag', async () => {
    const id = await documentA();
    expect((await b.get(`documents/${id}`)).statusCode).toBe(404);
    expect((await move(a, id, { action: 'classify', tier: 'T2' })).statusCode).toBe(200);
    expect(code(await move(a, id, { action: 'share' }))).toBe('document.group_missing');
    await move(a, id, { action: 'classify', tier: 'T2', groupId: group.id });
    expect(code(await move(a, id, { action: 'share' }))).toBe('document.tag_missing');
    await move(a, id, { action: 'classify', tier: 'T2', issueId: group.issueId });
    const answer = await move(a, id, { action: 'share' });
    expect(answer.json<MovedDocumentView>()).toMatchObject({ id, state: { id: 'shared' }, openedBy: [] });
    const seen = await b.get(`documents/${id}`);
    expect(seen.json<DocumentView>()).toMatchObject({ clause: 'group', mayRevise: false });
    expect((await coordinator.get(`documents/${id}`)).statusCode).toBe(404);
  });

  step('is not shared by one whose agreement is not in force', async () => {
    const id = await documentA();
    const other = await aGroup(stage, counselA, [stage.memberA, stage.memberB]);
    await stage.asSystem(
      `UPDATE standing SET until_at = '2026-03-20T00:00:00Z' WHERE group_id = $1 AND holder_id = $2`,
      [other.id, stage.memberA],
    );
    await move(a, id, { action: 'classify', tier: 'T2', groupId: other.id, issueId: other.issueId });
    expect(code(await move(a, id, { action: 'share' }))).toBe('document.agreement_not_effective');
  });

  step('tells at once of a group or tag that is not there', async () => {
    const id = await documentA();
    const answer = await move(a, id, { action: 'classify', tier: 'T2', groupId: newId() });
    expect([answer.statusCode, answer.json<{ errors: object[] }>().errors]).toMatchObject([
      422,
      [{ pointer: '/groupId' }],
    ]);
  });

  step('offers what may be done, and why not where it may not', async () => {
    const id = await documentA();
    const actions = async (hands: Hands) => (await hands.get(`documents/${id}`)).json<DocumentView>().actions;
    expect((await actions(a)).map(({ action, obstacle }) => [action, obstacle])).toEqual([
      ['classify', null],
      ['return', null],
      ['destroy', null],
    ]);
    const [offered] = await actions(representativeA);
    expect(offered).toMatchObject({
      action: 'classify',
      obstacle: { code: 'document.not_yours' },
    });
    expect((await move(representativeA, id, { action: 'classify', tier: 'T1' })).statusCode).toBe(403);
  });

  step('answers 404 before anything else to whom it is hidden, and 412 to who is late', async () => {
    const id = await documentA();
    expect((await move(b, id, { action: 'recall' })).statusCode).toBe(404);
    expect((await b.put(`documents/${id}`, { title: 'x', folder: 'other', kind: 'other' })).statusCode).toBe(
      404,
    );
    const late = await a.post(
      `documents/${id}/moves`,
      { action: 'classify', tier: 'T1' },
      { 'if-match': '"99"' },
    );
    expect(late.statusCode).toBe(412);
  });
});

describe('a document that is shared in one go', () => {
  const actsOf = async (id: string): Promise<readonly string[]> =>
    (await a.get(`documents/${id}/evidence`))
      .json<{ links: { act: string }[] }>()
      .links.map(({ act }) => act);
  const sharing = async (hands: Hands, id: string): Promise<SharingView> =>
    (await hands.get(`documents/${id}/sharing`)).json<SharingView>();
  const inGroup = () => ({ action: 'share', tier: 'T2', groupId: group.id, issueId: group.issueId });

  step('is classified and shared by one request, and its chain of evidence has both', async () => {
    const id = await documentA();
    expect((await move(a, id, inGroup())).json<MovedDocumentView>()).toMatchObject({
      state: { id: 'shared' },
    });
    expect((await actsOf(id)).slice(-2)).toEqual(['classified', 'shared']);
    expect((await b.get(`documents/${id}`)).json<DocumentView>()).toMatchObject({
      tier: { id: 'T2' },
      issueId: group.issueId,
    });
  });

  step('is not even classified where it may not be shared, or not by whoever asks', async () => {
    const id = await documentA();
    const before = await actsOf(id);
    const untagged = { action: 'share', tier: 'T2', groupId: group.id };
    expect(code(await move(a, id, untagged))).toBe('document.tag_missing');
    expect(code(await move(representativeA, id, inGroup()))).toBe('document.not_yours');
    expect((await move(b, id, inGroup())).statusCode).toBe(404);
    expect((await a.get(`documents/${id}`)).json<DocumentView>()).toMatchObject({
      state: { id: 'received' },
    });
    expect(await actsOf(id)).toEqual(before);
  });

  step('was told beforehand with whom, as it turned out, and what stood against the other ways', async () => {
    const id = await documentA();
    const { ways, obstacle } = await sharing(a, id);
    expect(obstacle).toBeNull();
    const of = (tier: string) => ways.find((way) => way.tier.id === tier && !way.group);
    const mine = ways.find((way) => way.group?.id === group.id);
    expect(mine).toMatchObject({ obstacle: null, issues: [{ id: group.issueId, name: 'Invalidity' }] });
    expect(mine?.readers.map(({ name, isMember }) => [name.en, isMember])).toEqual([
      ['Demo Alpha', true],
      ['Demo Beta', true],
    ]);
    expect(of('T1')?.readers.at(-1)).toMatchObject({
      name: { en: 'coordinator', zh: '联盟协调员' },
      isMember: false,
      people: [{ name: 'coordinator' }, { name: 'coordinator' }],
    });
    const ended = ways.filter((way) => way.obstacle?.code === 'document.agreement_not_effective');
    expect(ended.map(({ readers }) => readers)).toEqual([[]]);
    for (const [way, wish] of [
      [mine, inGroup()],
      [of('T1'), { action: 'share', tier: 'T1' }],
    ] as const) {
      const sent = await documentA();
      await move(a, sent, wish);
      const { people } = (await a.get(`documents/${sent}/access`)).json<DocumentAccessView>();
      expect(way?.readers.flatMap((one) => one.people.map(({ id: who }) => who)).toSorted()).toEqual(
        people.map(({ person }) => person.id).toSorted(),
      );
    }
  });

  step('tells its own side who may share it, and other sides that it is not theirs, no more', async () => {
    const id = await documentA();
    expect(await sharing(representativeA, id)).toMatchObject({
      obstacle: { code: 'document.not_yours' },
      counsel: expect.arrayContaining([
        expect.objectContaining({ id: counselA.id, name: 'member_counsel' }),
      ]) as unknown,
      ways: [],
    });
    await move(a, id, inGroup());
    expect(await sharing(b, id)).toMatchObject({
      obstacle: { code: 'document.not_yours' },
      counsel: [],
      ways: [],
    });
    expect((await coordinator.get(`documents/${id}/sharing`)).statusCode).toBe(404);
  });
});

describe('a recall', () => {
  step('takes a document back at once and names who had opened it', async () => {
    const id = await documentA('Demo text to be recalled');
    await shared(a, id, 'T2', group);
    expect((await b.get(`documents/${id}/versions/1/preview`)).statusCode).toBe(200);
    expect(code(await move(a, id, { action: 'recall' }))).toBe('document.reason_missing');
    const answer = await move(outsideA, id, { action: 'recall', reason: 'Privileged by mistake' });
    expect(answer.json<MovedDocumentView>()).toMatchObject({
      state: { id: 'recalled' },
      openedBy: [{ memberIds: [stage.memberB], versionNo: 1, how: 'preview' }],
    });
    expect((await b.get(`documents/${id}`)).statusCode).toBe(404);
    expect((await b.get(`documents/${id}/versions/1/preview`)).statusCode).toBe(404);
    expect((await move(a, id, { action: 'restore', reason: 'Redacted' })).statusCode).toBe(200);
    expect((await b.get(`documents/${id}`)).statusCode).toBe(404);
  });
});

describe('what a document was made from', () => {
  step('raises its tier, and lowering needs counsel of every supplier', async () => {
    const source = await documentA('Demo source');
    await shared(a, source, 'T2', group);
    const counselB = await stage.person('member_counsel', stage.memberB);
    const derivedId = await aDocument(stage, counselB, 'Demo summary', { tier: 'T1' });
    const hands = handsOf(stage, counselB);
    await move(hands, derivedId, { action: 'classify', tier: 'T1' });
    const named = await hands.put(`documents/${derivedId}/sources`, { sourceIds: [source] });
    expect(named.json<DocumentView>()).toMatchObject({ tier: { id: 'T2' }, sources: [{ id: source }] });
    expect(code(await move(hands, derivedId, { action: 'classify', tier: 'T1' }))).toBe(
      'document.below_source',
    );

    const asked = await hands.post(`documents/${derivedId}/lowerings`, {
      toTier: 'T1',
      reason: 'Nothing secret in it',
    });
    const lowering = asked.json<LoweringView>();
    expect(lowering).toMatchObject({ state: 'asked', mayApprove: false, title: 'note.txt' });
    expect((await a.get(`documents/${derivedId}`)).statusCode).toBe(404);
    const waiting = (await a.get('lowerings')).json<LoweringView[]>();
    expect(waiting).toMatchObject([
      { id: lowering.id, caseId: stage.caseId, mayApprove: true, title: null, reason: null },
    ]);
    expect(waiting[0]?.madeFrom.map(({ id }) => id)).toEqual([source]);
    const path = `documents/${derivedId}/lowerings/${lowering.id}/approval`;
    const outsider = handsOf(stage, await stage.person('outside_counsel'));
    expect((await outsider.post(path)).statusCode).toBe(404);
    expect((await a.post(path)).json<LoweringView>()).toMatchObject({ state: 'agreed' });
    expect((await hands.get(`documents/${derivedId}`)).json<DocumentView>().tier.id).toBe('T1');
    expect((await move(hands, derivedId, { action: 'classify', tier: 'T1' })).statusCode).toBe(200);
  });

  step(
    'says to which tiers it may be asked to be lowered, and why to none, to counsel of its side alone',
    async () => {
      const source = await documentA('Demo source again');
      await shared(a, source, 'T2', group);
      const toLower = async (hands: Hands) =>
        (await hands.get(`documents/${source}`)).json<DocumentView>().toLower;
      expect(await toLower(a)).toMatchObject({ tiers: [{ id: 'T0' }, { id: 'T1' }], because: null });
      expect(await toLower(representativeA)).toBeNull();
      expect(await toLower(b)).toBeNull();
      const id = await aDocument(stage, counselA, 'Demo made of B’s');
      const ofB = await aDocument(stage, await stage.person('member_counsel', stage.memberB), 'Demo of B');
      await shared(b, ofB, 'T2', group);
      await a.put(`documents/${id}/sources`, { sourceIds: [ofB] });
      await a.post(`documents/${id}/lowerings`, { toTier: 'T1', reason: 'Nothing secret in it' });
      const asked = (await a.get(`documents/${id}`)).json<DocumentView>().toLower;
      expect(asked).toMatchObject({
        tiers: [],
        because: { en: expect.stringContaining('waiting') as string },
      });
    },
  );

  step('is nothing its maker cannot see', async () => {
    const hidden = await aDocument(stage, await stage.person('member_counsel', stage.memberB), 'Demo hidden');
    const id = await documentA();
    for (const sourceId of [hidden, newId()]) {
      const answer = await a.put(`documents/${id}/sources`, { sourceIds: [sourceId] });
      expect([answer.statusCode, answer.json<{ errors: object[] }>().errors]).toMatchObject([
        422,
        [{ pointer: '/sourceIds/0' }],
      ]);
    }
  });
});

describe('the end of a document', () => {
  const textOf = async (id: string) =>
    stage.work.read({ ...systemOf() }, (tx) =>
      tx.query<{ tokens: string[]; texts: number }>(
        `SELECT tokens, (SELECT count(*)::int FROM document_text t JOIN document_version v ON v.id = t.version_id
                          WHERE v.document_id = d.id) AS texts FROM document d WHERE id = $1`,
        [id],
      ),
    );
  const systemOf = () => ({
    kind: 'system' as const,
    personId: null,
    name: 'Hezong',
    allianceId: stage.allianceId,
    seats: [],
    permissions: [],
    language: 'en' as const,
    zone: 'UTC',
    requestId: 'test',
  });

  step('forgets its text at once and its content soon, and keeps its evidence for its own side', async () => {
    const id = await documentA('Demo to be destroyed');
    await shared(a, id, 'T1');
    expect((await move(a, id, { action: 'destroy', reason: 'No longer needed' })).json()).toMatchObject({
      state: { id: 'destroyed' },
    });
    expect(await textOf(id)).toEqual([{ tokens: [], texts: 0 }]);
    await app.app.get(DueWork).runAll();
    expect((await a.get(`documents/${id}`)).statusCode).toBe(404);
    expect((await b.get(`documents/${id}/evidence`)).statusCode).toBe(404);
    const evidence = (await a.get(`documents/${id}/evidence`)).json<{
      isWhole: boolean;
      links: { act: string }[];
    }>();
    expect(evidence.isWhole).toBe(true);
    expect(evidence.links.map(({ act }) => act).slice(-3)).toEqual(['shared', 'destroyed', 'erased']);
  });

  step('is stopped by a hold on it or on its case, also where its day has come', async () => {
    const id = await documentA('Demo kept');
    const revised = await a.put(`documents/${id}`, {
      title: 'Kept until May',
      folder: 'evidence',
      kind: 'memorandum',
      retainUntil: '2026-05-01',
    });
    expect(revised.json<DocumentView>()).toMatchObject({
      title: 'Kept until May',
      retainUntil: '2026-05-01',
    });
    const held = await coordinator.post(`cases/${stage.caseId}/holds`, { reason: 'Litigation hold' });
    expect(held.statusCode).toBe(201);
    expect(code(await move(a, id, { action: 'destroy', reason: 'x' }))).toBe('document.on_hold');
    app.clock.set('2026-05-02T00:00:00.000Z');
    await app.app.get(DueWork).runAll();
    const again = handsOf(stage, await stage.person('member_counsel', stage.memberA));
    expect((await again.get(`documents/${id}`)).json<DocumentView>().state.id).toBe('received');
    const [hold] = held.json<HoldsView>().items;
    const keeper = handsOf(stage, await stage.person('coordinator'));
    const lift = (hands: Hands) => hands.post(`holds/${hold?.id ?? ''}/lifting`, { reason: 'Over' });
    expect((await lift(again)).statusCode).toBe(403);
    expect((await lift(keeper)).statusCode).toBe(204);
    await app.app.get(DueWork).runAll();
    expect((await again.get(`documents/${id}`)).statusCode).toBe(404);
    const evidence = (await again.get(`documents/${id}/evidence`)).json<{ links: { act: string }[] }>();
    expect(evidence.links.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['revised', 'destroyed', 'erased']),
    );
  });
});
