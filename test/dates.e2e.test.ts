import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aMember } from '../src/alliance/alliance.fixtures.js';
import { booksIn, type Books } from '../src/docket/books.fixtures.js';
import { aPerson, signedIn } from '../src/identity/identity.fixtures.js';
import type { ImportReportView } from '../src/cases/case-views.contract.js';
import { aListedRow } from '../src/cases/intake/import.fixtures.js';
import { newId, UnitOfWork } from '../src/platform/index.js';
import { startTestApp, type TestApp } from './app.js';
import { root } from './house/tree.js';

let app: TestApp;
let books: Books;
let headers: { cookie: string };

beforeAll(async () => {
  app = await startTestApp();
  books = await booksIn(app);
  const work = app.app.get(UnitOfWork);
  const memberId = await aMember(work, books.allianceId);
  const { email } = await aPerson(work, {
    allianceId: books.allianceId,
    appointments: [
      { role: 'coordinator' },
      { role: 'outside_counsel' },
      { role: 'treasurer' },
      { role: 'member_representative', memberId },
    ],
  });
  headers = await signedIn(app, email);
});
afterAll(() => app.close());

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
}
interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const api = JSON.parse(readFileSync(join(root, 'web/src/api/openapi.json'), 'utf8')) as Described;

const resolved = (schema: Schema): Schema => {
  const ref = schema.$ref ?? schema.allOf?.[0]?.$ref;
  return ref === undefined ? schema : (api.components.schemas[ref.split('/').at(-1) ?? ''] ?? {});
};

/** The pointers of the dates in a body, the first entry of each list. */
function datesIn(schema: Schema, above = ''): readonly string[] {
  const { properties = {}, items, format } = resolved(schema);
  if (format === 'date') return [above];
  if (items) return datesIn(items, `${above}/0`);
  return Object.entries(properties).flatMap(([name, part]) => datesIn(part, `${above}/${name}`));
}

/** A body that says one thing alone. */
function bodyWith(pointer: string, value: string): unknown {
  const [, first = '', ...rest] = pointer.split('/');
  if (first === '') return value;
  const inner = bodyWith(['', ...rest].join('/'), value);
  return first === '0' ? [inner] : { [first]: inner };
}

const bodies = Object.entries(api.paths).flatMap(([path, operations]) =>
  Object.entries(operations).flatMap(([method, { requestBody }]) => {
    const schema = requestBody?.content['application/json']?.schema;
    return schema === undefined ? [] : datesIn(schema).map((pointer) => ({ method, path, schema, pointer }));
  }),
);

const send = (method: string, path: string, payload: object) =>
  app.inject({
    method: method.toUpperCase() === 'PUT' ? 'PUT' : 'POST',
    url: path.replaceAll(/\{no\}/g, '1').replaceAll(/\{\w+\}/g, newId()),
    headers: { ...headers, 'if-match': '1' },
    payload,
  });

describe('a date that is no day', () => {
  it('is looked for in every body that has one', () => {
    expect(new Set(bodies.map(({ path }) => path)).size).toBeGreaterThanOrEqual(18);
  });

  it.each(bodies)('is refused at $pointer of $method $path', async ({ method, path, pointer }) => {
    for (const value of ['2026-02-30', '10/05/2018', '20181005', '0018-10-05', '2026-3-5', '']) {
      const answer = await send(method, path, bodyWith(pointer, value) as object);
      expect([value, answer.statusCode]).toEqual([value, 422]);
      expect(answer.json<{ errors: { pointer: string }[] }>().errors).toContainEqual(
        expect.objectContaining({ pointer }),
      );
    }
  });
});

/** Nothing is kept of what these are asked, or they have a limit of their own. */
const unheld = new Set([
  '/api/v1/deadlines/calculate',
  '/api/v1/deadlines/verify',
  '/api/v1/periods/calculate',
  '/api/v1/clocks/calculate',
  '/api/v1/conflicts/calculate',
  '/api/v1/conflicts/known',
  '/api/v1/experts/match/calculate',
  '/api/v1/cases/{id}/expert-matches',
  '/api/v1/groups/{id}/what-ifs',
  '/api/v1/tokens',
  '/api/v1/me/absences',
]);

