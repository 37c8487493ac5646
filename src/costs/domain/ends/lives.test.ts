import { isRefused, move } from '../../../kernel/index.js';
import { walks } from '../../../kernel/life.fixtures.js';
import { dueLife } from './due-life.js';
import { type AroundExit, exitLife, nothingMoves } from './exit-life.js';
import { quoteLife } from './quote-life.js';
import { recoveryLife } from './recovery-life.js';
import { refundLife } from './refund-life.js';
import { settlementLife } from './settlement-life.js';
import { trueUpLife } from './true-up-life.js';

const words = { reason: 'because', reference: 'receipt 7' };

describe('the life of a buy-in quote', () => {
  walks({
    life: quoteLife,
    starts: ['proposed'],
    thing: (status) => ({ status }),
    around: (hands) => ({ hands }),
    words,
  });
});

describe('the life of an exit statement', () => {
  walks({
    life: exitLife,
    starts: ['drafted'],
    thing: (status) => ({ status }),
    around: (hands) => ({ hands, ...nothingMoves }),
    words,
  });

  const codeOf = (
    status: 'sent' | 'disputed' | 'countersigned',
    action: 'countersign' | 'settle' | 'take_back',
    over: Partial<AroundExit>,
  ) => {
    const around = { hands: ['treasurer', 'own'] as const, ...nothingMoves, ...over };
    const outcome = move(exitLife, action, { status }, around, words);
    return isRefused(outcome) ? outcome.refusal.code : outcome.state;
  };

  it.each([
    ['signed after all while nobody is asked how to decide', 'disputed', 'countersign', {}, 'countersigned'],
    [
      'not signed while a decision is asked',
      'disputed',
      'countersign',
      { isAsked: true },
      'exit_statement.asked_already',
    ],
    [
      'not taken back while a decision is asked',
      'disputed',
      'take_back',
      { isAsked: true },
      'exit_statement.asked_already',
    ],
    [
      'not settled while it has called lines to pay',
      'countersigned',
      'settle',
      { isOwing: true },
      'exit_statement.lines_open',
    ],
    [
      'not settled while money goes back to it already',
      'countersigned',
      'settle',
      { isRefunding: true },
      'exit_statement.refund_open',
    ],
    [
      'not settled by numbers that have moved',
      'countersigned',
      'settle',
      { isOutOfDate: true },
      'exit_statement.out_of_date',
    ],
    [
      'not settled while costs wait to be shared',
      'countersigned',
      'settle',
      { isAccruing: true },
      'exit_statement.costs_open',
    ],
  ] as const)('is %s', (_, status, action, over, expected) =>
    expect(codeOf(status, action, over)).toBe(expected),
  );
});

describe('the life of a refund', () => {
  walks({
    life: refundLife,
    starts: ['proposed'],
    thing: (status) => ({ status }),
    around: (hands) => ({ hands }),
    words,
  });
});

describe('the life of a bill to one member', () => {
  walks({
    life: dueLife,
    starts: ['open'],
    thing: (status) => ({ status }),
    around: (hands) => ({ hands }),
    words,
  });
});

describe('the life of a true-up', () => {
  walks({
    life: trueUpLife,
    starts: ['drafted'],
    thing: (status) => ({ status }),
    around: (hands) => ({ hands, isOutOfDate: false, hasCredit: true }),
    words,
  });

  it('is not posted once something else was, and leaves nothing to choose without a credit', () => {
    const code = (action: 'post' | 'choose', status: 'drafted' | 'posted') => {
      const around = { hands: ['treasurer', 'own'] as const, isOutOfDate: true, hasCredit: false };
      const outcome = move(trueUpLife, action, { status }, around, words);
      return isRefused(outcome) && outcome.refusal.code;
    };
    expect(code('post', 'drafted')).toBe('true_up.out_of_date');
    expect(code('choose', 'posted')).toBe('true_up.no_credit');
  });
});

describe('the life of a recovery', () => {
  walks({
    life: recoveryLife,
    starts: ['proposed'],
    thing: (status) => ({ status }),
    around: (hands) => ({ hands }),
    words,
  });
});

describe('the life of a settlement sum', () => {
  walks({
    life: settlementLife,
    starts: ['drafted'],
    thing: (status) => ({ status }),
    around: (hands) => ({ hands, hasSigned: false }),
    words,
  });

  it('is signed once for a member', () => {
    const around = { hands: ['own'] as const, hasSigned: true };
    const outcome = move(settlementLife, 'sign', { status: 'offered' }, around, words);
    expect(isRefused(outcome) && outcome.refusal.code).toBe('settlement_sum.signed_already');
  });
});
