import type { LightMyRequestResponse } from 'fastify';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { story } from '../../../test/story.js';
import type { CaseView } from '../../cases/index.js';
import { aPerson, signedIn } from '../../identity/identity.fixtures.js';
import { calendarDate } from '../../kernel/index.js';
import { DueWork, newId, type Role, systemCaller, UnitOfWork } from '../../platform/index.js';
import { type Books, booksIn } from '../books.fixtures.js';
import type { CaseDeadlinesView } from '../docket-views.contract.js';
import type { CaseJoinsView, CaseJoinView, JoinPreviewView } from './joins.contract.js';

type Who = 'coordinator' | 'second' | 'memberA' | 'auditor' | 'stranger' | 'walled' | 'apart';

let app: TestApp;
let books: Books;
let dn: CaseView;
const people = new Map<Who, { readonly id: string; readonly headers: { readonly cookie: string } }>();

async function signIn(who: Who, allianceId: string, role: Role, memberId?: string): Promise<void> {
  const { id, email } = await aPerson(app.app.get(UnitOfWork), {
    allianceId,
    name: who,
    appointments: [memberId === undefined ? { role } : { role, memberId }],
  });
  people.set(who, { id, headers: await signedIn(app, email) });
}

const get = (who: Who, path: string): Promise<LightMyRequestResponse> =>
  app.inject({ url: `/api/v1/${path}`, headers: { ...people.get(who)?.headers } });
const post = (who: Who, path: string, payload: object): Promise<LightMyRequestResponse> =>
  app.inject({ method: 'POST', url: `/api/v1/${path}`, headers: { ...people.get(who)?.headers }, payload });
const outcome = ({ statusCode, body }: LightMyRequestResponse): string =>
  statusCode < 400
    ? String(statusCode)
    : `${String(statusCode)} ${(JSON.parse(body) as { code: string }).code}`;

const wall = (who: Who, kind: 'case' | 'member', id: string) =>
  app.app.get(UnitOfWork).run(systemCaller(books.allianceId), (tx) =>
    tx.query(
      `INSERT INTO wall (id, alliance_id, subject_kind, subject_id, object_kind, object_id, reason, set_by, set_at, version)
       VALUES ($1, $2, 'person', $3, $4, $5, 'Invented', $3, $6, 1)`,
      [newId(), books.allianceId, people.get(who)?.id, kind, id, tx.now],
    ),
  );

beforeAll(async () => {
  app = await startTestApp({ now: '2026-03-03T01:00:00.000Z' });
  books = await booksIn(app, calendarDate('2026-03-02'));
  const other = await booksIn(app);
  await signIn('coordinator', books.allianceId, 'coordinator');
  await signIn('second', books.allianceId, 'coordinator');
  await signIn('walled', books.allianceId, 'coordinator');
  await signIn('apart', books.allianceId, 'coordinator');
  await signIn('memberA', books.allianceId, 'member_counsel', books.memberA);
  await signIn('auditor', books.allianceId, 'auditor');
  await signIn('stranger', other.allianceId, 'coordinator');
  const opened = await post('coordinator', 'cases', {
    kind: 'itc_337',
    number: 'DN 3741',
    titleEn: 'Certain Lights',
    proceedings: [{ forum: 'us-itc', number: 'DN 3741', filedOn: '2026-02-02' }],
    parties: [
      { name: 'Complaining Lights Inc.', role: 'complainant', side: 'adverse', country: 'US' },
      { name: 'Another Respondent Ltd.', role: 'respondent', side: 'ours', country: 'CN' },
    ],
  });
  dn = opened.json<CaseView>();
  const recorded = await post('coordinator', `cases/${dn.id}/events`, {
    proceedingId: dn.proceedings[0]?.id,
    kind: 'complaint_filed',
    happenedOn: '2026-02-02',
  });
  expect(recorded.statusCode).toBe(201);
  // A coordinator behind a wall before the investigation sees the complaint alone.
  await wall('walled', 'case', books.caseId);
  await wall('apart', 'member', books.memberB);
});
afterAll(() => app.close());

const datesOf = async (): Promise<readonly string[]> =>
  (await get('coordinator', `cases/${dn.id}/deadlines`))
    .json<CaseDeadlinesView>()
    .items.map(({ rule, status }) => `${rule} ${status}`)
    .sort();
