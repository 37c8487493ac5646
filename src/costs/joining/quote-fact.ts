import type { Fact } from '../../platform/index.js';
import type { QuoteStatus } from '../domain/ends/quote-life.js';
import { moneyFact } from '../sight/money-fact.js';
import type { BuyInQuote } from './quotes.store.js';

/** That a quote came to stand somewhere: its member's own. */
export const quoteFact = (
  quote: Pick<BuyInQuote, 'id' | 'groupId' | 'caseId' | 'memberId'>,
  state: QuoteStatus,
): Fact =>
  moneyFact(`buy_in_quote.${state}`, { kind: 'buy_in_quote', id: quote.id }, quote, {
    memberId: quote.memberId,
  });