describe('a date that is a day, and odd', () => {
  it.each(bodies.filter(({ path }) => !unheld.has(path)))(
    'may be acknowledged in $method $path, whose $pointer may be one',
    ({ schema }) => {
      expect(Object.keys(resolved(schema).properties ?? {})).toContain('acknowledged');
    },
  );

  /** What was reported elsewhere: a service whose year has two digits exchanged. */
  const reported = readFileSync(join(root, 'test/foreign-files/20-year-typo.json'), 'utf8');
  const event = (over: object = {}) => {
    const written = reported
      .replace('<respondent>', books.parties.a)
      .replace('<us-itc proceeding>', books.proceedingId);
    return { ...(JSON.parse(written) as { services: readonly object[] }), ...over };
  };
  const ordered = {
    date: '2026-05-04',
    how: 'order',
    authority: 'Order No. 4',
    datedOn: '2026-03-31',
    evidence: 'E',
  };
  const record = (payload: object) => send('POST', `/api/v1/cases/${books.caseId}/events`, payload);

  it('is recorded of an event only once it is said to be right', async () => {
    const refused = await record(event());
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({
      code: 'date.implausible',
      errors: [{ pointer: '/happenedOn', acknowledge: 'year_swapped:2062-03-05' }],
    });
    expect(refused.json<{ detail: string }>().detail).toContain('2026-03-05');
    const other = await record(event({ acknowledged: ['year_swapped:2062-03-06'] }));
    expect(other.statusCode).toBe(422);
    const right = await record(event({ acknowledged: ['year_swapped:2062-03-05'] }));
    expect(right.statusCode).toBe(201);

    const { id } = right.json<{ event: { id: string } }>().event;
    const services = event().services.map((service) => ({ ...service, servedOn: '2062-04-05' }));
    const moved = event({ happenedOn: '2062-04-05', services });
    const preview = await send('POST', `/api/v1/events/${id}/correction-preview`, moved);
    expect(preview.statusCode).toBe(200);
    const corrected = await send('POST', `/api/v1/events/${id}/correction`, { ...moved, reason: 'R' });
    expect(corrected.json()).toMatchObject({ status: 422, code: 'date.implausible' });
  });

  it('is told of a service alone, and in Chinese', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: `/api/v1/cases/${books.caseId}/events`,
      headers: { ...headers, 'accept-language': 'zh' },
      payload: event({ happenedOn: '2026-03-05' }),
    });
    expect(answer.json()).toMatchObject({
      code: 'date.implausible',
      errors: [{ pointer: '/services/0/servedOn', detail: expect.stringContaining('年份') as string }],
    });
  });

  it.each<[string, string, object, string]>([
    [
      'POST',
      'cases',
      { kind: 'itc_337', titleEn: 'T', proceedings: [{ forum: 'us-itc', filedOn: '2062-01-01' }] },
      '/proceedings/0/filedOn',
    ],
    ['POST', `cases/{id}/proceedings`, { forum: 'us-itc', endedOn: '2029-01-01' }, '/endedOn'],
    ['PUT', 'proceedings/{id}', { forum: 'us-itc', institutedOn: '1926-01-01' }, '/institutedOn'],
    ['POST', 'members/{id}/joining', { on: '1066-10-14' }, '/on'],
    ['POST', 'members/{id}/leaving', { on: '2062-01-01', reason: 'R' }, '/on'],
    ['POST', 'people/{id}/appointments', { role: 'auditor', from: '2062-01-01' }, '/from'],
    ['POST', 'appointments/{id}/ending', { on: '2062-01-01', reason: 'R' }, '/on'],
    ['POST', 'deadlines/{id}/meeting', { on: '2062-01-01', note: 'N' }, '/on'],
    ['POST', 'deadlines/{id}/ordered-date', { ...ordered, date: '2062-01-01' }, '/date'],
    ['POST', 'deadlines/{id}/extension', { ...ordered, datedOn: '2062-01-01' }, '/datedOn'],
    ['PUT', 'respondents/{id}/settlement', { state: 'approached', on: '2062-01-01' }, '/on'],
  ])('is refused by %s %s', async (method, path, payload, pointer) => {
    const answer = await send(method, `/api/v1/${path}`, payload);
    expect(answer.json()).toMatchObject({ status: 422, code: 'date.implausible', errors: [{ pointer }] });
  });

  it('leaves the row of an import waiting until it is said to be right', async () => {
    const rows = [aListedRow({ investigation_number: '337-TA-9077', institution_date: '2062-01-05' })];
    const take = async (acknowledged: readonly string[]) =>
      (
        await send('POST', '/api/v1/case-imports', { format: 'json', dryRun: false, rows, acknowledged })
      ).json<ImportReportView>().rows[0];
    const waiting = await take([]);
    expect(waiting).toMatchObject({ outcome: 'doubtful', acknowledge: ['year_swapped:2062-01-05'] });
    expect(waiting?.notes[0]?.en).toContain('2062-01-05');
    expect(await take(waiting?.acknowledge ?? [])).toMatchObject({ outcome: 'new' });
  });
});
