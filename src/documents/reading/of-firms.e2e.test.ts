import { startTestApp, type TestApp } from '../../../test/app.js';
import { story } from '../../../test/story.js';
import { aMember } from '../../alliance/alliance.fixtures.js';
import { aParty } from '../../cases/cases.fixtures.js';
import { aFirm } from '../../firms/firms.fixtures.js';
import { DueWork, systemCaller } from '../../platform/index.js';
import type { DocumentsPageView, DocumentView } from '../shelf/documents-views.contract.js';
import { aDocumentsStage, type DocumentsStage, type Signed } from '../shelf/documents.fixtures.js';
import { aDocument, aWall, type Hands, handsOf, shared } from '../life/life.fixtures.js';

const step = story();
let app: TestApp;
let stage: DocumentsStage;
let [firmOfA, adversary, license, memberC]: [string, string, string, string] = ['', '', '', ''];
let coordinator: Signed;
let counselA: Signed;
let counselC: Signed;
let [office, a, b, c, outside]: Hands[] = [];

const firmOf = async (memberId: string): Promise<string> => {
  const [row] = await stage.work.read(systemCaller(stage.allianceId), (tx) =>
    tx.query<{ id: string }>('SELECT firm_id AS id FROM member WHERE id = $1', [memberId]),
  );
  return row?.id ?? '';
};
const listed = async (who: Hands | undefined, query: string) =>
  (await who?.get(`documents?${query}`))?.json<DocumentsPageView>().items ?? [];
const status = async (who: Hands | undefined, path: string) => (await who?.get(path))?.statusCode;

beforeAll(async () => {
  app = await startTestApp();
  stage = await aDocumentsStage(app);
  memberC = await aMember(stage.work, stage.allianceId, {
    name: { en: 'Demo Gamma', zh: '示例丙公司' },
  });
  coordinator = await stage.person('coordinator');
  counselC = await stage.person('member_counsel', memberC);
  [office, c] = [handsOf(stage, coordinator), handsOf(stage, counselC)];
  counselA = await stage.person('member_counsel', stage.memberA);
  a = handsOf(stage, counselA);
  b = handsOf(stage, await stage.person('member_representative', stage.memberB));
  outside = handsOf(stage, await stage.person('outside_counsel'));
  firmOfA = await firmOf(stage.memberA);
  adversary = await aFirm(stage.work, stage.allianceId, { nameEn: 'Demo Complainant Inc.' });
  const party = aParty({
    name: 'Demo Complainant Inc.',
    role: 'complainant',
    side: 'adverse',
    firmId: adversary,
  });
  expect((await office.post(`cases/${stage.caseId}/parties`, party)).statusCode).toBe(201);
});
afterAll(() => app.close());

