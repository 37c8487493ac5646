import type { CaseView } from '../../src/cases/index.js';
import type {
  CaseDeadlinesView,
  CorrectedEventView,
  DeadlineView,
  EventPreviewView,
  EventsView,
  EventView,
  RecordedEventView,
} from '../../src/docket/docket-views.contract.js';
import { type Hands, handsOf } from '../../src/documents/life/life.fixtures.js';
import { aDocumentsStage, type DocumentsStage } from '../../src/documents/shelf/documents.fixtures.js';
import { outcome, startTestApp, type TestApp } from '../app.js';
import { story } from '../story.js';

let app: TestApp;
let stage: DocumentsStage;
let coordinator: Hands;
let ofA: Hands;
let ofB: Hands;
let theCase: CaseView;
let answerOfA = '';
let order: EventView;
const step = story();

const partyOf = (memberId: string): string =>
  theCase.parties.find((party) => party.memberId === memberId)?.id ?? '';
const orderNo4 = (lines: readonly object[], over: object = {}) => ({
  proceedingId: theCase.proceedings[0]?.id,
  kind: 'order_setting_dates',
  happenedOn: '2026-03-31',
  authority: 'Order No. 4',
  evidence: 'EDIS 800004',
  lines,
  ...over,
});
const hearing = (on = '2026-12-07') => ({ event: 'evidentiary_hearing_start', on });
const answer = (on = '2026-05-04') => ({ deadlineId: answerOfA, on });
const plain = (on = '2026-06-15') => ({ actionEn: 'File the joint claim chart', on });
const read = async (id: string, who: Hands = coordinator) =>
  (await who.get(`deadlines/${id}`)).json<DeadlineView>();
const deadlines = async (who: Hands = coordinator) =>
  (await who.get(`cases/${stage.caseId}/deadlines`)).json<CaseDeadlinesView>().items;
const events = async (who: Hands = coordinator) =>
  (await who.get(`cases/${stage.caseId}/events`)).json<EventsView>().items;
const standing = async (kind: string) =>
  (await events()).filter((event) => event.kind === kind && event.status === 'current');
const path = () => `cases/${stage.caseId}/events`;
const correct = async (lines: readonly object[], over: object = {}) => {
  const body = { ...orderNo4(lines, over), reason: 'Read again (demo)' };
  const corrected = await coordinator.post(`events/${order.id}/correction`, body);
  expect(outcome(corrected)).toBe('201');
  order = corrected.json<CorrectedEventView>().event;
};
/** Lines as they are sent to correct others: by the keys they have. */
const keyed = (wanted: readonly object[]) =>
  wanted.map((line) => ({ ...line, key: order.lines.find((one) => isSame(one, line))?.key }));
const isSame = (one: EventView['lines'][number], line: { event?: string; deadlineId?: string }): boolean =>
  one.event === (line.event ?? null) && one.deadlineId === (line.deadlineId ?? null);

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T01:00:00.000Z' });
  stage = await aDocumentsStage(app);
  coordinator = handsOf(stage, await stage.person('coordinator'));
  ofA = handsOf(stage, await stage.person('member_counsel', stage.memberA));
  ofB = handsOf(stage, await stage.person('member_counsel', stage.memberB));
  theCase = (await coordinator.get(`cases/${stage.caseId}`)).json<CaseView>();
  const service = { method: 'express', destination: 'foreign', servedOn: '2026-03-20' };
  const served = {
    proceedingId: theCase.proceedings[0]?.id,
    kind: 'complaint_and_noi_served_by_commission',
    happenedOn: '2026-03-20',
    services: [stage.memberA, stage.memberB].map((member) => ({ partyId: partyOf(member), ...service })),
  };
  const recorded = (await coordinator.post(path(), served)).json<RecordedEventView>();
  answerOfA =
    recorded.deadlines.find(
      ({ rule, party }) => rule.includes('response') && party?.memberId === stage.memberA,
    )?.id ?? '';
});

