import { startTestApp, type TestApp } from '../../../test/app.js';
import { signedIn } from '../../identity/identity.fixtures.js';
import { Blobs, DueWork, newId, systemCaller, type Tx } from '../../platform/index.js';
import { aDocumentsStage, type DocumentsStage, type Signed } from '../shelf/documents.fixtures.js';
import type { HoldsView, DocumentView, LoweringView } from '../shelf/documents-views.contract.js';
import { EvidenceLog } from '../log/evidence-log.store.js';
import type { EvidenceView } from '../log/evidence.contract.js';
import { aDocument, aGroup, type Hands, handsOf, shared, type TestGroup } from './life.fixtures.js';
import { LifeStore } from './life.store.js';
import { story } from '../../../test/story.js';

let app: TestApp;
let stage: DocumentsStage;
let group: TestGroup;
let counselA: Signed;
let a: Hands;
let a2: Hands;
let coordinator: Hands;

const step = story();
beforeAll(async () => {
  app = await startTestApp();
  stage = await aDocumentsStage(app);
  counselA = await stage.person('member_counsel', stage.memberA);
  a = handsOf(stage, counselA);
  a2 = handsOf(stage, await stage.person('member_counsel', stage.memberA));
  group = await aGroup(stage, counselA, [stage.memberA, stage.memberB]);
  coordinator = handsOf(stage, await stage.person('coordinator'));
});
afterAll(() => app.close());

const reason = { reason: 'Demo reason' };
const codes = (answers: readonly { readonly statusCode: number }[]) =>
  answers.map(({ statusCode }) => statusCode).sort();
const actsOf = async (hands: Hands, id: string) =>
  (await hands.get(`documents/${id}/evidence`)).json<EvidenceView>().links.map(({ act }) => act ?? '');
const timesOf = (acts: readonly string[], act: string) => acts.filter((one) => one === act).length;
const rowsOf = <Row>(sql: string, ...parameters: readonly unknown[]) =>
  stage.work.read(systemCaller(stage.allianceId), (tx) => tx.query<Row>(sql, parameters));
const move = (hands: Hands, id: string, body: object, headers?: Record<string, string>) =>
  hands.post(`documents/${id}/moves`, body, headers);

/** Holds something in a transaction of its own until told to let go. */
function holding(take: (tx: Tx) => Promise<unknown>) {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  let taken = (): void => undefined;
  const isTaken = new Promise<void>((resolve) => (taken = resolve));
  const done = stage.work.run(systemCaller(stage.allianceId), async (tx) => {
    await take(tx);
    taken();
    await gate;
  });
  return { isTaken, letGo: () => (letGo(), done) };
}
const lockedDocument = (id: string) =>
  holding((tx) => tx.query('SELECT 1 FROM document WHERE id = $1 FOR UPDATE', [id]));
const isWaiting = async (answer: Promise<unknown>): Promise<boolean> => {
  const late = new Promise((resolve) => setTimeout(resolve, 300, 'waiting'));
  return (await Promise.race([answer, late])) === 'waiting';
};

/** A summary that B made of what A shared, with a lowering that waits for A. */
async function anAsked() {
  const counselB = await stage.person('member_counsel', stage.memberB);
  const b = handsOf(stage, counselB);
  const source = await aDocument(stage, counselA, 'Demo source');
  await shared(a, source, 'T2', group);
  const id = await aDocument(stage, counselB, 'Demo summary');
  await move(b, id, { action: 'classify', tier: 'T2', groupId: group.id });
  await b.put(`documents/${id}/sources`, { sourceIds: [source] });
  const ask = () => b.post(`documents/${id}/lowerings`, { toTier: 'T1', ...reason });
  return { id, ask };
}

