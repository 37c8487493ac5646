import { retrace } from './retrace.js';

describe('the facts of a deadline', () => {
  it.each([
    [['computed'], 'proposed'],
    [['computed', 'deadline.confirmed', 'moved'], 'proposed'],
    [['computed', 'deadline.met', 'moved'], 'met'],
    [['computed', 'closed', 'moved', 'deadline.confirmed'], 'confirmed'],
    [['computed', 'deadline.withdrawn', 'deadline.reopened', 'deadline.passed'], 'passed'],
  ])('%j lead to %s', (told, status) => {
    expect(retrace(told)).toBe(status);
  });

  it.each([
    [['deadline.confirmed']],
    [['computed', 'deadline.met', 'closed']],
    [['computed', 'deadline.met', 'deadline.met']],
    [['computed', 'renamed']],
    [[]],
  ])('%j are of no deadline', (told) => {
    expect(retrace(told)).toBeUndefined();
  });
});
