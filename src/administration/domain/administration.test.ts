import { isRefused } from '../../kernel/index.js';
import { mailSight } from './mail-sight.js';
import { retry, whyNotRetry, workMoves, type WorkState } from './retry.js';

describe('who sees which mails', () => {
  it.each([
    [['coordinator'], true, ['reminder', 'notice'], ['reminder', 'notice']],
    [['coordinator'], false, ['reminder', 'notice'], ['reminder', 'notice']],
    [['administrator'], true, ['reminder', 'notice', 'credential'], []],
    [['administrator'], false, ['reminder', 'notice', 'credential'], ['credential']],
    [['administrator', 'coordinator'], true, ['reminder', 'notice', 'credential'], ['reminder', 'notice']],
    [['member_counsel', 'auditor'], false, [], []],
  ] as const)('%j, mails leave the house: %s', (roles, mailsLeave, lists, reads) => {
    expect(mailSight(roles, mailsLeave)).toEqual({ lists, reads });
  });
});

describe('trying work again', () => {
  const work = (state: WorkState) => ({ id: 'w', kind: 'mail.send', state, lastError: 'Error EAUTH 535' });

  it.each(Object.keys(workMoves) as WorkState[])('follows the table when it is %s', (state) => {
    const decision = retry(work(state));
    expect(isRefused(decision) ? undefined : decision.state).toBe(workMoves[state].retry);
    if (isRefused(decision)) expect(decision.refusal.code).toBe('work.not_failed');
    else expect(decision.facts).toHaveLength(1);
  });

  it('says who could, to those who may not', () => {
    expect(whyNotRetry(work('failed'), true)).toBeNull();
    expect(whyNotRetry(work('failed'), false)?.en).toContain('administrator');
    expect(whyNotRetry(work('done'), true)?.zh).toContain('已完成');
  });
});
