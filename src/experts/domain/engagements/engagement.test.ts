import { addDays, isRefused } from '../../../kernel/index.js';
import { walks } from '../../../kernel/life.fixtures.js';
import { now, today } from '../checks/checks.fixtures.js';
import type { CheckStatus } from '../checks/check-life.js';
import { type AroundEngagement, endedStatuses, engagementLife } from './engagement-life.js';
import { type Engagement, moveEngagement, offeredOnEngagement, unquoted } from './engagement.js';
import { anEngagement, aroundEngagement } from './engagements.fixtures.js';
import { codeOf, pseudonym } from './pseudonym.js';

const names = { en: 'Cleo Clean', zh: '柯洁' };
const words = { reason: 'why', confirmation: 'Cleo Clean' };

const outcomeOf = (
  action: Parameters<typeof moveEngagement>[1],
  engagement: Partial<Engagement>,
  around: Partial<AroundEngagement>,
  said: object = words,
): string => {
  const outcome = moveEngagement(anEngagement(engagement), action, said, aroundEngagement(around), names);
  return isRefused(outcome) ? `${outcome.refusal.of} ${outcome.refusal.code}` : outcome.state.status;
};
const lead = { hands: ['lead'] as const };
const expert = { hands: ['expert'] as const, personId: 'expert' };

describe('the life of an engagement', () => {
  walks({
    life: engagementLife,
    starts: ['proposed'],
    thing: (status) => anEngagement({ status }),
    around: (hands) => aroundEngagement({ hands }),
    words,
  });

  it.each(['requested', 'declared', 'screened', 'waivable', 'blocked', 'recheck', 'withdrawn'] as const)(
    'is not signed, begun or designated while the check is %s',
    (status: CheckStatus) => {
      const check = { status, decidedOn: today };
      const refused = 'right engage.conflict_pending';
      expect(outcomeOf('sign', { status: 'approved' }, { ...expert, check })).toBe(refused);
      expect(outcomeOf('begin', { status: 'signed' }, { ...lead, check })).toBe(refused);
      expect(outcomeOf('designate', { status: 'active' }, { ...lead, check })).toBe(refused);
      const [offer] = offeredOnEngagement(
        anEngagement({ status: 'signed' }),
        aroundEngagement({ ...lead, check }),
      );
      expect([offer?.action, offer?.obstacle?.code]).toEqual(['begin', 'engage.conflict_pending']);
    },
  );

  it.each([
    [30, 'signed', 'active'],
    [31, 'rule engagement.check_old', 'rule engagement.check_old'],
  ])('is signed and begun %s days after the decision: %s, %s', (days, signed, begun) => {
    const check = { status: 'waived', decidedOn: addDays(today, -days) } as const;
    expect(outcomeOf('sign', { status: 'approved' }, { ...expert, check })).toBe(signed);
    expect(outcomeOf('begin', { status: 'signed' }, { ...lead, check })).toBe(begun);
    // Who works already is designated by a decision that is older.
    expect(outcomeOf('designate', { status: 'active' }, { ...lead, check })).toBe('designated');
  });

  it.each([
    ['Cleo Clean', 'designated'],
    ['柯洁', 'designated'],
    [' 柯洁 ', 'designated'],
    ['cleo clean', 'rule engagement.confirmation_differs'],
    ['Cleo', 'rule engagement.confirmation_differs'],
    ['', 'rule engagement.confirmation_missing'],
  ])('is designated by the name of the expert alone: "%s"', (confirmation, expected) => {
    expect(outcomeOf('designate', { status: 'active' }, lead, { confirmation })).toBe(expected);
  });

  it('is designated by no empty name where the expert has one script', () => {
    const outcome = moveEngagement(
      anEngagement({ status: 'active' }),
      'designate',
      { confirmation: '-' },
      aroundEngagement(lead),
      { en: 'Cleo Clean', zh: '' },
    );
    expect(isRefused(outcome)).toBe(true);
  });

  it('is designated once, and stays so when the work is sent back', () => {
    const sent = moveEngagement(
      anEngagement({ status: 'delivered', designatedAt: now, deliveredAt: now }),
      'send_back',
      words,
      aroundEngagement(lead),
      names,
    );
    expect(sent).toMatchObject({ state: { status: 'active', designatedAt: now, deliveredAt: null } });
    expect(outcomeOf('designate', { status: 'active', designatedAt: now }, lead)).toBe(
      'rule engagement.designated_already',
    );
  });

  it('is not closed while time is not billed', () => {
    expect(outcomeOf('close', { status: 'accepted' }, { ...lead, isUnbilled: true })).toBe(
      'rule engagement.time_unbilled',
    );
  });

  it('loses its quote when it is sent back for another, and keeps who ended it and why', () => {
    const quoted = anEngagement({ status: 'quoted', hourlyMinor: '320000', quotedAt: now });
    const sent = moveEngagement(quoted, 'send_back', words, aroundEngagement(lead), names);
    expect(!isRefused(sent) && unquoted(sent.state)).toMatchObject({ hourlyMinor: null, quotedAt: null });
    const over = moveEngagement(quoted, 'withdraw', words, aroundEngagement(lead), names);
    expect(over).toMatchObject({ state: { endedBy: 'lead', endedAt: now, reason: 'why' } });
    const out = moveEngagement(quoted, 'conflict_out', {}, aroundEngagement({ hands: ['system'] }), names);
    expect(out).toMatchObject({ state: { endedBy: null, status: 'conflicted_out' } });
  });

  it('ends by a conflict wherever it stands and has not ended, and in no fact names what it is', () => {
    for (const status of Object.keys(engagementLife.statuses) as (keyof typeof engagementLife.statuses)[]) {
      const outcome = moveEngagement(
        anEngagement({ status }),
        'conflict_out',
        {},
        aroundEngagement({ hands: ['system'] }),
        names,
      );
      expect(isRefused(outcome)).toBe(endedStatuses.includes(status));
      if (!isRefused(outcome)) expect(outcome.facts).toMatchObject([{ payload: {}, subject: { id: 'e' } }]);
    }
  });
});

describe('a pseudonym', () => {
  it('is of signs that are told apart, and of the hash alone', () => {
    expect(codeOf('00010203ff')).toBe('ABCD');
    expect(codeOf('ffffffff')).toBe('9999');
    expect(pseudonym('K7Q2')).toEqual({ en: 'Consulting expert K7Q2', zh: '咨询专家K7Q2' });
  });
});
