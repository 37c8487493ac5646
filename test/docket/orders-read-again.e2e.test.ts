import type { CaseView } from '../../src/cases/index.js';
import type {
  CaseDeadlinesView,
  CorrectedEventView,
  DeadlineView,
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
let proceedingId = '';
let answerId = '';
let no4: EventView;
let no5: EventView;
let successor = '';
let computed: DeadlineView['due'];
const step = story();

const hearing = 'evidentiary_hearing_start';
const body = (authority: string, lines: readonly object[]) => ({
  proceedingId,
  kind: 'order_setting_dates',
  happenedOn: '2026-03-31',
  authority,
  evidence: 'EDIS 800004',
  lines,
});
const record = async (authority: string, lines: readonly object[]) => {
  const recorded = await coordinator.post(`cases/${stage.caseId}/events`, body(authority, lines));
  expect(outcome(recorded)).toBe('201');
  return recorded.json<RecordedEventView>().event;
};
const correction = (order: EventView, authority: string, lines: readonly object[]) =>
  coordinator.post(`events/${order.id}/correction`, {
    ...body(authority, lines),
    reason: 'Read again (demo)',
  });
const correct = async (order: EventView, authority: string, lines: readonly object[]) => {
  const corrected = await correction(order, authority, lines);
  expect(outcome(corrected)).toBe('201');
  return corrected.json<CorrectedEventView>().event;
};
const withdraw = async ({ id }: EventView) =>
  expect(outcome(await coordinator.post(`events/${id}/withdrawal`, { reason: 'Vacated (demo)' }))).toBe(
    '200',
  );
const answer = async (id = answerId) => (await coordinator.get(`deadlines/${id}`)).json<DeadlineView>();
const deadlines = async () =>
  (await coordinator.get(`cases/${stage.caseId}/deadlines`)).json<CaseDeadlinesView>().items;
const theHearing = async () =>
  (await coordinator.get(`cases/${stage.caseId}/events`))
    .json<EventsView>()
    .items.find(({ kind, status }) => kind === hearing && status === 'current');

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T01:00:00.000Z' });
  stage = await aDocumentsStage(app);
  coordinator = handsOf(stage, await stage.person('coordinator'));
  const { proceedings, parties } = (await coordinator.get(`cases/${stage.caseId}`)).json<CaseView>();
  proceedingId = proceedings[0]?.id ?? '';
  const partyId = parties.find(({ memberId }) => memberId === stage.memberA)?.id;
  const served = {
    proceedingId,
    kind: 'complaint_and_noi_served_by_commission',
    happenedOn: '2026-03-20',
    services: [{ partyId, method: 'express', destination: 'foreign', servedOn: '2026-03-20' }],
  };
  const recorded = await coordinator.post(`cases/${stage.caseId}/events`, served);
  const given = recorded.json<RecordedEventView>().deadlines;
  const first = given.find(({ rule }) => rule.includes('response'));
  answerId = first?.id ?? '';
  computed = first?.due ?? computed;
});

afterAll(() => app.close());