describe('a document of no case', () => {
  step('lies with a firm of the register: its bringer’s alone until it is shared', async () => {
    license = await aDocument(stage, coordinator, 'Demo business licence', {
      firmId: firmOfA,
      title: 'Licence',
    });
    const file = (await office?.get(`documents/${license}`))?.json<DocumentView>();
    expect(file).toMatchObject({
      caseId: null,
      clause: 'own',
      firm: { id: firmOfA, name: { en: 'Demo Alpha', zh: '示例甲公司' } },
    });
    expect(await status(a, `documents/${license}`)).toBe(404);
    expect(await listed(a, `firmId=${firmOfA}`)).toEqual([]);
  });

  step('is read by whoever sees the firm once it is open to the alliance, and told to them', async () => {
    if (office === undefined) throw new Error('There is no office');
    await shared(office, license, 'T1');
    await app.app.get(DueWork).runAll();
    for (const who of [a, b, c]) {
      expect(await listed(who, `firmId=${firmOfA}`)).toMatchObject([
        { id: license, clause: 'alliance', caseId: null, firm: { name: { en: 'Demo Alpha' } } },
      ]);
      expect((await listed(who, 'q=licence')).map(({ id }) => id)).toEqual([license]);
      expect((await listed(who, 'limit=50')).map(({ id }) => id)).toContain(license);
      const notices = (await who?.get('notifications'))?.body ?? '';
      expect(notices).toContain(`/documents/${license}`);
    }
    // Outside counsel of nobody knows of no firm.
    expect(await status(outside, `documents/${license}`)).toBe(404);
    expect(await listed(outside, `firmId=${firmOfA}`)).toEqual([]);
    expect(await status(c, `documents/${license}/versions/1/content`)).toBe(200);
  });

  step('is not read by who does not see the firm, or is behind a wall before the member it is', async () => {
    if (office === undefined) throw new Error('There is no office');
    const extract = await aDocument(stage, coordinator, 'Demo register extract', { firmId: adversary });
    await shared(office, extract, 'T0');
    expect(await status(b, `documents/${extract}`)).toBe(200);
    expect(await status(c, `documents/${extract}`)).toBe(404);
    expect(await listed(c, `firmId=${adversary}`)).toEqual([]);
    const begun = { firmId: adversary, fileName: 'a.txt', sizeBytes: 4 };
    expect((await c?.post('uploads', begun))?.statusCode).toBe(404);
    expect((await b?.post('uploads', { ...begun, caseId: stage.caseId }))?.statusCode).toBe(422);

    const lift = await aWall(stage, counselC, 'member', stage.memberA);
    expect(await status(c, `documents/${license}`)).toBe(404);
    expect(await listed(c, `firmId=${firmOfA}`)).toEqual([]);
    expect((await c?.post('uploads', { ...begun, firmId: firmOfA }))?.statusCode).toBe(404);
    await lift();
    const liftCase = await aWall(stage, counselC, 'case', stage.caseId);
    expect(await status(c, `documents/${license}`)).toBe(200);
    await liftCase();

    // Who surveys the register sees what lies with a party of a case by that case alone, were they walled off it.
    const surveyor = await stage.person('treasurer');
    const treasury = handsOf(stage, surveyor);
    expect(await status(treasury, `documents/${extract}`)).toBe(200);
    const liftSurvey = await aWall(stage, surveyor, 'case', stage.caseId);
    expect(await status(treasury, `documents/${extract}`)).toBe(404);
    expect(await listed(treasury, `firmId=${adversary}`)).toEqual([]);
    expect((await listed(treasury, 'limit=50')).map(({ id }) => id)).not.toContain(extract);
    expect(await status(treasury, `documents/${license}`)).toBe(200);
    expect(await status(treasury, `firms/${adversary}`)).toBe(200);
    await liftSurvey();
  });

  step('takes no tier of a group, and is given up where its firm is withdrawn meanwhile', async () => {
    const begun = { firmId: adversary, fileName: 'a.txt', sizeBytes: 4 };
    const inGroup = await office?.post('uploads', { ...begun, tier: 'T2' });
    expect([inGroup?.statusCode, inGroup?.body]).toEqual([422, expect.stringContaining('"/tier"')]);
    const draft = await aDocument(stage, coordinator, 'Demo draft', { firmId: adversary });
    const classified = await office?.post(`documents/${draft}/moves`, { action: 'classify', tier: 'T2' });
    expect([classified?.statusCode, classified?.body]).toEqual([422, expect.stringContaining('"/tier"')]);
    const gone = await aFirm(stage.work, stage.allianceId, { nameEn: 'Demo Gone Ltd.' });
    const upload = (await office?.post('uploads', { ...begun, firmId: gone }))?.json<{ id: string }>();
    await stage.asSystem(
      `UPDATE firm SET withdrawn_at = '2026-03-01', withdrawn_reason = 'entered by mistake' WHERE id = $1`,
      [gone],
    );
    expect((await office?.post('uploads', { ...begun, firmId: gone }))?.statusCode).toBe(404);
    const given = await office?.post(`uploads/${upload?.id ?? ''}/abandonment`);
    expect(given?.json()).toMatchObject({ state: 'abandoned' });
  });

  step('is the client’s where outside counsel brought it, and theirs while they act for it', async () => {
    const lawyer = await stage.person('outside_counsel');
    const [hands, begun] = [handsOf(stage, lawyer), { fileName: 'a.txt', sizeBytes: 4 }];
    await stage.counselOf(lawyer, stage.memberA);
    const refused = await hands.post('uploads', { ...begun, firmId: adversary });
    expect([refused.statusCode, refused.json()]).toMatchObject([403, { code: 'document.firm_not_yours' }]);
    const opinion = await aDocument(stage, lawyer, 'Demo opinion', { firmId: firmOfA });
    const path = `documents/${opinion}`;
    expect((await a?.get(path))?.json()).toMatchObject({ clause: 'own', state: { id: 'received' } });
    expect((await hands.get(path)).json()).toMatchObject({ clause: 'own' });
    await shared(hands, opinion, 'T1');
    await stage.asSystem('UPDATE party_counsel SET person_id = NULL WHERE person_id = $1', [lawyer.id]);
    expect((await hands.post(`${path}/moves`, { action: 'recall', reason: 'mine' })).statusCode).toBe(404);
    const recalled = await a?.post(`${path}/moves`, { action: 'recall', reason: 'dismissed' });
    expect(recalled?.statusCode).toBe(200);
  });

  step('is held, recalled and destroyed like any other', async () => {
    const held = await office?.post(`documents/${license}/holds`, { reason: 'Demo hold' });
    expect(held?.statusCode).toBe(201);
    const moves = `documents/${license}/moves`;
    const end = { action: 'destroy', reason: 'no longer needed' };
    expect((await office?.post(moves, end))?.json()).toMatchObject({ code: 'document.on_hold' });
    const { holds } = (await office?.get(`documents/${license}`))?.json<DocumentView>() ?? { holds: [] };
    expect(holds).toHaveLength(1);
    expect((await office?.post(`holds/${holds[0]?.id ?? ''}/lifting`, { reason: 'over' }))?.statusCode).toBe(
      204,
    );
    expect((await office?.post(moves, end))?.statusCode).toBe(200);
    expect(await status(a, `documents/${license}`)).toBe(404);
    expect((await office?.get(`documents/${license}/evidence`))?.json()).toMatchObject({ isWhole: true });
  });

  step('waits for the agreement of who supplied what it was made from', async () => {
    if (a === undefined || c === undefined) throw new Error('There is no counsel');
    const source = await aDocument(stage, counselA, 'Demo terms', { firmId: firmOfA });
    await shared(a, source, 'T1');
    const derived = await aDocument(stage, counselC, 'Demo summary', { firmId: firmOfA });
    const named = await c.put(`documents/${derived}/sources`, { sourceIds: [source] });
    expect(named.statusCode).toBe(200);
    await shared(c, derived, 'T1');
    const asked = await c.post(`documents/${derived}/lowerings`, { toTier: 'T0', reason: 'to be published' });
    expect(asked.statusCode).toBe(201);
    // The row that keeps what waits is there: the end of this test looks whether every one is.
    expect((await a.get('lowerings')).json()).toMatchObject([
      { documentId: derived, caseId: null, mayApprove: true },
    ]);
    expect((await a.get('today')).body).toContain('Your agreement is asked to lower the tier');
    await app.app.get(DueWork).runAll();
    // A wall before either member keeps the mails about it from an administrator.
    const mails = await stage.work.read(systemCaller(stage.allianceId), (tx) =>
      tx.query<{ behind: object }>(
        `SELECT about->'behind' AS behind FROM mail WHERE about->'behind'->>'document' = $1`,
        [derived],
      ),
    );
    expect(mails[0]?.behind).toMatchObject({ member: memberC, firmMember: stage.memberA });
  });

  step(
    'is lowered at once by counsel who brought it for their client, though nobody there is counsel',
    async () => {
      const lawyer = await stage.person('outside_counsel');
      await stage.counselOf(lawyer, stage.memberB);
      const hands = handsOf(stage, lawyer);
      const opinion = await aDocument(stage, lawyer, 'Demo opinion', { firmId: await firmOf(stage.memberB) });
      await shared(hands, opinion, 'T1');
      const asked = await hands.post(`documents/${opinion}/lowerings`, { toTier: 'T0', reason: 'published' });
      expect([asked.statusCode, asked.json()]).toMatchObject([201, { state: 'agreed' }]);
      expect((await hands.get(`documents/${opinion}`)).json()).toMatchObject({ tier: { id: 'T0' } });
    },
  );

  step('is not asked to be lowered where a supplier has no counsel to agree', async () => {
    if (b === undefined || c === undefined) throw new Error('Somebody is missing');
    const lawyer = await stage.person('outside_counsel');
    await stage.counselOf(lawyer, stage.memberB);
    const firmId = await firmOf(stage.memberB);
    const source = await aDocument(stage, lawyer, 'Demo terms of B', { firmId });
    await shared(handsOf(stage, lawyer), source, 'T1');
    const derived = await aDocument(stage, counselC, 'Demo summary of B', { firmId });
    expect((await c.put(`documents/${derived}/sources`, { sourceIds: [source] })).statusCode).toBe(200);
    await shared(c, derived, 'T1');
    const wish = { toTier: 'T0', reason: 'to be published' };
    const refused = await c.post(`documents/${derived}/lowerings`, wish);
    expect([refused.statusCode, refused.json()]).toMatchObject([409, { code: 'lowering.uncounselled' }]);
    expect((await c.get(`documents/${derived}`)).json()).toMatchObject({
      lowerings: [],
      toLower: { tiers: [], because: { en: expect.stringContaining('member counsel') as unknown } },
    });
    const inHouse = handsOf(stage, await stage.person('member_counsel', stage.memberB));
    expect((await c.post(`documents/${derived}/lowerings`, wish)).statusCode).toBe(201);
    expect((await inHouse.get('lowerings')).json()).toMatchObject([
      { documentId: derived, mayApprove: true },
    ]);
  });

  step(
    'is not lowered by outside counsel alone where others brought for their client what it is of',
    async () => {
      const memberD = await aMember(stage.work, stage.allianceId, {
        name: { en: 'Demo Delta', zh: '示例丁公司' },
      });
      const party = aParty({ name: 'Demo Delta Party', memberId: memberD });
      expect((await office?.post(`cases/${stage.caseId}/parties`, party))?.statusCode).toBe(201);
      const [firmId, lawyer, another] = [
        await firmOf(memberD),
        await stage.person('outside_counsel'),
        await stage.person('outside_counsel'),
      ];
      await stage.counselOf(lawyer, memberD);
      await stage.counselOf(another, memberD);
      const hands = handsOf(stage, lawyer);
      const source = await aDocument(stage, another, 'Demo draft of D', { firmId });
      await shared(handsOf(stage, another), source, 'T1');
      const derived = await aDocument(stage, lawyer, 'Demo opinion on D', { firmId });
      expect((await hands.put(`documents/${derived}/sources`, { sourceIds: [source] })).statusCode).toBe(200);
      await shared(hands, derived, 'T1');
      const ask = () =>
        hands.post(`documents/${derived}/lowerings`, { toTier: 'T0', reason: 'to be published' });
      const refused = await ask();
      expect([refused.statusCode, refused.json()]).toMatchObject([409, { code: 'lowering.uncounselled' }]);
      const inHouse = handsOf(stage, await stage.person('member_counsel', memberD));
      const asked = await ask();
      expect([asked.statusCode, asked.json()]).toMatchObject([201, { state: 'asked' }]);
      const { id } = asked.json<{ id: string }>();
      const agreed = await inHouse.post(`documents/${derived}/lowerings/${id}/approval`);
      expect(agreed.json()).toMatchObject({ state: 'agreed' });
    },
  );

  step('follows its firm into the entry that firm is merged into', async () => {
    const twin = await aFirm(stage.work, stage.allianceId, { nameEn: 'Demo Complainant (twin)' });
    const memo = await aDocument(stage, coordinator, 'Demo memo', { firmId: twin });
    const merged = await office?.post(`firms/${twin}/merger`, { intoId: adversary, reason: 'entered twice' });
    expect(merged?.statusCode).toBe(200);
    expect((await listed(office, `firmId=${adversary}`)).map(({ id }) => id)).toContain(memo);
    const next = await aDocument(stage, coordinator, 'Demo memo 2', { firmId: twin });
    expect((await office?.get(`documents/${next}`))?.json()).toMatchObject({ firm: { id: adversary } });
  });
});
