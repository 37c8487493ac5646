import { calendarDate } from '../../kernel/index.js';
import { withYears } from './additions.js';
import { calendarNamed } from './book.js';
import { compareYear } from './compare-year.js';
import { readYear, type SentDay } from './read-year.js';

const china = calendarNamed('CN')!;
const line = (date: string, kind?: string, rest: Partial<SentDay> = {}): SentDay => ({
  line: 2,
  date,
  kind,
  ...rest,
});
const read = (...sent: readonly SentDay[]) => readYear(china, 2027, sent);

describe('a list of the days of a year', () => {
  it.each([
    [line('2027-02-05', 'off', { name: '春节' }), 'Spring Festival', '春节', 'in Chinese'],
    [line('2027/2/5', '休', { name: 'Spring Festival' }), 'Spring Festival', '春节', 'in English'],
    [line('2027年2月5日', '放假', { name: '春节假期' }), 'Spring Festival', '春节假期', 'as notices say it'],
    [line('20270205', undefined, { name: '某新节日' }), 'Holiday', '某新节日', 'of a day that is new'],
    [line('2027-02-05', 'true'), 'Holiday', '假日', 'without a name'],
    [line('2027-02-05', 'Holiday', { nameEn: 'A', nameZh: '甲' }), 'A', '甲', 'in both'],
  ])('names %j %s and %s: %s', (sent, en, zh) => {
    expect(read(sent)).toEqual({
      days: [{ date: '2027-02-05', isWorked: false, name: { en, zh } }],
      faults: [],
      notes: [],
    });
  });

  it.each(['worked', '班', '补班', 'make-up', 'Working day', 'false', '调休上班'])(
    'takes "%s" for a weekend day that is worked',
    (kind) => {
      expect(read(line('2027-01-31', kind)).days).toEqual([
        { date: '2027-01-31', isWorked: true, name: { en: 'make-up working day', zh: '调休上班日' } },
      ]);
    },
  );

  it('takes a span for each of its days, and a day told twice alike once', () => {
    const days = read(line('2027-02-05', '休', { until: '2027-02-08' }), line('2027-02-06')).days;
    expect(days.map(({ date }) => date)).toEqual(['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08']);
  });

  it.each([
    [line('2027-13-01'), '"2027-13-01" is no day: write it as YYYY-MM-DD.'],
    [line('05/10/2027'), '"05/10/2027" may be 2027-05-10 or 2027-10-05: write it as YYYY-MM-DD.'],
    [line('2027-02-05', 'perhaps'), '"perhaps" is neither off nor worked'],
    [line('2027-02-05', 'off', { until: '2027-02-01' }), 'From 2027-02-05 to 2027-02-01 is no span'],
    [line('2027-02-05', 'off', { until: '2027-12-01' }), 'From 2027-02-05 to 2027-12-01 is no span'],
    [line('2027-02-05', 'off', { until: 'soon' }), '"soon" is no day'],
  ])('says of %j: %s', (sent, because) => {
    const { days, faults } = read(sent);
    expect(days).toEqual([]);
    expect(faults.map((fault) => [fault.line, fault.because.en])).toEqual([
      [2, expect.stringContaining(because)],
    ]);
    expect(faults[0]?.because.zh).toMatch(/\p{Script=Han}/u);
  });

  it('says of a day told in two ways where the other stands', () => {
    const { faults } = read(line('2027-01-31', '班'), { line: 7, date: '2027-01-31', kind: '休' });
    expect(faults).toEqual([
      {
        line: 7,
        because: expect.objectContaining({ en: expect.stringContaining('Line 2') as string }) as unknown,
      },
    ]);
  });

  it.each([
    [line('2026-12-31'), '2026-12-31 lies outside 2027 and was left out.'],
    [line('2027-02-01', '班'), '2027-02-01 is no weekend and is worked anyway'],
  ])('leaves %j out and says so: %s', (sent, because) => {
    const { days, notes, faults } = read(sent);
    expect([days, faults]).toEqual([[], []]);
    expect(notes[0]?.because.en).toContain(because);
  });
});

describe('a year compared', () => {
  const days = read(
    line('2027-01-01', '休', { name: '元旦' }),
    line('2027-02-05', '休', { until: '2027-02-11', name: '春节' }),
    line('2027-01-31', '班'),
  ).days;
  const added = { year: 2027, days, source: 'notice' };

  it('with the days of the statute tells what it adds and what it lacks', () => {
    const compared = compareYear(china, china, added, false);
    expect(compared).toMatchObject({
      daysOff: 8,
      weekdaysOff: 6,
      makeUpDays: 1,
      isBuiltInCovered: false,
      fromHeld: null,
    });
    const told = compared.fromBuiltIn.map(
      ({ date, isOff, name }) => `${date} ${isOff ? 'off' : 'worked'} ${name.zh}`,
    );
    expect(told).toEqual([
      '2027-01-31 worked 调休上班日',
      '2027-02-09 off 春节',
      '2027-02-10 off 春节',
      '2027-02-11 off 春节',
      '2027-04-05 worked 清明节',
      '2027-06-09 worked 端午节',
      '2027-09-15 worked 中秋节',
      '2027-10-01 worked 国庆节',
    ]);
    expect(compared.workingDays).toBe(261 - 6 + 1);
  });

  it('with the year that is held tells what would change', () => {
    const held = withYears(china, { years: [added], closures: [] });
    const fewer = { ...added, days: days.filter(({ date }) => date !== calendarDate('2027-02-11')) };
    expect(compareYear(china, held, fewer, true).fromHeld).toEqual([
      { date: '2027-02-11', isOff: false, name: { en: 'Spring Festival', zh: '春节' } },
    ]);
    expect(compareYear(china, held, added, true).fromHeld).toEqual([]);
  });
});

describe('a name of a day', () => {
  it('is kept without half characters, which no database takes', () => {
    expect(read(line('2027-02-05', 'off', { nameEn: 'A\uD800', nameZh: '甲' })).days).toEqual([
      { date: '2027-02-05', isWorked: false, name: { en: 'A\uFFFD', zh: '甲' } },
    ]);
  });

  it('is refused where it is longer than a name', () => {
    const long = 'x'.repeat(201);
    expect(read(line('2027-02-05', 'off', { name: long, until: '2027-02-20' }))).toMatchObject({
      days: [],
      faults: [{ line: 2 }],
    });
  });
});
