import type { ForumSuspensionsView, ForumSuspensionView } from '../../src/calendars/suspensions.contract.js';
import { aCase, aParty } from '../../src/cases/cases.fixtures.js';
import type { CaseView } from '../../src/cases/index.js';
import type { CaseDeadlinesView, DeadlineView } from '../../src/docket/docket-views.contract.js';
import type {
  ImpactCasePageView,
  ImpactsView,
  ImpactView,
} from '../../src/docket/impacts/impacts.contract.js';
import { type Hands, handsOf } from '../../src/documents/life/life.fixtures.js';
import { aDocumentsStage, type DocumentsStage } from '../../src/documents/shelf/documents.fixtures.js';
import type { TodayView } from '../../src/overview/overview.contract.js';
import { calendarDate } from '../../src/kernel/index.js';
import { DueWork } from '../../src/platform/index.js';
import { outcome, startTestApp, type TestApp } from '../app.js';
import { story } from '../story.js';

let app: TestApp;
let stage: DocumentsStage;
let coordinator: Hands;
let second: Hands;
let member: Hands;

const step = story();
const motion = 'itc.motion_response';
const lapse = {
  forum: 'us-itc',
  from: '2018-12-22',
  until: '2019-01-25',
  reopenedOn: '2019-01-30',
  mode: 'toll',
  name: { en: 'lapse of appropriations', zh: '政府停摆' },
  source: 'Notice of the Commission, January 2019',
};

beforeAll(async () => {
  app = await startTestApp({ now: '2019-02-01T01:00:00.000Z' });
  stage = await aDocumentsStage(app);
  coordinator = handsOf(stage, await stage.person('coordinator'));
  second = handsOf(stage, await stage.person('coordinator'));
  member = handsOf(stage, await stage.person('member_counsel', stage.memberA));
});
afterAll(() => app.close());

/** A case with a motion served on a day, to which a response is due ten days later. */
async function aDocket(servedOn: string): Promise<string> {
  const parties = [aParty({ memberId: stage.memberA })];
  const proceedings: ReturnType<typeof aCase>['proceedings'] = [
    { forum: 'us-itc', filedOn: calendarDate('2018-09-03'), institutedOn: calendarDate('2018-10-04') },
  ];
  const { id } = (await coordinator.post('cases', aCase({ parties, proceedings }))).json<{ id: string }>();
  const file = (await coordinator.get(`cases/${id}`)).json<CaseView>();
  const recorded = await coordinator.post(`cases/${id}/events`, {
    proceedingId: file.proceedings[0]?.id,
    kind: 'motion_served',
    happenedOn: servedOn,
    services: file.parties.map(({ id: partyId }) => ({ partyId, method: 'hand', servedOn })),
  });
  expect(outcome(recorded)).toBe('201');
  return id;
}

const work = () => app.app.get(DueWork).runAll();
const responseIn = async (caseId: string) =>
  (await coordinator.get(`cases/${caseId}/deadlines`))
    .json<CaseDeadlinesView>()
    .items.find(({ rule }) => rule === motion);
const lists = async () => (await coordinator.get('impacts')).json<ImpactsView>().items;
const held = async (who: Hands = coordinator) =>
  (await who.get('forum-suspensions')).json<ForumSuspensionsView>();
const moveOf = (who: Hands, id: string, action: string, reason?: string) =>
  who.post(`forum-suspensions/${id}/moves`, { action, reason });
const applied = async (list: ImpactView) => {
  expect(outcome(await coordinator.post(`impacts/${list.id}/moves`, { action: 'accept' }))).toBe('200');
  await work();
};
const waits = async (who: Hands) =>
  (await who.get('today'))
    .json<TodayView>()
    .sections.flatMap(({ items }) => items)
    .filter(({ kind }) => kind === 'forum_suspension');

