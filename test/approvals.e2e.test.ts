import type { LightMyRequestResponse } from 'fastify';
import { outcome, startTestApp, type TestApp } from './app.js';
import { type Asker, aGroupStage, type GroupStage } from '../src/groups/groups.fixtures.js';
import type { NotificationPageView } from '../src/notifications/notifications.contract.js';
import type { TodayView } from '../src/overview/overview.contract.js';
import { newId, RefusedError, UnitOfWork, systemCaller } from '../src/platform/index.js';
import type { ApprovalsView, ApprovalView } from '../src/approvals/approvals.contract.js';
import { askForTitle, asksForTitles, type Closings } from '../src/approvals/approvals.fixtures.js';
import { Approvals, type ApprovalWish, contentHash as unsalted } from '../src/approvals/index.js';

let app: TestApp;
let stage: GroupStage;
let closings: Closings;
let second: Asker;

beforeAll(async () => {
  app = await startTestApp();
  closings = asksForTitles(app.app);
});
afterAll(() => app.close());
beforeEach(async () => {
  closings.states.length = 0;
  closings.onClosed = () => Promise.resolve();
  stage = await aGroupStage(app);
  second = await stage.person({ role: 'coordinator' });
});

const ask = (by: Asker = stage.coordinator, over: Partial<ApprovalWish> = {}) =>
  askForTitle(app.app, { allianceId: stage.allianceId, personId: by.id }, stage.caseId, over);
const seen = async (who: Asker, id: string) => (await who.get(`approvals/${id}`)).json<ApprovalView>();
const answer = async (
  who: Asker,
  id: string,
  said: object = {},
  headers = {},
): Promise<LightMyRequestResponse> => {
  const { contentHash } = await seen(stage.coordinator, id);
  return who.post(`approvals/${id}/answers`, { answer: 'approve', contentHash, ...said }, headers);
};
const title = async () => {
  const rows = await app.app
    .get(UnitOfWork)
    .read(systemCaller(stage.allianceId), (tx) =>
      tx.query<{ title: string }>('SELECT title_en AS title FROM case_file WHERE id = $1', [stage.caseId]),
    );
  return rows[0]?.title ?? '';
};
const waits = async (who: Asker) =>
  (await who.get('today'))
    .json<TodayView>()
    .sections.flatMap(({ items }) => items)
    .filter(({ kind }) => kind === 'approval')
    .map(({ about, action }) => `${about.en} ${JSON.stringify(action)}`);
const told = async (who: Asker) => {
  await stage.dueWork();
  const { items } = (await who.get('notifications?limit=50')).json<NotificationPageView>();
  return items.filter(({ subject }) => subject.kind === 'approval').map((one) => one.title.en);
};
const listed = async (who: Asker, query = '') =>
  (await who.get(`approvals${query}`)).json<ApprovalsView>().items.map(({ id }) => id);

