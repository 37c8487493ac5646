import { isRefused, move } from '../../kernel/index.js';
import { walks } from '../../kernel/life.fixtures.js';
import { type AdditionLife, additionLives } from './addition-life.js';

describe.each(Object.values(additionLives))('the life of what is added ($of)', (life: AdditionLife) => {
  walks({
    life,
    starts: ['proposed'],
    thing: (status) => ({ status }),
    around: (hands) => ({ hands }),
    words: { reason: 'because' },
  });

  it('has two pairs of eyes: who proposed it may not accept or refuse it', () => {
    for (const action of ['accept', 'refuse'] as const) {
      const outcome = move(life, action, { status: 'proposed' }, { hands: ['proposer'] }, { reason: 'x' });
      expect(isRefused(outcome) && outcome.refusal).toMatchObject({
        code: `${life.of}.not_yours`,
        of: 'right',
      });
    }
  });
});
