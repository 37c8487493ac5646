import type { AttachmentsView } from '../../src/attachments/attachments.contract.js';
import type { CaseView } from '../../src/cases/index.js';
import type {
  CaseDeadlinesView,
  ConfirmedDeadlinesView,
  CorrectedEventView,
  DeadlineView,
  EventsView,
  EventView,
  RecordedEventView,
} from '../../src/docket/docket-views.contract.js';
import {
  aDocumentsStage,
  type DocumentsStage,
  type Signed,
} from '../../src/documents/shelf/documents.fixtures.js';
import {
  aDocument,
  aGroup,
  aWall,
  type Hands,
  handsOf,
  shared,
} from '../../src/documents/life/life.fixtures.js';
import type { GroupView } from '../../src/groups/group-views.contract.js';
import { DueWork, newId } from '../../src/platform/index.js';
import { outcome, startTestApp, type TestApp } from '../app.js';
import { story } from '../story.js';

/** Words by which each document would be found where it must not be. */
const open = 'Demo certificate of service';
const walled = 'Demo walled exhibit';
const sealed = 'Demo caucus letter';
const own = "Demo exhibit of A's own";

let app: TestApp;
let stage: DocumentsStage;
let coordinator: Hands;
let counsel: Hands;
let walledCounsel: Hands;
let inHouseB: Hands;
let stranger: Hands;
let outside: Signed;
const ids = { open: '', walled: '', sealed: '', own: '' };
let event: EventView;
let deadlineId = '';
let abroadMember = '';
let theCase: CaseView;
let parties: { readonly a: string; readonly b: string };

const step = story();

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T01:00:00.000Z' });
  stage = await aDocumentsStage(app);
  const { memberA, memberB } = stage;
  outside = await stage.person('outside_counsel');
  const second = await stage.person('outside_counsel');
  for (const memberId of [memberA, memberB]) await stage.counselOf(outside, memberId);
  await stage.counselOf(second, memberA);
  const representativeA = await stage.person('member_counsel', memberA);
  coordinator = handsOf(stage, await stage.person('coordinator'));
  counsel = handsOf(stage, outside);
  walledCounsel = handsOf(stage, second);
  inHouseB = handsOf(stage, await stage.person('member_counsel', memberB));
  const abroad = await aDocumentsStage(app);
  abroadMember = abroad.memberA;
  stranger = handsOf(stage, await abroad.person('coordinator'));
  const a = handsOf(stage, representativeA);
  ids.open = await aDocument(stage, representativeA, open);
  ids.walled = await aDocument(stage, representativeA, walled);
  for (const id of [ids.open, ids.walled]) await shared(a, id, 'T1');
  ids.own = await aDocument(stage, representativeA, own);
  await aWall(stage, second, 'document', ids.walled);
  const compartmentId = await stage.compartment('caucus', [outside]);
  ids.sealed = await aDocument(stage, outside, sealed, { compartmentId, supplierMemberId: memberA });
  theCase = (await coordinator.get(`cases/${stage.caseId}`)).json<CaseView>();
  const partyOf = (memberId: string) => theCase.parties.find((one) => one.memberId === memberId)?.id ?? '';
  parties = { a: partyOf(memberA), b: partyOf(memberB) };
});
afterAll(() => app.close());

const report = (over: object = {}, ofA: object = {}) => ({
  proceedingId: theCase.proceedings[0]?.id,
  kind: 'complaint_and_noi_served_by_commission',
  happenedOn: '2026-03-25',
  services: [
    { partyId: parties.a, method: 'express', destination: 'foreign', servedOn: '2026-03-25', ...ofA },
    { partyId: parties.b, method: 'electronic', servedOn: '2026-03-25' },
  ],
  ...over,
});
const eventFor = async (who: Hands, id = event.id): Promise<EventView | undefined> =>
  (await who.get(`cases/${stage.caseId}/events`)).json<EventsView>().items.find((one) => one.id === id);
const evidenceFor = async (who: Hands): Promise<readonly string[] | undefined> =>
  (await eventFor(who))?.evidenceDocuments.map(({ id }) => id);
