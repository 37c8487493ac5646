import { calendarDate } from '../../kernel/index.js';
import type { Accusation } from './accusation.js';
import type { PartyRole } from './case-kinds.js';
import { type ListContext, readList, type WrittenLine } from './accusation-lines.js';

const context = (standing: readonly Accusation[] = []): ListContext => ({
  called: {
    proceedings: [{ id: 'itc', names: ['337-TA-9001'] }],
    parties: [
      { id: 'c', names: ['Complainant Inc.'] },
      { id: 'r', names: ['Respondent Co., Ltd.', '被申请人公司'] },
      { id: 'twin1', names: ['Twin Ltd.'] },
      { id: 'twin2', names: ['Twin Ltd.'] },
    ],
    patents: [{ id: 'p1', names: ['US9000001'] }],
    products: [{ id: 'd', names: ['drones'] }],
  },
  parts: {
    proceedings: new Set(['itc']),
    parties: new Map<string, { name: string; role: PartyRole }>([
      ['c', { name: 'Complainant Inc.', role: 'complainant' }],
      ['r', { name: 'Respondent Co., Ltd.', role: 'respondent' }],
      ['twin1', { name: 'Twin Ltd.', role: 'respondent' }],
      ['twin2', { name: 'Twin Ltd.', role: 'respondent' }],
    ]),
    patents: new Set(['p1']),
    products: new Set(['d']),
  },
  standing,
  today: calendarDate('2026-04-01'),
});
const line = (over: WrittenLine = {}): WrittenLine => ({
  proceeding: '337-TA-9001',
  asserter: 'Complainant Inc.',
  patent: 'US9000001',
  claims: '1-3',
  respondent: 'Respondent Co., Ltd.',
  product: 'drones',
  ...over,
});
const said = (lines: readonly (WrittenLine | null)[], standing?: readonly Accusation[]) =>
  readList(lines, context(standing)).lines.map(({ outcome, notes }) => [
    outcome,
    notes.map(({ en }) => en).join(' '),
  ]);
const stood = (over: Partial<Accusation> = {}): Accusation => ({
  id: 'a1',
  proceedingId: 'itc',
  asserterId: 'c',
  patentId: 'p1',
  respondentId: 'r',
  productId: 'd',
  claims: '1-3',
  outcome: 'invalid',
  outcomeOn: calendarDate('2026-03-01'),
  outcomeSource: '91 FR 1',
  struckReason: null,
  version: 2,
  ...over,
});

describe('a list of accusations', () => {
  it('is read by the names the case uses, in either script and any case', () => {
    const lines = [
      line({ respondent: '被申请人公司' }),
      line({ respondent: ' respondent  CO., ltd. ', claims: '1–3' }),
    ];
    expect(said(lines)).toEqual([
      ['new', ''],
      ['same', 'Repeats an earlier line.'],
    ]);
  });

  it.each<[WrittenLine, RegExp]>([
    [{ proceeding: '337-TA-1' }, /no proceeding "337-TA-1"/],
    [{ asserter: 'Nobody' }, /no party "Nobody"/],
    [{ patent: 'US1' }, /no asserted patent "US1"/],
    [{ respondent: 'Twin Ltd.' }, /may be 2 of the case's.*twin1, twin2/],
    [{ respondent: 'Complainant Inc.' }, /who is not accused/],
    [{ product: 'kites' }, /no accused product "kites"/],
    [{ product: '' }, /names no accused product/],
    [{ claims: 'all' }, /"all" is no list of claims/],
    [{ outcome: 'lost' }, /"lost" is no outcome/],
    [{ outcome: 'violation', outcome_on: '1/2/26' }, /is no day/],
    [{ outcome: 'violation', outcome_on: '2026-03-01' }, /Where can one read it/],
  ])('refuses %j', (over, because) => {
    const [[outcome, note] = []] = said([line(over)]);
    expect(outcome).toBe('refused');
    expect(note).toMatch(because);
  });

  it('takes a twin by its id, an outcome by its name in either language', () => {
    const { change } = readList(
      [
        line({ respondent: 'twin2' }),
        line({ outcome: '专利无效', outcome_on: '2026-03-01', outcome_source: '91 FR 1' }),
      ],
      context(),
    );
    expect(change.entered).toMatchObject([{ respondentId: 'twin2' }, { outcome: 'invalid' }]);
  });

  it('leaves an outcome as it is where the line says nothing of it', () => {
    expect(said([line()], [stood()])).toEqual([['same', '']]);
    const { change } = readList([line({ claims: '1-4' })], context([stood()]));
    expect(change.revised).toEqual([stood({ claims: '1-4' })]);
  });

  it('says what a line changes, and refuses two that say different things', () => {
    expect(said([line({ claims: '2' }), line({ claims: '3' })], [stood()])).toEqual([
      ['changed', 'Claims 1-3 become 2.'],
      ['refused', expect.stringContaining('keep one') as string],
    ]);
  });

  it('refuses a line with values too many or too few', () => {
    expect(said([null])[0]?.[0]).toBe('refused');
  });
});

it('names the odd day of an outcome in its line', () => {
  const [odd] = readList(
    [line({ outcome: 'invalid', outcome_on: '2002-03-01', outcome_source: '67 FR 1' })],
    context(),
  ).lines;
  expect(odd).toMatchObject({ outcome: 'new', oddity: { code: 'year_swapped', date: '2002-03-01' } });
  expect(odd?.notes[0]?.en).toContain('2020-03-01');
});
