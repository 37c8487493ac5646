import { Injectable } from '@nestjs/common';
import { type Caller, storedMoney, toMoneyView } from '../../platform/index.js';
import { quoteLife, type QuoteStatus } from '../domain/ends/quote-life.js';
import { type MoneySight, seenOfSum, seesMoney } from '../domain/sight.js';
import { endHandsOf } from '../dues/end-hands.js';
import { type EndKind, EndsScreens, livingView, type Shown } from '../dues/ends.screens.js';
import type { BuyInQuotesView, BuyInQuoteView } from './joining.contract.js';
import { type BuyInQuote, QuotesStore } from './quotes.store.js';

/** What people read of quotes: the newcomer its own, and who keeps or audits the money, or approves it, all. */
@Injectable()
export class JoiningScreens {
  private readonly kind: EndKind<BuyInQuote, BuyInQuoteView> = {
    ofGroup: (tx, groupId) => this.quotes.ofGroup(tx, groupId),
    find: (tx, id) => this.quotes.find(tx, id),
    sees: seesQuote,
    members: ({ memberId, credits }) => [memberId, ...credits.map((one) => one.memberId)],
    people: ({ madeBy }) => [madeBy],
    approval: 'buy_in_quote',
    viewer: (shown) => (one) => viewOf(shown, one),
  };

  constructor(
    private readonly ends: EndsScreens,
    private readonly quotes: QuotesStore,
  ) {}

  ofGroup(caller: Caller, groupId: string): Promise<BuyInQuotesView> {
    return this.ends.ofGroup(caller, groupId, this.kind);
  }

  one(caller: Caller, id: string): Promise<BuyInQuoteView> {
    return this.ends.one(caller, id, this.kind);
  }
}

/** The statuses in which its member's people read it. */
const told: readonly QuoteStatus[] = ['approved', 'paid', 'free'];

/** Its member's people once it is approved, who keeps or audits the money, and a coordinator while they are asked to approve it. */
const seesQuote = (sight: MoneySight, { memberId, status }: BuyInQuote): boolean =>
  !sight.hidden.includes(memberId) &&
  (seesMoney(sight, 'amounts') ||
    (status === 'proposed' && seesMoney(sight, 'decided')) ||
    (sight.own.includes(memberId) && told.includes(status)));

function viewOf(
  { tx: { caller }, sight, group, member, person, approvals }: Shown,
  one: BuyInQuote,
): BuyInQuoteView {
  const money = (minor: string) => toMoneyView(storedMoney(minor, one.currency));
  const seen = seenOfSum(
    sight,
    one.credits.map(({ memberId }) => memberId),
  );
  return {
    ...livingView(quoteLife, one, { hands: endHandsOf(caller, sight, one.memberId) }),
    id: one.id,
    group,
    membershipId: one.membershipId,
    member: member(one.memberId),
    asOf: one.asOf,
    since: one.since,
    historic: money(one.historicMinor),
    share: one.share,
    part: money(one.partMinor),
    ratePercent: one.ratePercent,
    years: one.years,
    timeCost: money(one.timeMinor),
    premiumPercent: one.premiumPercent,
    premium: money(one.premiumMinor),
    total: money(one.totalMinor),
    credits: one.credits
      .filter(({ memberId }) => seen.has(memberId))
      .map(({ memberId, basisMinor, minor }) => ({
        member: member(memberId),
        basis: money(basisMinor),
        amount: money(minor),
      })),
    madeBy: person(one.madeBy, one.madeAt),
    madeAt: one.madeAt,
    paidOn: one.paidOn,
    reference: one.reference,
    endReason: one.endReason,
    approvals: approvals(one.id),
    version: one.version,
  };
}
