import { type CalendarDate, isRefused } from '../../kernel/index.js';
import { makeToken } from './access-token.js';

describe('how long an access token lasts', () => {
  it.each<[string, string | undefined, string]>([
    ['2026-04-01', undefined, 'today alone'],
    ['2027-04-01', undefined, 'one year'],
    ['2027-04-02', 'token.too_long', 'a day more than a year'],
    ['2026-03-31', 'token.expired_already', 'a day gone by'],
  ])('until %s: %s, %s', (expiresOn, code) => {
    const wish = { name: 'ledger export', scopes: ['read'], expiresOn: expiresOn as CalendarDate } as const;
    const outcome = makeToken(wish, '2026-04-01' as CalendarDate);
    expect(isRefused(outcome) ? outcome.refusal.code : undefined).toBe(code);
  });
});