describe('an approval of two', () => {
  it('waits for those it names and no other, and is done with the second', async () => {
    const id = await ask();
    expect(await waits(stage.treasurer)).toEqual([
      expect.stringMatching(new RegExp(`^Approve a title: Certain Demo .*approvals\\?approval=${id}`)),
    ]);
    expect(await waits(second)).toHaveLength(1);
    for (const who of [stage.coordinator, stage.auditor, stage.sides.a.representative])
      expect(await waits(who)).toEqual([]);
    expect(await told(stage.treasurer)).toEqual(['Something waits for your approval']);
    expect(await told(stage.coordinator)).toEqual([]);

    expect(outcome(await answer(stage.coordinator, id))).toBe('403 approval.own_question');
    expect(outcome(await answer(stage.auditor, id))).toBe('403 approval.not_yours');
    const once = await answer(stage.treasurer, id);
    expect(once.json<ApprovalView>()).toMatchObject({ state: { id: 'open' }, missing: 1, version: 2 });
    expect(outcome(await answer(stage.treasurer, id))).toBe('409 approval.answered_already');
    expect(await waits(stage.treasurer)).toEqual([]);
    expect(await title()).not.toContain('approved');

    const done = (await answer(second, id)).json<ApprovalView>();
    expect(done).toMatchObject({
      state: { id: 'approved' },
      missing: 0,
      closedBy: { id: second.id },
      about: { kind: 'case', id: stage.caseId },
      answers: [
        { by: { id: stage.treasurer.id }, as: { id: 'role:treasurer' } },
        { by: { id: second.id }, as: { id: 'role:coordinator' } },
      ],
      actions: [],
    });
    expect(closings.states).toEqual(['approved']);
    expect(await title()).toMatch(/\(approved\)$/);
    expect(await waits(second)).toEqual([]);
    expect(await told(stage.coordinator)).toEqual(['What you asked for was approved']);
  });

  it('is rejected by one, with a reason; and taken back by whoever asked', async () => {
    const id = await ask();
    expect(outcome(await answer(stage.treasurer, id, { answer: 'reject' }))).toBe(
      '409 approval.reason_missing',
    );
    const over = await answer(stage.treasurer, id, { answer: 'reject', reason: 'Not so' });
    expect(over.json<ApprovalView>()).toMatchObject({ state: { id: 'rejected' }, endReason: 'Not so' });
    expect(await told(stage.coordinator)).toEqual(['What you asked for was not approved']);
    expect(outcome(await answer(second, id))).toBe('409 approval.no_such_move');

    const next = await ask();
    expect(next).not.toBe(id);
    const reason = { reason: 'Wrong case' };
    expect(outcome(await second.post(`approvals/${next}/withdrawal`, reason))).toBe('403 approval.not_yours');
    const back = await stage.coordinator.post(`approvals/${next}/withdrawal`, reason);
    expect(back.json<ApprovalView>()).toMatchObject({ state: { id: 'withdrawn' }, endReason: 'Wrong case' });
    expect(closings.states).toEqual(['rejected', 'withdrawn']);
    expect(await title()).not.toContain('approved');
  });

  it('of two who answer at once counts both, and is done once', async () => {
    const id = await ask();
    const answers = await Promise.all([answer(stage.treasurer, id), answer(second, id)]);
    expect(answers.map(outcome)).toEqual(['200', '200']);
    expect((await seen(stage.auditor, id)).answers).toHaveLength(2);
    expect(closings.states).toEqual(['approved']);
  });

  it('of one, answered by two at once, is decided by the first alone', async () => {
    const id = await ask(stage.coordinator, {
      needs: { hands: ['role:treasurer', 'role:coordinator'], count: 1 },
    });
    const answers = await Promise.all([
      answer(stage.treasurer, id),
      answer(second, id, { answer: 'reject', reason: 'Not so' }),
    ]);
    expect(answers.map(outcome).sort()).toEqual(['200', '409 approval.no_such_move']);
    expect(closings.states).toHaveLength(1);
  });

  it('is not answered where what it does cannot be done: all of it, or nothing', async () => {
    const id = await ask(stage.coordinator, { needs: { hands: ['role:treasurer'], count: 1 } });
    closings.onClosed = () => Promise.reject(new Error('The disk is full'));
    expect((await answer(stage.treasurer, id)).statusCode).toBe(500);
    expect(await seen(stage.treasurer, id)).toMatchObject({ state: { id: 'open' }, answers: [], version: 1 });
    closings.onClosed = () => Promise.resolve();
    expect(outcome(await answer(stage.treasurer, id))).toBe('200');
  });
});

