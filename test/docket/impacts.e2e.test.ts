import { aCase, aParty } from '../../src/cases/cases.fixtures.js';
import type { CaseView } from '../../src/cases/index.js';
import type { CaseDeadlinesView, DeadlineView } from '../../src/docket/docket-views.contract.js';
import { ApplyImpact } from '../../src/docket/impacts/apply-impact.js';
import type {
  ImpactCasePageView,
  ImpactsView,
  ImpactView,
} from '../../src/docket/impacts/impacts.contract.js';
import { RaiseImpact } from '../../src/docket/impacts/raise-impact.js';
import { type Hands, handsOf } from '../../src/documents/life/life.fixtures.js';
import { aDocumentsStage, type DocumentsStage } from '../../src/documents/shelf/documents.fixtures.js';
import type { TodayView } from '../../src/overview/overview.contract.js';
import { DueWork, systemCaller } from '../../src/platform/index.js';
import { outcome, startTestApp, type TestApp } from '../app.js';
import { story } from '../story.js';

let app: TestApp;
let stage: DocumentsStage;
let coordinator: Hands;
let second: Hands;
let walled: Hands;
let ethics: Hands;
let member: Hands;
/** Three cases that count by a calendar with closures; the last of them behind a wall to one of the coordinators. */
let cases: string[];

const step = story();
const answer = 'itc.response_to_complaint';
const service = { method: 'express', destination: 'foreign', servedOn: '2026-03-20' };
const kind = 'complaint_and_noi_served_by_commission';
const calendar = 'us-itc + closures';

async function aDocket(): Promise<string> {
  const parties = [aParty({ memberId: stage.memberA })];
  const { id } = (await coordinator.post('cases', aCase({ parties }))).json<{ id: string }>();
  const added = await coordinator.post(`cases/${id}/proceedings`, { forum: 'us-itc', calendar });
  expect(outcome(added)).toBe('201');
  const file = (await coordinator.get(`cases/${id}`)).json<CaseView>();
  const recorded = await coordinator.post(`cases/${id}/events`, {
    proceedingId: file.proceedings.find((one) => one.calendar === calendar)?.id,
    kind,
    happenedOn: '2026-03-20',
    services: file.parties.map(({ id: partyId }) => ({ partyId, ...service })),
  });
  expect(outcome(recorded)).toBe('201');
  return id;
}

const answerIn = async (caseId: string) =>
  (await coordinator.get(`cases/${caseId}/deadlines`))
    .json<CaseDeadlinesView>()
    .items.find(({ rule }) => rule === answer)!;
const dueIn = async (ids: readonly string[]) => Promise.all(ids.map(async (id) => (await answerIn(id)).due));
const work = () => app.app.get(DueWork).runAll();
const lists = async (who: Hands = coordinator) => (await who.get('impacts')).json<ImpactsView>().items;
const casesOf = async (id: string, who: Hands = coordinator, query = '') =>
  (await who.get(`impacts/${id}/cases${query}`)).json<ImpactCasePageView>();
const decide = (id: string, body: object, who: Hands = coordinator) => who.post(`impacts/${id}/moves`, body);
const waits = async (who: Hands) =>
  (await who.get('today'))
    .json<TodayView>()
    .sections.flatMap(({ items }) => items)
    .filter((one) => one.kind === 'impact').length;

/** Closes the offices on a day, as two coordinators do. */
async function close(day: string): Promise<string> {
  const proposed = await coordinator.post('calendar-closures', {
    calendar: 'us-itc',
    day,
    why: { en: 'Invented storm', zh: '虚构的风暴' },
    source: 'Invented notice',
    announcedOn: '2026-04-01',
  });
  const { id } = proposed.json<{ id: string }>();
  expect(outcome(await second.post(`calendar-closures/${id}/moves`, { action: 'accept' }))).toBe('200');
  await work();
  return id;
}

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T01:00:00.000Z' });
  stage = await aDocumentsStage(app);
  const behind = await stage.person('coordinator');
  coordinator = handsOf(stage, await stage.person('coordinator'));
  second = handsOf(stage, await stage.person('coordinator'));
  ethics = handsOf(stage, await stage.person('ethics_officer'));
  member = handsOf(stage, await stage.person('member_counsel', stage.memberA));
  walled = handsOf(stage, behind);
  cases = [await aDocket(), await aDocket(), await aDocket()];
  const wall = await ethics.post('walls', {
    subjectKind: 'person',
    subjectId: behind.id,
    objectKind: 'case',
    objectId: cases[2],
    reason: 'Worked for the complainant',
  });
  expect(outcome(wall)).toBe('201');
});

