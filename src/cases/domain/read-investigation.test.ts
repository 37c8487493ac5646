import fc from 'fast-check';
import { readInvestigation } from './read-investigation.js';

/** A row as JSON gives it; the firms are invented. */
const aRow = (over: Record<string, unknown> = {}) => ({
  investigation_number: '337-TA-9001',
  title: 'Certain Demo Widgets and Components Thereof',
  complainants: [{ name: 'Demo Widget Inc.', place: 'Dover, DE' }],
  complaint_filed: '2026-01-05',
  notice_date: '2026-02-10',
  institution_date: '2026-02-10',
  respondents: [{ name: '示例科技 Demo Co., Ltd.', place: 'Ningbo, China' }],
  respondent_list: 'full',
  respondent_count: 1,
  patents: ['9000001'],
  unfair_acts: 'patent; trade secrets',
  relief_requested: 'LEO+CDO',
  citation: '91 FR 1234',
  later_events: '',
  source: 'https://example.test/notice',
  ...over,
});

const read = (over: Record<string, unknown> = {}) => {
  const outcome = readInvestigation(aRow(over));
  if ('refused' in outcome) throw new Error(outcome.refused.map(({ en }) => en).join(' '));
  return { ...outcome.investigation, said: outcome.notes.map(({ en }) => en).join(' ') };
};

const refusal = (row: unknown): string => {
  const outcome = readInvestigation(row);
  return 'refused' in outcome ? outcome.refused.map(({ en }) => en).join(' ') : 'taken';
};

