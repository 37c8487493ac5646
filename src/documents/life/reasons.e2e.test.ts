import { startTestApp, type TestApp } from '../../../test/app.js';
import { newId, systemCaller } from '../../platform/index.js';
import { aDocumentsStage, type DocumentsStage, type Signed } from '../shelf/documents.fixtures.js';
import type {
  HoldsView,
  DocumentView,
  LegalHoldView,
  LoweringView,
} from '../shelf/documents-views.contract.js';
import type { EvidenceView } from '../log/evidence.contract.js';
import { aDocument, aGroup, type Hands, handsOf, shared, type TestGroup } from './life.fixtures.js';
import { story } from '../../../test/story.js';

let app: TestApp;
let stage: DocumentsStage;
let group: TestGroup;
let counselA: Signed;
let counselB: Signed;
let a: Hands;
let b: Hands;
let coordinator: Hands;

const step = story();
beforeAll(async () => {
  app = await startTestApp();
  stage = await aDocumentsStage(app);
  counselA = await stage.person('member_counsel', stage.memberA);
  counselB = await stage.person('member_counsel', stage.memberB);
  group = await aGroup(stage, counselA, [stage.memberA, stage.memberB]);
  a = handsOf(stage, counselA);
  b = handsOf(stage, counselB);
  coordinator = handsOf(stage, await stage.person('coordinator'));
});
afterAll(() => app.close());

const code = (answer: { json(): unknown }) => (answer.json() as { code: string }).code;
const seen = async (hands: Hands, id: string) => (await hands.get(`documents/${id}`)).json<DocumentView>();
const lastTold = async (hands: Hands, id: string) =>
  (await hands.get(`documents/${id}/evidence`)).json<EvidenceView>().links.at(-1);
const stored = <Row>(sql: string, id: string) =>
  stage.work.read(systemCaller(stage.allianceId), (tx) => tx.query<Row>(sql, [id]));

describe('lifting a hold', () => {
  const held = async (hands: Hands, id: string): Promise<LegalHoldView> => {
    const answer = await hands.post(`documents/${id}/holds`, { reason: 'Zebrafinch v. us' });
    const hold = answer.json<DocumentView>().holds.find(({ liftedAt }) => liftedAt === null);
    if (hold === undefined) throw new Error(answer.body);
    return hold;
  };

  step('says why: kept with the hold and in the evidence, shown to its own side', async () => {
    const id = await aDocument(stage, counselA, 'Demo held');
    const hold = await held(a, id);
    expect(hold).toMatchObject({ mayLift: true, liftReason: null });
    for (const body of [{}, { reason: '  ' }])
      expect((await a.post(`holds/${hold.id}/lifting`, body)).statusCode).toBe(422);
    expect((await a.post(`holds/${hold.id}/lifting`, { reason: 'It is settled' })).statusCode).toBe(204);
    expect(await seen(a, id)).toMatchObject({
      onHold: false,
      holds: [{ id: hold.id, mayLift: false, liftReason: 'It is settled', liftedBy: { id: counselA.id } }],
    });
    expect(await lastTold(a, id)).toMatchObject({ act: 'released', reason: 'It is settled' });
    expect(code(await a.post(`holds/${hold.id}/lifting`, { reason: 'x' }))).toBe('hold.lifted');
  });

  step('of one document is not for another side to know of, though it reads the document', async () => {
    const id = await aDocument(stage, counselA, 'Demo held and shared');
    await shared(a, id, 'T2', group);
    const hold = await held(a, id);
    expect(await seen(b, id)).toMatchObject({ onHold: false, holds: [] });
    for (const holdId of [hold.id, newId()])
      expect((await b.post(`holds/${holdId}/lifting`, { reason: 'x' })).statusCode).toBe(404);
    const own = await held(b, id);
    expect((await seen(b, id)).holds.map((one) => one.id)).toEqual([own.id]);
    expect((await b.post(`holds/${own.id}/lifting`, { reason: 'ours' })).statusCode).toBe(204);
    expect(await seen(a, id)).toMatchObject({ onHold: true });
    expect(await lastTold(b, id)).toMatchObject({ act: null, actor: null, detail: null, reason: null });
  });

  step('of a case is for who set it and the coordinator, and tells who sees the case why', async () => {
    const [hold] = (
      await coordinator.post(`cases/${stage.caseId}/holds`, { reason: 'All of it' })
    ).json<HoldsView>().items;
    const path = `holds/${hold?.id ?? ''}/lifting`;
    const holdsOf = async (hands: Hands) =>
      (await hands.get(`cases/${stage.caseId}/holds`)).json<HoldsView>();
    const ofCase = async (hands: Hands) => (await holdsOf(hands)).items[0];
    expect((await holdsOf(a)).mayPlace).toBe(true);
    expect(await ofCase(a)).toMatchObject({ id: hold?.id, mayLift: false });
    expect((await a.post(path, { reason: 'x' })).statusCode).toBe(403);
    expect((await coordinator.post(path, { reason: 'The case is over' })).statusCode).toBe(204);
    expect(await ofCase(a)).toMatchObject({ mayLift: false, liftReason: 'The case is over' });
  });

  step('in a compartment keeps the reason under its key', async () => {
    const outside = await stage.person('outside_counsel');
    await stage.counselOf(outside, stage.memberA);
    const compartmentId = await stage.compartment('settlement', [outside], stage.memberA);
    const hands = handsOf(stage, outside);
    const id = await aDocument(stage, outside, 'Demo offer', { compartmentId });
    const hold = await held(hands, id);
    expect((await hands.post(`holds/${hold.id}/lifting`, { reason: 'We settled' })).statusCode).toBe(204);
    const lifted = (await seen(hands, id)).holds.find((one) => one.id === hold.id);
    expect(lifted?.liftReason).toBe('We settled');
    expect(await lastTold(hands, id)).toMatchObject({ act: 'released', reason: 'We settled' });
    const rows = await stored<{ lift_reason: string | null; lift_sealed: Buffer | null }>(
      'SELECT lift_reason, lift_sealed FROM legal_hold WHERE id = $1',
      hold.id,
    );
    expect(rows).toEqual([{ lift_reason: null, lift_sealed: expect.any(Buffer) as Buffer }]);
    expect(rows[0]?.lift_sealed?.toString('latin1')).not.toContain('settled');
  });
});

