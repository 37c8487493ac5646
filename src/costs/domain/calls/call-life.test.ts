import { instantOf, isRefused, move } from '../../../kernel/index.js';
import { walks } from '../../../kernel/life.fixtures.js';
import { callLife } from './call-life.js';
import { lateLineStatuses, lineLife, openLineStatuses } from './line-life.js';
import { paymentLife } from './payment-life.js';

describe('the life of a call', () => {
  walks({
    life: callLife,
    starts: ['draft'],
    thing: (status) => ({ status }),
    around: (hands) => ({ hands, isInDefault: false }),
    words: { reason: 'because' },
  });

  it('is not cancelled while a line of it is in default', () => {
    const outcome = move(
      callLife,
      'cancel',
      { status: 'issued' },
      { hands: ['treasurer'], isInDefault: true },
      { reason: 'x' },
    );
    expect(isRefused(outcome) && outcome.refusal.code).toBe('call.in_default');
  });
});

describe('the life of a line of a call', () => {
  walks({
    life: lineLife,
    starts: ['issued'],
    thing: (status, action) => ({
      status,
      kind: action === 'release' ? ('carry' as const) : ('share' as const),
    }),
    around: (hands) => ({ hands, isAsked: false }),
    words: { reason: 'because' },
  });

  it.each([
    ['carry', false, 'line.carried_twice'],
    ['share', true, 'line.asked_already'],
  ] as const)('of kind %s, asked %s: others do not carry it (%s)', (kind, isAsked, code) => {
    const outcome = move(
      lineLife,
      'ask_reallocation',
      { status: 'default', kind },
      { hands: ['treasurer'], isAsked },
      { reason: 'x' },
    );
    expect(isRefused(outcome) && outcome.refusal.code).toBe(code);
  });

  it('is released only where it is carried for another', () => {
    const thing = { status: 'issued', kind: 'share' } as const;
    const outcome = move(lineLife, 'release', thing, { hands: ['system'], isAsked: false }, {});
    expect(isRefused(outcome) && outcome.refusal.code).toBe('line.not_carried');
  });

  it('is open wherever something is late', () => {
    for (const status of lateLineStatuses) expect(openLineStatuses).toContain(status);
  });
});

describe('the life of a payment', () => {
  walks({
    life: paymentLife,
    starts: ['unmatched'],
    thing: (status) => ({
      memberId: status === 'unmatched' ? null : 'a member',
      reversedAt: status === 'reversed' ? instantOf(new Date(0)) : null,
    }),
    around: (hands) => ({ hands, isOwn: false }),
    words: { reason: 'because' },
  });

  it('is dealt with by nobody who acts for its member', () => {
    const thing = { memberId: 'a member', reversedAt: null };
    const outcome = move(
      paymentLife,
      'reverse',
      thing,
      { hands: ['treasurer'], isOwn: true },
      { reason: 'x' },
    );
    expect(isRefused(outcome) && outcome.refusal).toMatchObject({
      code: 'call_line.own_member',
      of: 'right',
    });
  });
});