describe('two at once', () => {
  step('move a document: one does, the other hears that it was moved', async () => {
    const id = await aDocument(stage, counselA, 'Demo twice');
    await move(a, id, { action: 'classify', tier: 'T1' });
    expect(codes(await Promise.all([a, a2].map((one) => move(one, id, { action: 'share' }))))).toEqual([
      200, 409,
    ]);
    const destroying = [a, a2, a].map((one) => move(one, id, { action: 'destroy', ...reason }));
    expect(codes(await Promise.all(destroying))).toEqual([200, 404, 404]);
    const acts = await actsOf(a, id);
    expect([timesOf(acts, 'shared'), timesOf(acts, 'destroyed')]).toEqual([1, 1]);
  });

  step('lift a hold: one does', async () => {
    const id = await aDocument(stage, counselA, 'Demo held');
    const [hold] = (await a.post(`documents/${id}/holds`, reason)).json<DocumentView>().holds;
    const lifting = [a, a2, coordinator].map((one) => one.post(`holds/${hold?.id ?? ''}/lifting`, reason));
    expect(codes(await Promise.all(lifting)).filter((code) => code !== 404)).toEqual([204, 409]);
    expect(timesOf(await actsOf(a, id), 'released')).toBe(1);
  });

  step('ask for a lowering, and agree to it: one does', async () => {
    const { id, ask } = await anAsked();
    const asked = await Promise.all([ask(), ask()]);
    expect(codes(asked)).toEqual([201, 409]);
    const lowering = asked.find(({ statusCode }) => statusCode === 201)?.json<LoweringView>();
    const path = `documents/${id}/lowerings/${lowering?.id ?? ''}/approval`;
    expect(codes(await Promise.all([a.post(path), a2.post(path)]))).toEqual([200, 409]);
    const facts = await rowsOf<{ n: number }>(
      `SELECT count(*)::int AS n FROM document_evidence WHERE document_id = $1 AND act = 'lowered'`,
      id,
    );
    expect(facts).toEqual([{ n: 1 }]);
  });

  step('hold a case and end something of it: who comes second waits for the first', async () => {
    const life = app.app.get(LifeStore);
    const ending = holding((tx) => life.lockEndings(tx, { caseId: stage.caseId, firmId: null }, 'ending'));
    await ending.isTaken;
    const placing = coordinator.post(`cases/${stage.caseId}/holds`, reason);
    expect(await isWaiting(placing)).toBe(true);
    await ending.letGo();
    const [hold] = (await placing).json<HoldsView>().items;
    const lifting = await coordinator.post(`holds/${hold?.id ?? ''}/lifting`, reason);
    expect(lifting.statusCode).toBe(204);
    const placed = holding((tx) => life.lockEndings(tx, { caseId: stage.caseId, firmId: null }, 'hold'));
    await placed.isTaken;
    const id = await aDocument(stage, counselA, 'Demo ending');
    const destroying = move(a, id, { action: 'destroy', ...reason });
    expect(await isWaiting(destroying)).toBe(true);
    await placed.letGo();
    expect((await destroying).statusCode).toBe(200);
  });

  step('a wall and a move: who is walled off while waiting finds nothing', async () => {
    const { id, ask } = await anAsked();
    const lowering = (await ask()).json<LoweringView>();
    const own = await aDocument(stage, counselA, 'Demo behind the wall');
    const [hold] = (await a.post(`documents/${own}/holds`, reason)).json<DocumentView>().holds;
    const walled = await stage.person('member_counsel', stage.memberA);
    const hands = handsOf(stage, walled);
    const tries: readonly (readonly [string, () => ReturnType<Hands['post']>])[] = [
      [own, () => move(hands, own, { action: 'classify', tier: 'T1' })],
      [own, () => hands.post(`documents/${own}/holds`, reason)],
      [own, () => hands.post(`holds/${hold?.id ?? ''}/lifting`, reason)],
      [id, () => hands.post(`documents/${id}/lowerings/${lowering.id}/approval`)],
    ];
    for (const [documentId, attempt] of tries) {
      const locked = lockedDocument(documentId);
      await locked.isTaken;
      const answer = attempt();
      expect(await isWaiting(answer)).toBe(true);
      const wallId = newId();
      await stage.asSystem(
        `INSERT INTO wall (id, alliance_id, subject_kind, subject_id, object_kind, object_id, reason, set_by, set_at, version)
         VALUES ($1, $2, 'person', $3, 'case', $4, 'conflict', $3, '2026-04-01', 1)`,
        [wallId, stage.allianceId, walled.id, stage.caseId],
      );
      await locked.letGo();
      expect((await answer).statusCode).toBe(404);
      await stage.asSystem(`UPDATE wall SET lifted_at = '2026-04-01', lifted_by = set_by WHERE id = $1`, [
        wallId,
      ]);
    }
  });
});

