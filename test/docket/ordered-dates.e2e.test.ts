import type { CaseView } from '../../src/cases/index.js';
import type {
  CaseDeadlinesView,
  CorrectedEventView,
  DeadlinePageView,
  DeadlineView,
  EventPreviewView,
  RecordedEventView,
} from '../../src/docket/docket-views.contract.js';
import { aDocument, type Hands, handsOf, shared } from '../../src/documents/life/life.fixtures.js';
import { aDocumentsStage, type DocumentsStage } from '../../src/documents/shelf/documents.fixtures.js';
import { DueWork } from '../../src/platform/index.js';
import { outcome, startTestApp, type TestApp } from '../app.js';
import { story } from '../story.js';

let app: TestApp;
let stage: DocumentsStage;
let coordinator: Hands;
let second: Hands;
let ofA: Hands;
let ofB: Hands;
let theCase: CaseView;
let document = '';
let event = '';
let id = '';
const step = story();

const partyOf = (memberId: string): string =>
  theCase.parties.find((party) => party.memberId === memberId)?.id ?? '';
const served = (on: string) => ({
  proceedingId: theCase.proceedings[0]?.id,
  kind: 'complaint_and_noi_served_by_commission',
  happenedOn: '2026-03-20',
  services: [
    { partyId: partyOf(stage.memberA), method: 'express', destination: 'foreign', servedOn: on },
    { partyId: partyOf(stage.memberB), method: 'express', destination: 'foreign', servedOn: '2026-03-20' },
  ],
});
const answerOf = ({ deadlines }: Pick<RecordedEventView, 'deadlines'>, memberId: string) =>
  deadlines.find(({ rule, party }) => rule === 'itc.response_to_complaint' && party?.memberId === memberId);
const orderNo4 = (over: object = {}) => ({
  date: '2026-05-04',
  how: 'order',
  authority: 'Order No. 4',
  datedOn: '2026-03-31',
  evidence: 'EDIS 800004',
  ...over,
});
const read = async (who: Hands = coordinator) => (await who.get(`deadlines/${id}`)).json<DeadlineView>();

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T01:00:00.000Z' });
  stage = await aDocumentsStage(app);
  const counselA = await stage.person('member_counsel', stage.memberA);
  ofA = handsOf(stage, counselA);
  ofB = handsOf(stage, await stage.person('member_counsel', stage.memberB));
  coordinator = handsOf(stage, await stage.person('coordinator'));
  second = handsOf(stage, await stage.person('coordinator'));
  document = await aDocument(stage, counselA, 'Demo order no. 4');
  await shared(ofA, document, 'T1');
  theCase = (await coordinator.get(`cases/${stage.caseId}`)).json<CaseView>();
  const recorded = (
    await coordinator.post(`cases/${stage.caseId}/events`, served('2026-03-20'))
  ).json<RecordedEventView>();
  event = recorded.event.id;
  id = answerOf(recorded, stage.memberA)?.id ?? '';
});

afterAll(() => app.close());

