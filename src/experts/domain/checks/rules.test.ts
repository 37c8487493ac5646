import fc from 'fast-check';
import { addDays, calendarDate, isRefused } from '../../../kernel/index.js';
import { blindAnswer, questionsADay, tooManyQuestions } from './blind.js';
import { aHit, aSignedWaiver, aWaiver, now, today } from './checks.fixtures.js';
import { sidesFor } from './sides.js';
import { heldUntil, isHeldByOthers } from './hold.js';
import { type CheckHit, compareRuns, keptHits, keyOfHit, verdictOf } from './runs.js';
import { namesOnlySheet } from './sheet.js';
import { covers, deathOf, missingSigners, neededSigners, obstacleToWaiver, signWaiver } from './waiver.js';

const hits: fc.Arbitrary<CheckHit> = fc
  .record({
    rule: fc.constantFrom('equity', 'employment', 'name'),
    verdict: fc.constantFrom('waivable' as const, 'blocked' as const),
    path: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 2 }),
  })
  .map((over) => aHit(over));

describe('runs of a check', () => {
  it('keep each hit once by rule and way, as grave as the gravest', () => {
    fc.assert(
      fc.property(fc.array(hits), (found) => {
        const kept = keptHits(found);
        expect(new Set(kept.map(({ key }) => key)).size).toBe(kept.length);
        expect(new Set(kept.map(({ key }) => key))).toEqual(new Set(found.map(keyOfHit)));
        expect(verdictOf(kept)).toBe(verdictOf(found));
      }),
    );
  });

  it('find nothing anew in the same, everything anew after nothing, and nothing lost', () => {
    fc.assert(
      fc.property(fc.array(hits), fc.array(hits), (one, other) => {
        const [before, after] = [keptHits(one), keptHits(other)];
        expect(compareRuns(before, before)).toEqual({ fresh: [], gone: [], changed: [] });
        expect(compareRuns([], after).fresh).toEqual(after);
        const { fresh, gone } = compareRuns(before, after);
        const known = new Set(before.map(({ key }) => key));
        for (const { key } of after) if (!known.has(key)) expect(fresh.map((hit) => hit.key)).toContain(key);
        expect(gone.every(({ key }) => after.every((hit) => hit.key !== key))).toBe(true);
      }),
    );
  });

  it('find a hit anew that weighs more, changed where it only reads differently', () => {
    const before = [aHit()];
    expect(compareRuns(before, [aHit({ verdict: 'blocked' })])).toMatchObject({
      fresh: [{ verdict: 'blocked' }],
      changed: [],
    });
    const lighter = compareRuns([aHit({ verdict: 'blocked' })], before);
    expect([lighter.fresh, lighter.changed]).toEqual([[], before]);
    const reads = aHit({ because: { en: 'Holds 0.9 % of the parent.', zh: '持有 0.9%。' } });
    expect(compareRuns(before, [reads])).toEqual({ fresh: [], gone: [], changed: [reads] });
  });
});

describe('the sheet of names', () => {
  const file = {
    parties: [
      { name: 'Zeta Ltd', nameZh: '泽塔' },
      { name: 'Alpha Inc.', nameZh: null },
      { name: 'Alpha Inc.', nameZh: null },
    ],
    classes: ['H01L33', 'H01L33', 'G06F'],
    courts: [
      { en: 'ITC', zh: '国际贸易委员会' },
      { en: 'ITC', zh: '国际贸易委员会' },
    ],
  };

  it('names each once, in an order that tells no side, with class and court', () => {
    expect(namesOnlySheet(file)).toEqual({
      parties: [
        { name: 'Alpha Inc.', nameZh: null },
        { name: 'Zeta Ltd', nameZh: '泽塔' },
      ],
      classes: ['G06F', 'H01L33'],
      courts: [{ en: 'ITC', zh: '国际贸易委员会' }],
    });
    expect(namesOnlySheet({ ...file, parties: file.parties.toReversed() })).toEqual(namesOnlySheet(file));
  });

  it('takes nothing with it that a case gains, at whatever depth', () => {
    const secret = 'the theory of non-infringement';
    const more = {
      ...file,
      title: secret,
      parties: file.parties.map((party) => ({ ...party, role: secret, side: secret, memberId: secret })),
      courts: file.courts.map((court) => ({ ...court, number: secret })),
    };
    expect(JSON.stringify(namesOnlySheet(more))).not.toContain(secret);
    expect(namesOnlySheet(more)).toEqual(namesOnlySheet(file));
  });
});

describe('a hold of an expert', () => {
  it('stands for 72 hours against everybody but the team', () => {
    const until = heldUntil(now);
    const held = [{ until, teamIds: ['a', 'b'] }];
    const at = (ms: number) => new Date(Date.parse(now) + ms).toISOString() as typeof now;
    const last = 72 * 3_600_000 - 1;
    expect(isHeldByOthers(held, 'c', at(last))).toBe(true);
    expect(isHeldByOthers(held, null, at(last))).toBe(true);
    expect(isHeldByOthers(held, 'c', at(last + 1))).toBe(false);
    expect(isHeldByOthers(held, 'b', now)).toBe(false);
    expect(isHeldByOthers([], 'c', now)).toBe(false);
  });
});