describe('what is approved', () => {
  it('is what was asked: another content is another question', async () => {
    const id = await ask();
    await answer(stage.treasurer, id);
    expect(await ask()).toBe(id);
    const rename = (text: string) =>
      app.app
        .get(UnitOfWork)
        .run(systemCaller(stage.allianceId), (tx) =>
          tx.query('UPDATE case_file SET title_en = $2 WHERE id = $1', [stage.caseId, text]),
        );
    await rename('Another title');
    expect(outcome(await answer(second, id))).toBe('409 approval.content_changed');
    const anew = await ask();
    expect(anew).not.toBe(id);
    expect(await seen(second, id)).toMatchObject({ state: { id: 'lapsed' }, closedBy: null });
    expect(outcome(await answer(second, anew, { contentHash: 'a'.repeat(64) }))).toBe(
      '409 approval.content_changed',
    );
    expect(await seen(second, anew)).toMatchObject({ missing: 2, answers: [] });
    await app.app
      .get(UnitOfWork)
      .run(systemCaller(stage.allianceId), (tx) =>
        app.app.get(Approvals).lapse(tx, 'case_title', stage.caseId),
      );
    expect(await seen(second, anew)).toMatchObject({ state: { id: 'lapsed' } });
    expect(await waits(second)).toEqual([]);
  });

  it('is shown as a hash by which it cannot be found out by trying', async () => {
    const first = await ask();
    await app.app
      .get(UnitOfWork)
      .run(systemCaller(stage.allianceId), (tx) =>
        app.app.get(Approvals).lapse(tx, 'case_title', stage.caseId),
      );
    const shown = [first, await ask()].map(async (id) => (await seen(second, id)).contentHash);
    const hashes = [...(await Promise.all(shown)), unsalted(await title())];
    expect(new Set(hashes).size).toBe(3);
  });

  it('is refused in a version that is no longer the newest, and done once for a repeated request', async () => {
    const id = await ask();
    expect(outcome(await answer(stage.treasurer, id, {}, { 'if-match': '"1"' }))).toBe('200');
    expect(outcome(await answer(second, id, {}, { 'if-match': '"1"' }))).toBe('412 version.stale');
    const key = { 'idempotency-key': newId() };
    expect(outcome(await answer(second, id, {}, key))).toBe('200');
    expect(outcome(await answer(second, id, {}, key))).toBe('200');
    expect(closings.states).toEqual(['approved']);
  });
});

