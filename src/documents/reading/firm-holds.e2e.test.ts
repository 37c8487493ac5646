import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { aMember } from '../../alliance/alliance.fixtures.js';
import { aFirm } from '../../firms/firms.fixtures.js';
import { DueWork, newId, systemCaller } from '../../platform/index.js';
import { aDocument, aWall, type Hands, handsOf } from '../life/life.fixtures.js';
import type { PrivilegeLogView } from '../log/evidence.contract.js';
import { aDocumentsStage, type DocumentsStage, type Signed } from '../shelf/documents.fixtures.js';
import type { DocumentView, HoldsView } from '../shelf/documents-views.contract.js';

let app: TestApp;
let stage: DocumentsStage;
let firmId = '';
let office: Signed;
let counselA: Signed;
let [coordinator, a, counselB, representative, outside, stranger]: Hands[] = [];

const by = (who: Hands | undefined): Hands => {
  if (who === undefined) throw new Error('Nobody asks');
  return who;
};
const holdsOf = async (who: Hands | undefined, id = firmId) =>
  (await by(who).get(`firms/${id}/holds`)).json<HoldsView>();
const holdOn = (who: Hands | undefined, id = firmId) =>
  by(who).post(`firms/${id}/holds`, { reason: 'Demo litigation hold' });
const lift = (who: Hands | undefined, id = '') => by(who).post(`holds/${id}/lifting`, { reason: 'Demo end' });
const destroy = (documentId: string, who = a) =>
  by(who).post(`documents/${documentId}/moves`, { action: 'destroy', reason: 'Demo' });
const firmOf = async (memberId: string): Promise<string> => {
  const [row] = await stage.work.read(systemCaller(stage.allianceId), (tx) =>
    tx.query<{ id: string }>('SELECT firm_id AS id FROM member WHERE id = $1', [memberId]),
  );
  return row?.id ?? '';
};

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T01:00:00.000Z' });
  stage = await aDocumentsStage(app);
  office = await stage.person('coordinator');
  counselA = await stage.person('member_counsel', stage.memberA);
  const ofB = await stage.person('member_counsel', stage.memberB);
  const representativeOfB = await stage.person('member_representative', stage.memberB);
  const nobodys = await stage.person('outside_counsel');
  [coordinator, a, counselB, representative, outside] = [
    office,
    counselA,
    ofB,
    representativeOfB,
    nobodys,
  ].map((one) => handsOf(stage, one));
  stranger = handsOf(stage, await (await aDocumentsStage(app)).person('coordinator'));
  firmId = await firmOf(stage.memberA);
});
afterAll(() => app.close());

describe('a hold on a firm', () => {
  it('is set by counsel and the coordinator who see the firm, and seen by who sees it', async () => {
    expect(outcome(await holdOn(representative))).toBe('403 hold.counsel_only');
    const walled = await stage.person('coordinator');
    await aWall(stage, walled, 'member', stage.memberA);
    for (const who of [outside, stranger, handsOf(stage, walled)]) {
      expect(outcome(await holdOn(who))).toBe('404 not_found');
      expect(outcome(await by(who).get(`firms/${firmId}/holds`))).toBe('404 not_found');
    }
    expect(outcome(await by(coordinator).get(`firms/${newId()}/holds`))).toBe('404 not_found');
    const placed = await holdOn(counselB);
    expect(outcome(placed)).toBe('201');
    expect(await holdsOf(representative)).toMatchObject({
      items: [{ firmId, documentId: null, reason: 'Demo litigation hold', mayLift: false }],
      mayPlace: false,
    });
    expect(outcome(await lift(a, placed.json<HoldsView>().items[0]?.id))).toBe('403 hold.not_yours');
    expect(outcome(await lift(stranger, placed.json<HoldsView>().items[0]?.id))).toBe('404 not_found');
    expect(outcome(await lift(coordinator, placed.json<HoldsView>().items[0]?.id))).toBe('204');
    expect((await holdsOf(a)).items).toMatchObject([{ liftReason: 'Demo end', mayLift: false }]);
    const entry = (await by(coordinator).get(`firms/${firmId}`)).json<{ history: readonly object[] }>();
    expect(entry.history).toMatchObject([{ name: { en: 'Firm entered' } }]);
  });

  it('holds what lies with an entry merged into it as well, whichever of them it was set on', async () => {
    const [keptId, twinId] = [
      await aFirm(stage.work, stage.allianceId, { nameEn: 'Demo Kept Ltd' }),
      await aFirm(stage.work, stage.allianceId, { nameEn: 'Demo Twin Ltd' }),
    ];
    const [onKept, onTwin] = [
      await aDocument(stage, office, 'Demo extract', { firmId: keptId }),
      await aDocument(stage, office, 'Demo extract of the twin', { firmId: twinId }),
    ];
    await holdOn(coordinator, twinId);
    const ends = async () => [
      outcome(await destroy(onKept, coordinator)),
      outcome(await destroy(onTwin, coordinator)),
    ];
    expect((await by(coordinator).get(`documents/${onKept}`)).json<DocumentView>().holds).toEqual([]);
    const merged = await by(coordinator).post(`firms/${twinId}/merger`, { intoId: keptId, reason: 'Twice' });
    expect(outcome(merged)).toBe('200');
    expect(await ends()).toEqual(['409 document.on_hold', '409 document.on_hold']);
    expect((await holdsOf(coordinator, twinId)).items).toEqual((await holdsOf(coordinator, keptId)).items);
    await by(coordinator).post(`firms/${twinId}/separation`, { reason: 'Two after all' });
    expect(await ends()).toEqual(['200', '409 document.on_hold']);
  });
});

