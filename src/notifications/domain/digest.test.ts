import { calendarDate, type CalendarDate, instantOf, momentAt } from '../../kernel/index.js';
import { digestTurn, digestWords, isWorthALetter, isWritten, opensWeek, type Waiting } from './digest.js';

const zone = 'Asia/Shanghai';
const day = calendarDate;
const at = (date: string, time = '10:00') => momentAt(day(date), time, zone);
const aWait = (over: Partial<Waiting> = {}): Waiting => ({
  what: { en: 'An agreement is to be signed', zh: '协议待签署' },
  why: { en: 'Your side is asked', zh: '待您方办理' },
  since: at('2026-04-01'),
  day: null,
  ...over,
});
const content = (waiting: readonly Waiting[], over = {}) => ({
  waiting,
  late: [],
  overdue: 0,
  soon: 0,
  ...over,
});

/** Days from one to another on which a duty is worth a letter. */
function lettersIn(one: Waiting, from: string, until: string): readonly CalendarDate[] {
  const found = [];
  for (let ms = Date.parse(from); ms <= Date.parse(until); ms += 86_400_000) {
    const date = day(instantOf(new Date(ms)).slice(0, 10));
    if (isWorthALetter(one, zone, date)) found.push(date);
  }
  return found;
}

describe('a letter of what waits', () => {
  it('comes seven, three and one working days before the day, on it, and on each working day after', () => {
    const one = aWait({ day: day('2026-04-20') });
    expect(lettersIn(one, '2026-04-01', '2026-04-24')).toEqual([
      '2026-04-09',
      '2026-04-15',
      '2026-04-17',
      '2026-04-20',
      '2026-04-21',
      '2026-04-22',
      '2026-04-23',
      '2026-04-24',
    ]);
  });

  it('is never sent on a day off: a Sunday is told of on Friday and after', () => {
    expect(lettersIn(aWait({ day: day('2026-04-19') }), '2026-04-16', '2026-04-20')).toEqual([
      '2026-04-17',
      '2026-04-20',
    ]);
    expect(lettersIn(aWait({ day: day('2026-10-08') }), '2026-09-28', '2026-10-08')).toEqual([
      '2026-09-28',
      '2026-09-30',
      '2026-10-08',
    ]);
  });

  it('of what has no day comes after one, three, seven and fourteen working days, then once in five', () => {
    expect(lettersIn(aWait({ since: at('2026-06-01') }), '2026-06-01', '2026-07-06')).toEqual([
      '2026-06-02',
      '2026-06-04',
      '2026-06-10',
      '2026-06-22',
      '2026-06-29',
      '2026-07-06',
    ]);
  });
});

describe('whether somebody is written to', () => {
  const undated = aWait({ since: at('2026-06-01') });
  it.each([
    ['daily', '2026-06-02', content([undated]), true, 'it waits since yesterday'],
    ['daily', '2026-06-03', content([undated]), false, 'no step is reached'],
    ['daily', '2026-06-08', content([undated]), true, 'a week begins'],
    ['daily', '2026-06-08', content([]), false, 'nothing waits'],
    ['daily', '2026-06-06', content([aWait({ day: day('2026-06-06') })]), false, 'a Saturday'],
    ['weekly', '2026-06-02', content([undated]), false, 'the week has begun'],
    ['weekly', '2026-06-08', content([undated]), true, 'a week begins'],
    ['weekly', '2026-06-08', content([], { soon: 2 }), true, 'dates come'],
    ['weekly', '2026-06-03', content([aWait({ day: day('2026-06-03') })]), true, 'it is due today'],
    ['none', '2026-06-08', content([undated]), false, 'nobody asked'],
  ] as const)('%s on %s: %j: %s, %s', (style, date, what, expected, _why) => {
    expect(isWritten(what, style, zone, day(date))).toBe(expected);
  });

  it('finds the first working day of a week after the days off', () => {
    expect(opensWeek(zone, day('2026-10-08'))).toBe(true);
    expect(opensWeek(zone, day('2026-10-09'))).toBe(false);
    expect(opensWeek(zone, day('2026-06-06'))).toBe(false);
  });
});

describe('the letter of a day to whoever moves', () => {
  const turns = (letters: readonly (readonly [day: string, planned: string])[], lives: string) =>
    letters.map(([date, planned]) => digestTurn(day(date), lives, momentAt(day(date), '08:00', planned)));
  it.each([
    ['Asia/Shanghai', 'Asia/Shanghai', 'now', 'nobody moved'],
    ['Asia/Shanghai', 'America/New_York', 'later', 'the morning of the day has not come there'],
    ['America/New_York', 'Asia/Shanghai', 'now', 'it is the evening of the day there'],
    ['America/Los_Angeles', 'Pacific/Auckland', 'now', 'it is the night after the day there'],
  ])('planned in %s and read in %s is written %s: %s', (planned, lives, turn, _why) => {
    expect(
      turns(
        [
          ['2026-06-02', planned],
          ['2026-06-03', planned],
        ],
        lives,
      ),
    ).toEqual([turn, turn]);
  });

  it('put off goes out on the morning of its day, once', () => {
    const morning = momentAt(day('2026-06-02'), '08:00', 'America/New_York');
    expect(digestTurn(day('2026-06-02'), 'America/New_York', morning)).toBe('now');
    expect(digestTurn(day('2026-06-02'), 'Asia/Shanghai', morning)).toBe('now');
  });

  it('is not written where the letter of the next day is due as well', () => {
    expect(digestTurn(day('2026-06-02'), zone, at('2026-06-03', '07:59'))).toBe('now');
    expect(digestTurn(day('2026-06-02'), zone, at('2026-06-03', '08:00'))).toBe('never');
  });
});

describe('the words of a digest', () => {
  it('say what, by when and why, in both languages, and where to go', () => {
    const late = aWait({ day: day('2026-04-10') });
    const { title, body } = digestWords(
      { waiting: [aWait({ day: day('2026-04-20') })], late: [late], overdue: 1, soon: 2 },
      day('2026-04-15'),
      'https://hezong.example/today',
    );
    expect(title).toEqual({ en: '1 thing waits for you', zh: '有 1 项待您处理' });
    expect(body.en).toBe(
      'What waits for you:\n• An agreement is to be signed (by 2026-04-20) — Your side is asked.\n\n' +
        'What others are late with:\n• An agreement is to be signed (overdue since 2026-04-10)\n\n' +
        'Dates of the docket that passed: 1.\nDates of the docket within seven days: 2.\n\nhttps://hezong.example/today',
    );
    expect(body.zh).toContain('• 协议待签署（2026-04-20 前） —— 待您方办理。');
  });

  it('say once what waits many times over, and how often', () => {
    const { title, body } = digestWords(
      content([aWait(), aWait({ day: day('2026-04-20') }), aWait()]),
      day('2026-04-15'),
      'https://hezong.example/',
    );
    expect(title.en).toBe('3 things wait for you');
    expect(body.en.split('\n').slice(1, 3)).toEqual([
      '• An agreement is to be signed — Your side is asked. ×2',
      '• An agreement is to be signed (by 2026-04-20) — Your side is asked.',
    ]);
  });

  it('never have nothing wait: what others are late with, or the dates of the week, are their title then', () => {
    const titleOf = (over: object) =>
      digestWords(content([], over), day('2026-04-15'), 'https://hezong.example/').title.en;
    expect(titleOf({ late: [aWait(), aWait()], soon: 1 })).toBe('Others are late with 2');
    expect(titleOf({ soon: 1 })).toBe('Dates of this week');
  });
});
