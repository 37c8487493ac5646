import { readFileSync } from 'node:fs';
import { aboutInWords } from '../src/administration/domain/mail-words.js';
import { Papers } from '../src/papers/index.js';
import { Subjects } from '../src/platform/index.js';
import { columnsAsked, columnsOnPaper } from '../web/src/parts/paper-columns.js';
import { startTestApp, type TestApp } from './app.js';
import { sources } from './house/tree.js';

/** Every list a page exports as it is shown, by its paper, with where its columns are said. */
const tables: Readonly<Record<string, string>> = {
  approvals: 'approvals/approvals-page.tsx',
  'audit-links': 'administration/audit-links.tsx',
  'cash-calls': 'money/calls/calls-table.tsx',
  'case-record': 'case/record-page.tsx',
  cases: 'cases/cases-table.tsx',
  compartments: 'clearance/orders-page.tsx',
  costs: 'money/costs/costs-table.tsx',
  deadlines: 'deadlines/deadline-weeks.tsx',
  'docket-day-log': 'day-log/day-log-page.tsx',
  documents: 'documents/document-list.tsx',
  experts: 'experts/experts-page.tsx',
  firms: 'firms/firms-page.tsx',
  funds: 'funds/funds-page.tsx',
  groups: 'groups/groups-table.tsx',
  mails: 'administration/mail-page.tsx',
  'member-payments': 'money/calls/payments-page.tsx',
  members: 'members/members-page.tsx',
  notifications: 'notifications/notice-table.tsx',
  people: 'administration/people/people-page.tsx',
  'silent-respondents': 'silent/respondents-table.tsx',
  subscriptions: 'clearance/subscriptions-table.tsx',
  'undated-cases': 'silent/undated-cases.tsx',
  vendors: 'money/vendors/vendors-page.tsx',
  walls: 'clearance/walls-page.tsx',
  work: 'administration/work-table.tsx',
};

/** A list whose table has the same columns for everybody: all of its paper is exported. */
const whole = ['checkpoints'];

/** What a paper tells beyond its list on the screen: there only where the whole paper is asked for. */
const onlyWhole: Readonly<Record<string, readonly string[]>> = {};

interface Said {
  readonly key: string;
  readonly onPaper?: readonly string[];
}

/** The columns a page says in its literal list. */
function columnsIn(file: string): readonly Said[] {
  const text = readFileSync(`web/src/pages/${file}`, 'utf8');
  const begun = /key: '(\w+)',\s*(?:leads: true,\s*)?heading: /;
  return text
    .split(/(?=key: ')/)
    .filter((part) => begun.test(part))
    .map((part) => {
      const [, key = ''] = begun.exec(part) ?? [];
      const [, names] = /onPaper: \[([^\]]*)\]/.exec(part) ?? [];
      const onPaper = names?.split(',').flatMap((name) => name.trim().replaceAll("'", '') || []);
      return onPaper === undefined ? { key } : { key, onPaper };
    });
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

it('a list of mails says in words what they are about, whatever the kind', () => {
  const kinds = app.app.get(Subjects).kinds();
  expect(kinds.filter((kind) => !Object.hasOwn(aboutInWords, kind))).toEqual([]);
});

describe('a list that is exported', () => {
  it('is every one that a page declares with a paper', () => {
    const declared = sources('web').flatMap(({ text }) =>
      [...text.matchAll(/\bpaper: \{ name: '([\w-]+)'/g)].map(([, name = '']) => name),
    );
    expect(declared.sort()).toEqual([...Object.keys(tables), ...whole].sort());
  });

  it.each(Object.entries(tables))('%s has on paper what each column of the screen shows', (paper, file) => {
    const columns = columnsIn(file);
    const known = app.app.get(Papers).find(paper)?.columns ?? [];
    expect(columns.length).toBeGreaterThan(1);
    expect(columnsOnPaper(columns).filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(Object.entries(tables))(
    '%s loses no column of its paper when all of it is shown',
    (paper, file) => {
      const told = columnsOnPaper(columnsIn(file));
      const known = app.app.get(Papers).find(paper)?.columns ?? [];
      expect(known.filter((name) => !told.includes(name))).toEqual(onlyWhole[paper] ?? []);
    },
  );

  it('has the columns that are shown in their order, each once', () => {
    expect(
      columnsOnPaper([
        { key: 'title', onPaper: ['title', 'kind'] },
        { key: 'added' },
        { key: 'doing', onPaper: [] },
        { key: 'kind' },
      ]),
    ).toEqual(['title', 'kind', 'added']);
  });

  it('is exported whole where the columns that are shown tell nothing on paper', () => {
    expect(columnsAsked(columnsOnPaper([{ key: 'doing', onPaper: [] }]).join('.'))).toBeUndefined();
    expect(columnsAsked('title.added')).toEqual(['title', 'added']);
    expect(columnsAsked(undefined)).toBeUndefined();
  });
});
