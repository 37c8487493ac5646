import { isRefused } from '../../kernel/index.js';
import { mailSight, readsWords } from './mail-sight.js';
import { retry, whyNotRetry, workMoves, type WorkState } from './retry.js';

describe('who sees which mails', () => {
  it.each([
    [['coordinator'], false],
    [['administrator'], true],
    [['administrator', 'coordinator'], true],
    [['member_counsel', 'auditor'], false],
  ] as const)('%j', (roles, technical) => {
    expect(mailSight(roles).technical).toBe(technical);
    expect(mailSight(roles).states).not.toContain('withdrawn');
  });

  it.each([
    ['me', true, true, 'its addressee reads it'],
    ['me', false, false, 'not where the thing has gone out of sight'],
    ['another', true, false, 'nobody else does, whoever runs the place'],
    [null, true, false, 'one to nobody known is nobody’s'],
  ] as const)('of a mail to %s, seeing: %s, reading is %s: %s', (personId, sees, reads, _why) => {
    expect(readsWords({ personId, sees }, 'me')).toBe(reads);
    expect(readsWords({ personId, sees }, null)).toBe(false);
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
