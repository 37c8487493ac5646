import { calendarDate } from '../../kernel/index.js';
import { computed, refusalCode } from '../law.fixtures.js';

const day = calendarDate;

describe('facts that are not proved', () => {
  it('give of an unknown method the latest date, with the earliest as the safe one', () => {
    const one = computed('itc.response_to_complaint', {
      date: day('2026-03-18'),
      service: { method: 'unknown', destination: 'foreign' },
    });
    const hand = computed('itc.response_to_complaint', {
      date: day('2026-03-18'),
      service: { method: 'hand' },
    });
    const mail = computed('itc.response_to_complaint', {
      date: day('2026-03-18'),
      service: { method: 'mail', destination: 'foreign' },
    });
    expect([one.due, one.safe]).toEqual([mail.due, hand.safe ?? hand.due]);
    expect(one.warnings[0]?.en).toContain('not proved');
  });

  it('reckon with both destinations where that is not known either', () => {
    const one = computed('itc.motion_response', { date: day('2026-03-18'), service: { method: 'unknown' } });
    const mailAbroad = computed('itc.motion_response', {
      date: day('2026-03-18'),
      service: { method: 'mail', destination: 'foreign' },
    });
    expect(one.due).toBe(mailAbroad.due);
  });

  it('give of a day between two the dates of both', () => {
    const one = computed('itc.motion_response', {
      date: day('2026-03-16'),
      dateUntil: day('2026-03-20'),
      service: { method: 'electronic' },
    });
    const [first, last] = ['2026-03-16', '2026-03-20'].map((date) =>
      computed('itc.motion_response', { date: day(date), service: { method: 'electronic' } }),
    );
    expect([one.due, one.safe]).toEqual([last?.due, first?.safe ?? first?.due]);
  });

  it('are certain where nothing turns on them', () => {
    const one = computed('itc.institution_decision', {
      date: day('2026-03-18'),
      dateUntil: day('2026-03-18'),
      service: { method: 'unknown' },
    });
    expect(one.warnings.some(({ en }) => en.includes('not proved'))).toBe(false);
  });

  it('are refused with the reason where no possible fact gives a date', () => {
    expect(
      refusalCode('itc.motion_response', { date: day('2018-12-12'), service: { method: 'unknown' } }),
    ).toBe('law.forum_suspended');
  });
});
