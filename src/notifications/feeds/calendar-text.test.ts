import { calendarDate, instantOf } from '../../kernel/index.js';
import { entryOfDeadline, entryOfDuty } from '../domain/calendar-entry.js';
import { calendarText } from './calendar-text.js';

const reading = {
  language: 'en',
  now: instantOf(new Date('2026-04-01T01:00:00Z')),
  address: 'https://hezong.example',
} as const;
const deadline = {
  id: 'd1',
  action: { en: 'Answer the complaint; then wait', zh: '提交答辩状' },
  party: { en: 'Example Lamps, Ltd.', zh: '示例灯具有限公司' },
  caseNumber: '337-TA-9901',
  caseTitle: { en: 'Certain Invented Lamps', zh: '特定虚构灯具案' },
  due: calendarDate('2026-04-16'),
  safe: null,
  cutoffTime: null,
  cutoffZone: null,
  citation: '19 CFR 210.13(a)',
  confirmed: true,
  version: 3,
};
const linesOf = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone ?? '';
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])(
    'holds whole days without a zone, also on a host in %s',
    (host) => {
      process.env.TZ = host;
      const lines = linesOf(calendarText([entryOfDeadline(deadline)], reading));
      expect(lines).toContain('DTSTART;VALUE=DATE:20260416');
      expect(lines).toContain('DTSTAMP:20260401T010000Z');
      expect(lines.filter((line) => line.startsWith('DTEND'))).toEqual([]);
    },
  );

  it('names the same thing alike and blocks nobody', () => {
    const lines = linesOf(calendarText([entryOfDeadline(deadline)], reading));
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:deadline-d1@hezong',
        'SEQUENCE:3',
        'STATUS:CONFIRMED',
        'TRANSP:TRANSPARENT',
        'SUMMARY:Example Lamps\\, Ltd.: Answer the complaint\\; then wait (337-TA-9901)',
      ]),
    );
  });

  it('keeps the safe day and says which days nobody has confirmed', () => {
    const entry = entryOfDeadline({ ...deadline, safe: calendarDate('2026-04-14'), confirmed: false });
    const lines = linesOf(calendarText([entry], { ...reading, language: 'zh' }));
    expect(lines).toContain('DTSTART;VALUE=DATE:20260414');
    expect(lines).toContain('STATUS:TENTATIVE');
    expect(lines.find((line) => line.startsWith('DESCRIPTION'))).toContain('2026-04-16');
  });

  it('has no line over 75 octets, in Chinese too', () => {
    const long = { ...deadline, action: { en: '', zh: '就侵权与有效性争点提交专家报告及其附件'.repeat(8) } };
    const text = calendarText([entryOfDeadline(long)], { ...reading, language: 'zh' });
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('tells of a duty no more than its kind says', () => {
    const what = { en: 'An agreement is to be signed', zh: '协议待签署' };
    const text = calendarText(
      [entryOfDuty({ kind: 'signature', id: 'x1', day: deadline.due, what })],
      reading,
    );
    expect(text).toContain(`SUMMARY:${what.en}`);
    expect(text).toContain('UID:signature-x1');
    expect(text).not.toMatch(/337|Lamps|group|protective|settle/i);
  });
});
