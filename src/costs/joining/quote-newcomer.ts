import { Injectable } from '@nestjs/common';
import { Approvals } from '../../approvals/index.js';
import { MembershipParts } from '../../groups/index.js';
import { type CalendarDate, deny, move, refuse } from '../../kernel/index.js';
import { BankReferences, Ledger } from '../../ledger/index.js';
import {
  assertVersion,
  type Caller,
  granted,
  newId,
  NotFoundError,
  personOf,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { quoteLife } from '../domain/ends/quote-life.js';
import { endHandsOf, seenMember } from '../dues/end-hands.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import { PriceNewcomer, type PriceSaid } from './price-newcomer.js';
import { quoteContent, quoteNeeds } from './quote-approval.js';
import { quoteFact } from './quote-fact.js';
import { type BuyInQuote, type Newcomer, QuotesStore } from './quotes.store.js';

type Made = Promise<{ readonly id: string }>;

/** Quotes what a late joiner pays, and lets it in once it is paid. */
@Injectable()
export class QuoteNewcomer {
  constructor(
    private readonly work: UnitOfWork,
    private readonly quotes: QuotesStore,
    private readonly sights: MoneySights,
    private readonly prices: PriceNewcomer,
    private readonly approvals: Approvals,
  ) {}

  /** Works a quote out and asks for its approval. Refuses as `PriceNewcomer`, `quote.not_late` and `quote.there`. */
  quote(caller: Caller, groupId: string, membershipId: string, said: PriceSaid): Made {
    return this.work.run(caller, async (tx) => {
      const { sight, group } = await this.sights.ofGroup(tx, groupId, 'amounts');
      const newcomer = await this.newcomer(tx, groupId, membershipId);
      if (!endHandsOf(caller, sight, newcomer.memberId).includes('treasurer'))
        throw new RefusedError(ownQuote.refusal);
      const price = await this.prices.price(tx, groupId, newcomer, said);
      const made = quoteOf(tx, { price, said, newcomer, groupId, caseId: group.caseId });
      if (!(await this.quotes.insert(tx, made))) throw new RefusedError(quoteThere.refusal);
      const questionId = await this.approvals.ask(tx, {
        kind: 'buy_in_quote',
        aboutId: made.id,
        caseId: group.caseId,
        needs: quoteNeeds,
        content: quoteContent(made),
        firmIds: [newcomer.memberId],
      });
      await this.quotes.save(tx, { ...made, version: 0, questionId });
      await tx.record([quoteFact(made, 'proposed')]);
      return { id: made.id };
    });
  }

  withdraw(caller: Caller, id: string, reason: string, version?: number): Made {
    return this.work.run(caller, async (tx) => {
      const quote = await this.quotes.lock(tx, id);
      const { sight } = await seenMember(this.sights, tx, quote);
      assertVersion(quote.version, version);
      const hands = endHandsOf(caller, sight, quote.memberId);
      const { state: status } = granted(move(quoteLife, 'withdraw', quote, { hands }, { reason }));
      await this.approvals.lapse(tx, 'buy_in_quote', id);
      await this.quotes.save(tx, { ...quote, status, endReason: reason });
      await tx.record([quoteFact(quote, status)]);
      return { id };
    });
  }

  private async newcomer(tx: Tx, groupId: string, membershipId: string): Promise<Newcomer> {
    const found = await this.quotes.newcomer(tx, groupId, membershipId);
    if (found === undefined) throw new NotFoundError();
    if (!found.isLate || found.isPaid) throw new RefusedError(notLate.refusal);
    return found;
  }
}

/** Takes what a newcomer pays by its quote: the money, what the earlier members are credited, and its buy-in with that. */
@Injectable()
export class TakeBuyIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly quotes: QuotesStore,
    private readonly sights: MoneySights,
    private readonly ledger: Ledger,
    private readonly references: BankReferences,
    private readonly memberships: MembershipParts,
  ) {}

  pay(
    caller: Caller,
    id: string,
    { paidOn, reference }: { readonly paidOn: CalendarDate; readonly reference: string },
    version?: number,
  ): Made {
    return this.work.run(caller, async (tx) => {
      const quote = await this.quotes.lock(tx, id);
      const { sight } = await seenMember(this.sights, tx, quote);
      assertVersion(quote.version, version);
      const hands = endHandsOf(caller, sight, quote.memberId);
      const { state: status } = granted(move(quoteLife, 'pay', quote, { hands }, {}));
      await this.references.take(tx, {
        fundId: quote.fundId,
        reference,
        usedFor: { kind: 'buy_in_quote', id },
      });
      await this.post(tx, quote, paidOn);
      await this.quotes.save(tx, { ...quote, status, paidOn, reference, paidBy: personOf(caller) });
      await tx.record([quoteFact(quote, status)]);
      await this.memberships.satisfyBuyIn(tx, quote.groupId, quote.membershipId, reference);
      return { id };
    });
  }

  /** The money comes in as the newcomer's own, and goes on to the earlier members as theirs. */
  private async post(tx: Tx, quote: BuyInQuote, paidOn: CalendarDate): Promise<void> {
    const { id, fundId, memberId, credits } = quote;
    const on = await this.ledger.firstDayFor(tx, fundId, paidOn, 'buy_in');
    const total = BigInt(quote.totalMinor);
    const entry = { fundId, kind: 'buy_in', on, source: { kind: 'buy_in_quote', id } } as const;
    const own = { kind: 'capital', holder: memberId } as const;
    await this.ledger.post(tx, [
      {
        ...entry,
        clientId: newId(),
        postings: [
          { account: { kind: 'cash' }, minor: total },
          { account: own, minor: -total },
        ],
      },
      {
        ...entry,
        clientId: newId(),
        postings: [
          { account: own, minor: total },
          ...credits
            .filter(({ minor }) => minor !== '0')
            .map((one) => ({
              account: { kind: 'capital', holder: one.memberId } as const,
              minor: -BigInt(one.minor),
            })),
        ],
      },
    ]);
  }
}

