import { walks } from '../../../kernel/life.fixtures.js';
import { runLife } from './run-life.js';

describe('the life of a run', () => {
  walks({
    life: runLife,
    starts: ['proposed'],
    thing: (status) => ({ status }),
    around: (hands) => ({ hands }),
    words: { reason: 'A cost was coded wrongly' },
  });
});
