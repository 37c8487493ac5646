import { startTestApp, type TestApp } from '../../../test/app.js';
import { aMember } from '../../alliance/alliance.fixtures.js';
import { aCase, aParty } from '../../cases/cases.fixtures.js';
import { newId, systemCaller } from '../../platform/index.js';
import { aDocumentsStage, type DocumentsStage, type Signed, takeIn } from '../shelf/documents.fixtures.js';
import type { DocumentView, LoweringView } from '../shelf/documents-views.contract.js';
import type { EvidenceView } from '../log/evidence.contract.js';
import { aDocument, aGroup, aWall, type Hands, handsOf, shared, type TestGroup } from './life.fixtures.js';

/** Three members: B stands in a group with A and in another with C, and makes documents from what both supplied. */

let app: TestApp;
let stage: DocumentsStage;
let memberC: string;
let counselA: Signed;
let counselB: Signed;
let counselC: Signed;
let a: Hands;
let b: Hands;
let c: Hands;
let withA: TestGroup;
let withC: TestGroup;

async function opened(members: readonly string[]): Promise<string> {
  const parties = members.map((memberId, place) => aParty({ name: `Demo Party ${String(place)}`, memberId }));
  const coordinator = handsOf(stage, await stage.person('coordinator'));
  const answer = await coordinator.post('cases', { ...aCase({ parties }), number: undefined });
  return answer.json<{ id: string }>().id;
}

beforeAll(async () => {
  app = await startTestApp();
  stage = await aDocumentsStage(app);
  memberC = await aMember(stage.work, stage.allianceId, { name: { en: 'Demo Gamma', zh: '示例丙公司' } });
  stage = { ...stage, caseId: await opened([stage.memberA, stage.memberB, memberC]) };
  counselA = await stage.person('member_counsel', stage.memberA);
  counselB = await stage.person('member_counsel', stage.memberB);
  counselC = await stage.person('member_counsel', memberC);
  [a, b, c] = [handsOf(stage, counselA), handsOf(stage, counselB), handsOf(stage, counselC)];
  withA = await aGroup(stage, counselB, [stage.memberA, stage.memberB]);
  withC = await aGroup(stage, counselB, [stage.memberB, memberC]);
});
afterAll(() => app.close());

const code = (answer: { json(): unknown }) => (answer.json() as { code: string }).code;
const sourceOf = async (person: Signed, hands: Hands, group: TestGroup): Promise<string> => {
  const id = await aDocument(stage, person, 'Demo source');
  await shared(hands, id, 'T2', group);
  return id;
};
const madeFrom = async (...sourceIds: readonly string[]): Promise<string> => {
  const id = await aDocument(stage, counselB, 'Demo summary', { tier: 'T1' });
  await b.put(`documents/${id}/sources`, { sourceIds });
  return id;
};
const asked = async (id: string): Promise<LoweringView> =>
  (
    await b.post(`documents/${id}/lowerings`, { toTier: 'T1', reason: 'Nothing of it is in it' })
  ).json<LoweringView>();
const agree = (hands: Hands, id: string, loweringId: string) =>
  hands.post(`documents/${id}/lowerings/${loweringId}/approval`);
const awaited = async (hands: Hands, id: string) =>
  (await hands.get('lowerings')).json<LoweringView[]>().find((one) => one.documentId === id);
const membersOf = (lowering: LoweringView | undefined) => lowering?.approvals.map(({ memberId }) => memberId);

describe('who else must agree', () => {
  it('is not told to counsel of one supplier, who cannot know what the others supplied', async () => {
    const id = await madeFrom(await sourceOf(counselA, a, withA), await sourceOf(counselC, c, withC));
    const lowering = await asked(id);
    expect(new Set(membersOf(lowering))).toEqual(new Set([stage.memberA, stage.memberB, memberC]));
    await agree(c, id, lowering.id);
    const { body } = await a.get('lowerings');
    expect(membersOf(await awaited(a, id))).toEqual([stage.memberA]);
    for (const word of [memberC, counselC.id]) expect(body).not.toContain(word);
    expect((await agree(a, id, lowering.id)).json<LoweringView>()).toMatchObject({ state: 'agreed' });
  });

  it('is not told to a colleague whom a wall keeps from a source, nor in the chain of evidence', async () => {
    const ofC = await sourceOf(counselC, c, withC);
    const id = await madeFrom(await sourceOf(counselA, a, withA), ofC);
    const lowering = await asked(id);
    await agree(c, id, lowering.id);
    const colleague = await stage.person('member_counsel', stage.memberB);
    const hands = handsOf(stage, colleague);
    const told = async () => [
      (await hands.get(`documents/${id}`)).body,
      (await hands.get(`documents/${id}/evidence`)).body,
    ];
    for (const text of await told()) expect(text).toContain(memberC);
    await aWall(stage, colleague, 'member', memberC);
    const [shown, chain] = await told();
    for (const word of [memberC, ofC]) expect([shown, chain].join('')).not.toContain(word);
    const evidence = JSON.parse(chain ?? '') as EvidenceView;
    expect(evidence).toMatchObject({ isWhole: true });
    expect(evidence.links.find(({ act }) => act === 'derived')).toMatchObject({ actor: null, detail: null });
    expect(membersOf((JSON.parse(shown ?? '') as DocumentView).lowerings[0])).toEqual(
      expect.arrayContaining([stage.memberA, stage.memberB]),
    );
  });
});