afterAll(() => app.close());

describe('a closure that moves dates of several cases', () => {
  let list: ImpactView;
  let closure: string;

  step('is listed case by case, and moves nothing by itself', async () => {
    closure = await close('2026-04-16');
    [list] = (await lists()) as [ImpactView];
    expect(list).toMatchObject({
      cause: 'closure',
      turn: 'accepted',
      name: { en: 'us-itc 2026-04-16' },
      calendar: 'us-itc',
      cases: { waiting: 3, applied: 0 },
      lines: { goes: 0, comes: 0 },
    });
    expect(list.actions.map(({ action }) => action)).toEqual(['accept', 'dismiss']);
    expect(await dueIn(cases)).toEqual(['2026-04-16', '2026-04-16', '2026-04-16']);
    const [first] = (await casesOf(list.id)).items;
    expect(first?.lines.find(({ rule }) => rule === answer)).toMatchObject({
      change: 'moves',
      fromDue: '2026-04-16',
      toDue: '2026-04-17',
    });
  });

  step('is told by page, and of a case behind a wall neither lines nor counts', async () => {
    const page = await casesOf(list.id, coordinator, '?limit=2');
    const next = await casesOf(list.id, coordinator, `?limit=2&cursor=${String(page.nextCursor)}`);
    expect([...page.items, ...next.items].map((one) => one.case.id)).toEqual([...cases].sort());
    const [theirs] = await lists(walled);
    expect(theirs?.cases.waiting).toBe(2);
    expect((theirs?.lines.moves ?? 0) * 3).toBe(list.lines.moves * 2);
    expect((await casesOf(list.id, walled)).items.map((one) => one.case.id)).not.toContain(cases[2]);
    expect(outcome(await decide(list.id, { action: 'accept', caseId: cases[2] }, walled))).toBe(
      '409 impact.no_such_move',
    );
    for (const path of ['impacts', `impacts/${list.id}`])
      expect(outcome(await member.get(path))).toBe('403 access.denied');
  });

  step('waits for the coordinators', async () => {
    expect([await waits(coordinator), await waits(walled), await waits(member)]).toEqual([1, 1, 0]);
  });

  step('moves the cases that were accepted, keeps the old dates, and tells why', async () => {
    expect(outcome(await decide(list.id, { action: 'accept', caseId: cases[0] }))).toBe('200');
    await work();
    expect(await dueIn(cases)).toEqual(['2026-04-17', '2026-04-16', '2026-04-16']);
    const { id } = await answerIn(cases[0]!);
    const deadline = (await coordinator.get(`deadlines/${id}`)).json<DeadlineView>();
    expect(deadline.moves).toMatchObject([
      {
        from: '2026-04-16',
        to: '2026-04-17',
        why: { en: 'Of the calendar us-itc, the closure 2026-04-16 is in force.' },
      },
    ]);
  });

  step('of which a case became another meanwhile is listed anew there, and not moved', async () => {
    const file = (await coordinator.get(`cases/${cases[1]!}`)).json<CaseView>();
    const ordered = await coordinator.post(`deadlines/${(await answerIn(cases[1]!)).id}/ordered-date`, {
      date: '2026-05-04',
      how: 'order',
      authority: 'Order No. 4',
      datedOn: '2026-03-31',
      evidence: 'EDIS 800004',
    });
    expect([outcome(ordered), file.id]).toEqual(['200', cases[1]]);
    expect(outcome(await decide(list.id, { action: 'accept', caseId: cases[1] }))).toBe('200');
    await work();
    expect(await dueIn(cases)).toEqual(['2026-04-17', '2026-05-04', '2026-04-16']);
    const again = (await casesOf(list.id, coordinator, '?status=waiting')).items.find(
      (one) => one.case.id === cases[1],
    );
    expect(again?.lines.find(({ rule }) => rule === answer)).toMatchObject({
      change: 'stays',
      because: { en: expect.stringContaining('Set by Order No. 4') as string },
    });
  });

  step('is accepted for all a coordinator sees, and is stopped before it is applied', async () => {
    expect(outcome(await decide(list.id, { action: 'accept' }))).toBe('200');
    const stopped = await decide(list.id, { action: 'stop' });
    expect(stopped.json<ImpactView>().cases).toMatchObject({ accepted: 0, waiting: 2, applied: 1 });
    await work();
    expect(await dueIn(cases)).toEqual(['2026-04-17', '2026-05-04', '2026-04-16']);
  });

  step('is left in one case, with the reason, and moved in the other', async () => {
    expect(outcome(await decide(list.id, { action: 'dismiss', caseId: cases[1] }))).toBe(
      '409 impact.reason_missing',
    );
    const reason = 'The order says so';
    expect(outcome(await decide(list.id, { action: 'dismiss', caseId: cases[1], reason }))).toBe('200');
    expect(outcome(await decide(list.id, { action: 'accept' }, walled))).toBe('409 impact.no_such_move');
    expect(outcome(await decide(list.id, { action: 'accept' }))).toBe('200');
    await work();
    expect(await dueIn(cases)).toEqual(['2026-04-17', '2026-05-04', '2026-04-17']);
    expect((await lists())[0]?.cases).toMatchObject({ waiting: 0, accepted: 0, applied: 2, dismissed: 1 });
    expect([await waits(coordinator), await waits(walled)]).toEqual([0, 0]);
  });

  step('withdrawn, is another list that moves them back', async () => {
    const reason = 'The offices were open';
    await second.post(`calendar-closures/${closure}/moves`, { action: 'withdraw', reason });
    await work();
    const [back] = await lists();
    expect(back).toMatchObject({ turn: 'withdrawn', cases: { waiting: 2, unmoved: 1 } });
    await decide(back!.id, { action: 'accept' });
    await work();
    expect(await dueIn(cases)).toEqual(['2026-04-16', '2026-05-04', '2026-04-16']);
  });

  step('that touches no date makes no list', async () => {
    const before = (await lists()).length;
    await close('2029-04-16');
    expect((await lists()).length).toBe(before);
  });
});