const things = (kind: string, id: string): string => `things/${kind}/${id}/documents`;
const listedFor = async (who: Hands, path: string): Promise<AttachmentsView['items']> =>
  (await who.get(path)).json<AttachmentsView>().items;

describe('a document as evidence of an event', () => {
  step('is recorded with it, by somebody who may read the document', async () => {
    const body = report(
      { evidence: 'EDIS 812345 (demo)', evidenceDocumentIds: [ids.open, ids.walled, ids.sealed, ids.own] },
      { evidenceDocumentIds: [ids.open] },
    );
    const answer = await counsel.post(`cases/${stage.caseId}/events`, body);
    expect(outcome(answer)).toBe('201');
    const made = answer.json<RecordedEventView>();
    event = made.event;
    deadlineId = made.deadlines.find(({ party }) => party?.id === parties.a)?.id ?? '';
    expect(event.evidenceDocuments.map(({ id }) => id)).toEqual([ids.open, ids.walled, ids.sealed, ids.own]);
    expect(event.evidenceDocuments[0]).toEqual({
      id: ids.open,
      title: 'note.txt',
      link: `/documents/${ids.open}`,
    });
    expect(event.services.map((one) => one.evidenceDocuments.map(({ id }) => id))).toEqual([[ids.open], []]);
  });

  step(
    'is shown to each reader as far as they may read it: not behind a wall, in a compartment, of another’s own',
    async () => {
      expect(await evidenceFor(walledCounsel)).toEqual([ids.open, ids.own]);
      expect(await evidenceFor(coordinator)).toEqual([ids.open, ids.walled]);
      expect(await evidenceFor(inHouseB)).toEqual([ids.open, ids.walled]);
      expect((await eventFor(inHouseB))?.services.flatMap((one) => one.evidenceDocuments)).toEqual([]);
      expect((await eventFor(coordinator))?.services[0]?.evidenceDocuments.map(({ id }) => id)).toEqual([
        ids.open,
      ]);
      const told = await Promise.all([
        walledCounsel.get(`cases/${stage.caseId}/events`),
        walledCounsel.get(things('event', event.id)),
        walledCounsel.get(`cases/${stage.caseId}/record`),
      ]);
      for (const { body } of told) for (const id of [ids.walled, ids.sealed]) expect(body).not.toContain(id);
      expect((await coordinator.get(`cases/${stage.caseId}/record`)).body).not.toContain(ids.own);
    },
  );

  step(
    'is refused as one that is not there where the recorder may not read it, and nothing is recorded',
    async () => {
      const before = (await coordinator.get(`cases/${stage.caseId}/events`)).json<EventsView>().items.length;
      for (const id of [ids.sealed, ids.own, newId()]) {
        const answer = await coordinator.post(
          `cases/${stage.caseId}/events`,
          report({ evidenceDocumentIds: [ids.open, id] }),
        );
        expect(answer.statusCode).toBe(422);
        expect(answer.body).toContain('/evidenceDocumentIds/1');
      }
      const ofA = { evidenceDocumentIds: [ids.own] };
      expect((await coordinator.post(`cases/${stage.caseId}/events`, report({}, ofA))).body).toContain(
        '/services/0/evidenceDocumentIds/0',
      );
      expect((await coordinator.get(`cases/${stage.caseId}/events`)).json<EventsView>().items).toHaveLength(
        before,
      );
    },
  );

  step(
    'stays through a correction that does not mention it, and gives way to another without touching what its corrector may not read',
    async () => {
      const correct = async (over: object) => {
        const answer = await coordinator.post(`events/${event.id}/correction`, {
          ...report(over),
          reason: 'Misread (demo)',
        });
        expect(outcome(answer)).toBe('201');
        event = answer.json<CorrectedEventView>().event;
      };
      const old = event.id;
      await correct({ evidence: 'EDIS 812346 (demo)' });
      expect(await evidenceFor(coordinator)).toEqual([ids.open, ids.walled]);
      expect(event.services[0]?.evidenceDocuments.map(({ id }) => id)).toEqual([ids.open]);
      expect((await eventFor(coordinator, old))?.evidenceDocuments).toEqual([]);
      await correct({ evidenceDocumentIds: [ids.walled] });
      expect(await evidenceFor(coordinator)).toEqual([ids.walled]);
      expect(await evidenceFor(counsel)).toEqual([ids.walled, ids.sealed, ids.own]);
      const all = await listedFor(counsel, things('event', event.id));
      expect(all.map(({ document, detached }) => [document.id, detached !== null])).toEqual([
        [ids.open, true],
        [ids.walled, false],
        [ids.sealed, false],
        [ids.own, false],
      ]);
    },
  );
});

