import type { CaseView } from '../../src/cases/index.js';
import type { DeadlineView, RecordedEventView } from '../../src/docket/docket-views.contract.js';
import { type Hands, handsOf } from '../../src/documents/life/life.fixtures.js';
import { aDocumentsStage, type DocumentsStage } from '../../src/documents/shelf/documents.fixtures.js';
import { outcome, startTestApp, type TestApp } from '../app.js';

let app: TestApp;
let stage: DocumentsStage;
let coordinator: Hands;
let second: Hands;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T01:00:00.000Z' });
  stage = await aDocumentsStage(app);
  coordinator = handsOf(stage, await stage.person('coordinator'));
  second = handsOf(stage, await stage.person('coordinator'));
  const added = await coordinator.post(`cases/${stage.caseId}/proceedings`, { forum: 'us-itc', calendar });
  expect(outcome(added)).toBe('201');
});

afterAll(() => app.close());

const answer = 'itc.response_to_complaint';
const service = { method: 'express', destination: 'foreign' };
const kind = 'complaint_and_noi_served_by_commission';
const calendar = 'us-itc + closures';
const calculation = { rule: answer, date: '2026-03-20', service, calendar };

const calculated = async () =>
  (await coordinator.post('deadlines/calculate', calculation)).json<{ deadlines: DeadlineView[] }>()
    .deadlines[0]!;
const verified = async ({ due, safe }: Pick<DeadlineView, 'due' | 'safe'>) =>
  (await coordinator.post('deadlines/verify', { calculation, due, safe })).json<{ holds: boolean }>().holds;

/** What a docket says of the same service, told before it is kept and after. */
async function docketed(): Promise<readonly (string | undefined)[]> {
  const theCase = (await coordinator.get(`cases/${stage.caseId}`)).json<CaseView>();
  const body = {
    proceedingId: theCase.proceedings.find((one) => one.calendar === calendar)?.id,
    kind,
    happenedOn: '2026-03-20',
    services: theCase.parties
      .filter(({ memberId }) => memberId === stage.memberA)
      .map(({ id: partyId }) => ({ partyId, servedOn: '2026-03-20', ...service })),
  };
  const of = (found: { deadlines: readonly { rule: string; due?: string; to?: { due: string } | null }[] }) =>
    found.deadlines.find(({ rule }) => rule === answer);
  const foreseen = await coordinator.post(`cases/${stage.caseId}/event-preview`, body);
  const recorded = await coordinator.post(`cases/${stage.caseId}/events`, body);
  expect([outcome(foreseen), outcome(recorded)]).toEqual(['200', '201']);
  return [of(foreseen.json())?.to?.due, of(recorded.json<RecordedEventView>())?.due];
}

it('a closure that two accepted moves what is calculated, verified, foreseen and recorded', async () => {
  const before = await calculated();
  expect(before).toMatchObject({ due: '2026-04-16' });
  expect(await docketed()).toEqual(['2026-04-16', '2026-04-16']);

  const proposed = await coordinator.post('calendar-closures', {
    calendar: 'us-itc',
    day: '2026-04-16',
    why: { en: 'Invented storm', zh: '虚构的风暴' },
    source: 'Invented notice',
    announcedOn: '2026-04-01',
  });
  const { id } = proposed.json<{ id: string }>();
  expect(await calculated()).toMatchObject({ due: '2026-04-16' });
  expect(outcome(await second.post(`calendar-closures/${id}/moves`, { action: 'accept' }))).toBe('200');

  const moved = await calculated();
  expect(moved).toMatchObject({ due: '2026-04-17' });
  expect(JSON.stringify(moved.steps)).toContain('Invented storm');
  expect(await Promise.all([verified(before), verified(moved)])).toEqual([false, true]);
  expect(await docketed()).toEqual(['2026-04-17', '2026-04-17']);
});