describe('another edition of the law', () => {
  const older = `UPDATE deadline SET pack_version = '2025.9', due = due - 1 WHERE case_id = $1 AND rule_id = $2`;

  it('is listed once, and applied though the worker begins it twice', async () => {
    await stage.asSystem(older, [cases[0], answer]);
    const raise = () =>
      stage.work.run(systemCaller(stage.allianceId), (tx) => app.app.get(RaiseImpact).ofEditions(tx));
    await raise();
    await raise();
    await work();
    const list = (await lists()).find(({ cause }) => cause === 'edition');
    expect(list).toMatchObject({ turn: '2026.3', cases: { waiting: 1 } });
    await decide(list!.id, { action: 'accept' });
    const apply = app.app.get(ApplyImpact);
    const intent = { allianceId: stage.allianceId, id: list!.id, why: list!.why };
    await Promise.all([apply.perform(intent), apply.perform(intent)]);
    await work();
    const { id, due } = await answerIn(cases[0]!);
    const { moves } = (await coordinator.get(`deadlines/${id}`)).json<DeadlineView>();
    expect([due, moves.filter(({ why }) => why.en.includes('edition')).length]).toEqual(['2026-04-16', 1]);
    expect((await lists()).filter(({ cause }) => cause === 'edition')).toHaveLength(1);
  });
});
