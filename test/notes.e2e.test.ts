import { aMember } from '../src/alliance/alliance.fixtures.js';
import {
  actsFor,
  anAsker,
  anInvestigation,
  type Asker,
  type Investigation,
} from '../src/clearance/clearance.fixtures.js';
import { anAlliance } from '../src/identity/identity.fixtures.js';
import type { NoteReadersView, NotesView, NoteView } from '../src/notes/notes.contract.js';
import type { NotificationPageView } from '../src/notifications/notifications.contract.js';
import type { SearchView, TodayView } from '../src/overview/overview.contract.js';
import { DueWork, newId, systemCaller, UnitOfWork } from '../src/platform/index.js';
import { outcome, startTestApp, type TestApp } from './app.js';
import { story } from './story.js';

/** What only its readers may ever come across. */
const secret = 'Zebrafinch: the 1994 Nagoya brochure anticipates claim 3';

let app: TestApp;
let work: UnitOfWork;
let alliance: string;
let member: string;
let investigation: Investigation;
let inHouse: Asker;
let colleague: Asker;
let counsel: Asker;
let rival: Asker;
let coordinator: Asker;
let second: Asker;
let auditor: Asker;
let ethics: Asker;
let walled: Asker;
let path = '';

const step = story();
beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
  alliance = await anAlliance(work);
  const other = await aMember(work, alliance);
  member = await aMember(work, alliance);
  investigation = await anInvestigation(app, alliance, [member, other]);
  const person = (role: Parameters<typeof anAsker>[3]['role'], memberId?: string) =>
    anAsker(app, work, alliance, { role, ...(memberId !== undefined && { memberId }) });
  inHouse = await person('member_counsel', member);
  colleague = await person('member_representative', member);
  walled = await person('member_representative', member);
  counsel = await person('outside_counsel');
  rival = await person('member_counsel', other);
  coordinator = await person('coordinator');
  second = await person('coordinator');
  auditor = await person('auditor');
  ethics = await person('ethics_officer');
  await actsFor(app, alliance, investigation.partyOf.get(member) ?? '', counsel.id);
  path = `cases/${investigation.caseId}/notes`;
  const wall = {
    subjectKind: 'person',
    subjectId: walled.id,
    objectKind: 'case',
    objectId: investigation.caseId,
  };
  await ethics.post('walls', { ...wall, reason: 'Worked for the complainant (demo)' });
});
afterAll(() => app.close());

const written = async (who: Asker, body: object): Promise<NoteView> => {
  const answer = await who.post(path, { kind: 'note', audience: 'case', text: 'Nothing much', ...body });
  expect(outcome(answer)).toBe('201');
  return answer.json<NoteView>();
};
const listed = async (who: Asker): Promise<NotesView> => (await who.get(path)).json<NotesView>();
const textsFor = async (who: Asker) => (await listed(who)).items.map(({ text }) => text);
const found = async (who: Asker, q: string) =>
  (await who.get(`search?q=${encodeURIComponent(q)}`))
    .json<SearchView>()
    .items.filter(({ kind }) => ['note', 'task'].includes(kind));
const told = async (who: Asker) => {
  await app.app.get(DueWork).runAll();
  const page = (await who.get('notifications?limit=50')).json<NotificationPageView>();
  return page.items.filter(({ subject }) => ['note', 'task'].includes(subject.kind));
};
const readersFor = async (who: Asker, query: string) =>
  (await who.get(`cases/${investigation.caseId}/note-readers?${query}`))
    .json<NoteReadersView>()
    .items.map(({ id }) => id);
const waiting = async (who: Asker) =>
  (await who.get('today'))
    .json<TodayView>()
    .sections.flatMap(({ items }) => items)
    .filter(({ kind }) => kind === 'task');