describe('a date that a judge orders', () => {
  step('is refused without where the order is, with half an hour, or odd and not acknowledged', async () => {
    const path = `deadlines/${id}/ordered-date`;
    expect(outcome(await coordinator.post(path, orderNo4({ evidence: undefined })))).toBe(
      '409 deadline.no_evidence',
    );
    expect(outcome(await coordinator.post(path, orderNo4({ atTime: '12:00' })))).toBe('422 input.invalid');
    expect(outcome(await coordinator.post(path, orderNo4({ date: '2062-05-04' })))).toBe(
      '422 date.implausible',
    );
    expect(outcome(await ofA.post(path, orderNo4()))).toBe('403 access.denied');
    expect(outcome(await ofB.get(`deadlines/${id}`))).toBe('404 not_found');
  });

  step(
    'goes before the computed one in every list, and shows what ordered it and the computed one',
    async () => {
      const before = await read();
      const answer = await coordinator.post(
        `deadlines/${id}/ordered-date`,
        orderNo4({ evidenceDocumentIds: [document] }),
      );
      expect(outcome(answer)).toBe('200');
      expect(answer.json<DeadlineView>()).toMatchObject({
        status: 'proposed',
        due: '2026-05-04',
        computedDue: before.due,
        ordered: { how: 'order', authority: 'Order No. 4', datedOn: '2026-03-31' },
        cutoff: { time: before.cutoff?.time },
        orders: [
          { date: '2026-05-04', evidence: 'EDIS 800004', ended: null, evidenceDocuments: [{ id: document }] },
        ],
        moves: [
          {
            from: before.due,
            to: '2026-05-04',
            isShadow: false,
            why: { en: 'Set by Order No. 4 of 2026-03-31.' },
          },
        ],
      });
      expect(answer.json<DeadlineView>().warnings[0]?.en).toContain('By the law alone it would be earlier');
      const { items } = (
        await ofA.get('deadlines?status=ordered&from=2026-05-04&to=2026-05-04')
      ).json<DeadlinePageView>();
      expect(items.map((one) => one.id)).toEqual([id]);
      expect((await ofB.get('deadlines?status=ordered')).json<DeadlinePageView>().items).toEqual([]);
    },
  );

  step('is verified by somebody else, and people are reminded of it by its day', async () => {
    expect(outcome(await coordinator.post(`deadlines/${id}/confirmation`))).toBe('403 approval.own_question');
    expect(outcome(await second.post(`deadlines/${id}/confirmation`))).toBe('200');
    await app.app.get(DueWork).runAll();
    const { items } = (await ofA.get(`deadlines/${id}/reminders`)).json<{
      items: readonly { readonly at: string; readonly state: string }[];
    }>();
    const planned = items.filter(({ state }) => state === 'planned').map(({ at }) => at.slice(0, 10));
    expect(planned.length).toBeGreaterThan(0);
    expect(planned.some((day) => day > '2026-04-20' && day <= '2026-05-04')).toBe(true);
  });

  step(
    'stays when the service is corrected: the preview says so, and the computed date follows beside it',
    async () => {
      const body = served('2026-03-24');
      const preview = (
        await coordinator.post(`events/${event}/correction-preview`, body)
      ).json<EventPreviewView>();
      expect(preview.deadlines.find(({ deadlineId }) => deadlineId === id)).toMatchObject({
        change: 'stays',
        status: 'confirmed',
        from: { due: '2026-05-04' },
        to: { due: '2026-05-04' },
        because: { en: expect.stringContaining('Set by Order No. 4 of 2026-03-31: it stays.') as string },
      });
      const before = await read();
      const corrected = await coordinator.post(`events/${event}/correction`, {
        ...body,
        reason: 'The waybill (demo)',
      });
      expect(corrected.json<CorrectedEventView>().moved.map(({ deadlineId }) => deadlineId)).not.toContain(
        id,
      );
      event = corrected.json<CorrectedEventView>().event.id;
      const after = await read();
      expect(after).toMatchObject({ status: 'confirmed', due: '2026-05-04', moveCount: 1 });
      expect(after.computedDue).not.toBe(before.computedDue);
      expect(after.moves.at(-1)).toMatchObject({
        from: before.computedDue,
        to: after.computedDue,
        isShadow: true,
      });
      expect(after.steps.at(-1)?.date).toBe(after.computedDue);
    },
  );

  step('gives way to a later one, which is kept with it, and is lifted with a reason', async () => {
    const extension = orderNo4({ date: '2026-05-01', how: 'stipulation', authority: 'Joint stipulation' });
    expect(outcome(await coordinator.post(`deadlines/${id}/extension`, extension))).toBe(
      '409 deadline.not_later',
    );
    const later = await coordinator.post(`deadlines/${id}/extension`, { ...extension, date: '2026-05-11' });
    expect(later.json<DeadlineView>().orders).toMatchObject([
      { authority: 'Joint stipulation', ended: null },
      {
        authority: 'Order No. 4',
        ended: { because: { en: 'Joint stipulation of 2026-03-31 took its place.' } },
      },
    ]);
    expect(outcome(await coordinator.post(`deadlines/${id}/ordered-date/lifting`, { reason: ' ' }))).toBe(
      '422 input.invalid',
    );
    const lifted = await coordinator.post(`deadlines/${id}/ordered-date/lifting`, {
      reason: 'Vacated (demo)',
    });
    expect(lifted.json<DeadlineView>()).toMatchObject({
      status: 'proposed',
      ordered: null,
      computedDue: null,
      orders: [{ ended: { because: { en: 'Vacated (demo)' }, by: {} } }, {}],
    });
    expect(lifted.json<DeadlineView>().steps.at(-1)?.date).toBe(lifted.json<DeadlineView>().due);
    expect(outcome(await coordinator.post(`deadlines/${id}/ordered-date/lifting`, { reason: 'again' }))).toBe(
      '409 deadline.not_ordered',
    );
  });

  step('outlives the event that started the period', async () => {
    const { deadlines } = (
      await coordinator.post(`cases/${stage.caseId}/events`, served('2026-03-20'))
    ).json<RecordedEventView>();
    const other = answerOf({ deadlines }, stage.memberA);
    await coordinator.post(`deadlines/${other?.id ?? ''}/ordered-date`, orderNo4());
    expect(
      outcome(
        await coordinator.post(`events/${other?.eventId ?? ''}/withdrawal`, { reason: 'Twice (demo)' }),
      ),
    ).toBe('200');
    const view = (await coordinator.get(`deadlines/${other?.id ?? ''}`)).json<DeadlineView>();
    expect(view).toMatchObject({ status: 'proposed', due: '2026-05-04', computedDue: null, steps: [] });
    expect(view.warnings[0]?.en).toContain('Nothing computes this date any more');
    expect(view.actions.find(({ action }) => action === 'lift')?.obstacle?.code).toBe(
      'deadline.nothing_computed',
    );
    expect(
      outcome(await coordinator.post(`deadlines/${view.id}/voiding`, { reason: 'Served once (demo)' })),
    ).toBe('200');
  });
});

