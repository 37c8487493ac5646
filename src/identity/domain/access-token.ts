import { addYears, type CalendarDate, type Decision, grant, refuse } from '../../kernel/index.js';
import type { Scope } from './scope.js';

/** What every access token begins with, so that a leaked one is known for what it is. */
export const tokenPrefix = 'hzp_';

/** An access token as its person asks for it. */
export interface TokenWish {
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Last day, in the alliance's zone. */
  readonly expiresOn: CalendarDate;
}

/**
 * Whether a token may be made today. Refused with `token.expired_already` for a day gone by and with `token.too_long` for one more
 * than a year ahead.
 */
export function makeToken(wish: TokenWish, today: CalendarDate): Decision<TokenWish, never> {
  const latest = addYears(today, 1);
  if (wish.expiresOn < today) {
    return refuse(
      'token.expired_already',
      `The last day ${wish.expiresOn} has gone by; today is ${today}.`,
      `截止日 ${wish.expiresOn} 已过；今天是 ${today}。`,
    );
  }
  if (wish.expiresOn > latest) {
    return refuse(
      'token.too_long',
      `A token lasts one year at most: until ${latest}, not ${wish.expiresOn}.`,
      `访问令牌有效期最长一年：最晚至 ${latest}，不能到 ${wish.expiresOn}。`,
    );
  }
  return grant(wish);
}