describe('a note on a case', () => {
  let note: NoteView;

  step('is written for one’s own firm, and shown to its people and counsel alone', async () => {
    note = await written(inHouse, { audience: 'firm', memberId: member, text: secret });
    for (const who of [inHouse, colleague, counsel]) expect(await textsFor(who)).toEqual([secret]);
    for (const who of [rival, coordinator, auditor, ethics]) expect(await textsFor(who)).toEqual([]);
    expect((await walled.get(path)).statusCode).toBe(404);
  });

  step('is found by its words, in any case and width of letters, by its readers alone', async () => {
    for (const q of ['nagoya', 'ＮＡＧＯＹＡ', 'claim 3']) expect(await found(counsel, q)).toHaveLength(1);
    for (const who of [rival, coordinator, auditor, ethics, walled])
      expect(await found(who, 'nagoya')).toEqual([]);
  });

  step(
    'is unknown to everybody else, whatever they try, and no answer of theirs holds a word of it',
    async () => {
      for (const who of [rival, coordinator, walled]) {
        for (const answer of [
          await who.put(`notes/${note.id}`, { text: 'Changed' }),
          await who.post(`notes/${note.id}/moves`, { action: 'withdraw', reason: 'Mine' }),
          await who.get(`things/note/${note.id}/documents`),
        ])
          expect(answer.statusCode).toBe(404);
        const answers = await Promise.all(
          ['today', 'notifications', `cases/${investigation.caseId}/record`, 'search?q=claim'].map((one) =>
            who.get(one),
          ),
        );
        for (const { body } of answers) expect(body).not.toMatch(new RegExp(`Nagoya|${note.id}`));
      }
      const [rows] = await work.read(systemCaller(alliance), (tx) =>
        tx.query<{ text: string }>(
          `SELECT coalesce(string_agg(to_jsonb(o)::text, ''), '') AS text FROM outbox o`,
        ),
      );
      expect(rows?.text).not.toContain('Nagoya');
    },
  );

  step('is written for nobody whom its author does not write for', async () => {
    const body = { kind: 'note', text: 'For others' };
    for (const [who, audience, memberId] of [
      [rival, 'firm', member],
      [inHouse, 'office', undefined],
      [coordinator, 'firm', member],
    ] as const)
      expect((await who.post(path, { ...body, audience, memberId })).statusCode).toBe(422);
    expect((await auditor.post(path, { ...body, audience: 'case' })).statusCode).toBe(403);
    expect((await walled.post(path, { ...body, audience: 'case' })).statusCode).toBe(404);
    expect((await listed(auditor)).audiences).toEqual([]);
    expect((await listed(inHouse)).audiences.map(({ audience }) => audience)).toEqual(['firm', 'case']);
  });

  step('of the office is read by those who keep the cases', async () => {
    await written(coordinator, { audience: 'office', text: 'Ring the ALJ’s clerk' });
    expect(await textsFor(second)).toEqual(['Ring the ALJ’s clerk']);
    for (const who of [inHouse, auditor]) expect(await textsFor(who)).not.toContain('Ring the ALJ’s clerk');
  });

  step('is revised by its author alone, over no version unseen, and what it said before stays', async () => {
    const revised = await inHouse.put(`notes/${note.id}`, { text: `${secret}, and claim 4` });
    expect(revised.json<NoteView>()).toMatchObject({ version: 2, earlier: [{ text: secret }] });
    expect(outcome(await colleague.put(`notes/${note.id}`, { text: 'Mine' }))).toBe('403 note.not_yours');
    expect((await counsel.get(path)).json<NotesView>().items[0]?.earlier).toHaveLength(1);
  });

  step('offers to be named only who may read it and whom its author knows', async () => {
    const firm = await readersFor(inHouse, `audience=firm&memberId=${member}`);
    expect(new Set(firm)).toEqual(new Set([inHouse.id, colleague.id, counsel.id]));
    const whole = await readersFor(inHouse, 'audience=case');
    expect(whole).toEqual(expect.arrayContaining([coordinator.id, second.id, colleague.id]));
    for (const one of [rival, walled, ethics]) expect(whole).not.toContain(one.id);
    expect(await readersFor(coordinator, 'audience=case')).toContain(rival.id);
    for (const id of [walled.id, rival.id, newId()]) {
      const answer = await inHouse.post(path, {
        kind: 'note',
        audience: 'case',
        text: 'See',
        mentionIds: [id],
      });
      expect([answer.statusCode, answer.body.includes('/mentionIds/0')]).toEqual([422, true]);
    }
  });

  step('tells those it names once, by its name to who may read it, and opens it', async () => {
    const named = await written(inHouse, { text: '@Counsel look at the brochure', mentionIds: [counsel.id] });
    expect(await told(counsel)).toMatchObject([
      {
        title: { en: 'You were mentioned in a note' },
        about: { en: '@Counsel look at the brochure' },
        link: `/cases/${investigation.caseId}/notes?note=${named.id}`,
      },
    ]);
    expect(await told(colleague)).toEqual([]);
    await inHouse.put(`notes/${named.id}`, { text: '@Counsel look again', mentionIds: [counsel.id] });
    expect(await told(counsel)).toHaveLength(1);
    const mails = await work.read(systemCaller(alliance), (tx) =>
      tx.query<{ body: string }>('SELECT subject || body AS body FROM mail WHERE person_id = $1', [
        counsel.id,
      ]),
    );
    const [mail, ...more] = mails.filter(({ body }) => body.includes('mentioned'));
    expect(more).toEqual([]);
    expect(mail?.body).not.toMatch(/brochure|337/);
    note = named;
  });

  step(
    'withdrawn with a reason is gone from search and notices, and its words from all but its author',
    async () => {
      const answer = await inHouse.post(`notes/${note.id}/moves`, {
        action: 'withdraw',
        reason: 'Wrong case (demo)',
      });
      expect(answer.json<NoteView>()).toMatchObject({
        status: { id: 'withdrawn' },
        text: '@Counsel look again',
      });
      expect(await found(counsel, 'look again')).toEqual([]);
      expect(await told(counsel)).toEqual([]);
      const seen = (await listed(counsel)).items.find(({ id }) => id === note.id);
      expect(seen).toMatchObject({
        text: null,
        earlier: [],
        mentions: [],
        withdrawn: { reason: 'Wrong case (demo)' },
      });
      expect(outcome(await inHouse.put(`notes/${note.id}`, { text: 'Back' }))).toBe('409 note.no_such_move');
    },
  );
});

