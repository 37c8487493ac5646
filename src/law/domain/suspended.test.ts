import fc from 'fast-check';
import { addDays, calendarDate as day, isRefused } from '../../kernel/index.js';
import { bookWith, type Suspension, suspendableForums } from '../../calendars/index.js';
import { computeDeadline } from './compute-deadline.js';
import type { Computation, TriggerFacts } from './deadline.js';
import { packs } from './packs.js';

const lapse2013: Suspension = {
  forum: 'us-itc',
  from: day('2013-10-01'),
  until: day('2013-10-16'),
  reopenedOn: day('2013-10-17'),
  mode: 'toll',
  days: 16,
  name: { en: 'lapse of appropriations of October 2013', zh: '2013年10月政府停摆' },
  source: 'Notice of the Commission, 78 FR, 2013-10-25',
};
const lapse2018: Suspension = {
  ...lapse2013,
  from: day('2018-12-22'),
  until: day('2019-01-25'),
  reopenedOn: day('2019-01-30'),
  days: 35,
  name: { en: 'lapse of appropriations of December 2018', zh: '2018年12月政府停摆' },
  source: 'Notice of the Commission, January 2019',
};

function computed(
  one: Suspension,
  rule: string,
  date: string,
  more: Partial<TriggerFacts> = {},
): Computation {
  return computeDeadline(rule, { date: day(date), ...more }, bookWith(new Map(), [one]));
}
const dueOf = (outcome: Computation): string | undefined =>
  isRefused(outcome) ? outcome.refusal.code : outcome.computed.due;
const tolling = (one: Suspension): Suspension => ({ ...one, mode: 'toll' });
const rolling = (one: Suspension): Suspension => ({ ...one, mode: 'roll' });
const manual = (one: Suspension): Suspension => ({ ...one, mode: 'manual' });

describe('the lapse of October 2013, by which schedules were 16 days longer', () => {
  it.each([
    // The third business day is Wednesday, October 2; 16 days more are Friday, October 18.
    ['ended in it', 'itc.petition_review_other', '2013-09-25', '2013-10-18'],
    // 10 days from Monday, September 23 end on Thursday, October 3.
    ['ended in it, counted in calendar days', 'itc.motion_response', '2013-09-20', '2013-10-18'],
    ['ended before it', 'itc.motion_response', '2013-09-12', '2013-09-23'],
    // Begun on October 10: six days of it were left.
    ['began in it', 'itc.motion_response', '2013-10-10', '2013-10-28'],
    ['began on its last day', 'itc.motion_response', '2013-10-16', '2013-10-28'],
  ])('a period that %s: %s from %s', (_, rule, date, due) => {
    expect(dueOf(computed(tolling(lapse2013), rule, date))).toBe(due);
  });

  it('did not stop the clock of the President, who decided in it, and says so', () => {
    const outcome = computed(lapse2013, 'itc.presidential_review_end', '2013-08-09');
    expect(dueOf(outcome)).toBe('2013-10-08');
    expect(JSON.stringify(outcome)).toContain('does not take into account');
  });

  it('says in the working how long the period stood still, and by what authority', () => {
    const outcome = computed(lapse2013, 'itc.motion_response', '2013-09-20');
    expect(JSON.stringify(outcome)).toContain('stood still');
    expect(JSON.stringify(outcome)).toContain('期间中止');
    expect(JSON.stringify(outcome)).toContain('78 FR, 2013-10-25');
  });
});

describe('the lapse of December 2018, of 35 days, after which filings were taken from 30 January 2019', () => {
  it.each([
    ['tolled', tolling(lapse2018)],
    ['rolled', rolling(lapse2018)],
  ])('a response due on its first day is due on 30 January, %s', (_, one) => {
    expect(dueOf(computed(one, 'itc.motion_response', '2018-12-12'))).toBe('2019-01-30');
  });

  it('is left to orders where its mode says so, with what is proposed', () => {
    const outcome = computed(manual(lapse2018), 'itc.motion_response', '2018-12-12');
    expect(dueOf(outcome)).toBe('law.forum_suspended');
    expect(JSON.stringify(outcome)).toContain('Wednesday, January 30, 2019 (19 CFR 210.4(f)(8))');
  });

  it('moves no period that ran on after it where it only rolls, and by the days that were left where it tolls', () => {
    const rule = 'itc.response_to_complaint';
    const facts = { service: { method: 'mail', destination: 'foreign' } } as const;
    expect(dueOf(computed(rolling(lapse2018), rule, '2019-01-10', facts))).toBe('2019-02-11');
    expect(dueOf(computed(tolling(lapse2018), rule, '2019-01-10', facts))).toBe('2019-02-25');
  });

  it('leaves what is served between parties where it is, where it only rolls', () => {
    expect(dueOf(computed(rolling(lapse2018), 'itc.interrogatory_answers', '2018-12-14'))).toBe('2018-12-26');
  });
});