it('a case the supplier does not see is not named', async () => {
  const own = { ...stage, caseId: await opened([stage.memberB]) };
  const id = await aDocument(own, counselB, 'Demo summary elsewhere', { tier: 'T1' });
  await b.put(`documents/${id}/sources`, { sourceIds: [await sourceOf(counselA, a, withA)] });
  await asked(id);
  expect(await awaited(a, id)).toMatchObject({ caseId: null, title: null });
  expect((await a.get('lowerings')).body).not.toContain(own.caseId);
});

describe('a version newer than what was agreed to', () => {
  const newVersion = (documentId: string) =>
    takeIn(stage, counselB, { bytes: Buffer.from('Demo: the whole of the source'), documentId });

  it('is not agreed to by whoever was asked before it came', async () => {
    const id = await madeFrom(await sourceOf(counselA, a, withA));
    const lowering = await asked(id);
    await newVersion(id);
    expect(code(await agree(a, id, lowering.id))).toBe('lowering.version_added');
  });

  it('does not come into what is shared, and what is not is not shared', async () => {
    const id = await madeFrom(await sourceOf(counselA, a, withA));
    await agree(a, id, (await asked(id)).id);
    await b.post(`documents/${id}/moves`, { action: 'classify', tier: 'T1' });
    const other = await madeFrom(await sourceOf(counselA, a, withA));
    await agree(a, other, (await asked(other)).id);
    await shared(b, other, 'T1');
    await expect(newVersion(other)).rejects.toThrow('document.below_source');
    await newVersion(id);
    expect(code(await b.post(`documents/${id}/moves`, { action: 'share' }))).toBe('document.below_source');
    await agree(a, id, (await asked(id)).id);
  });

  it('counts as agreed where nobody else supplied anything of it', async () => {
    const own = await aDocument(stage, counselB, 'Demo own source');
    await shared(b, own, 'T2', withA);
    const id = await madeFrom(own);
    expect(await asked(id)).toMatchObject({ state: 'agreed' });
    await shared(b, id, 'T1');
    expect(await newVersion(id)).toMatchObject({ state: 'complete' });
  });
});

it('nobody waits for a lock before being told that there is nothing', async () => {
  const id = await madeFrom(await sourceOf(counselA, a, withA));
  const lowering = await asked(id);
  const hold = (await b.post(`documents/${id}/holds`, { reason: 'Demo' })).json<DocumentView>().holds[0];
  const stranger = handsOf(stage, await stage.person('outside_counsel'));
  await stage.work.run(systemCaller(stage.allianceId), async (tx) => {
    await tx.query('SELECT FROM document WHERE id = $1 FOR UPDATE', [id]);
    await tx.query('SELECT FROM legal_hold WHERE id = $1 FOR UPDATE', [hold?.id]);
    const answers = [
      await agree(stranger, id, lowering.id),
      await agree(stranger, newId(), lowering.id),
      await stranger.post(`holds/${hold?.id ?? ''}/lifting`, { reason: 'Demo' }),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
  });
});

it('whoever no longer sees an upload is not told what became of it', async () => {
  const person = await stage.person('member_counsel', stage.memberA);
  const hands = handsOf(stage, person);
  const file = { caseId: stage.caseId, fileName: 'note.txt', sizeBytes: 5 };
  const open = (await hands.post('uploads', file)).json<{ id: string }>().id;
  const done = (await takeIn(stage, person, { bytes: Buffer.from('hello') })).id;
  await aWall(stage, person, 'case', stage.caseId);
  for (const id of [open, done, newId()])
    expect((await hands.post(`uploads/${id}/abandonment`)).statusCode).toBe(404);
});