describe('a task on a case', () => {
  let task: NoteView;
  const move = (who: Asker, action: string, reason?: string) =>
    who.post(`notes/${task.id}/moves`, { action, reason });

  step('is given to somebody who may read and do it', async () => {
    const body = {
      kind: 'task',
      audience: 'firm',
      memberId: member,
      text: 'Collect the manuals',
      dueOn: '2026-04-10',
    };
    for (const forId of [rival.id, walled.id, undefined])
      expect((await inHouse.post(path, { ...body, forId })).statusCode).toBe(422);
    expect(
      (await coordinator.post(path, { ...body, audience: 'case', memberId: undefined, forId: auditor.id }))
        .statusCode,
    ).toBe(422);
    task = await written(inHouse, { ...body, forId: counsel.id });
    expect(task).toMatchObject({
      status: { id: 'open' },
      task: { holder: { id: counsel.id }, dueOn: '2026-04-10', done: null },
    });
  });

  step('waits for them on Today with its day and opens there, and tells them', async () => {
    expect(await waiting(counsel)).toMatchObject([
      {
        id: task.id,
        due: '2026-04-10',
        action: { link: `/cases/${investigation.caseId}/notes?note=${task.id}` },
      },
    ]);
    for (const who of [inHouse, colleague, rival, coordinator]) expect(await waiting(who)).toEqual([]);
    expect(await told(counsel)).toMatchObject([
      { title: { en: 'A task was given to you' }, about: { en: 'Collect the manuals' } },
    ]);
  });

  step('moves to another by its author, and waits for that one alone', async () => {
    const body = { text: 'Collect all manuals', forId: colleague.id, dueOn: '2026-04-12' };
    expect(outcome(await inHouse.put(`notes/${task.id}`, body))).toBe('200');
    expect(await waiting(counsel)).toEqual([]);
    expect(await waiting(colleague)).toMatchObject([{ due: '2026-04-12' }]);
  });

  step('is done by somebody at some time, and waits no more; opened again, it does', async () => {
    expect((await move(rival, 'complete')).statusCode).toBe(404);
    expect((await move(colleague, 'complete')).json<NoteView>()).toMatchObject({
      status: { id: 'done' },
      task: { done: { by: { id: colleague.id } } },
    });
    expect(await waiting(colleague)).toEqual([]);
    expect(outcome(await move(colleague, 'reopen'))).toBe('200');
    expect(await waiting(colleague)).toHaveLength(1);
  });

  step('for the whole case tells no other member who the counsel is that holds it', async () => {
    const body = { kind: 'task', text: 'Draft the answer', forId: counsel.id, mentionIds: [counsel.id] };
    const shared = await written(inHouse, body);
    expect(shared).toMatchObject({ task: { holder: { id: counsel.id } }, mentions: [{ id: counsel.id }] });
    const answer = await rival.get(path);
    expect(answer.json<NotesView>().items.find(({ id }) => id === shared.id)).toMatchObject({
      task: { holder: null },
      mentions: [],
    });
    expect(answer.body).not.toContain(counsel.id);
    expect(await readersFor(coordinator, 'audience=case')).not.toContain(counsel.id);
  });

  step('is withdrawn with a reason, by its author', async () => {
    expect(outcome(await move(inHouse, 'withdraw'))).toBe('409 task.reason_missing');
    expect(outcome(await move(inHouse, 'withdraw', 'Done by the client (demo)'))).toBe('200');
    expect(await waiting(colleague)).toEqual([]);
    expect(await told(colleague)).toEqual([]);
  });

  step('is searched for beside notes others may read, and still found by none of them', async () => {
    await written(inHouse, { text: 'For everybody in the case' });
    expect(await found(rival, 'everybody in the case')).toHaveLength(1);
    expect(await found(rival, 'nagoya')).toEqual([]);
  });

  step('a note is never done', async () => {
    const note = await written(inHouse, { text: 'Only said' });
    expect((await inHouse.post(`notes/${note.id}/moves`, { action: 'complete' })).statusCode).toBe(422);
    expect(
      (await inHouse.post(path, { kind: 'note', audience: 'case', text: 'x', dueOn: '2026-04-10' }))
        .statusCode,
    ).toBe(422);
  });
});
