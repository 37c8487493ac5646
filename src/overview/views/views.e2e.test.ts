import { startTestApp, type TestApp } from '../../../test/app.js';
import { story } from '../../../test/story.js';
import { type Asker, anAsker } from '../../clearance/clearance.fixtures.js';
import { type Books, booksIn } from '../../docket/books.fixtures.js';
import { DueWork, type Role, systemCaller, UnitOfWork } from '../../platform/index.js';
import { viewsAtMost, viewsShownAtMost } from '../domain/saved-view.js';
import type { SavedViewsView, SavedViewView } from './views.contract.js';

interface Told {
  readonly subject: { readonly kind: string };
  readonly title: { readonly en: string };
  readonly body: { readonly en: string };
}

let app: TestApp;
let books: Books;
let coordinator: Asker;
let second: Asker;
let memberA: Asker;
let treasurer: Asker;
let ethics: Asker;
let admin: Asker;
let stranger: Asker;

const seat = (allianceId: string, role: Role, memberId?: string): Promise<Asker> =>
  anAsker(app, app.app.get(UnitOfWork), allianceId, memberId === undefined ? { role } : { role, memberId });

beforeAll(async () => {
  app = await startTestApp();
  books = await booksIn(app);
  const { allianceId } = books;
  coordinator = await seat(allianceId, 'coordinator');
  second = await seat(allianceId, 'coordinator');
  memberA = await seat(allianceId, 'member_counsel', books.memberA);
  treasurer = await seat(allianceId, 'treasurer');
  ethics = await seat(allianceId, 'ethics_officer');
  admin = await seat(allianceId, 'administrator');
  stranger = await seat((await booksIn(app)).allianceId, 'coordinator');
});
afterAll(() => app.close());

const outcome = ({
  statusCode,
  payload,
}: {
  readonly statusCode: number;
  readonly payload: string;
}): string => {
  const code = payload === '' ? '' : ((JSON.parse(payload) as { code?: string }).code ?? '');
  return `${String(statusCode)} ${code}`.trim();
};

const post = async (who: Asker, path: string, body: object) => outcome(await who.post(path, body));
const put = async (who: Asker, path: string, body: object) => outcome(await who.put(path, body));

const view = (name: string, more: object = {}) => ({
  list: 'documents',
  name,
  filters: [
    { name: 'q', value: 'lamp' },
    { name: 'caseId', value: books.caseId },
  ],
  sort: '-date',
  columns: ['title', 'added'],
  sharedWith: 'nobody',
  isDefault: false,
  ...more,
});

async function kept(who: Asker, body: object): Promise<SavedViewView> {
  const answer = await who.post('views', body);
  expect(answer.statusCode).toBe(201);
  return answer.json();
}

const viewsOf = async (who: Asker, list = 'documents') =>
  (await who.get(`views?list=${list}`)).json<SavedViewsView>().items;

const shown = async (who: Asker) =>
  (await viewsOf(who)).map(({ name, filters, isDefault }) =>
    [name, ...filters.map((filter) => filter.name), ...(isDefault ? ['default'] : [])].join(' '),
  );

