import { type Instant, isRefused } from '../../kernel/index.js';
import { type CredentialLink, linkExpiry, spend } from './credential-link.js';

const now = '2026-04-01T08:00:00.000Z' as Instant;
const aLink = (over: Partial<CredentialLink> = {}): CredentialLink => ({
  id: 'l',
  purpose: 'invitation',
  expiresAt: '2026-04-08T08:00:00.000Z' as Instant,
  usedAt: null,
  replacedAt: null,
  ...over,
});

describe('a link from a mail', () => {
  it.each<[CredentialLink | undefined, boolean, string]>([
    [aLink(), true, 'in time'],
    [undefined, false, 'there is none'],
    [aLink({ usedAt: now }), false, 'used before'],
    [aLink({ replacedAt: now }), false, 'replaced by a newer one'],
    [aLink({ expiresAt: now }), false, 'its time is over'],
    [aLink({ purpose: 'reset' }), false, 'made for something else'],
  ])('%j is good: %s, %s', (link, good) => {
    const outcome = spend(link, 'invitation', now);
    expect(isRefused(outcome)).toBe(!good);
    if (isRefused(outcome)) expect(outcome.refusal.code).toBe('link.spent');
    else expect(outcome.state.usedAt).toBe(now);
  });

  it('lasts seven days as an invitation and thirty minutes as a reset', () => {
    expect(linkExpiry('invitation', now)).toBe('2026-04-08T08:00:00.000Z');
    expect(linkExpiry('reset', now)).toBe('2026-04-01T08:30:00.000Z');
  });
});