describe('a document as evidence that a deadline was met', () => {
  step('is enough without words, and goes when the deadline is open again', async () => {
    const path = `deadlines/${deadlineId}`;
    const bare = { on: '2026-04-01' };
    expect(outcome(await counsel.post(`${path}/meeting`, bare))).toBe('409 deadline.no_evidence');
    const met = await counsel.post(`${path}/meeting`, {
      ...bare,
      evidenceDocumentIds: [ids.own, ids.sealed],
    });
    expect(outcome(met)).toBe('200');
    expect(met.json<DeadlineView>().evidenceDocuments.map(({ id }) => id)).toEqual([ids.own, ids.sealed]);
    expect((await coordinator.get(path)).json<DeadlineView>().evidenceDocuments).toEqual([]);
    expect(outcome(await coordinator.post(`${path}/reopening`, { reason: 'Not filed (demo)' }))).toBe('200');
    await counsel.post(`${path}/meeting`, { ...bare, evidenceDocumentIds: [ids.open] });
    expect((await counsel.get(path)).json<DeadlineView>().evidenceDocuments.map(({ id }) => id)).toEqual([
      ids.open,
    ]);
  });
});

describe('a document beside a thing', () => {
  step('is attached by who knows the thing and may read it, once, also where two do so at once', async () => {
    const at = things('deadline', deadlineId);
    const both = await Promise.all(
      [counsel, coordinator].map((who) => who.post(at, { documentId: ids.walled })),
    );
    expect(both.map(outcome).sort()).toEqual(['201', '409 attachment.already_there']);
    expect((await walledCounsel.post(at, { documentId: ids.walled })).statusCode).toBe(422);
    const unseen = [ids.own, ids.sealed, newId()].map((documentId) => coordinator.post(at, { documentId }));
    const said = (await Promise.all(unseen)).map((one) => [
      one.statusCode,
      one.json<{ errors: unknown }>().errors,
    ]);
    expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
    expect((await listedFor(walledCounsel, at)).map(({ document }) => document.id)).not.toContain(ids.walled);
  });

  step(
    'is nothing to whoever may not know of the thing: another party’s deadline, another alliance, a kind that takes none',
    async () => {
      const at = things('deadline', deadlineId);
      for (const [who, path] of [
        [inHouseB, at],
        [stranger, at],
        [counsel, things('deadline', newId())],
        [coordinator, things('member', ids.open)],
        [coordinator, things('member', abroadMember)],
        [counsel, things('nothing', deadlineId)],
      ] as const) {
        expect(outcome(await who.get(path))).toBe('404 not_found');
        expect(outcome(await who.post(path, { documentId: ids.open }))).toBe('404 not_found');
      }
    },
  );

  step(
    'is detached with a reason by who attached it or looks after the thing, once, and evidence never by itself',
    async () => {
      const at = things('event', event.id);
      const { id } = (await inHouseB.post(at, { documentId: ids.open })).json<{ id: string }>();
      const end = (who: Hands, one = id, reason = 'Wrong case (demo)') =>
        who.post(`${at}/${one}/end`, { reason });
      expect((await inHouseB.post(`${at}/${id}/end`, {})).statusCode).toBe(422);
      const another = handsOf(stage, await stage.person('member_representative', stage.memberB));
      expect(outcome(await end(another))).toBe('403 attachment.not_yours');
      expect(outcome(await end(stranger))).toBe('404 not_found');
      const both = await Promise.all([end(inHouseB), end(coordinator)]);
      expect(both.map(outcome).sort()).toEqual(['200', '409 attachment.no_such_move']);
      const evidence = (await listedFor(coordinator, at)).find(
        ({ role, detached }) => role.id === 'evidence' && !detached,
      );
      expect(outcome(await end(coordinator, evidence?.id))).toBe('409 attachment.is_evidence');
      const hidden = (await listedFor(counsel, at)).find(({ document }) => document.id === ids.sealed);
      expect(outcome(await end(coordinator, hidden?.id))).toBe('404 not_found');
    },
  );

  step('lies with a member too, for those alone who may read it', async () => {
    const at = things('member', stage.memberA);
    for (const documentId of [ids.open, ids.walled])
      expect(outcome(await coordinator.post(at, { documentId }))).toBe('201');
    expect((await listedFor(inHouseB, at)).map(({ document }) => document.id)).toEqual([
      ids.open,
      ids.walled,
    ]);
    const shutOut = handsOf(stage, await stage.person('member_representative', stage.memberA));
    expect((await listedFor(shutOut, at)).map(({ document }) => document.id)).toEqual([ids.open, ids.walled]);
    expect((await walledCounsel.get(at)).statusCode).toBe(404);
  });

  step('takes a script whose token has the scopes', async () => {
    const made = await counsel.post('tokens', {
      name: 'demo',
      scopes: ['cases:read'],
      expiresOn: '2026-12-31',
    });
    const headers = { authorization: `Bearer ${made.json<{ token: string }>().token}` };
    const answer = await app.inject({ url: `/api/v1/${things('event', event.id)}`, headers });
    expect(outcome(answer)).toBe('403 token.too_narrow');
    const docket = await app.inject({ url: `/api/v1/cases/${stage.caseId}/events`, headers });
    expect(docket.json<EventsView>().items.find(({ id }) => id === event.id)?.evidenceDocuments).toEqual([]);
  });
});