const quoteOf = (
  tx: Tx,
  {
    price,
    said,
    newcomer,
    groupId,
    caseId,
  }: {
    readonly price: Awaited<ReturnType<PriceNewcomer['price']>>;
    readonly said: PriceSaid;
    readonly newcomer: Newcomer;
    readonly groupId: string;
    readonly caseId: string;
  },
): BuyInQuote => ({
  id: newId(),
  groupId,
  caseId,
  fundId: price.plan.fundId,
  membershipId: newcomer.id,
  memberId: newcomer.memberId,
  status: 'proposed',
  asOf: price.asOf,
  since: price.since,
  historicMinor: price.historic.toString(),
  share: price.share,
  partMinor: price.part.toString(),
  ratePercent: said.ratePercent,
  years: price.years,
  timeMinor: price.time.toString(),
  premiumPercent: said.premiumPercent,
  premiumMinor: price.premium.toString(),
  totalMinor: price.total.toString(),
  currency: price.plan.currency,
  questionId: null,
  madeBy: personOf(tx.caller),
  madeAt: tx.now,
  paidOn: null,
  reference: null,
  paidBy: null,
  endReason: null,
  version: 1,
  credits: price.credits.map(({ memberId, basis, minor }) => ({
    memberId,
    basisMinor: basis.toString(),
    minor: minor.toString(),
  })),
});

const ownQuote = deny(
  'quote.not_yours',
  'Who acts for the newcomer does not work out what it pays: another treasurer does.',
  '代表新成员的人员不得计算其入组费，应由其他财务负责人办理。',
);
const notLate = refuse(
  'quote.not_late',
  'Only who comes in after others, and has not paid, is quoted a buy-in.',
  '仅对晚于其他成员加入且尚未付款的成员计算入组费。',
);
const quoteThere = refuse(
  'quote.there',
  'This membership has a quote already: withdraw it, or record its payment.',
  '该成员已有报价：请撤回或登记其付款。',
);
