import { type CalendarDate, calendarDate, instantOf, momentAt } from '../../kernel/index.js';
import { type Told, wordingOf } from './wording.js';

const due = calendarDate('2026-04-16');
const safe = calendarDate('2026-04-15');
const closing = (day: CalendarDate) =>
  ({ at: momentAt(day, '17:15', 'America/New_York'), zone: 'America/New_York' }) as const;
const told = (over: Partial<Told> = {}): Told => ({
  action: { en: 'Answer the complaint', zh: '提交答辩状' },
  party: { en: 'Example Lamps Co., Ltd.', zh: '示例灯具有限公司' },
  caseNumber: '337-TA-9901',
  caseTitle: { en: 'Certain Invented Lamps', zh: '特定虚构灯具案' },
  due,
  safe: null,
  cutoff: closing(due),
  citation: '19 CFR 210.13(a)',
  confirmed: true,
  reason: 'represents',
  readerZone: 'Asia/Shanghai',
  now: instantOf(new Date('2026-04-13T01:00:00Z')),
  link: 'https://hezong.example/cases/1/deadlines/2',
  ...over,
});
const firstLine = (text: string): string => text.split('\n')[0] as string;

describe('what a reminder says', () => {
  it('says in its first line what, by when on both clocks, and why you', () => {
    const { body } = wordingOf(told());
    expect(firstLine(body.en)).toBe(
      'Answer the complaint (Example Lamps Co., Ltd.): due 16 April 2026 17:15 New York time, which is 17 April 2026 05:15 Beijing time. You are told because you represent Example Lamps Co., Ltd.',
    );
    expect(firstLine(body.zh)).toBe(
      '提交答辩状（示例灯具有限公司）：应于纽约时间2026年4月16日17:15前完成，即北京时间2026年4月17日05:15。您收到本提醒，因为您是示例灯具有限公司的代表。',
    );
  });

  it.each([
    ['2026-04-09T01:00:00Z', 'In 8 days', '还有8天', 'New York is still on the day before'],
    ['2026-04-15T14:00:00Z', 'Tomorrow', '明天到期', 'the day before'],
    ['2026-04-16T14:00:00Z', 'Today', '今天到期', 'the day'],
    ['2026-04-16T21:16:00Z', 'Overdue by 1 day', '已逾期1天', 'a minute after the cut-off'],
    ['2026-04-19T14:00:00Z', 'Overdue by 3 days', '已逾期3天', 'three days late'],
  ])('at %s its title begins with "%s" and “%s”: %s', (now, en, zh) => {
    const { title } = wordingOf(told({ now: instantOf(new Date(now)) }));
    expect(title.en).toBe(`${en}: Answer the complaint (337-TA-9901)`);
    expect(title.zh).toBe(`${zh}：提交答辩状（337-TA-9901）`);
  });

  it('shows one clock to a reader on the wall of the forum', () => {
    const { body } = wordingOf(told({ readerZone: 'America/New_York' }));
    expect(firstLine(body.en)).toContain('due 16 April 2026 17:15 New York time. You');
  });

  it('names the safe date and says when nobody has confirmed it', () => {
    const { body } = wordingOf(
      told({ safe, cutoff: closing(safe), confirmed: false, party: null, reason: 'coordinates' }),
    );
    expect(firstLine(body.en)).toContain('due 15 April 2026 17:15 New York time');
    expect(body.en).toContain('the other possible date is 16 April 2026');
    expect(body.en).toContain('Nobody has confirmed');
    expect(firstLine(body.zh)).toContain('2026年4月15日17:15');
    expect(body.zh).toContain('另一可能日期为2026年4月16日');
    expect(body.zh).toContain('尚未经第二人复核');
    expect(firstLine(body.en)).toContain('coordinate this alliance');
  });

  it('counts the days to the safe date, and is overdue once its last moment has gone', () => {
    const titleAt = (now: string): string =>
      wordingOf(told({ safe, cutoff: closing(safe), now: instantOf(new Date(now)) })).title.en;
    expect(titleAt('2026-04-15T14:00:00Z')).toMatch(/^Today: /);
    expect(titleAt('2026-04-15T21:16:00Z')).toMatch(/^Overdue by 1 day: /);
  });

  it('says by whom it was delegated to the reader, and to whom by them', () => {
    const { body } = wordingOf(told({ delegatedBy: 'Wang (demo)', delegatedTo: 'Li (demo)' }));
    expect(body.en).toContain('Wang (demo) delegated it to you.');
    expect(body.en).toContain('You delegated it to Li (demo), who is reminded too.');
    expect(body.zh).toContain('Wang (demo)已委托您办理。');
    expect(body.zh).toContain('您已委托Li (demo)办理');
    expect(wordingOf(told()).body.en).not.toContain('delegated');
  });

  it('speaks of the day alone where the forum has no cut-off', () => {
    const { body } = wordingOf(told({ cutoff: null }));
    expect(firstLine(body.en)).toContain('due 16 April 2026. You');
    expect(firstLine(body.zh)).toContain('应于2026年4月16日前完成。');
  });
});
