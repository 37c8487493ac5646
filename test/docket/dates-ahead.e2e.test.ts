import type { CaseView } from '../../src/cases/index.js';
import type { CaseAheadView, SupposedEventView } from '../../src/docket/ahead/ahead.contract.js';
import type { CaseDeadlinesView, RecordedEventView } from '../../src/docket/docket-views.contract.js';
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
const step = story();

const path = () => `cases/${stage.caseId}/dates-ahead`;
const asked = async (who: Hands): Promise<CaseAheadView> => (await who.get(path())).json<CaseAheadView>();
const ahead = async (who: Hands): Promise<readonly SupposedEventView[]> =>
  (await asked(who)).proceedings.flatMap(({ events }) => events);
const supposed = async (who: Hands): Promise<readonly string[]> =>
  (await ahead(who)).map(({ event, on }) => `${event} ${on}`);
const deadlines = async (who: Hands) =>
  (await who.get(`cases/${stage.caseId}/deadlines`)).json<CaseDeadlinesView>().items;
const partyOf = (memberId: string): string =>
  theCase.parties.find((party) => party.memberId === memberId)?.id ?? '';
const record = async (kind: string, over: object = {}): Promise<RecordedEventView> => {
  const body = { proceedingId: theCase.proceedings[0]?.id, kind, happenedOn: '2026-03-20', ...over };
  const recorded = await coordinator.post(`cases/${stage.caseId}/events`, body);
  expect(outcome(recorded)).toBe('201');
  return recorded.json<RecordedEventView>();
};
const servedOnB = () => ({
  services: [{ partyId: partyOf(stage.memberB), method: 'electronic', servedOn: '2026-03-20' }],
});

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T01:00:00.000Z' });
  stage = await aDocumentsStage(app);
  coordinator = handsOf(stage, await stage.person('coordinator'));
  ofA = handsOf(stage, await stage.person('member_counsel', stage.memberA));
  ofB = handsOf(stage, await stage.person('member_counsel', stage.memberB));
  theCase = (await coordinator.get(`cases/${stage.caseId}`)).json<CaseView>();
});

afterAll(() => app.close());

describe('the dates ahead of a case', () => {
  let order = '';

  step('are none where nothing is open', async () => {
    expect(await asked(coordinator)).toEqual({
      proceedings: theCase.proceedings.map(({ id }) => ({ proceedingId: id, events: [] })),
    });
  });

  step('follow from the target date an order sets, to the end of Presidential review', async () => {
    const recorded = await record('order_setting_dates', {
      happenedOn: '2026-03-31',
      authority: 'Order No. 4',
      evidence: 'EDIS 800004',
      lines: [{ event: 'target_date', on: '2027-07-15' }],
    });
    order = recorded.event.id;
    for (const who of [coordinator, ofA, ofB])
      expect(await supposed(who)).toEqual(
        expect.arrayContaining([
          'final_id_served 2027-03-15',
          'petition_for_review_served 2027-03-29',
          'determination_received_by_president 2027-07-15',
          'presidential_review_expired 2027-09-13',
        ]),
      );
    const president = (await ahead(ofA)).find(({ event }) => event === 'determination_received_by_president');
    const beginsWith = (await deadlines(ofA)).find(({ rule }) => rule === 'itc.final_determination');
    expect(president).toMatchObject({ step: 1, deadlineId: beginsWith?.id, notComputed: [] });
    expect(president?.supposing.zh).toContain('总统于同日收到裁决');
    expect(president?.dates.map(({ due, citation, steps }) => [due, citation, steps.at(-1)?.date])).toEqual([
      ['2027-09-13', '19 USC 1337(j)(2); 19 CFR 210.49(d)', '2027-09-13'],
      ['2027-09-14', '19 USC 1337(j)(4)', '2027-09-14'],
    ]);
  });

  step('are no deadlines: no list, no calendar has them, and looking ahead writes nothing', async () => {
    const before = await deadlines(coordinator);
    await asked(coordinator);
    expect(await deadlines(coordinator)).toEqual(before);
    expect(before.map(({ rule }) => rule).sort()).toEqual(['itc.final_determination', 'itc.final_id_due']);
    const all = (await coordinator.get('deadlines?limit=200')).json<{ items: { rule: string }[] }>().items;
    expect(all.map(({ rule }) => rule)).not.toContain('itc.presidential_review_end');
  });

  step('follow the day that was ordered for a deadline', async () => {
    const final = (await deadlines(coordinator)).find(({ rule }) => rule === 'itc.final_id_due');
    const ordered = await coordinator.post(`deadlines/${final?.id ?? ''}/ordered-date`, {
      date: '2027-03-12',
      how: 'order',
      authority: 'Order No. 5',
      datedOn: '2026-03-31',
      evidence: 'EDIS 800005',
    });
    expect(outcome(ordered)).toBe('200');
    expect(await supposed(ofA)).toContain('final_id_served 2027-03-12');
  });

  step('tell nobody of what another firm was served with, or of what follows from it', async () => {
    const ofABefore = (await ofA.get(path())).body;
    await record('id_100day_served', servedOnB());
    expect((await ofA.get(path())).body).toBe(ofABefore);
    for (const who of [ofB, coordinator])
      // Five business days after Friday 20 March.
      expect(await supposed(who)).toContain('petition_for_review_served 2026-03-27');
    expect(await supposed(ofA)).toContain('petition_for_review_served 2027-03-26');

    await record('petition_for_review_served', servedOnB());
    expect((await ofA.get(path())).body).toBe(ofABefore);
    for (const who of [ofB, coordinator])
      expect((await ahead(who)).map(({ event }) => event)).not.toContain('petition_for_review_served');
  });

  step(
    'go with the order but for what rests on another, and are not there for who does not see the case',
    async () => {
      const withdrawn = await coordinator.post(`events/${order}/withdrawal`, { reason: 'Another case' });
      expect(outcome(withdrawn)).toBe('200');
      const rest = (await ahead(ofA)).map(({ event }) => event);
      expect(rest).toContain('final_id_served');
      expect(rest).not.toContain('determination_received_by_president');
      const elsewhere = await aDocumentsStage(app);
      const outsider = handsOf(elsewhere, await elsewhere.person('coordinator'));
      expect(outcome(await outsider.get(path()))).toBe('404 not_found');
    },
  );
});