describe('a request sent again', () => {
  step('has one effect, whether it comes after the first or at once', async () => {
    const id = await aDocument(stage, counselA, 'Demo again');
    const repeated = async (ask: (headers: Record<string, string>) => ReturnType<Hands['post']>) => {
      const key = { 'idempotency-key': newId() };
      const answers = [...(await Promise.all([ask(key), ask(key)])), await ask(key)];
      expect(new Set(codes(answers)).size).toBe(1);
      expect(answers[0]?.statusCode).toBeLessThan(300);
      return answers[0];
    };
    await repeated((key) => move(a, id, { action: 'classify', tier: 'T1' }, key));
    const held = await repeated((key) => a.post(`documents/${id}/holds`, reason, key));
    const holds = held?.json<DocumentView>().holds.filter(({ liftedAt }) => liftedAt === null) ?? [];
    expect(holds).toHaveLength(1);
    await repeated((key) => a.post(`holds/${holds[0]?.id ?? ''}/lifting`, reason, key));
    await repeated((key) => move(a, id, { action: 'destroy', ...reason }, key));
    const acts = (await actsOf(a, id)).filter((act) => act !== 'erased');
    expect(acts.slice(-4)).toEqual(['classified', 'held', 'released', 'destroyed']);
  });
});

describe('a crash in the midst of a move', () => {
  step('leaves nothing of it, and the same request does all of it later', async () => {
    const id = await aDocument(stage, counselA, 'Demo cut off');
    const traces = () =>
      rowsOf(
        `SELECT d.state, d.version, d.on_hold, cardinality(d.tokens) AS words,
                (SELECT count(*)::int FROM document_evidence e WHERE e.document_id = d.id) AS links,
                (SELECT count(*)::int FROM legal_hold h WHERE h.document_id = d.id AND h.lifted_at IS NULL) AS holds,
                (SELECT count(*)::int FROM timer t WHERE t.subject_id = d.id) AS timers,
                (SELECT count(*)::int FROM outbox f WHERE f.subject_id = d.id) AS facts FROM document d WHERE d.id = $1`,
        id,
      );
    const held = async () => (await a.get(`documents/${id}`)).json<DocumentView>().holds[0]?.id ?? '';
    const steps: readonly ((key: Record<string, string>) => Promise<Awaited<ReturnType<Hands['post']>>>)[] = [
      (key) => move(a, id, { action: 'classify', tier: 'T1' }, key),
      (key) => a.post(`documents/${id}/holds`, reason, key),
      async (key) => a.post(`holds/${await held()}/lifting`, reason, key),
      (key) => move(a, id, { action: 'destroy', ...reason }, key),
    ];
    for (const request of steps) {
      const before = await traces();
      const key = { 'idempotency-key': newId() };
      const told = jest.spyOn(app.app.get(EvidenceLog), 'append').mockRejectedValueOnce(new Error('cut off'));
      expect((await request(key)).statusCode).toBe(500);
      told.mockRestore();
      expect(await traces()).toEqual(before);
      expect((await request(key)).statusCode).toBeLessThan(300);
      expect(await traces()).not.toEqual(before);
    }
  });
});

