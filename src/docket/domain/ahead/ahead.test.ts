import fc from 'fast-check';
import { addDays, calendarDate, isRefused, refuse } from '../../../kernel/index.js';
import {
  computeDeadline,
  consequencesOf,
  dueOrSafe,
  findRule,
  lawEvents,
  packs,
  rulesTriggeredBy,
} from '../../../law/index.js';
import { type Known, lookAhead, type Seed, stepsAtMost, type Supposed } from './ahead.js';

const day = calendarDate;
const aSeed = (ruleId: string, due: string, from: Seed['from'] = null): Seed => ({
  deadlineId: `the deadline of ${ruleId}`,
  ruleId,
  due: day(due),
  from,
});
const known = (forum: string, seeds: readonly Seed[], over: Partial<Known> = {}): Known => ({
  proceeding: { forum, calendar: null, institutedOn: forum === 'us-itc' ? day('2026-03-12') : null },
  seeds,
  events: [],
  today: day('2026-01-05'),
  ...over,
});
const ahead = (...asked: Parameters<typeof known>): readonly Supposed[] =>
  lookAhead(known(...asked), computeDeadline);

/** Each supposed event with the dates that would follow, as far as the table is about them. */
const told = (found: readonly Supposed[]) =>
  found.map(({ step, on, event, dates }) => [
    step,
    on,
    event,
    ...dates.map(({ ruleId, due }) => `${ruleId} ${due}`),
  ]);

describe('an investigation with a target date', () => {
  const seeds = [aSeed('itc.final_id_due', '2027-03-15'), aSeed('itc.final_determination', '2027-07-15')];
  const recorded = [{ kind: 'target_date', happenedOn: day('2027-07-15') }];
  const found = ahead('us-itc', seeds, { events: recorded });

  it('is followed to the day on which a violation becomes final, and to the bond', () => {
    expect(told(found)).toEqual([
      // Day 1 is Tuesday 16 March; day 14 is Monday 29 March.
      [1, '2027-03-15', 'final_id_issued', 'itc.rd_remedy_bond 2027-03-29'],
      // Day 12 is Saturday 27 March, which moves to Monday; day 60 is Friday 14 May.
      [
        1,
        '2027-03-15',
        'final_id_served',
        'itc.petition_review_final_id 2027-03-29',
        'itc.review_decision_final_id 2027-05-14',
      ],
      [2, '2027-03-29', 'petition_for_review_served', 'itc.response_petition_final_id 2027-04-06'],
      [2, '2027-03-29', 'rd_served', 'itc.pi_submission_after_rd 2027-04-28'],
      [3, '2027-04-28', 'public_interest_submission_deadline', 'itc.pi_public_version 2027-04-29'],
      [1, '2027-07-15', 'commission_determination_served', 'itc.reconsideration_petition 2027-07-29'],
      [1, '2027-07-15', 'commission_final_determination_or_termination', 'itc.sanctions_rd 2027-08-16'],
      // Sixty days from the day after, without a move; the day after them it is final.
      [
        1,
        '2027-07-15',
        'determination_received_by_president',
        'itc.presidential_review_end 2027-09-13',
        'itc.determination_final_violation 2027-09-14',
      ],
      // A period under seven days leaves out the weekend.
      [2, '2027-07-29', 'reconsideration_petition_served', 'itc.reconsideration_answer 2027-08-05'],
      [2, '2027-08-16', 'sanctions_rd_served', 'itc.sanctions_rd_comments 2027-08-26'],
      [3, '2027-08-26', 'sanctions_rd_comments_served', 'itc.sanctions_rd_replies 2027-09-02'],
      // Day 90 is Sunday 12 December.
      [2, '2027-09-13', 'presidential_review_expired', 'itc.bond_forfeiture_motion 2027-12-13'],
      [3, '2027-12-13', 'bond_motion_filed', 'itc.bond_motion_response 2027-12-28'],
    ]);
  });

  it('says of each what is supposed, and with which deadline it begins', () => {
    const served = found.find(({ event }) => event === 'final_id_served');
    expect(served).toMatchObject({
      deadlineId: 'the deadline of itc.final_id_due',
      supposing: {
        en: 'Supposing, on its last day, Monday, March 15, 2027: Judge files the final initial determination on violation, and it is served the same day.',
        zh: '假定于最后一日2027年3月15日（星期一）：行政法官作出关于是否违法的最终初裁，且于同日送达。',
      },
    });
    expect(served?.dates.map(({ assuming }) => assuming?.en ?? null)).toEqual([
      'Supposing service by electronic means that day.',
      null,
    ]);
    expect(served?.dates.every(({ steps, due }) => steps.at(-1)?.date === due)).toBe(true);
    const petition = found.find(({ event }) => event === 'petition_for_review_served');
    expect(petition?.deadlineId).toBeNull();
  });

  it('begins where the docket stands: nothing that is recorded is supposed', () => {
    const final = { kind: 'final_id_served', happenedOn: day('2027-03-12') };
    const since = ahead('us-itc', seeds, { events: [...recorded, final] }).map(({ event }) => event);
    expect(since).not.toContain('final_id_served');
    expect(since).not.toContain('petition_for_review_served');
    expect(since).toContain('presidential_review_expired');
  });

  it('follows the ordered day, and says of a day that has passed that it has', () => {
    const [first] = ahead('us-itc', [aSeed('itc.final_id_due', '2027-03-12')], { today: day('2027-03-13') });
    expect([first?.on, first?.supposing.en]).toEqual([
      '2027-03-12',
      'Supposing, on its last day, Friday, March 12, 2027 (it has passed): Judge files the final initial determination on violation.',
    ]);
  });
});