describe('a waiver', () => {
  const around = { today, hits: [aHit()], memberIds: ['m'] };
  const by = (personId: string, ...memberIds: string[]) => ({ personId, memberIds });

  it('needs the lead counsel and each member once', () => {
    expect(neededSigners('lead', ['b', 'a', 'b'])).toEqual({ leadId: 'lead', memberIds: ['a', 'b'] });
    expect(missingSigners(aWaiver())).toEqual({ lead: true, memberIds: ['m'] });
    expect(missingSigners(aSignedWaiver())).toEqual({ lead: false, memberIds: [] });
  });

  it.each([
    ['the lead counsel', by('lead'), [null]],
    ['who acts for the member', by('p', 'm'), ['m']],
    ['the lead counsel who is counsel of the member', by('lead', 'm'), [null, 'm']],
    ['who acts for another member', by('p', 'other'), 'waiver.not_yours'],
    ['nobody of these', by('p'), 'waiver.not_yours'],
  ])('is signed by %s', (_, signer, expected) => {
    const outcome = signWaiver(aWaiver(), signer, now);
    expect(
      isRefused(outcome) ? outcome.refusal.code : outcome.state.added.map(({ memberId }) => memberId),
    ).toEqual(expected);
  });

  it('is signed once by each, and not once it is dead', () => {
    const code = (outcome: object) => isRefused(outcome) && outcome.refusal.code;
    expect(code(signWaiver(aSignedWaiver(), by('lead'), now))).toBe('waiver.signed_already');
    expect(code(signWaiver(aSignedWaiver(), by('q', 'm'), now))).toBe('waiver.signed_already');
    expect(code(signWaiver(aWaiver({ diedAt: now }), by('lead'), now))).toBe('waiver.dead');
    expect(code(signWaiver(aWaiver({ diedAt: now }), by('x'), now))).toBe('waiver.not_yours');
  });

  it.each([
    ['nothing changed', {}, undefined],
    ['its last day is today', { until: today }, undefined],
    ['its last day was yesterday', { until: addDays(today, -1) }, 'ended'],
    ['a member withdrew', { memberIds: ['m', 'n'] }, 'member_withdrew'],
    ['the hit is found no more', { hit: aHit({ path: ['gone'] }) }, 'hit_gone'],
    ['the share grew', { hit: aHit({ because: { en: 'Holds 0.1 %.', zh: '持有 0.1%。' } }) }, 'hit_changed'],
    ['the tie began anew', { hit: aHit({ since: calendarDate('2020-01-01') }) }, 'hit_changed'],
    ['the hit blocks now', { hit: aHit({ verdict: 'blocked' }) }, 'hit_changed'],
  ])('dies or lives where %s', (_, over, expected) => {
    const waiver = aSignedWaiver(over);
    expect(deathOf(waiver, around)).toBe(expected);
    if (expected !== undefined) expect(covers(waiver, aHit(), around)).toBe(false);
  });

  it('is of one hit that can be waived, once at a time', () => {
    const code = (...asked: Parameters<typeof obstacleToWaiver>) => obstacleToWaiver(...asked)?.refusal.code;
    expect(code(aHit(), [])).toBeUndefined();
    expect(code(aHit(), [aWaiver({ diedAt: now })])).toBeUndefined();
    expect(code(aHit(), [aWaiver()])).toBe('waiver.asked_already');
    expect(code(aHit({ verdict: 'blocked' }), [])).toBe('waiver.not_waivable');
    expect(code(aHit({ rule: 'name' }), [])).toBe('waiver.not_waivable');
  });
});

describe('a blind question', () => {
  it('is answered in one of two ways, whatever was found', () => {
    const verdicts = ['clear', 'waivable', 'blocked'] as const;
    const answers = verdicts.flatMap((verdict) =>
      [true, false].map((isDeclared) => blindAnswer({ verdict, isDeclared })),
    );
    expect(answers).toEqual(['none_known', ...Array<string>(5).fill('ask_ethics')]);
  });

  it('is asked twenty times a day', () => {
    expect(tooManyQuestions(questionsADay - 1)).toBeUndefined();
    expect(tooManyQuestions(questionsADay)?.refusal.code).toBe('check.questions_spent');
  });
});

describe('the sides of a case', () => {
  const party = (id: string, side: string, role: string, over: object = {}) => ({
    id,
    side,
    role,
    memberId: null,
    isWithdrawn: false,
    ...over,
  });
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

  it('are those the alliance sees, where it is on one', () => {
    const parties = [
      party('adv', 'adverse', 'complainant'),
      party('gone', 'adverse', 'complainant', { isWithdrawn: true }),
      party('own', 'ours', 'respondent', { memberId: 'm' }),
      party('co', 'ours', 'respondent', { memberId: 'n' }),
      party('left', 'ours', 'respondent', { memberId: 'o', isWithdrawn: true }),
      party('court', 'neutral', 'intervenor'),
    ];
    const sides = sidesFor({ kind: 'itc_337', parties }, ['m']);
    expect(ids(sides.adverse)).toEqual(['adv', 'gone']);
    expect(ids(sides.ours)).toEqual(['own']);
    expect(ids(sides.coMembers)).toEqual(['co']);
    expect(sides.isAccused).toBe(true);
  });

  it('are those of the roles in a quarrel among members', () => {
    const parties = [
      party('own', 'neutral', 'claimant', { memberId: 'm' }),
      party('with', 'neutral', 'claimant', { memberId: 'n' }),
      party('against', 'neutral', 'opponent', { memberId: 'o' }),
      party('beside', 'neutral', 'intervenor'),
    ];
    const sides = sidesFor({ kind: 'internal_dispute', parties }, ['m']);
    expect([ids(sides.adverse), ids(sides.coMembers)]).toEqual([['against'], ['with']]);
    expect(sides.isAccused).toBe(false);
    const other = sidesFor({ kind: 'internal_dispute', parties }, ['o']);
    expect([ids(other.adverse), other.isAccused]).toEqual([['own', 'with'], true]);
  });
});