describe('a document as evidence in a group', () => {
  step('shows a notice received by letter and a certificate, to who may read it', async () => {
    const { memberA, memberB } = stage;
    const group = await aGroup(stage, outside, [memberA, memberB]);
    const membershipId = group.memberships.get(memberA) ?? '';
    await stage.asSystem(`UPDATE group_membership SET active_at = '2026-03-01' WHERE id = $1`, [
      membershipId,
    ]);
    const path = `groups/${group.id}/memberships/${membershipId}`;
    const notice = { action: 'record_notice', receivedAt: '2026-03-20T01:00:00Z' };
    const record = (who: Hands, documentId: string) =>
      who.post(`${path}/moves`, { ...notice, evidenceDocumentIds: [documentId] });
    expect((await record(coordinator, ids.own)).statusCode).toBe(422);
    expect(outcome(await record(coordinator, ids.walled))).toBe('200');
    const inHouse = await stage.person('member_counsel', memberA);
    const of = async (who: Hands) =>
      (await who.get(`groups/${group.id}`))
        .json<GroupView>()
        .memberships.find(({ id }) => id === membershipId);
    const lift = await aWall(stage, inHouse, 'document', ids.walled);
    const a = handsOf(stage, inHouse);
    expect((await of(a))?.concerns?.events.at(-1)?.evidenceDocuments).toEqual([]);
    expect((await a.get(`groups/${group.id}`)).body).not.toContain(ids.walled);
    await lift();
    expect((await of(a))?.concerns?.events.at(-1)?.evidenceDocuments.map(({ id }) => id)).toEqual([
      ids.walled,
    ]);
    const certificate = {
      manner: 'destroyed',
      statement: 'All of it (demo).',
      evidenceDocumentIds: [ids.own],
    };
    expect(outcome(await a.post(`${path}/certificate`, certificate))).toBe('200');
    expect((await of(a))?.certificate?.evidenceDocuments.map(({ id }) => id)).toEqual([ids.own]);
    expect((await of(coordinator))?.certificate).toMatchObject({
      manner: 'destroyed',
      evidenceDocuments: [],
    });
  });
});

