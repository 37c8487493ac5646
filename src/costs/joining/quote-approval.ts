import { Injectable } from '@nestjs/common';
import {
  ApprovalKinds,
  type ApprovalNeeds,
  type ApprovalQuestion,
  type ApprovalTable,
  contentHash,
} from '../../approvals/index.js';
import { MembershipParts } from '../../groups/index.js';
import { move } from '../../kernel/index.js';
import { granted, type Json, type Tx } from '../../platform/index.js';
import { quoteLife, whenApproved } from '../domain/ends/quote-life.js';
import { quoteFact } from './quote-fact.js';
import { type BuyInQuote, QuotesStore } from './quotes.store.js';

/** Another person than who worked it out approves what a newcomer pays. */
export const quoteNeeds: ApprovalNeeds = { hands: ['role:treasurer', 'role:coordinator'], count: 1 };

/** What exactly is approved. */
export const quoteContent = ({
  id,
  membershipId,
  asOf,
  share,
  totalMinor,
  currency,
  credits,
}: BuyInQuote): Json => ({
  id,
  membershipId,
  asOf,
  share,
  totalMinor,
  currency,
  credits: credits.map(({ memberId, minor }) => ({ memberId, minor })),
});

const asked = {
  buy_in_quote: { what: { en: 'Approve a buy-in quote', zh: '批准入组费报价' }, about: 'buy_in_quote' },
} as const satisfies ApprovalTable;

const actionOf = { rejected: 'reject', withdrawn: 'withdraw' } as const;

/** What the answer to a proposed quote does: it may be paid, lets its member in where it comes to nothing, or ends. */
@Injectable()
export class QuoteApproval {
  constructor(
    kinds: ApprovalKinds,
    private readonly quotes: QuotesStore,
    private readonly memberships: MembershipParts,
  ) {
    kinds.add(asked, {
      buy_in_quote: {
        contentOf: async (tx, id) => {
          const quote = await this.quotes.lock(tx, id);
          return quote.status === 'proposed' ? contentHash(quoteContent(quote)) : undefined;
        },
        closed: (tx, question) => this.closed(tx, question),
      },
    });
  }

  private async closed(tx: Tx, { aboutId, state, endReason }: ApprovalQuestion): Promise<void> {
    if (state === 'open' || state === 'lapsed') return;
    const quote = await this.quotes.lock(tx, aboutId);
    const action = state === 'approved' ? whenApproved(quote) : actionOf[state];
    const hands = action === 'withdraw' ? (['treasurer'] as const) : (['system'] as const);
    const { state: status } = granted(move(quoteLife, action, quote, { hands }, { reason: endReason }));
    await this.quotes.save(tx, { ...quote, status, endReason });
    await tx.record([quoteFact(quote, status)]);
    if (status === 'free') await this.memberships.satisfyBuyIn(tx, quote.groupId, quote.membershipId, null);
  }
}
