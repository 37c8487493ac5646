import { calendarDate } from '../../../kernel/index.js';
import { computed, refusalCode } from '../../law.fixtures.js';
import type { TriggerFacts } from '../deadline.js';

type More = Omit<TriggerFacts, 'date'>;
const day = calendarDate;
const datesOf = (rule: string, date: string, more: More = {}): readonly (string | undefined)[] => {
  const { due, safe } = computed(rule, { date: day(date), ...more });
  return [due, safe];
};
const warnings = (rule: string, date: string, more: More = {}): string =>
  computed(rule, { date: day(date), ...more })
    .warnings.map(({ en }) => en)
    .join('\n');
const abroad = { party: { domicile: 'foreign' } } as const;

describe('which version holds', () => {
  it('goes by receipt where receipt starts the period', () => {
    const service = { method: 'mail', receivedOn: day('2026-03-05') } as const;
    expect(datesOf('cn.arb.set-aside', '2026-02-20', { service })).toEqual(['2026-06-05', undefined]);
  });

  it('goes by the later of two events where that starts it', () => {
    expect(
      datesOf('cn.lim.patent-provisional', '2021-03-01', { dates: { granted_on: day('2022-04-01') } })[0],
    ).toBe('2025-04-01');
    expect(
      datesOf('cn.lim.patent', '2021-05-03', { dates: { infringer_known_on: day('2021-08-02') } })[0],
    ).toBe('2024-08-02');
  });
});

describe('a length that is in doubt', () => {
  it('gives the shorter one as the safe day, and why', () => {
    expect(datesOf('cn.arb.set-aside', '2026-01-15')).toEqual(['2026-07-15', '2026-04-15']);
    expect(datesOf('cn.adm.appeal-judgment', '2026-03-02', abroad)).toEqual(['2026-04-01', '2026-03-17']);
    expect(datesOf('cn.civ.answer', '2026-03-02', { circumstances: ['hk_mo_tw_party'] })).toEqual([
      '2026-04-01',
      '2026-03-17',
    ]);
    expect(warnings('cn.adm.appeal-judgment', '2026-03-02', abroad)).toContain(
      'Work to 15 days unless the judgment itself says 30',
    );
  });

  it('of papers left and not handed to the clerk gives the day without the three', () => {
    const left = { service: { method: 'left' } } as const;
    expect(datesOf('frcp.rog_response', '2026-03-02', left)).toEqual(['2026-04-06', '2026-04-01']);
    expect(datesOf('cafc.motion_response', '2026-03-02', left)[0]).toBe('2026-03-12');
  });

  it('of a late receipt from CNIPA gives the deemed day as well', () => {
    const service = { method: 'mail', receivedOn: day('2026-02-05') } as const;
    expect(datesOf('cn.pat.oa-first', '2026-01-05', { service })).toEqual(['2026-06-05', '2026-05-20']);
  });
});

describe('a limitation', () => {
  it('starts anew when interrupted while it runs', () => {
    expect(datesOf('cn.lim.general', '2022-03-02', { dates: { interrupted_on: day('2023-03-06') } })[0]).toBe(
      '2026-03-06',
    );
  });

  it.each([
    ['after it had ended', '2020-03-02', '2024-06-03', '2023-03-02'],
    ['before it started', '2022-03-02', '2021-06-03', '2025-03-03'],
  ])('is not revived by an interruption %s', (_, date, interrupted, due) => {
    const more = { dates: { interrupted_on: day(interrupted) } };
    expect(datesOf('cn.lim.general', date, more)[0]).toBe(due);
    expect(warnings('cn.lim.general', date, more)).toContain('not taken into account');
  });

  it('of Germany runs from the end of the year', () => {
    expect(datesOf('de.limitation', '2023-02-01')[0]).toBe('2026-12-31');
  });
});

describe('service', () => {
  it('adds nothing where the period runs from another day', () => {
    const more = { service: { method: 'mail' }, dates: { first_26f_conference: day('2026-04-01') } } as const;
    expect(datesOf('frcp.rfp_response', '2026-03-02', more)[0]).toBe('2026-05-01');
  });

  it('is none where the circumstance is no service', () => {
    const more = { service: { method: 'mail' }, circumstances: ['force_majeure'] } as const;
    expect(datesOf('cn.pat.restoration', '2026-03-02', more)[0]).toBe('2026-05-06');
  });

  it('of a copy sent within the United States is none abroad there', () => {
    const more = { service: { method: 'mail', destination: 'us' } } as const;
    expect(warnings('frcp.answer_waiver_foreign', '2026-03-02', more)).toContain('Applies only');
  });
});

describe('a calendar', () => {
  it('of the Federal Circuit knows no Inauguration Day, that of the Patent Office does', () => {
    expect(datesOf('cafc.appeal_itc', '2020-11-21')[0]).toBe('2021-01-20');
    expect(datesOf('cafc.appeal_ptab', '2020-11-18')[0]).toBe('2021-01-21');
  });

  it.each(['us-ndcal + closures', 'us-edtex+closures', 'US-CA + closures', 'US + closures'])(
    '%s is one',
    (calendar) => {
      expect(datesOf('ndcal.opposition', '2026-05-04', { calendar })[0]).toBe('2026-05-18');
    },
  );

  it('without closures is the same with them', () => {
    const asked = (calendar: string) => datesOf('cn.civ.answer', '2025-09-23', { calendar });
    expect(asked('CN + closures')).toEqual(asked('CN'));
    expect(refusalCode('cn.civ.answer', { date: day('2025-09-23'), calendar: 'MARS + closures' })).toBe(
      'calendar.unknown',
    );
  });

  it('that a rule does not count by is said to be of no account', () => {
    expect(warnings('upc.appeal-decision', '2025-12-31', { calendar: 'DE-BY-Muenchen' })).toContain(
      'always counts by the calendar LU',
    );
  });
});

describe('a circumstance', () => {
  it('may be stated by another of its names', () => {
    expect(datesOf('cn.pat.priority-add', '2026-01-15', { circumstances: ['or'] })[0]).toBe('2026-05-15');
  });
});