describe('a document with what is not the caller’s alone, or does not stand any more', () => {
  const correctedBy = (who: Hands, over: object) =>
    who.post(`events/${event.id}/correction`, { ...report(over), reason: 'Misread (demo)' });

  step('is left by who sees only one service of an event that was served on others too', async () => {
    const seen = (await evidenceFor(walledCounsel)) ?? [];
    expect(seen).toEqual([ids.own]);
    const services = [{ ...report().services[0], through: 'US counsel of A (demo)' }];
    const correct = (evidenceDocumentIds: readonly string[]) =>
      correctedBy(walledCounsel, { services, evidenceDocumentIds });
    expect(outcome(await correct([]))).toBe('403 event.not_yours');
    const same = await correct(seen);
    expect(outcome(same)).toBe('201');
    event = same.json<CorrectedEventView>().event;
    expect(await evidenceFor(counsel)).toEqual([ids.walled, ids.sealed, ids.own]);
  });

  step(
    'is ended by who looks after the whole: not a date that all share, not an event served on others',
    async () => {
      const { items } = (await coordinator.get(`cases/${stage.caseId}/deadlines`)).json<CaseDeadlinesView>();
      const sharedDate = items.find(({ party, status }) => party === null && status !== 'closed')?.id ?? '';
      for (const [who, at] of [
        [inHouseB, things('deadline', sharedDate)],
        [walledCounsel, things('event', event.id)],
      ] as const) {
        const made = await coordinator.post(at, { documentId: ids.open });
        const path = `${at}/${made.json<{ id: string }>().id}/end`;
        const reason = { reason: 'Wrong case (demo)' };
        expect(outcome(await who.post(path, reason))).toBe('403 attachment.not_yours');
        expect(outcome(await coordinator.post(path, reason))).toBe('200');
      }
    },
  );

  step('goes with the service it shows', async () => {
    const [ofA, ofB] = report().services;
    for (const services of [[ofB], [ofA, ofB]]) {
      const answer = await correctedBy(coordinator, { services });
      expect(outcome(answer)).toBe('201');
      event = answer.json<CorrectedEventView>().event;
    }
    expect(event.services.map((one) => one.evidenceDocuments)).toEqual([[], []]);
  });

  step(
    'goes when the date that had passed moves, and whoever moved dates does not vouch for them',
    async () => {
      const second = handsOf(stage, await stage.person('coordinator'));
      const recorded = async (over: object) =>
        (await counsel.post(`cases/${stage.caseId}/events`, report(over))).json<RecordedEventView>();
      const { deadlines: clocks } = await recorded({
        kind: 'teo_id_issued_on_day_70',
        happenedOn: '2026-03-27',
        services: [],
      });
      const { deadlines: owed } = await recorded({ kind: 'sanctions_rd_served' });
      const [clock, duty] = [clocks[0]?.id ?? '', owed[0]?.id ?? ''];
      const passing = { on: '2026-04-01', evidenceDocumentIds: [ids.open] };
      expect(outcome(await second.post(`deadlines/${clock}/passing`, passing))).toBe('200');
      const [{ id, number } = { id: '', number: null }] = theCase.proceedings;
      const revised = { forum: 'us-itc', number, filedOn: '2025-01-05', institutedOn: '2025-02-03' };
      expect(outcome(await coordinator.put(`proceedings/${id}`, revised))).toBe('200');
      await app.app.get(DueWork).runAll();

      expect((await second.get(`deadlines/${clock}`)).json<DeadlineView>().status).toBe('proposed');
      const [proof] = await listedFor(coordinator, things('deadline', clock));
      const { version, moves } = (await coordinator.get(`deadlines/${duty}`)).json<DeadlineView>();
      const confirm = async (who: Hands) =>
        (
          await who.post('deadlines/confirm', { items: [{ id: duty, version }] })
        ).json<ConfirmedDeadlinesView>().items;
      expect([proof?.detached, moves[0], await confirm(coordinator)]).toMatchObject([
        { by: moves[0]?.by },
        { by: { name: 'coordinator' } },
        [{ refusal: { code: 'approval.own_question' } }],
      ]);
      expect(await confirm(second)).toMatchObject([{ confirmed: true }]);
    },
  );
});