describe('a saved view', () => {
  const step = story();

  step(
    'is its maker’s, or of those it is shared with, and names nobody a case they may not know of',
    async () => {
      const own = await kept(coordinator, view('Own'));
      await kept(coordinator, view('Officers', { sharedWith: 'officers', isDefault: true }));
      const shared = await kept(coordinator, view('Shared', { sharedWith: 'alliance', isDefault: true }));
      expect(await shown(coordinator)).toEqual([
        'Officers q caseId',
        'Own q caseId',
        'Shared q caseId default',
      ]);
      expect(await shown(memberA)).toEqual(['Shared q caseId']);
      expect(await shown(treasurer)).toEqual(['Officers q caseId', 'Shared q caseId']);
      // Who sees no cases is not told that there is one.
      expect(await shown(admin)).toEqual(['Officers q', 'Shared q']);
      expect(await shown(stranger)).toEqual([]);

      const renamed = { name: 'Renamed', sharedWith: 'alliance', isDefault: false };
      expect(await put(memberA, `views/${shared.id}`, renamed)).toBe('403 view.not_yours');
      expect(await put(memberA, `views/${own.id}`, renamed)).toBe('404 not_found');
      expect(await put(coordinator, `views/${shared.id}`, renamed)).toBe('204');
      expect(await post(coordinator, 'views', view('Renamed'))).toBe('409 view.name_taken');
      expect(await post(coordinator, `views/${shared.id}/withdrawal`, {})).toBe('204');
      expect(await shown(memberA)).toEqual([]);
    },
  );

  step('is kept of a list’s own filters alone, and of no case its maker may not know of', async () => {
    const odd = { filters: [{ name: 'secret', value: 'x' }] };
    expect(await post(coordinator, 'views', view('Odd', odd))).toMatch(/^422/);
    expect(await post(admin, 'views', view('Unknown'))).toMatch(/^422/);
  });

  step(
    'is kept in one of the list’s orders that its maker may use, and shown without one its reader may not',
    async () => {
      const cases = { list: 'cases', filters: [], columns: ['title'], sharedWith: 'alliance' };
      const sorted = (sort: string) => view(`By ${sort}`, { ...cases, sort });
      expect(await post(coordinator, 'views', sorted('colour'))).toMatch(/^422/);
      expect(await post(memberA, 'views', sorted('updated'))).toMatch(/^422/);
      await kept(coordinator, sorted('-updated'));
      await kept(coordinator, sorted('-number'));
      const orders = async (who: Asker) => (await viewsOf(who, 'cases')).map(({ sort }) => sort);
      expect(await orders(coordinator)).toEqual(['-number', '-updated']);
      expect(await orders(memberA)).toEqual(['-number', null]);
    },
  );

  step('says by whom it was made in both languages', async () => {
    await coordinator.put('me/preferences', {
      language: 'en',
      zone: 'Asia/Shanghai',
      name: '张晓',
      latinName: 'Zhang Xiao',
    });
    const [first] = await viewsOf(memberA, 'cases');
    expect(first?.madeBy).toEqual({ id: coordinator.id, name: '张晓', latinName: 'Zhang Xiao' });
  });

  step('keeps what its maker is not shown of it when they rename or share it', async () => {
    const { id, sort } = await kept(second, view('Kept'));
    const wall = {
      subjectKind: 'person',
      subjectId: second.id,
      objectKind: 'case',
      objectId: books.caseId,
      reason: 'Invented conflict',
    };
    expect(await post(ethics, 'walls', wall)).toBe('201');
    expect(await shown(second)).toContain('Kept q');
    const said = { name: 'Kept on', sharedWith: 'alliance', isDefault: false };
    expect(await put(second, `views/${id}`, said)).toBe('204');
    expect(await shown(coordinator)).toContain('Kept on q caseId');
    expect((await viewsOf(coordinator)).find((one) => one.id === id)).toMatchObject({
      sort,
      columns: ['title', 'added'],
    });
    expect(await put(second, `views/${id}`, { ...said, filters: [], sort: null, columns: null })).toBe('204');
    expect((await viewsOf(coordinator)).find((one) => one.id === id)).toMatchObject({
      filters: [],
      sort: null,
      columns: null,
    });
  });

  step('that others share is withdrawn by a coordinator, who says why', async () => {
    const { id } = await kept(memberA, view('Loud', { filters: [], sharedWith: 'alliance' }));
    const own = await kept(memberA, view('Quiet', { filters: [] }));
    const path = `views/${id}/withdrawal`;
    expect(await post(treasurer, path, { reason: 'Loud' })).toBe('403 view.not_yours');
    expect(await post(coordinator, path, {})).toBe('409 view.reason_missing');
    expect(await post(coordinator, `views/${own.id}/withdrawal`, { reason: 'Quiet' })).toBe('404 not_found');
    expect(await post(coordinator, path, { reason: 'Names a client' })).toBe('204');
    expect(await shown(memberA)).toEqual(['Quiet', 'Kept on']);
    const rows = await app.app
      .get(UnitOfWork)
      .run(systemCaller(books.allianceId), (tx) =>
        tx.query(`SELECT withdrawn_by AS by, withdraw_reason AS why FROM saved_view WHERE id = $1`, [id]),
      );
    expect(rows).toEqual([{ by: coordinator.id, why: 'Names a client' }]);
  });

  step('that a coordinator withdrew is told of to its maker alone, with the reason', async () => {
    const noticesOf = async (who: Asker) => {
      await app.app.get(DueWork).runAll();
      return (await who.get('notifications'))
        .json<{ items: Told[] }>()
        .items.filter(({ subject }) => subject.kind === 'view');
    };
    const [notice, ...others] = await noticesOf(memberA);
    expect(others).toEqual([]);
    expect(notice?.title.en).toBe('A view you shared was withdrawn');
    expect(notice?.body.en).toContain('“Loud”: Names a client');
    const own = await kept(second, view('Own to go', { filters: [], sharedWith: 'alliance' }));
    expect(await post(second, `views/${own.id}/withdrawal`, { reason: null })).toBe('204');
    expect(await noticesOf(second)).toEqual([]);
    expect(await noticesOf(treasurer)).toEqual([]);
  });

  step('takes nothing said for nothing sent', async () => {
    const { id, filters } = await kept(memberA, view('Null', { sharedWith: 'alliance' }));
    const said = { name: 'Null', sharedWith: 'alliance', isDefault: false, filters: null };
    expect(await put(memberA, `views/${id}`, said)).toBe('204');
    expect((await viewsOf(memberA)).find((one) => one.id === id)?.filters).toEqual(filters);
    const path = `views/${id}/withdrawal`;
    expect(await post(coordinator, path, { reason: null })).toBe('409 view.reason_missing');
    expect(await post(memberA, path, { reason: null })).toBe('204');
  });

  step('is not crowded out by who shares very many', async () => {
    await kept(
      memberA,
      view('Zed', { list: 'groups', filters: [], sort: null, columns: null, sharedWith: 'alliance' }),
    );
    await app.app.get(UnitOfWork).run(systemCaller(books.allianceId), (tx) =>
      tx.query(
        `INSERT INTO saved_view (id, alliance_id, person_id, list, name, filters, shared_with, is_default, made_at, version)
         SELECT gen_random_uuid(), $1, $2, 'groups', 'A ' || n, '[]', 'alliance', false, now(), 1
           FROM generate_series(1, ${String(viewsShownAtMost + 1)}) n`,
        [books.allianceId, coordinator.id],
      ),
    );
    const names = (await viewsOf(treasurer, 'groups')).map(({ name }) => name);
    expect(names).toHaveLength(viewsShownAtMost);
    expect(names).toContain('Zed');
  });

  step('is shown to others as long as its maker is of the alliance', async () => {
    const leaver = await seat(books.allianceId, 'treasurer');
    await kept(leaver, view('Left behind', { filters: [], sharedWith: 'alliance' }));
    expect(await shown(memberA)).toContain('Left behind');
    expect((await admin.post(`people/${leaver.id}/disabling`, { reason: 'Left' })).statusCode).toBe(200);
    expect(await shown(memberA)).not.toContain('Left behind');
  });

  step('is one of a limited number, also where many are kept at once', async () => {
    const names = Array.from({ length: viewsAtMost + 5 }, (_, n) =>
      view(`View ${String(n)}`, { filters: [] }),
    );
    const outcomes = await Promise.all(names.map((body) => post(treasurer, 'views', body)));
    expect(outcomes.filter((one) => one === '201')).toHaveLength(viewsAtMost);
    expect(outcomes.filter((one) => one === '409 view.too_many')).toHaveLength(5);
  });
});