const found = async (who: Who, q: string): Promise<readonly string[]> =>
  (await get(who, `cases?q=${encodeURIComponent(q)}`))
    .json<{ items: { id: string }[] }>()
    .items.map(({ id }) => (id === dn.id ? 'DN' : id === books.caseId ? 'TA' : id))
    .sort();
const joinsOf = async (who: Who, caseId: string): Promise<readonly CaseJoinView[]> =>
  (await get(who, `cases/${caseId}/joins`)).json<CaseJoinsView>().items;
const join = (who: Who, fromId: string, toId: string) =>
  post(who, `cases/${fromId}/join`, { toId, reason: 'Instituted on 2 March 2026' });

describe('a complaint that becomes an investigation', () => {
  const step = story();
  let before: readonly string[] = [];

  step('shows what joining ends before it is done, and changes nothing', async () => {
    before = await datesOf();
    expect(before.length).toBeGreaterThan(0);
    const preview = await post('coordinator', `cases/${dn.id}/join-preview`, { toId: books.caseId });
    expect(preview.json<JoinPreviewView>()).toMatchObject({
      obstacle: null,
      from: { number: 'DN 3741' },
      parties: { both: ['Complaining Lights Inc.'], onlyEarlier: ['Another Respondent Ltd.'] },
    });
    expect(preview.json<JoinPreviewView>().ends).toHaveLength(before.length);
    expect(await datesOf()).toEqual(before);
    const back = await post('coordinator', `cases/${books.caseId}/join-preview`, { toId: dn.id });
    expect(back.json<JoinPreviewView>().obstacle?.code).toBe('case_join.not_before_institution');
  });

  step(
    'is the coordinator’s to join, and hidden like what is missing from who does not see both',
    async () => {
      expect(outcome(await join('auditor', dn.id, books.caseId))).toBe('403 access.denied');
      const bare = async (who: Who, fromId: string, toId: string): Promise<string> => {
        const answer = await join(who, fromId, toId);
        return `${String(answer.statusCode)} ${answer.body}`.replace(/"requestId":"[^"]*"/, '');
      };
      const missing = await bare('walled', dn.id, newId());
      expect(missing).toContain('404');
      expect(await bare('walled', dn.id, books.caseId)).toBe(missing);
      expect(await bare('stranger', dn.id, books.caseId)).toBe(missing);
    },
  );

  step('is not joined by who does not see all of its dates, and none of them ends', async () => {
    const path = `cases/${dn.id}`;
    const { parties } = (
      await post('coordinator', `${path}/parties`, {
        name: 'Member B',
        role: 'respondent',
        side: 'ours',
        country: 'CN',
        memberId: books.memberB,
      })
    ).json<CaseView>();
    const partyId = parties.find(({ memberId }) => memberId === books.memberB)?.id;
    const served = await post('coordinator', `${path}/events`, {
      proceedingId: dn.proceedings[0]?.id,
      kind: 'complaint_and_noi_served_by_commission',
      happenedOn: '2026-02-20',
      services: [{ partyId, method: 'express', destination: 'foreign', servedOn: '2026-02-20' }],
    });
    expect(served.statusCode).toBe(201);
    dn = (await get('coordinator', path)).json<CaseView>();
    before = await datesOf();
    const preview = await post('apart', `${path}/join-preview`, { toId: books.caseId });
    expect(outcome(preview)).toBe('404 not_found');
    expect(outcome(await join('apart', dn.id, books.caseId))).toBe('404 not_found');
    expect(await datesOf()).toEqual(before);
  });

  step('is closed with its dates, and each leads to the other; parties stay where they are', async () => {
    const [from, to] = [
      dn.parties.length,
      (await get('coordinator', `cases/${books.caseId}`)).json<CaseView>(),
    ];
    const joined = (await join('coordinator', dn.id, books.caseId)).json<CaseJoinView>();
    expect(joined).toMatchObject({
      from: { id: dn.id },
      to: { id: books.caseId },
      mayUndo: true,
      undone: null,
    });
    expect((await datesOf()).every((one) => one.endsWith(' superseded'))).toBe(true);
    const file = (await get('coordinator', `cases/${dn.id}`)).json<CaseView>();
    expect(file).toMatchObject({ stage: { id: 'closed' }, closeReason: 'Instituted on 2 March 2026' });
    expect(file.parties).toHaveLength(from);
    const after = (await get('coordinator', `cases/${books.caseId}`)).json<CaseView>();
    expect(after).toEqual(to);
    for (const id of [dn.id, books.caseId]) expect(await joinsOf('auditor', id)).toHaveLength(1);
    expect(outcome(await join('coordinator', dn.id, books.caseId))).toBe(
      '409 case_join.not_before_institution',
    );
  });

  step(
    'is found by either number, by who sees both; who sees one finds and learns nothing of the other',
    async () => {
      expect(await found('coordinator', 'DN 3741')).toEqual(['DN', 'TA']);
      expect(await found('walled', 'DN 3741')).toEqual(['DN']);
      expect(await found('memberA', 'DN 3741')).toEqual([]);
      expect(await joinsOf('walled', dn.id)).toEqual([]);
      expect(await joinsOf('memberA', books.caseId)).toEqual([]);
      expect((await get('walled', `cases/${dn.id}/record`)).body).not.toContain(books.caseId);
      expect((await get('memberA', `cases/${books.caseId}/record`)).body).not.toContain(dn.id);
    },
  );

  step('is told to those who see both', async () => {
    await app.app.get(DueWork).runAll();
    const titles = async (who: Who): Promise<readonly string[]> =>
      (await get(who, 'notifications'))
        .json<{ items: { title: { en: string } }[] }>()
        .items.map(({ title }) => title.en);
    expect(await titles('second')).toContain('A complaint goes on as an investigation');
    for (const who of ['walled', 'memberA', 'coordinator'] as const)
      expect(await titles(who)).not.toContain('A complaint goes on as an investigation');
  });

  let anew = '';
  step(
    'is not reopened by itself; a date of it that ends anew for another reason is no more the join’s',
    async () => {
      const reopened = await post('coordinator', `cases/${dn.id}/moves`, {
        action: 'reopen',
        reason: 'Why not',
      });
      expect(outcome(reopened)).toBe('409 case_join.stands');
      const { actions } = (await get('coordinator', `cases/${dn.id}`)).json<CaseView>();
      expect(actions.map(({ action, obstacle }) => [action, obstacle?.code])).toEqual([
        ['reopen', 'case_join.stands'],
      ]);
      const { items } = (await get('coordinator', `cases/${dn.id}/deadlines`)).json<CaseDeadlinesView>();
      const [first] = items;
      anew = first?.rule ?? '';
      const ended = [
        await post('second', `deadlines/${first?.id ?? ''}/reopening`, { reason: 'It ran on' }),
        await post('second', `deadlines/${first?.id ?? ''}/supersession`, {
          reason: 'Order No. 3',
          authority: 'Order No. 3',
        }),
      ];
      expect(ended.map(outcome)).toEqual(['200', '200']);
    },
  );

  step('is where it was once that is taken back, with the reason, and can be joined again', async () => {
    const [made] = await joinsOf('coordinator', dn.id);
    const undo = (who: Who) =>
      post(who, `case-joins/${made?.id ?? ''}/undoing`, { reason: 'Another complaint' });
    for (const who of ['walled', 'apart'] as const) expect(outcome(await undo(who))).toBe('404 not_found');
    expect((await undo('second')).json<CaseJoinView>()).toMatchObject({
      undone: { reason: 'Another complaint', by: { name: 'second' } },
      mayUndo: false,
    });
    const back = (await get('coordinator', `cases/${dn.id}`)).json<CaseView>();
    expect(back).toMatchObject({ stage: { id: dn.stage.id }, closedOn: null, closeReason: null });
    expect(back.actions.some(({ obstacle }) => obstacle?.code === 'case_join.stands')).toBe(false);
    const rest = await datesOf();
    expect(rest.filter((one) => one.endsWith(' superseded'))).toEqual([`${anew} superseded`]);
    expect(rest.filter((one) => before.includes(one))).toHaveLength(before.length - 1);
    expect(await found('coordinator', 'DN 3741')).toEqual(['DN']);
    expect(outcome(await undo('second'))).toBe('409 case_join.undone');
    expect(outcome(await join('coordinator', dn.id, books.caseId))).toBe('201');
  });
});
