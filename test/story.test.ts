import { story } from './story.js';

/** A story that is told here, and the tests it would have become by their titles. */
function aStory(told: string[]) {
  const tests = new Map<string, () => Promise<void>>();
  const step = story((title, act) => void tests.set(title, act));
  step('begins', () => void told.push('begins'));
  step.each(['one', 'two'] as const)('goes on with %s', (which) => void told.push(which));
  step('breaks', () => {
    throw new Error('broken');
  });
  step('ends', () => void told.push('ends'));
  return (title: string) => tests.get(title)?.();
}

describe('a step of a story', () => {
  it('plays first what comes before it, each once, whichever is asked for first', async () => {
    const told: string[] = [];
    const ask = aStory(told);
    await ask('goes on with two');
    await ask('begins');
    await ask('goes on with one');
    expect(told).toEqual(['begins', 'one', 'two']);
  });

  it('fails with one before it that failed', async () => {
    const told: string[] = [];
    const ask = aStory(told);
    await expect(ask('ends')).rejects.toThrow('broken');
    await expect(ask('breaks')).rejects.toThrow('broken');
    await ask('begins');
    expect(told).toEqual(['begins', 'one', 'two']);
  });
});