describe('reading a row of a list of investigations', () => {
  it('takes what the row says', () => {
    expect(read()).toEqual({
      number: '337-TA-9001',
      title: 'Certain Demo Widgets and Components Thereof',
      filedOn: '2026-01-05',
      institutedOn: '2026-02-10',
      complainants: [{ name: 'Demo Widget Inc.', place: 'Dover, DE', country: 'US' }],
      respondents: [{ name: '示例科技 Demo Co., Ltd.', place: 'Ningbo, China', country: 'CN' }],
      patents: ['US9000001'],
      summary:
        'Unfair acts 不公平行为: patent; trade secrets\nRelief requested 请求的救济: LEO+CDO\nNotice dated 公告日期: 2026-02-10',
      citation: '91 FR 1234',
      document: null,
      url: 'https://example.test/notice',
      said: '',
    });
  });

  it('leaves unknown what the row does not say', () => {
    const { filedOn, institutedOn, summary, citation, url, respondents } = read({
      complaint_filed: '',
      notice_date: null,
      institution_date: undefined,
      unfair_acts: '',
      relief_requested: '',
      citation: ' ',
      source: '',
      respondents: [],
      respondent_count: '',
    });
    expect([filedOn, institutedOn, summary, citation, url, respondents]).toEqual([
      null,
      null,
      null,
      null,
      null,
      [],
    ]);
  });

  it.each([
    ['337-TA-1133', '337-TA-1133'],
    [' 337‑ta‑1133 ', '337-TA-1133'],
    ['Inv. No. 337-TA-0963', '337-TA-963'],
    ['３３７－TA－１１３３', '337-TA-1133'],
    ['DN 3936', 'DN 3936'],
    ['Docket No. 3936', 'DN 3936'],
  ])('reads the number %j as %j', (said, number) => {
    expect(read({ investigation_number: said }).number).toBe(number);
  });

  it('tells that a docket number is not instituted', () => {
    expect(read({ investigation_number: 'DN 3936' }).said).toContain('not instituted yet');
  });

  it.each([
    ['B1 4352724', ['US4352724'], 'reexamination certificate B1'],
    ['7,979,174', ['US7979174'], ''],
    ['US 10,044,013 B2', ['US10044013'], ''],
    ['RE45,380; D618678', ['USRE45380', 'USD618678'], ''],
    ['CN 101234567 B', ['CN101234567B'], ''],
    ["the '174 patent; 9260184", ['US9260184'], 'cannot be read and is left out'],
  ])('reads the patents %j as %j', (said, numbers, note) => {
    const { patents, said: notes } = read({ patents: said });
    expect(patents).toEqual(numbers);
    expect(notes).toContain(note);
  });

  it.each([
    ['Demo Widget Inc. (Dover, DE); 示例 Co., Ltd. (Ningbo, China)', ['Dover, DE', 'Ningbo, China']],
    ['Demo (A-P) Ltd. (Port Louis, Mauritius)', ['Port Louis, Mauritius']],
    ['Demo Robotics (a.k.a. Demo Information Technology; Demo IT)', [null]],
    ['Demo, LLC (d/b/a Demo Logistics) (Conshohocken, PA)', ['Conshohocken, PA']],
    ['Demo Ltd. ("DEMO") (Ontario, Canada)', ['Ontario, Canada']],
    ['Walking Demo; Fujian Demo Co., Ltd. [sic]', [null, null]],
  ])('divides %j into firms and places', (said, places) => {
    expect(read({ respondents: said, respondent_count: '' }).respondents.map(({ place }) => place)).toEqual(
      places,
    );
  });

  it('keeps the same firm at two places as two parties, and says so', () => {
    const { respondents, said } = read({
      respondents: 'Demo Electric, Inc. (Dover, DE); Demo Electric, Inc. (Xiamen, China)',
      respondent_count: 2,
    });
    expect(respondents.map(({ country }) => country)).toEqual(['US', 'CN']);
    expect(said).toBe(
      '"Demo Electric, Inc." stands 2 times, with different places or roles: each is a party.',
    );
  });

  it('does not take Georgia for a country', () => {
    expect(read({ complainants: 'Demo US Inc. (Georgia)' }).complainants[0]?.country).toBeNull();
  });

  it.each([
    [{ respondent_list: 'partial', respondent_count: '' }, 'is partial'],
    [{ respondent_list: 'proposed' }, 'those the complaint proposed'],
    [{ respondent_list: 'most' }, 'respondent_list holds "most"'],
    [{ respondent_count: 17 }, 'respondent_count is 17, but 1 are listed'],
    [{ institution_date: '2026-02-05' }, 'instituted by publication of the notice (19 CFR 210.10(b)(1))'],
    [{ institution_date: '' }, 'gives no date of institution: it stays empty'],
    [{ complaint_filed: '2026-03-01' }, 'before the complaint was filed'],
    [{ later_events: 'terminated' }, 'do not move the case'],
    [{ judge: 'x' }, 'Columns not read: judge'],
    [{ citation: 'x'.repeat(201) }, 'citation is too long and is kept only in part.'],
    [{ source: 'y '.repeat(150) }, 'source is too long and is kept only in part.'],
    [{ relief_requested: 'z'.repeat(10_001) }, 'summary is too long and is kept only in part.'],
  ])('notes of %j: %s', (over, note) => {
    expect(read(over).said).toContain(note);
  });

  it.each([
    [{ investigation_number: '731-TA-1' }, 'investigation_number is neither'],
    [{ title: '' }, 'title is missing'],
    [{ title: 'x'.repeat(501) }, 'longer than 500'],
    [{ complaint_filed: '08/03/2018' }, 'complaint_filed: "08/03/2018" may be 2018-08-03 or 2018-03-08'],
    [{ institution_date: '2026-02-30' }, 'institution_date is not a date'],
    [{ respondents: 7 }, 'respondents is not a list of firms'],
    [{ respondents: [{ place: 'Ningbo' }] }, 'respondents is not a list of firms'],
    [{ complainants: { name: 'x' } }, 'complainants is not a list of firms'],
    [{ patents: { a: 1 } }, 'patents is not a list of numbers'],
  ])('answers %j by: %s', (over, because) => {
    expect(refusal(aRow(over))).toContain(because);
  });

  it('tells every reason of a refusal at once', () => {
    expect(refusal(aRow({ title: '', complaint_filed: 'soon' }))).toMatch(/title.*complaint_filed/);
  });

  it.each([[null], [undefined], [7], ['text'], [[]]])('refuses %j, which is no row', (row) => {
    expect(refusal(row)).toBe('The row is not a record of columns.');
  });

  /** NUL, and halves of surrogate pairs: the characters themselves, not their names in a quotation. */
  const isUnstorable = (text: string): boolean => text.includes('\0') || /\p{Surrogate}/u.test(text);
  const textsIn = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
  };

  it('never throws, and holds nothing a database cannot store', () => {
    const strange = fc.record(
      Object.fromEntries(Object.keys(aRow()).map((column) => [column, fc.jsonValue()])),
    );
    const marred = fc.string({ unit: 'binary' }).map((title) => aRow({ title, respondents: title }));
    fc.assert(
      fc.property(fc.oneof(strange, marred), (row) => {
        expect(textsIn(readInvestigation(row)).filter(isUnstorable)).toEqual([]);
      }),
    );
  });
});