describe('a question', () => {
  it('that somebody asks as well is not theirs to decide either; what they answered before stands', async () => {
    const third = await stage.person({ role: 'coordinator' });
    const id = await ask();
    expect(await ask(second)).toBe(id);
    expect(outcome(await answer(second, id))).toBe('403 approval.own_question');
    expect(await waits(second)).toEqual([]);
    expect(outcome(await answer(stage.treasurer, id))).toBe('200');
    expect(await ask(stage.treasurer)).toBe(id);
    expect((await answer(third, id)).json<ApprovalView>()).toMatchObject({ state: { id: 'approved' } });
  });

  it('is for nobody of a firm whose matter it is, nor for who had a part in it', async () => {
    const { a } = stage.sides;
    const both = await stage.person(
      { role: 'treasurer' },
      { role: 'member_representative', memberId: a.memberId },
    );
    const id = await ask(stage.coordinator, {
      needs: { hands: ['role:treasurer', 'role:coordinator'], count: 1 },
      firmIds: [a.memberId],
      partIds: [stage.treasurer.id],
    });
    expect(outcome(await answer(both, id))).toBe('403 approval.own_matter');
    expect(outcome(await answer(stage.treasurer, id))).toBe('403 approval.own_question');
    for (const who of [both, stage.treasurer]) {
      expect(await waits(who)).toEqual([]);
      expect(await told(who)).toEqual([]);
    }
    expect((await seen(both, id)).actions.map(({ obstacle }) => obstacle?.code)).toEqual([
      'approval.own_matter',
      'approval.own_matter',
    ]);
  });

  it('is not asked where too few are left who may decide: by their part in it, a wall, or an end', async () => {
    const needs = { hands: ['role:treasurer', 'role:coordinator'], count: 2 } as const;
    const asking = (over: Partial<ApprovalWish> = {}) =>
      ask(stage.coordinator, { needs, ...over }).then(
        () => 'asked',
        (error: unknown) => (error instanceof RefusedError ? error.refusal : error),
      );
    const tooFew = { code: 'approval.nobody_decides' };
    expect(await asking({ partIds: [stage.treasurer.id] })).toMatchObject(tooFew);
    expect(await asking({ needs: { ...needs, count: 3 } })).toMatchObject({
      ...tooFew,
      because: { en: expect.stringContaining('(treasurer, coordinator)') as string },
    });
    const byName = { hands: ['role:treasurer', `person:${second.id}`], count: 3 } as const;
    expect(await asking({ needs: byName })).toMatchObject({
      ...tooFew,
      because: { en: expect.stringContaining('(treasurer, those named)') as string },
    });
    const id = await ask(stage.coordinator, { needs });
    const wall = { subjectKind: 'person', objectKind: 'case', objectId: stage.caseId, reason: 'A conflict' };
    expect((await stage.ethics.post('walls', { ...wall, subjectId: second.id })).statusCode).toBe(201);
    await app.app
      .get(UnitOfWork)
      .run(systemCaller(stage.allianceId), (tx) =>
        app.app.get(Approvals).lapse(tx, 'case_title', stage.caseId),
      );
    expect(await seen(stage.coordinator, id)).toMatchObject({ state: { id: 'lapsed' } });
    expect(await asking()).toMatchObject(tooFew);
    expect(await listed(stage.coordinator, '?state=open')).toEqual([]);
    await stage.person({ role: 'coordinator' });
    expect(await asking()).toBe('asked');
  });

  it('that nobody answers is told after a fortnight to those who may have others appointed', async () => {
    const late = async (who: Asker) =>
      (await who.get('today'))
        .json<TodayView>()
        .sections.filter(({ section }) => section === 'late')
        .flatMap(({ items }) => items.map(({ kind }) => kind));
    await ask(second, { needs: { hands: ['role:treasurer'], count: 1 } });
    expect(await late(stage.coordinator)).toEqual([]);
    stage.later(15 * 86_400_000);
    expect(await late(stage.coordinator)).toEqual(['approval']);
    for (const who of [stage.treasurer, stage.sides.b.representative]) expect(await late(who)).toEqual([]);
  });

  it('is not there for whom a wall hides what it is about, nor for who is not concerned', async () => {
    const hands = [`person:${stage.sides.a.inHouse.id}`, 'role:coordinator'] as const;
    const id = await ask(stage.coordinator, { needs: { hands, count: 1 } });
    expect(await waits(stage.sides.a.inHouse)).toHaveLength(1);
    expect((await seen(stage.sides.a.inHouse, id)).hands.map(({ name }) => name.en)).toEqual([
      stage.sides.a.inHouse.name,
      'coordinator',
    ]);
    const wall = { subjectKind: 'person', objectKind: 'case', objectId: stage.caseId, reason: 'A conflict' };
    expect((await stage.ethics.post('walls', { ...wall, subjectId: second.id })).statusCode).toBe(201);
    for (const who of [second, stage.sides.b.representative]) {
      expect(await waits(who)).toEqual([]);
      expect(await told(who)).toEqual([]);
      expect(await listed(who)).toEqual([]);
      const missing = await who.get(`approvals/${newId()}`);
      const hidden = await who.get(`approvals/${id}`);
      expect(outcome(hidden)).toBe('404 not_found');
      expect(hidden.body.replaceAll(/[0-9a-f-]{36}/g, '')).toBe(
        missing.body.replaceAll(/[0-9a-f-]{36}/g, ''),
      );
      expect(outcome(await answer(who, id))).toBe('404 not_found');
      expect(outcome(await who.post(`approvals/${id}/withdrawal`, { reason: 'x' }))).toBe('404 not_found');
    }
  });

  it('is listed by where it stands, its case, and whether it waits for whoever asks', async () => {
    const first = await ask();
    await answer(stage.treasurer, first, { answer: 'reject', reason: 'Not so' });
    const open = await ask();
    expect(await listed(stage.auditor)).toEqual([open, first]);
    expect(await listed(stage.auditor, '?state=decided')).toEqual([first]);
    expect(await listed(stage.treasurer, '?mine=true')).toEqual([open]);
    expect(await listed(stage.coordinator, '?mine=true')).toEqual([]);
    expect(await listed(stage.auditor, `?caseId=${newId()}`)).toEqual([]);
    expect(await listed(stage.auditor, '?kind=case_title&state=open&limit=1')).toEqual([open]);
    const page = (await stage.auditor.get('approvals?limit=1')).json<ApprovalsView>();
    expect(await listed(stage.auditor, `?limit=1&cursor=${page.nextCursor ?? ''}`)).toEqual([first]);
  });
});