describe('an order that is read again', () => {
  step('keeps the hour of an event it sets', async () => {
    const nine = { event: hearing, on: '2026-12-07', atTime: '09:00', zone: 'America/New_York' };
    no4 = await record('Oder No. 4', [nine, { deadlineId: answerId, on: '2026-05-04' }]);
    expect(await theHearing()).toMatchObject({ atTime: '09:00', zone: 'America/New_York' });
  });

  step(
    'mended, leaves a later order its dates, and is called as it is called now once that is gone',
    async () => {
      const no9 = await record('Order No. 9', [
        { event: hearing, on: '2027-01-11' },
        { deadlineId: answerId, on: '2026-05-18' },
      ]);
      no4 = await correct(no4, 'Order No. 4', [
        { event: hearing, on: '2026-12-14' },
        { deadlineId: answerId, on: '2026-05-06' },
      ]);
      expect(await answer()).toMatchObject({ due: '2026-05-18', ordered: { authority: 'Order No. 9' } });
      expect(await theHearing()).toMatchObject({ happenedOn: '2027-01-11', setBy: no9.id });

      await withdraw(no9);
      expect(await answer()).toMatchObject({ due: '2026-05-06', ordered: { authority: 'Order No. 4' } });
      expect(await theHearing()).toMatchObject({ happenedOn: '2026-12-14', setBy: no4.originId });
    },
  );

  step.each<[string, string, object]>([
    [
      'an ordered date',
      'ordered-date',
      { date: '2026-05-20', how: 'order', datedOn: '2026-03-31', evidence: 'E' },
    ],
    ['a successor', 'supersession', { reason: 'Set anew (demo)' }],
  ])('takes no blank name of what set %s', async (_what, route, said) => {
    const refused = await coordinator.post(`deadlines/${answerId}/${route}`, { ...said, authority: ' ' });
    expect(outcome(refused)).toBe('422 input.invalid');
  });

  step('takes no blank words for what is to be done', async () => {
    const nothing = await coordinator.post(
      `cases/${stage.caseId}/event-preview`,
      body('Order No. 5', [{ actionEn: ' ', on: '2026-06-15' }]),
    );
    expect(outcome(nothing)).toBe('422 input.invalid');
  });

  step('refuses a date that follows from what it sets itself, also where it set that before', async () => {
    const set = { event: hearing, on: '2026-12-14' };
    const event = await theHearing();
    const following = (await deadlines()).find(({ eventId }) => eventId === event?.id)?.id;
    const refused = await correction(no4, 'Order No. 4', [set, { deadlineId: following, on: '2026-12-21' }]);
    expect(outcome(refused)).toBe('422 input.invalid');

    no4 = await correct(no4, 'Order No. 4', [
      set,
      { deadlineId: answerId, on: '2026-05-06' },
      { actionEn: 'File the joint claim chart', on: '2026-06-15' },
    ]);
    const own = (await deadlines()).find(({ rule }) => rule.startsWith('order.'))?.id;
    const itself = await correction(no4, 'Order No. 4', [set, { deadlineId: own, on: '2026-06-22' }]);
    expect(outcome(itself)).toBe('422 input.invalid');
  });

  step('is still corrected once one of its dates is met', async () => {
    expect(
      outcome(
        await coordinator.post(`deadlines/${answerId}/meeting`, { on: '2026-04-01', evidence: 'EDIS 9' }),
      ),
    ).toBe('200');
    no4 = await correct(no4, 'Order No. 4 (amended)', [
      { event: hearing, on: '2026-12-21' },
      { deadlineId: answerId, on: '2026-05-06' },
    ]);
    expect(await theHearing()).toMatchObject({ happenedOn: '2026-12-21' });
    expect(await answer()).toMatchObject({ status: 'met', due: '2026-05-06' });
  });

  step('withdrawn after a date of it was met, does not come back with that date', async () => {
    await withdraw(no4);
    expect(await answer()).toMatchObject({ status: 'met', due: '2026-05-06' });
    const opened = await coordinator.post(`deadlines/${answerId}/reopening`, {
      reason: 'Another paper (demo)',
    });
    expect(opened.json<DeadlineView>()).toMatchObject({
      status: 'proposed',
      due: computed,
      ordered: null,
      computedDue: null,
    });
  });

  step.each<[string, () => Promise<unknown>]>([
    ['void', () => coordinator.post(`deadlines/${successor}/voiding`, { reason: 'Never ran (demo)' })],
    ['closed', () => withdraw(no5)],
  ])('a date that gave way to one that is %s runs again', async (_how, goes) => {
    no5 = await record('Order No. 5', [{ actionEn: 'File the answer', on: '2026-06-15' }]);
    successor = (await deadlines()).find(({ eventId }) => eventId === no5.id)?.id ?? '';
    const superseded = await coordinator.post(`deadlines/${answerId}/supersession`, {
      reason: 'Set anew (demo)',
      deadlineId: successor,
    });
    expect(superseded.json<DeadlineView>().status).toBe('superseded');
    await goes();
    expect(await answer()).toMatchObject({ status: 'proposed', successor: null, closedReason: null });
  });
});
