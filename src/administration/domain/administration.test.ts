import { isRefused } from '../../kernel/index.js';
import { mailSight, readsWords } from './mail-sight.js';
import { retry, whyNotRetry, workMoves, type WorkState } from './retry.js';

describe('who sees which mails', () => {
  it.each([
    [['coordinator'], true, false, 'none'],
    [['coordinator'], false, false, 'none'],
    [['administrator'], true, true, 'listed'],
    [['administrator', 'coordinator'], false, true, 'read'],
    [['member_counsel', 'auditor'], false, false, 'none'],
  ] as const)('%j, mails leave the house: %s', (roles, mailsLeave, technical, credentials) => {
    expect(mailSight(roles, mailsLeave)).toMatchObject({ technical, credentials });
    expect(mailSight(roles, mailsLeave).states).not.toContain('withdrawn');
  });

  it.each([
    ['reminder', 'me', true, true, 'its addressee reads it'],
    ['notice', 'me', false, false, 'not where the thing has gone out of sight'],
    ['reminder', 'another', true, false, 'nobody else does, whoever runs the place'],
    ['notice', null, true, false, 'one to nobody known is nobody’s'],
  ] as const)('of a %s to %s, seeing: %s, reading is %s: %s', (kind, personId, sees, reads, _why) => {
    const sight = mailSight(['coordinator', 'administrator'], false);
    expect(readsWords(sight, { kind, personId, sees }, 'me')).toBe(reads);
    expect(readsWords(sight, { kind, personId, sees }, null)).toBe(false);
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