describe('a crash between the end of a document and its erasure', () => {
  step('loses nothing: what was to be erased is erased later, once it can be', async () => {
    const id = await aDocument(stage, counselA, 'Demo to be erased');
    const erase = jest.spyOn(app.app.get(Blobs), 'erase');
    erase.mockRejectedValueOnce(new Error('The store is away'));
    expect((await move(a, id, { action: 'destroy', ...reason })).statusCode).toBe(200);
    await app.app.get(DueWork).runAll();
    expect(await actsOf(a, id)).not.toContain('erased');
    app.clock.set(new Date(Date.parse(app.clock.now()) + 600_000).toISOString());
    await app.app.get(DueWork).runAll();
    erase.mockRestore();
    expect(timesOf(await actsOf(a, id), 'erased')).toBe(1);
  });
});

describe('a retention that ends inside a compartment', () => {
  step.each(['settlement', 'cbi'] as const)(
    'of kind %s takes the content, held or not, and keeps the evidence',
    async (kind) => {
      const outside = await stage.person('outside_counsel');
      await stage.counselOf(outside, stage.memberA);
      const compartmentId = await stage.compartment(kind, [outside], stage.memberA);
      const hands = handsOf(stage, outside);
      const ids = [
        await aDocument(stage, outside, 'Zebrafinch one', { compartmentId }),
        await aDocument(stage, outside, 'Zebrafinch two', { compartmentId }),
      ] as const;
      const today = app.clock.now().slice(0, 10);
      for (const id of ids) {
        const kept = { title: 'Kept', folder: 'other', kind: 'memorandum', retainUntil: today };
        expect((await hands.put(`documents/${id}`, kept)).statusCode).toBe(200);
      }
      const [hold] = (await coordinator.post(`cases/${stage.caseId}/holds`, reason)).json<HoldsView>().items;
      const own = (await hands.post(`documents/${ids[0]}/holds`, reason)).json<DocumentView>().holds;
      await aDayLater();
      const again = await anew(outside);
      const states = () =>
        rowsOf<{ state: string; texts: number; words: number }>(
          `SELECT state, (SELECT count(*)::int FROM document_text t JOIN document_version v ON v.id = t.version_id
            WHERE v.document_id = d.id) AS texts, cardinality(tokens) AS words FROM document d WHERE id = ANY($1) ORDER BY id`,
          ids,
        );
      expect((await states()).map(({ state }) => state)).toEqual(['received', 'received']);
      const keeper = handsOf(stage, await stage.person('coordinator'));
      await keeper.post(`holds/${hold?.id ?? ''}/lifting`, reason);
      await app.app.get(DueWork).runAll();
      const ended = { state: 'destroyed', texts: 0, words: 0 };
      expect(await states()).toEqual([expect.objectContaining({ state: 'received', texts: 1 }), ended]);
      const mine = own.find(({ documentId }) => documentId !== null);
      expect((await again.post(`holds/${mine?.id ?? ''}/lifting`, reason)).statusCode).toBe(204);
      await app.app.get(DueWork).runAll();
      expect(await states()).toEqual([ended, ended]);
      for (const id of ids) {
        expect((await again.get(`documents/${id}`)).statusCode).toBe(404);
        expect((await actsOf(again, id)).slice(-2)).toEqual(['destroyed', 'erased']);
        expect((await keeper.get(`documents/${id}/evidence`)).statusCode).toBe(404);
      }
    },
  );

  const aDayLater = async () => {
    app.clock.set(new Date(Date.parse(app.clock.now()) + 36 * 3_600_000).toISOString());
    await app.app.get(DueWork).runAll();
    coordinator = handsOf(stage, await stage.person('coordinator'));
  };
  const anew = async ({ id }: Signed): Promise<Hands> => {
    const [person] = await rowsOf<{ email: string }>('SELECT email FROM person WHERE id = $1', id);
    return handsOf(stage, { id, headers: await signedIn(app, person?.email ?? '') });
  };
});
