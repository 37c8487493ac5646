import { AskedOnce } from './asked-once.js';

it('asks the same question once while it is under way, and anew afterwards', async () => {
  const questions = new AskedOnce<number>();
  let asked = 0;
  const ask = () => Promise.resolve(++asked);
  expect(await Promise.all([questions.answer('a', ask), questions.answer('a', ask)])).toEqual([1, 1]);
  expect(await questions.answer('b', ask)).toBe(2);
  expect(await questions.answer('a', ask)).toBe(3);
});

it('keeps no failure', async () => {
  const questions = new AskedOnce<number>();
  const fail = () => Promise.reject(new Error('away'));
  await expect(Promise.all([questions.answer('a', fail), questions.answer('a', fail)])).rejects.toThrow(
    'away',
  );
  expect(await questions.answer('a', () => Promise.resolve(1))).toBe(1);
});