/** A summary that B made of what A shared, with a lowering that waits for A. */
async function anAsked(): Promise<{ readonly id: string; readonly lowering: LoweringView }> {
  const source = await aDocument(stage, counselA, 'Demo source');
  await shared(a, source, 'T2', group);
  const id = await aDocument(stage, counselB, 'Demo summary');
  await b.post(`documents/${id}/moves`, { action: 'classify', tier: 'T2', groupId: group.id });
  expect((await b.put(`documents/${id}/sources`, { sourceIds: [source] })).statusCode).toBe(200);
  const asked = await b.post(`documents/${id}/lowerings`, { toTier: 'T1', reason: 'Harmless' });
  return { id, lowering: asked.json<LoweringView>() };
}
const withdraw = (
  hands: Hands,
  id: string,
  lowering: LoweringView,
  body: object = { reason: 'Not needed' },
) => hands.post(`documents/${id}/lowerings/${lowering.id}/withdrawal`, body);
const approve = (hands: Hands, id: string, lowering: LoweringView) =>
  hands.post(`documents/${id}/lowerings/${lowering.id}/approval`);

describe('withdrawing a lowering', () => {
  step(
    'is done by who asked for it, with a reason; it waits for nobody then and can be asked for anew',
    async () => {
      const { id, lowering } = await anAsked();
      expect(lowering).toMatchObject({ state: 'asked', mayWithdraw: true, withdrawnReason: null });
      expect((await withdraw(b, id, lowering, {})).statusCode).toBe(422);
      expect((await withdraw(b, id, lowering)).json<LoweringView>()).toMatchObject({
        state: 'withdrawn',
        withdrawnReason: 'Not needed',
        mayWithdraw: false,
        mayApprove: false,
      });
      expect(await lastTold(b, id)).toMatchObject({ act: 'lowering_withdrawn', reason: 'Not needed' });
      expect((await a.get('lowerings')).json<LoweringView[]>().map((one) => one.id)).not.toContain(
        lowering.id,
      );
      expect(code(await approve(a, id, lowering))).toBe('lowering.settled');
      expect(code(await withdraw(b, id, lowering))).toBe('lowering.settled');
      expect(await seen(b, id)).toMatchObject({ tier: { id: 'T2' } });
      expect((await b.post(`documents/${id}/lowerings`, { toTier: 'T1', reason: 'x' })).statusCode).toBe(201);
    },
  );

  step('is for its own side alone', async () => {
    const { id, lowering } = await anAsked();
    const representative = handsOf(stage, await stage.person('member_representative', stage.memberB));
    expect((await withdraw(representative, id, lowering)).statusCode).toBe(403);
    expect((await withdraw(a, id, lowering)).statusCode).toBe(404);
    const colleague = handsOf(stage, await stage.person('member_counsel', stage.memberB));
    expect((await withdraw(colleague, id, lowering)).statusCode).toBe(200);
  });

  step('and agreeing at once: one of both counts', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id, lowering } = await anAsked();
      const answers = await Promise.all([approve(a, id, lowering), withdraw(b, id, lowering)]);
      const codes = answers.map(({ statusCode }) => statusCode).sort();
      expect(codes).toEqual([200, 409]);
      const [one] = (await seen(b, id)).lowerings;
      const isAgreed = answers[0].statusCode === 200;
      expect([one?.state, (await seen(b, id)).tier.id]).toEqual(
        isAgreed ? ['agreed', 'T1'] : ['withdrawn', 'T2'],
      );
    }
  });

  step('happens by itself where the content of the document ends', async () => {
    const { id, lowering } = await anAsked();
    await b.post(`documents/${id}/moves`, { action: 'destroy', reason: 'x' });
    expect((await a.get('lowerings')).json<LoweringView[]>().map((one) => one.id)).not.toContain(lowering.id);
    expect(code(await approve(a, id, lowering))).toBe('lowering.settled');
  });
});

