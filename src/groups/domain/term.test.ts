import { calendarDate, type Instant } from '../../kernel/index.js';
import type { MembershipStep } from './membership-life.js';
import { isLiableOn, standsAt, termOf } from './term.js';

const on = (day: string): Instant => `2026-${day}T08:00:00.000Z` as Instant;
const dayOf = (moment: Instant) => calendarDate(moment.slice(0, 10));
const step = (action: MembershipStep, day: string) => ({ action, at: on(day) });
const came = [step('accept', '03-01'), step('clear', '03-02'), step('activate', '04-01')];
const none = { activeAt: null, leftAt: null, liabilityUntil: null };
const inside = { ...none, activeAt: on('04-01') };
const left = { ...inside, leftAt: on('06-01'), liabilityUntil: calendarDate('2026-07-01') };

describe('the term of a membership', () => {
  it.each<[string, typeof none | typeof inside | typeof left, readonly ReturnType<typeof step>[], object[]]>([
    ['never in', none, came.slice(0, 2), []],
    ['in', inside, came, [{ status: 'active', from: on('04-01'), until: null }]],
    [
      'suspended for a time, reported twice',
      inside,
      [...came, step('suspend', '04-10'), step('report_adversity', '04-12'), step('reinstate', '04-20')],
      [
        { status: 'active', from: on('04-01'), until: on('04-10') },
        { status: 'suspended', from: on('04-10'), until: on('04-20') },
        { status: 'active', from: on('04-20'), until: null },
      ],
    ],
    [
      'left by a letter that came before a suspension',
      left,
      [...came, step('suspend', '06-05'), step('record_notice', '06-10')],
      [{ status: 'active', from: on('04-01'), until: on('06-01') }],
    ],
  ])('%s', (_, life, steps, periods) => expect(termOf(life, steps, dayOf).periods).toEqual(periods));

  it.each([
    ['2026-03-31', false],
    ['2026-04-01', true],
    ['2026-07-01', true],
    ['2026-07-02', false],
  ])('leaves liable on %s: %s', (day, isLiable) => {
    expect(isLiableOn(termOf(left, came, dayOf), calendarDate(day))).toBe(isLiable);
    expect(isLiableOn(termOf(none, [], dayOf), calendarDate(day))).toBe(false);
  });

  it('is stood in from the moment it begins to the moment it ends', () => {
    const term = termOf(left, came, dayOf);
    expect([on('03-31'), on('04-01'), on('05-31'), on('06-01')].map((at) => standsAt(term, at))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
