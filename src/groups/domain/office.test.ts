import { proposalObstacle } from './office.js';

describe('proposing somebody', () => {
  it.each([
    ['another', 'a', 'b', undefined],
    ['oneself', 'a', 'a', 'office.oneself'],
    ['somebody, by the system', null, 'b', undefined],
  ])('%s', (_, by, whom, code) => expect(proposalObstacle(by, whom)?.code).toBe(code));
});
