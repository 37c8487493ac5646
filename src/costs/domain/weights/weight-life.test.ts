import { walks } from '../../../kernel/life.fixtures.js';
import { weightLife } from './weight-life.js';

describe('the life of a declaration', () => {
  walks({
    life: weightLife,
    starts: ['declared'],
    thing: (status) => ({ status }),
    around: (hands) => ({ hands }),
    words: { reason: 'Another figure' },
  });
});
