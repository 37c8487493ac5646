import { walks } from '../../kernel/life.fixtures.js';
import { mailSight, readsWords } from './mail-sight.js';
import { retry, whyNotRetry, workLife, type WorkState } from './retry.js';

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

  walks({
    life: workLife,
    starts: ['waiting', 'done', 'failed', 'cancelled'],
    thing: work,
    around: (hands) => ({ hands }),
    words: {},
  });

  it('is recorded with why it had failed', () => {
    const decision = retry(work('failed'), ['work.retry']);
    expect(decision).toMatchObject({
      state: 'waiting',
      facts: [{ payload: { lastError: 'Error EAUTH 535' } }],
    });
  });

  it('says who could, to those who may not', () => {
    expect(whyNotRetry(work('failed'), ['work.retry'])).toBeUndefined();
    expect(whyNotRetry(work('failed'), [])?.because.en).toContain('administrator');
    expect(whyNotRetry(work('done'), ['work.retry'])?.because.zh).toContain('已完成');
  });
});