describe('a deadline that ends without being met', () => {
  const ended: [string, { readonly reason: string; readonly authority?: string }, string][] = [
    ['waiver', { reason: 'The complainant waived the answer (demo)' }, 'waived'],
    ['supersession', { reason: 'Set anew (demo)', authority: 'Order No. 9' }, 'superseded'],
    ['voiding', { reason: 'It never ran (demo)' }, 'void'],
  ];
  step.each(ended)(
    'by %s is kept with the reason and the document, and opened again',
    async (route, body, status) => {
      const path = `deadlines/${id}`;
      expect(outcome(await ofA.post(`${path}/${route}`, body))).toBe('403 access.denied');
      const answer = await coordinator.post(`${path}/${route}`, { ...body, evidenceDocumentIds: [document] });
      expect(answer.json<DeadlineView>()).toMatchObject({
        status,
        closedReason: { en: body.reason },
        successor: status === 'superseded' ? { deadlineId: null, authority: 'Order No. 9' } : null,
        evidenceDocuments: [{ id: document }],
        actions: [{ action: 'reopen', obstacle: null }],
      });
      const listed = (await ofA.get(`deadlines?status=${status}`)).json<DeadlinePageView>().items;
      expect(listed.map((one) => one.id)).toContain(id);
      expect(outcome(await coordinator.post(`${path}/reopening`, { reason: 'Not so (demo)' }))).toBe('200');
      expect(await read()).toMatchObject({
        status: 'proposed',
        successor: null,
        closedReason: null,
        evidenceDocuments: [],
      });
    },
  );

  step('names the one it gives way to, as far as who looks may know that', async () => {
    const all = (await coordinator.get(`cases/${stage.caseId}/deadlines`)).json<CaseDeadlinesView>().items;
    const [ofAll, ofOther] = [
      all.find(({ party, status }) => party === null && status === 'proposed'),
      all.find(({ party, duty }) => party?.memberId === stage.memberB && duty),
    ];
    const supersede = (deadlineId = '') =>
      coordinator.post(`deadlines/${id}/supersession`, { reason: 'Set anew (demo)', deadlineId });
    expect(outcome(await supersede(ofOther?.id))).toBe('409 deadline.unfit_successor');
    expect(outcome(await supersede(theCase.id))).toBe('422 input.invalid');
    expect(outcome(await supersede(ofAll?.id))).toBe('200');
    expect(await read(ofA)).toMatchObject({ successor: { deadlineId: ofAll?.id, action: ofAll?.action } });
  });
});
