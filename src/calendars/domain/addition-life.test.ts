import { isRefused, move } from '../../kernel/index.js';
import { walks } from '../../kernel/life.fixtures.js';
import { type AdditionLife, additionLives } from './addition-life.js';

describe.each(Object.values(additionLives))('the life of what is added ($of)', (life: AdditionLife) => {
  walks({
    life,
    starts: ['proposed'],
    thing: (status) => ({ status, proposedBy: 'proposer' }),
    around: (hands) => ({ hands, personId: 'somebody' }),
    words: { reason: 'because' },
  });

  it.each(['accept', 'refuse', 'withdraw'] as const)(
    'has two pairs of eyes: who proposed it may not %s it',
    (action) => {
      const status = action === 'withdraw' ? 'accepted' : 'proposed';
      const around = { hands: ['second', 'proposer'], personId: 'proposer' } as const;
      const outcome = move(life, action, { status, proposedBy: 'proposer' }, around, { reason: 'x' });
      expect(isRefused(outcome) && outcome.refusal).toMatchObject({
        code: 'approval.own_question',
        of: 'right',
      });
    },
  );
});