describe('a complaint that is filed', () => {
  it('is followed to the answer, by the law of an investigation instituted that day', () => {
    const found = ahead('us-itc', [aSeed('itc.institution_decision', '2026-12-14')], {
      proceeding: { forum: 'us-itc', calendar: null, institutedOn: null },
    });
    const answer = found
      .flatMap(({ dates }) => dates)
      .find(({ ruleId }) => ruleId === 'itc.response_to_complaint');
    // Day 20 is Sunday 3 January 2027.
    expect(answer).toMatchObject({ due: '2027-01-04', countedFrom: '2026-12-14' });
    expect(found.map(({ event }) => event)).toEqual([
      'complaint_and_noi_served_by_commission',
      'institution_fr_publication',
    ]);
  });

  it('takes with it what its event said of the case', () => {
    const asked = (circumstances: readonly string[]) =>
      ahead('us-itc', [
        aSeed('itc.institution_decision', '2026-12-14', { circumstances, dates: {} }),
      ]).flatMap(({ dates }) => dates.map(({ ruleId }) => ruleId));
    expect(asked([])).not.toContain('itc.id_100_day');
    expect(asked(['hundred_day'])).toContain('itc.id_100_day');
  });
});

describe('other forums', () => {
  it('a Chinese court: from the end of the procedure to the judgment, the appeal and the answer to it', () => {
    const found = ahead('cn-court', [aSeed('cn.civ.trial-first', '2026-03-02')]);
    expect(told(found)).toEqual([
      [1, '2026-03-02', 'first_instance_judgment_served', 'cn.civ.appeal-judgment 2026-03-17'],
      [2, '2026-03-17', 'appeal_brief_served', 'cn.civ.appeal-answer 2026-04-01'],
    ]);
    expect(found[0]?.dates[0]?.assuming).toEqual({
      en: 'Supposing service by electronic means that day, and a party with its seat in the country of the forum.',
      zh: '假定当日以电子方式送达，且当事人在受理机关所在国有住所。',
    });
  });

  it('of a party known to come from abroad it has the longer period', () => {
    const from = { circumstances: ['no_domicile_in_prc'], dates: {} };
    const [judgment] = ahead('cn-court', [aSeed('cn.civ.trial-first', '2026-03-02', from)]);
    expect(judgment?.dates[0]).toMatchObject({
      due: '2026-04-01',
      assuming: { en: 'Supposing service by electronic means that day.' },
    });
  });

  it('the PTAB: from the preliminary response to the decision on institution and the final one', () => {
    const found = ahead('us-ptab', [aSeed('ptab.popr', '2027-03-01')]);
    expect(told(found).map((line) => line.slice(0, 4))).toEqual([
      // Three months to Tuesday 1 June.
      [1, '2027-03-01', 'popr_filed_or_due', 'ptab.institution 2027-06-01'],
      [2, '2027-06-01', 'institution', 'ptab.evidence_objection_prelim 2027-06-15'],
      [2, '2027-06-01', 'institution_denied', 'ptab.rehearing_final 2027-07-01'],
      // Thirty days from 1 June 2028 end on Saturday 1 July.
      [3, '2028-06-01', 'final_decision', 'ptab.rehearing_final 2028-07-03'],
    ]);
  });
});