describe('a suspension of another forum', () => {
  const china: Suspension = {
    ...lapse2013,
    forum: 'cn-court',
    from: day('2026-03-02'),
    until: day('2026-03-11'),
    reopenedOn: day('2026-03-12'),
    days: 10,
    name: { en: 'flood', zh: '洪灾' },
    source: 'Notice of the court',
  };
  const appeal = 'cn.civ.appeal-judgment';

  it('moves periods of its law', () => {
    expect(dueOf(computed(tolling(china), appeal, '2026-02-24'))).toBe('2026-03-23');
    expect(dueOf(computed(rolling(china), appeal, '2026-02-24'))).toBe('2026-03-12');
    expect(dueOf(computed(manual(china), appeal, '2026-02-24'))).toBe('law.forum_suspended');
    expect(dueOf(computed({ ...tolling(china), forum: 'us-itc' }, appeal, '2026-02-24'))).toBe('2026-03-11');
  });

  it('moves those of local rules on top of that law', () => {
    const one: Suspension = { ...china, forum: 'us-district' };
    const local = packs
      .find(({ forum }) => forum === 'us-edtex')!
      .rules.find((rule) => rule.direction === 'after' && rule.roll === 'next_business_day')!;
    const facts = { service: { method: 'hand' } } as const;
    const before = dueOf(computed({ ...one, forum: 'us-itc' }, local.id, '2026-03-02', facts));
    const after = dueOf(computed(one, local.id, '2026-03-02', facts));
    expect(after! > before!).toBe(true);
  });
});

describe('suspensions one upon another', () => {
  it('move a filing to where none of them is any more', () => {
    const first = { ...rolling(lapse2018), until: day('2019-01-29') };
    const second = {
      ...first,
      from: day('2019-01-30'),
      until: day('2019-02-05'),
      reopenedOn: day('2019-02-06'),
    };
    const book = bookWith(new Map(), [first, second]);
    const outcome = computeDeadline('itc.motion_response', { date: day('2018-12-12') }, book);
    expect(dueOf(outcome)).toBe('2019-02-06');
  });
});

describe('what is no last day of an act', () => {
  it('stays, and says that it does not take the suspension into account', () => {
    const one: Suspension = { ...tolling(lapse2013), forum: 'de-court', from: day('2026-03-02') };
    const shut = { ...one, until: day('2026-03-11'), reopenedOn: day('2026-03-12'), days: 10 };
    const from = { date: day('2026-02-25'), service: { method: 'hand' } } as const;
    const plain = dueOf(computeDeadline('de.defence', from));
    const outcome = computeDeadline('de.defence', from, bookWith(new Map(), [shut]));
    expect(dueOf(outcome)).toBe(plain);
    expect(JSON.stringify(outcome)).toContain('does not take into account');
  });
});

describe('what may be suspended', () => {
  it('is every forum that hears proceedings, without local rules', () => {
    const heard = packs.filter(({ hears, base }) => hears && base === undefined).map(({ forum }) => forum);
    expect(suspendableForums.toSorted()).toEqual(heard.toSorted());
  });
});

describe('a suspension that tolls', () => {
  const rules = packs
    .flatMap((pack) => pack.rules)
    .filter(({ kind, direction }) => kind === 'deadline' && direction === 'after');
  const anyRule = fc.constantFrom(...rules);
  const anyDay = fc.integer({ min: 0, max: 300 }).map((n) => addDays(day('2025-11-20'), n));

  it('never makes a date earlier, and none that falls before it another', () => {
    fc.assert(
      fc.property(anyRule, anyDay, fc.integer({ min: 1, max: 40 }), anyDay, (rule, date, length, from) => {
        const forum = suspendableForums.find((one) => one === rule.forum);
        if (forum === undefined) return;
        const one: Suspension = {
          ...lapse2013,
          forum,
          from,
          until: addDays(from, length - 1),
          reopenedOn: addDays(from, length),
          days: length,
        };
        const facts = { service: { method: 'hand' } } as const;
        const plain = dueOf(computeDeadline(rule.id, { date, ...facts }));
        const moved = dueOf(computed(one, rule.id, date, facts));
        if (plain === undefined || moved === undefined || plain.startsWith('law.')) return;
        expect(moved >= plain).toBe(true);
        if (plain < from || date > one.until) expect(moved).toBe(plain);
      }),
      { numRuns: 400 },
    );
  });
});