describe('the lapse of 2018 and 2019, told as one record', () => {
  let touched: string;
  let before: string;
  let after: string;
  let suspension: ForumSuspensionView;

  step('leaves dates to orders as long as nobody has said how they move', async () => {
    touched = await aDocket('2018-12-12');
    before = await aDocket('2018-12-03');
    after = await aDocket('2019-01-30');
    expect(await responseIn(touched)).toBeUndefined();
    expect((await responseIn(before))?.due).toBe('2018-12-13');
    expect((await responseIn(after))?.due).toBe('2019-02-11');
    const { builtIn, forums } = await held();
    expect(builtIn.map(({ from, days, isHeld }) => [from, days, isHeld])).toEqual([
      ['2025-10-01', 43, true],
      ['2018-12-22', 35, true],
      ['2013-10-01', 16, true],
    ]);
    expect(forums).toContain('cn-court');
  });

  step('is refused with its days out of order, or more of them than it has', async () => {
    const faulty = async (over: object) => {
      const answer = await coordinator.post('forum-suspensions', { ...lapse, ...over });
      const { errors } = answer.json<{ errors?: { pointer: string }[] }>();
      return [outcome(answer), errors?.map(({ pointer }) => pointer)];
    };
    expect(await faulty({ until: '2018-12-21', reopenedOn: undefined })).toEqual([
      '422 input.invalid',
      ['/until'],
    ]);
    expect(await faulty({ reopenedOn: '2019-01-25' })).toEqual(['422 input.invalid', ['/reopenedOn']]);
    expect(await faulty({ days: 36 })).toEqual(['422 input.invalid', ['/days']]);
    expect(outcome(await coordinator.post('forum-suspensions', { ...lapse, forum: 'us-edtex' }))).toMatch(
      /^(400|422)/,
    );
    expect(outcome(await member.post('forum-suspensions', lapse))).toBe('403 access.denied');
  });

  step('is proposed by one and waits for another', async () => {
    const proposed = await coordinator.post('forum-suspensions', lapse);
    expect(outcome(proposed)).toBe('201');
    suspension = proposed.json<ForumSuspensionView>();
    expect(suspension).toMatchObject({ days: 35, mode: 'toll', status: { id: 'proposed' } });
    expect(outcome(await moveOf(coordinator, suspension.id, 'accept'))).toBe('403 approval.own_question');
    expect([(await waits(coordinator)).length, (await waits(second)).length]).toEqual([0, 1]);
    expect((await held(member)).added).toMatchObject([{ actions: [] }]);
    expect(await lists()).toEqual([]);
  });

  step('accepted, lists what moves in all cases, and moves nothing by itself', async () => {
    expect(outcome(await moveOf(second, suspension.id, 'accept'))).toBe('200');
    await work();
    const [list] = await lists();
    expect(list).toMatchObject({
      cause: 'tolling',
      turn: 'accepted',
      name: { en: expect.stringContaining('2018-12-22 – 2019-01-25') as string },
      cases: { waiting: 1 },
    });
    const { items } = (await coordinator.get(`impacts/${list!.id}/cases`)).json<ImpactCasePageView>();
    expect(items.map((one) => one.case.id)).toEqual([touched]);
    expect(items[0]?.lines).toMatchObject([{ change: 'comes', rule: motion, toDue: '2019-01-30' }]);
    expect(await responseIn(touched)).toBeUndefined();
    expect((await held()).builtIn.find(({ from }) => from === '2018-12-22')?.isHeld).toBe(false);
    await applied(list!);
    const { id, due } = (await responseIn(touched))!;
    expect(due).toBe('2019-01-30');
    const { steps } = (await coordinator.get(`deadlines/${id}`)).json<DeadlineView>();
    expect(steps.some(({ say }) => say.en.includes('stood still'))).toBe(true);
    expect(steps.some(({ law }) => law === lapse.source)).toBe(true);
  });

  step('is replaced by a longer one that shares a day with it', async () => {
    const longer = await coordinator.post('forum-suspensions', {
      ...lapse,
      until: '2019-02-04',
      reopenedOn: '2019-02-05',
    });
    const { id } = longer.json<ForumSuspensionView>();
    expect(outcome(await moveOf(second, id, 'accept'))).toBe('200');
    await work();
    expect((await held()).added.map((one) => one.status.id)).toEqual(
      expect.arrayContaining(['accepted', 'replaced']) as string[],
    );
    const [list] = await lists();
    expect(list).toMatchObject({ cases: { waiting: 2 } });
    await applied(list!);
    // Ten days from 12 December end on the 22nd, 45 days later on 5 February; from 30 January five of the days were left.
    expect((await responseIn(touched))?.due).toBe('2019-02-05');
    expect((await responseIn(after))?.due).toBe('2019-02-14');
    expect((await responseIn(before))?.due).toBe('2018-12-13');
    suspension = longer.json<ForumSuspensionView>();
  });

  step('withdrawn, is another list that moves the dates back', async () => {
    const reason = 'The notice was of another agency';
    expect(outcome(await moveOf(second, suspension.id, 'withdraw', reason))).toBe('200');
    await work();
    const [list] = await lists();
    expect(list).toMatchObject({ turn: 'withdrawn', cases: { waiting: 2 } });
    await applied(list!);
    expect(await responseIn(touched)).toMatchObject({ status: 'closed' });
    expect((await responseIn(after))?.due).toBe('2019-02-11');
  });

  step('a short one frees what the one built in held, and gives it back when it is withdrawn', async () => {
    const short = await coordinator.post('forum-suspensions', { ...lapse, from: '2019-01-21' });
    const { id } = short.json<ForumSuspensionView>();
    await moveOf(second, id, 'accept');
    await work();
    await applied((await lists())[0]!);
    expect(await responseIn(touched)).toMatchObject({ status: 'proposed', due: '2018-12-24' });
    await moveOf(second, id, 'withdraw', 'It was longer');
    await work();
    await applied((await lists())[0]!);
    expect(await responseIn(touched)).toMatchObject({ status: 'closed' });
  });
});