it('tells what the law refuses, with the reason, and goes on from nothing of it', () => {
  const seeds = [aSeed('itc.final_id_due', '2027-03-15')];
  const found = lookAhead(known('us-itc', seeds), (ruleId, facts) =>
    ruleId === 'itc.petition_review_final_id'
      ? refuse('law.forum_suspended', 'The forum does not work.', '受理机关停止办公。')
      : computeDeadline(ruleId, facts),
  );
  const missing = found.flatMap(({ notComputed }) => notComputed);
  expect(missing).toMatchObject([
    { ruleId: 'itc.petition_review_final_id', code: 'law.forum_suspended', citation: '19 CFR 210.43(a)(1)' },
  ]);
  expect(found.map(({ event }) => event)).not.toContain('petition_for_review_served');
});

describe('looking ahead in any forum', () => {
  const forums = packs.filter(({ hears }) => hears).map(({ forum }) => forum);
  const leading = packs.flatMap(({ forum, rules }) =>
    rules.filter((rule) => consequencesOf(rule).length > 0).map(({ id }) => ({ forum, id })),
  );
  const anywhere = fc.constantFrom(...forums).chain((forum) =>
    fc.record({
      forum: fc.constant(forum),
      rules: fc.subarray(leading.filter((one) => one.forum === forum).map(({ id }) => id)),
      recorded: fc.subarray(lawEvents(forum).map(({ id }) => id)),
      after: fc.integer({ min: 0, max: 1200 }),
    }),
  );
  const asked = ({
    forum,
    rules,
    recorded,
    after,
  }: typeof anywhere extends fc.Arbitrary<infer T> ? T : never) =>
    ahead(
      forum,
      rules.map((rule, at) => aSeed(rule, addDays(day('2024-01-02'), after + at))),
      { events: recorded.map((kind) => ({ kind, happenedOn: day('2024-01-02') })) },
    );

  it('supposes each event once, and none that is recorded', () => {
    fc.assert(
      fc.property(anywhere, (one) => {
        const events = asked(one).map(({ event }) => event);
        return new Set(events).size === events.length && events.every((id) => !one.recorded.includes(id));
      }),
      { numRuns: 60 },
    );
  });

  it('gives no date of a period after its event that lies before it', () => {
    fc.assert(
      fc.property(anywhere, (one) =>
        asked(one).every(({ on, dates }) =>
          dates.every(({ ruleId, due }) => findRule(ruleId)?.direction !== 'after' || due >= on),
        ),
      ),
      { numRuns: 60 },
    );
  });

  it('leaves out nothing that an event starts: it is a date or a reason', () => {
    for (const { forum, id } of leading) {
      const found = ahead(forum, [aSeed(id, '2026-02-03')]);
      for (const { event, circumstances = [] } of consequencesOf(findRule(id)!)) {
        const { dates = [], notComputed = [] } = found.find((one) => one.event === event) ?? {};
        const started = rulesTriggeredBy(forum, event, circumstances).map((rule) => rule.id);
        expect([id, [...dates, ...notComputed].map(({ ruleId }) => ruleId).sort()]).toEqual([
          id,
          started.sort(),
        ]);
      }
    }
  });

  it('takes the way of service that gives the earlier day', () => {
    const { institutedOn } = known('us-itc', []).proceeding;
    const dated = leading.flatMap(({ forum, id }) =>
      ahead(forum, [aSeed(id, '2026-02-03')]).flatMap(({ on, event, dates }) =>
        dates.map((date) => ({ ...date, on, event })),
      ),
    );
    const served = dated.filter(({ assuming }) => assuming?.en.includes('service') === true);
    expect(served.length).toBeGreaterThan(20);
    for (const { ruleId, due, on, event } of served) {
      for (const method of ['electronic', 'hand'] as const) {
        const other = computeDeadline(ruleId, {
          event,
          date: on,
          service: { method },
          institutedOn: institutedOn ?? undefined,
        });
        expect(isRefused(other) || dueOrSafe(other.computed) >= due).toBe(true);
      }
    }
  });

  it('follows no chain the law holds only in part', () => {
    const longest = leading.map(({ forum, id }) =>
      Math.max(0, ...ahead(forum, [aSeed(id, '2026-02-03')]).map(({ step }) => step)),
    );
    expect(Math.max(...longest)).toBeLessThan(stepsAtMost);
  });
});