describe('what the suppliers agreed to', () => {
  const another = async () => {
    const counselC = await stage.person('member_counsel', stage.memberA);
    const id = await aDocument(stage, counselC, 'Demo second source');
    await shared(handsOf(stage, counselC), id, 'T2', group);
    return id;
  };

  step('is not what was made from something more since it was asked for', async () => {
    const { id, lowering } = await anAsked();
    const [source] = (await seen(b, id)).sources;
    await b.put(`documents/${id}/sources`, { sourceIds: [source?.id, await another()] });
    expect(code(await approve(a, id, lowering))).toBe('lowering.source_added');
    expect((await withdraw(b, id, lowering)).statusCode).toBe(200);
  });

  step('counts no more once there is another source', async () => {
    const { id, lowering } = await anAsked();
    expect((await approve(a, id, lowering)).statusCode).toBe(200);
    const [source] = (await seen(b, id)).sources;
    await b.put(`documents/${id}/sources`, { sourceIds: [source?.id, await another()] });
    expect(await seen(b, id)).toMatchObject({ tier: { id: 'T2' } });
    expect(code(await b.post(`documents/${id}/moves`, { action: 'classify', tier: 'T1' }))).toBe(
      'document.below_source',
    );
  });

  step(
    'is asked for: a source that others supplied is not left out again, nor one gone out of sight',
    async () => {
      const { id } = await anAsked();
      const [source] = (await seen(b, id)).sources;
      const own = await aDocument(stage, counselB, 'Demo notes of our own');
      const name = (...sourceIds: (string | undefined)[]) => b.put(`documents/${id}/sources`, { sourceIds });
      expect(code(await name())).toBe('document.source_kept');
      expect((await name(source?.id, own)).statusCode).toBe(200);
      expect((await name(source?.id)).json<DocumentView>().sources.map((one) => one.id)).toEqual([
        source?.id,
      ]);
      await a.post(`documents/${source?.id ?? ''}/moves`, { action: 'recall', reason: 'x' });
      expect(await seen(b, id)).toMatchObject({ sources: [] });
      expect((await name(own)).statusCode).toBe(200);
      expect(code(await b.post(`documents/${id}/moves`, { action: 'classify', tier: 'T1' }))).toBe(
        'document.below_source',
      );
    },
  );

  step('never raises a document that is open already', async () => {
    const { id, lowering } = await anAsked();
    await stage.asSystem(`UPDATE document SET tier = 'T0', group_id = NULL WHERE id = $1`, [id]);
    expect((await approve(a, id, lowering)).statusCode).toBe(200);
    expect(await seen(b, id)).toMatchObject({ tier: { id: 'T0' } });
  });

  step('is known to nobody else who reads the document', async () => {
    const { id } = await anAsked();
    await b.post(`documents/${id}/moves`, { action: 'classify', tier: 'T2', issueId: group.issueId });
    expect((await b.post(`documents/${id}/moves`, { action: 'share' })).statusCode).toBe(200);
    const expert = await stage.person('member_representative', stage.memberA);
    expect(await seen(handsOf(stage, expert), id)).toMatchObject({ clause: 'group', lowerings: [] });
    expect((await seen(a, id)).lowerings).toMatchObject([{ mayApprove: true, reason: 'Harmless' }]);
  });
});