describe('the privilege log of a firm', () => {
  it('lists what is withheld there, to whom it may be read alone, on screen and on paper', async () => {
    const memberC = await aMember(stage.work, stage.allianceId, {
      name: { en: 'Demo Gamma', zh: '示例丙公司' },
    });
    const ofC = await firmOf(memberC);
    const counselC = await stage.person('member_counsel', memberC);
    const c = handsOf(stage, counselC);
    const advice = { firmId: ofC, privilegeBasis: 'attorney_client', title: 'Demo advice' } as const;
    const documentId = await aDocument(stage, counselC, 'Demo advice on a licence', advice);
    await aDocument(stage, counselC, 'Demo licence', { firmId: ofC });
    const log = (await c.get(`firms/${ofC}/privilege-log`)).json<PrivilegeLogView>();
    expect(log).toMatchObject({ caseId: null, firmId: ofC, items: [{ no: 1, documentId }] });
    expect((await by(coordinator).get(`firms/${ofC}/privilege-log`)).json<PrivilegeLogView>().items).toEqual(
      [],
    );
    for (const who of [outside, stranger])
      expect(outcome(await by(who).get(`firms/${ofC}/privilege-log`))).toBe('404 not_found');
    const wish = { paper: 'privilege-log', query: { id: ofC, of: 'firm' }, format: 'csv', language: 'en' };
    const { id } = (await c.post('exports', wish)).json<{ id: string }>();
    await app.app.get(DueWork).runAll();
    expect((await c.get(`exports/${id}/file`)).body).toMatch(/\r\n1,.*Demo advice/);
  });
});

describe('a hold on a firm that is lifted', () => {
  it('keeps every document there from ending, and what should have ended ends once it is lifted', async () => {
    const kept = await aDocument(stage, counselA, 'Demo charter', { firmId });
    const elsewhere = await aDocument(stage, counselA, 'Demo exhibit');
    await by(a).put(`documents/${kept}`, {
      title: 'Charter',
      folder: 'other',
      kind: 'memorandum',
      retainUntil: '2026-05-01',
    });
    const [hold] = (await holdOn(coordinator)).json<HoldsView>().items;
    expect(outcome(await destroy(kept))).toBe('409 document.on_hold');
    expect(outcome(await destroy(elsewhere))).toBe('200');
    expect((await by(a).get(`documents/${kept}`)).json<DocumentView>().holds).toMatchObject([
      { id: hold?.id },
      { liftReason: 'Demo end' },
    ]);
    app.clock.set('2026-05-02T00:00:00.000Z');
    await app.app.get(DueWork).runAll();
    const again = handsOf(stage, await stage.person('member_counsel', stage.memberA));
    expect((await again.get(`documents/${kept}`)).json<DocumentView>().state.id).toBe('received');
    expect(outcome(await lift(handsOf(stage, await stage.person('coordinator')), hold?.id))).toBe('204');
    await app.app.get(DueWork).runAll();
    expect(outcome(await again.get(`documents/${kept}`))).toBe('404 not_found');
  });
});
