import { addDays, calendarDate, isRefused } from '../../../kernel/index.js';
import { walks } from '../../../kernel/life.fixtures.js';
import { type AroundCheck, checkLife, obstacleToSubstance, validUntil } from './check-life.js';
import { handsOnCheck, moveCheck, offeredOnCheck } from './check.js';
import { aCheck, aHit, aroundCheck, aSignedWaiver, aWaiver, now, today } from './checks.fixtures.js';
import { holdHours } from './hold.js';

const blocking = aHit({ verdict: 'blocked' });
const alike = aHit({ rule: 'name' });
const sheet = { parties: [], classes: ['H01L33'], courts: [] };
const words = { reason: 'why', declaration: 'none' };

const codeOf = (
  action: Parameters<typeof moveCheck>[1],
  check: Parameters<typeof aCheck>[0],
  around: Partial<AroundCheck>,
): string => {
  const outcome = moveCheck(aCheck(check), action, words, aroundCheck(around), sheet);
  return isRefused(outcome) ? outcome.refusal.code : outcome.state.status;
};
const officer = { hands: ['ethics'] as const };
const lead = { hands: ['lead'] as const, personId: 'lead' };

describe('the life of a conflict check', () => {
  walks({
    life: checkLife,
    starts: ['requested'],
    thing: (status) => aCheck({ status }),
    around: (hands, action) => {
      const toWaive = { hits: [aHit()], waivers: [aSignedWaiver()] };
      const found = action === 'find_waivable' || action === 'waive' ? toWaive : {};
      return aroundCheck({ hands, ...found });
    },
    words,
  });

  it.each([
    ['nothing was found', [], 'clear'],
    ['a name is alike, which a person decides of', [alike], 'clear'],
    ['a rule blocks', [blocking], 'check.blocked_by_rule'],
    ['a rule blocks, among others', [aHit({ path: ['other'] }), blocking], 'check.blocked_by_rule'],
    ['a tie is to be waived', [aHit()], 'check.waiver_needed'],
  ])('is cleared or not where %s', (_, hits, expected) => {
    for (const status of ['screened', 'recheck', 'waivable'] as const)
      expect(codeOf('clear', { status }, { ...officer, hits })).toBe(expected);
  });

  it.each([
    ['nothing was found', [], 'check.nothing_to_waive'],
    ['a name alone is alike', [alike], 'check.nothing_to_waive'],
    ['a tie is to be waived', [aHit()], 'waivable'],
    ['a rule blocks', [blocking, aHit({ path: ['other'] })], 'check.blocked_by_rule'],
  ])('is left to a waiver or not where %s', (_, hits, expected) => {
    expect(codeOf('find_waivable', { status: 'screened' }, { ...officer, hits })).toBe(expected);
  });

  it.each([
    ['signed by all', [aSignedWaiver()], 'waived'],
    ['not signed by the member', [aWaiver({ signatures: aSignedWaiver().signatures.slice(0, 1) })], 'x'],
    ['not signed by the lead', [aWaiver({ signatures: aSignedWaiver().signatures.slice(1) })], 'x'],
    ['of another hit', [aSignedWaiver({ hit: aHit({ path: ['other'] }) })], 'x'],
    ['dead', [aSignedWaiver({ diedAt: now, death: 'ended' })], 'x'],
    ['over since yesterday', [aSignedWaiver({ until: addDays(today, -1) })], 'x'],
    ['good until today', [aSignedWaiver({ until: today })], 'waived'],
    ['not there', [], 'x'],
  ])('is waived or not by a waiver %s', (_, waivers, expected) => {
    const code = expected === 'x' ? 'check.signatures_missing' : expected;
    expect(codeOf('waive', { status: 'waivable' }, { ...officer, hits: [aHit()], waivers })).toBe(code);
    expect(codeOf('waive', { status: 'recheck' }, { ...officer, hits: [aHit()], waivers })).toBe(code);
  });

  it('is not waived where one of two hits is not covered, nor ever where a rule blocks', () => {
    const hits = [aHit(), aHit({ path: ['other'] })];
    const waivers = [aSignedWaiver()];
    const around = { ...officer, hits, waivers };
    expect(codeOf('waive', { status: 'waivable' }, around)).toBe('check.signatures_missing');
    const worse = { ...around, hits: [aHit(), { ...blocking, path: ['z'], key: 'z' }] };
    expect(codeOf('waive', { status: 'waivable' }, worse)).toBe('check.blocked_by_rule');
  });

  it('is decided by no officer who asked, is of the team, or is the expert', () => {
    for (const personId of ['lead', 'mate', 'expert'])
      for (const action of ['clear', 'find_waivable', 'waive', 'block'] as const)
        expect(codeOf(action, { status: 'screened' }, { ...officer, personId })).toBe(
          'approval.own_question',
        );
  });

  it('is sent to no expert another team holds, and to none the pool has not active', () => {
    const until = new Date(Date.parse(now) + 1).toISOString() as typeof now;
    const other = { until, teamIds: ['somebody'] };
    for (const [action, status] of [
      ['send_names', 'requested'],
      ['ask_again', 'blocked'],
    ] as const) {
      expect(codeOf(action, { status }, { ...lead, holds: [other] })).toBe('check.expert_held');
      expect(codeOf(action, { status }, { ...lead, holds: [{ ...other, until: now }] })).toBe(
        'names_only_sent',
      );
      expect(codeOf(action, { status }, { ...lead, holds: [{ ...other, teamIds: ['lead'] }] })).toBe(
        'names_only_sent',
      );
      expect(codeOf(action, { status }, { ...lead, isActive: false })).toBe('check.expert_not_active');
    }
  });

  it('holds the expert for three days from when names are sent, and keeps exactly what left', () => {
    const sent = moveCheck(aCheck(), 'send_names', {}, aroundCheck(lead), sheet);
    if (isRefused(sent)) throw new Error(sent.refusal.code);
    expect(sent.state).toMatchObject({ sheet, sentAt: now, version: 2 });
    expect(Date.parse(sent.state.heldUntil ?? '') - Date.parse(now)).toBe(holdHours * 3_600_000);
    const called = moveCheck(sent.state, 'withdraw', words, aroundCheck(lead), sheet);
    expect(isRefused(called) || called.state.heldUntil).toBeNull();
  });

  it('forgets what was declared and decided once the names are sent again', () => {
    const cleared = aCheck({
      status: 'clear',
      declaration: 'none',
      declaredAt: now,
      declaredBy: 'expert',
      decidedOn: today,
      decidedAt: now,
      decidedBy: 'officer',
      reason: 'nothing',
    });
    const again = moveCheck(cleared, 'ask_again', {}, aroundCheck(lead), sheet);
    expect(isRefused(again) || again.state).toMatchObject({
      declaration: null,
      declaredAt: null,
      decidedOn: null,
      decidedBy: null,
      reason: null,
    });
  });

  it('knows since when an expert is cleared until they are blocked or it is over', () => {
    const earlier = addDays(today, -40);
    const clearedOn = (
      ...[check, action]: [Parameters<typeof aCheck>[0], Parameters<typeof moveCheck>[1]]
    ) => {
      const hands = ['lead', 'ethics', 'expert', 'system'] as const;
      const moved = moveCheck(aCheck(check), action, words, aroundCheck({ hands }), sheet);
      return isRefused(moved) ? moved.refusal.code : moved.state.clearedOn;
    };
    expect(clearedOn({ status: 'screened' }, 'clear')).toBe(today);
    const cleared = { status: 'clear', clearedOn: earlier } as const;
    expect(clearedOn(cleared, 'recheck')).toBe(earlier);
    expect(clearedOn(cleared, 'ask_again')).toBe(earlier);
    expect(clearedOn({ ...cleared, status: 'screened' }, 'clear')).toBe(earlier);
    expect(clearedOn({ ...cleared, status: 'recheck' }, 'block')).toBeNull();
    expect(clearedOn({ ...cleared, status: 'names_only_sent' }, 'decline')).toBeNull();
    expect(clearedOn(cleared, 'withdraw')).toBeNull();
  });

  it('tells in its facts neither the case nor anybody', () => {
    const sent = moveCheck(aCheck(), 'send_names', {}, aroundCheck(lead), sheet);
    expect(isRefused(sent) || sent.facts).toEqual([
      { type: 'check.names_sent', subject: { kind: 'conflict_check', id: 'k' }, payload: {} },
    ]);
  });

  it('gives hands by who somebody is, the word of an expert without account to the lead counsel', () => {
    const person = (personId: string | null, role?: 'ethics_officer') => ({
      kind: 'person' as const,
      personId: personId ?? '',
      seats: role === undefined ? [] : [{ role }],
    });
    const ofTeam = (over: Parameters<typeof aCheck>[0] = {}) => ({ ...aCheck(over), isTeam: true });
    expect(handsOnCheck(person('lead'), ofTeam())).toEqual(['lead']);
    expect(handsOnCheck(person('lead'), { ...aCheck({ expertPersonId: null }), isTeam: false })).toEqual([]);
    expect(handsOnCheck(person('lead'), ofTeam({ expertPersonId: null }))).toEqual(['lead', 'expert']);
    expect(handsOnCheck(person('expert'), ofTeam())).toEqual(['expert']);
    expect(handsOnCheck(person('mate'), ofTeam())).toEqual([]);
    expect(handsOnCheck(person('o', 'ethics_officer'), ofTeam())).toEqual(['ethics']);
    expect(handsOnCheck({ kind: 'system', personId: null, seats: [] }, ofTeam())).toEqual(['system']);
    expect(
      handsOnCheck({ kind: 'outsider', personId: null, seats: [] }, ofTeam({ expertPersonId: null })),
    ).toEqual([]);
  });

  it('offers each hand its own and nobody the steps of the system', () => {
    const offered = (status: Parameters<typeof aCheck>[0], around: Partial<AroundCheck>) =>
      offeredOnCheck(aCheck(status), aroundCheck(around)).map(({ action }) => action);
    expect(offered({ status: 'screened' }, officer)).toEqual(['clear', 'find_waivable', 'block']);
    expect(offered({ status: 'screened' }, lead)).toEqual(['withdraw']);
    expect(offered({ status: 'names_only_sent' }, { hands: ['expert'] })).toEqual(['declare', 'decline']);
    expect(offered({ status: 'declared' }, officer)).toEqual([]);
    expect(offered({ status: 'clear' }, { hands: ['lead'] })).toEqual(['ask_again', 'withdraw']);
  });
});

describe('what may leave', () => {
  it.each(Object.keys(checkLife.statuses) as (keyof typeof checkLife.statuses)[])(
    'in "%s" is names alone, until the check is clear or waived',
    (status) => {
      const code = obstacleToSubstance({ status })?.refusal;
      if (status === 'clear' || status === 'waived') expect(code).toBeUndefined();
      else expect(code).toMatchObject({ code: 'engage.conflict_pending', of: 'right' });
    },
  );

  it('serves an engagement for thirty days', () => {
    const decidedOn = calendarDate('2026-11-30');
    expect(validUntil({ status: 'clear', decidedOn })).toBe('2026-12-30');
    expect(validUntil({ status: 'waived', decidedOn })).toBe('2026-12-30');
    for (const status of ['blocked', 'recheck', 'screened'] as const)
      expect(validUntil({ status, decidedOn })).toBeNull();
  });
});
