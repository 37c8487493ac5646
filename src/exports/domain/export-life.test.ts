import { walks } from '../../kernel/life.fixtures.js';
import { exportLife } from './export-life.js';

describe('the life of an export', () => {
  walks({
    life: exportLife,
    starts: ['waiting'],
    thing: (status) => ({ status }),
    around: (hands) => ({ hands }),
    words: {},
  });
});
