import { retrace } from './retrace.js';

describe('the facts of a deadline', () => {
  it.each([
    [['computed'], 'proposed'],
    [['computed', 'deadline.confirmed', 'moved'], 'proposed'],
    [['computed', 'deadline.met', 'moved'], 'met'],
    [['computed', 'closed', 'moved', 'deadline.confirmed'], 'confirmed'],
    [['computed', 'deadline.withdrawn', 'deadline.reopened', 'deadline.passed'], 'passed'],
    [['computed', 'deadline.confirmed', 'deadline.ordered', 'shadowed'], 'proposed'],
    [['computed', 'deadline.extended', 'deadline.confirmed', 'shadowed', 'deadline.lifted'], 'proposed'],
    [['computed', 'deadline.waived', 'moved'], 'waived'],
    [['computed', 'deadline.superseded', 'deadline.reopened', 'deadline.voided'], 'void'],
  ])('%j lead to %s', (told, status) => {
    expect(retrace(told)).toBe(status);
  });

  it.each([
    [['deadline.confirmed']],
    [['computed', 'deadline.met', 'closed']],
    [['computed', 'deadline.met', 'deadline.met']],
    [['computed', 'deadline.waived', 'deadline.extended']],
    [['shadowed']],
    [['computed', 'renamed']],
    [[]],
  ])('%j are of no deadline', (told) => {
    expect(retrace(told)).toBeUndefined();
  });
});