afterAll(() => app.close());

describe('an order that sets several dates', () => {
  step.each<[string, object[], object, string]>([
    ['no name', [hearing()], { authority: ' ' }, '/authority'],
    ['no date', [], {}, '/lines'],
    ['nothing that shows it', [hearing()], { evidence: undefined }, '/evidence'],
    ['a day that is past for it', [hearing('2026-03-31')], {}, '/lines/0/on'],
    ['an event that is served', [{ event: 'motion_served', on: '2026-12-07' }], {}, '/lines/0/event'],
    ['the same twice', [hearing(), hearing('2026-12-08')], {}, '/lines/1'],
    ['two things at once', [{ ...hearing(), actionEn: 'Appear' }], {}, '/lines/0'],
    [
      'a deadline that is not there',
      [{ deadlineId: '0199a8b2-4444-7000-8000-000000000000', on: '2026-05-04' }],
      {},
      '/lines/0/deadlineId',
    ],
  ])('is refused with %s', async (_what, lines, over, pointer) => {
    const refused = await coordinator.post(path(), orderNo4(lines, over));
    expect(refused.statusCode).toBe(422);
    expect(refused.json<{ errors: { pointer: string }[] }>().errors.map((one) => one.pointer)).toContain(
      pointer,
    );
  });

  step('shows before what it would do, and writes nothing', async () => {
    const before = await deadlines();
    const preview = await coordinator.post(
      `cases/${stage.caseId}/event-preview`,
      orderNo4([hearing(), answer(), plain()]),
    );
    expect(outcome(preview)).toBe('200');
    const shown = preview.json<EventPreviewView>();
    expect(shown.events).toMatchObject([{ from: null, to: '2026-12-07' }]);
    expect(shown.deadlines.find(({ deadlineId }) => deadlineId === answerOfA)).toMatchObject({
      change: 'moves',
      to: { due: '2026-05-04' },
    });
    expect(shown.deadlines.filter(({ change }) => change === 'comes').length).toBeGreaterThan(1);
    expect(await deadlines()).toEqual(before);
    expect(await standing('evidentiary_hearing_start')).toEqual([]);
  });

  step('starts what the law starts, moves what is there, and makes a deadline of its own', async () => {
    const recorded = await coordinator.post(path(), orderNo4([hearing(), answer(), plain()]));
    expect(outcome(recorded)).toBe('201');
    order = recorded.json<RecordedEventView>().event;
    expect(order).toMatchObject({ authority: 'Order No. 4', name: { en: 'Order setting dates' } });
    expect(order.lines.map(({ sort, on }) => [sort, on])).toEqual([
      ['event', '2026-12-07'],
      ['deadline', '2026-05-04'],
      ['plain', '2026-06-15'],
    ]);
    const [started] = await standing('evidentiary_hearing_start');
    expect(started).toMatchObject({ happenedOn: '2026-12-07', setBy: order.id });
    const all = await deadlines();
    expect(all.filter(({ eventId }) => eventId === started?.id).length).toBeGreaterThan(0);
    expect(await read(answerOfA)).toMatchObject({ due: '2026-05-04', ordered: { authority: 'Order No. 4' } });
    const own = all.find(({ eventId }) => eventId === order.id);
    expect(await read(own?.id ?? '')).toMatchObject({
      due: '2026-06-15',
      duty: true,
      party: null,
      pack: null,
      citation: 'Order No. 4',
      steps: [{ say: { en: 'Set by Order No. 4 of 2026-03-31.' } }],
    });
  });

  step('tells each only of the dates that may concern them', async () => {
    const [forA, forB] = await Promise.all([ofA, ofB].map(events));
    const linesFor = (all?: readonly EventView[]) =>
      all?.find(({ id }) => id === order.id)?.lines.map(({ sort }) => sort);
    expect(linesFor(forA)).toEqual(['event', 'deadline', 'plain']);
    expect(linesFor(forB)).toEqual(['event', 'plain']);
    const record = JSON.stringify((await ofB.get(`cases/${stage.caseId}/record`)).json());
    expect(record).not.toContain('2026-05-04');
  });

  step('corrected, moves what it set, and lets go what it no longer names', async () => {
    await correct(keyed([hearing('2026-12-14'), plain('2026-06-22')]));
    expect(await standing('evidentiary_hearing_start')).toMatchObject([
      { happenedOn: '2026-12-14', setBy: order.originId },
    ]);
    expect(await read(answerOfA)).toMatchObject({ ordered: null, computedDue: null });
    const own = (await deadlines()).filter(
      ({ rule, status }) => rule.startsWith('order.') && status === 'proposed',
    );
    expect(own.map(({ due, moveCount }) => [due, moveCount])).toEqual([['2026-06-22', 1]]);
    await correct(keyed([hearing('2026-12-14'), answer(), plain('2026-06-22')]));
    expect(await read(answerOfA)).toMatchObject({ due: '2026-05-04' });
  });

  step('gives way to a later order, and stands again once that is withdrawn', async () => {
    const no9 = { authority: 'Order No. 9', happenedOn: '2026-04-01', evidence: 'EDIS 800009' };
    const recorded = await coordinator.post(
      path(),
      orderNo4([hearing('2027-01-11'), answer('2026-05-18')], no9),
    );
    expect(outcome(recorded)).toBe('201');
    const { event } = recorded.json<RecordedEventView>();
    expect(await standing('evidentiary_hearing_start')).toMatchObject([
      { happenedOn: '2027-01-11', setBy: event.id },
    ]);
    expect(await read(answerOfA)).toMatchObject({ due: '2026-05-18', ordered: { authority: 'Order No. 9' } });
    // What the earlier order says unchanged does not take the later one's place.
    await correct(keyed([hearing('2026-12-14'), answer(), plain('2026-06-29')]));
    expect(await read(answerOfA)).toMatchObject({ due: '2026-05-18' });
    expect(await standing('evidentiary_hearing_start')).toMatchObject([{ happenedOn: '2027-01-11' }]);

    expect(
      outcome(await coordinator.post(`events/${event.id}/withdrawal`, { reason: 'Vacated (demo)' })),
    ).toBe('200');
    expect(await standing('evidentiary_hearing_start')).toMatchObject([
      { happenedOn: '2026-12-14', setBy: order.originId },
    ]);
    const back = await read(answerOfA);
    expect(back).toMatchObject({ due: '2026-05-04', ordered: { authority: 'Order No. 4' } });
    expect(back.orders[0]).toMatchObject({ authority: 'Order No. 4', eventId: order.originId, ended: null });
  });

  step('is not corrected or withdrawn by who sees a part of it', async () => {
    const counsel = await stage.person('outside_counsel');
    await stage.counselOf(counsel, stage.memberB);
    expect(
      outcome(await handsOf(stage, counsel).post(`events/${order.id}/withdrawal`, { reason: 'R' })),
    ).toBe('403 event.not_yours');
  });

  step('withdrawn, takes back all it set; what was met stays met', async () => {
    const own = (await deadlines()).find(
      ({ rule, status }) => rule.startsWith('order.') && status === 'proposed',
    );
    await coordinator.post(`deadlines/${own?.id ?? ''}/meeting`, { on: '2026-04-01', evidence: 'EDIS 9' });
    expect(
      outcome(await coordinator.post(`events/${order.id}/withdrawal`, { reason: 'Another case (demo)' })),
    ).toBe('200');
    expect(await standing('evidentiary_hearing_start')).toEqual([]);
    expect(await read(answerOfA)).toMatchObject({ ordered: null, status: 'proposed' });
    expect(await read(own?.id ?? '')).toMatchObject({ status: 'met' });
  });
});
