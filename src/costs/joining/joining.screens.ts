import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { Approvals, type ApprovalView } from '../../approvals/index.js';
import { calledPerson, PeopleReader } from '../../identity/index.js';
import { isTheirs, offers } from '../../kernel/index.js';
import {
  type Caller,
  NotFoundError,
  storedMoney,
  toActionView,
  toMoneyView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { quoteLife } from '../domain/ends/quote-life.js';
import { seesMember, seesMoney } from '../domain/sight.js';
import { nameIn, nameOfGroup } from '../dues/dues.screens.js';
import { endHandsOf } from '../dues/end-hands.js';
import { MoneySights, type SeenMoney } from '../sight/money-sights.reader.js';
import type { BuyInQuotesView, BuyInQuoteView } from './joining.contract.js';
import { type BuyInQuote, QuotesStore } from './quotes.store.js';

/** What people read of quotes: the newcomer its own, and who keeps or audits the money, or approves it, all. */
@Injectable()
export class JoiningScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly quotes: QuotesStore,
    private readonly sights: MoneySights,
    private readonly alliance: AllianceReader,
    private readonly people: PeopleReader,
    private readonly approvals: Approvals,
  ) {}

  ofGroup(caller: Caller, groupId: string): Promise<BuyInQuotesView> {
    return this.work.read(caller, async (tx) => {
      const seen = await this.sights.ofGroup(tx, groupId);
      const quotes = (await this.quotes.ofGroup(tx, groupId)).filter((one) => seesQuote(seen, one));
      return { items: await this.views(tx, seen, quotes) };
    });
  }

  one(caller: Caller, id: string): Promise<BuyInQuoteView> {
    return this.work.read(caller, async (tx) => {
      const quote = await this.quotes.find(tx, id);
      const seen = await this.sights.ofGroup(tx, quote.groupId);
      if (!seesQuote(seen, quote)) throw new NotFoundError();
      const [view] = await this.views(tx, seen, [quote]);
      if (view === undefined) throw new NotFoundError();
      return view;
    });
  }

  private async views(
    tx: Tx,
    { sight, group }: SeenMoney,
    quotes: readonly BuyInQuote[],
  ): Promise<BuyInQuoteView[]> {
    const names = await this.alliance.memberNames(
      tx,
      quotes.flatMap(({ memberId, credits }) => [memberId, ...credits.map((one) => one.memberId)]),
    );
    const people = await this.people.names(
      tx,
      quotes.map(({ madeBy }) => madeBy),
    );
    const groupName = await nameOfGroup(tx, group.id);
    const asked: ReadonlyMap<string, readonly ApprovalView[]> = seesMoney(sight, 'late')
      ? await this.approvals.of(
          tx,
          'buy_in_quote',
          quotes.map(({ id }) => id),
        )
      : new Map();
    return quotes.map((one) => {
      const money = (minor: string) => toMoneyView(storedMoney(minor, one.currency));
      const named = (id: string) => ({ id, name: nameIn(names, id) });
      return {
        id: one.id,
        group: { id: group.id, name: groupName },
        membershipId: one.membershipId,
        member: named(one.memberId),
        status: { id: one.status, name: quoteLife.statuses[one.status] },
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
          .filter(({ memberId }) => seesMember(sight, memberId))
          .map(({ memberId, basisMinor, minor }) => ({
            member: named(memberId),
            basis: money(basisMinor),
            amount: money(minor),
          })),
        madeBy: calledPerson(one.madeBy, people.both(one.madeBy, one.madeAt)),
        madeAt: one.madeAt,
        paidOn: one.paidOn,
        reference: one.reference,
        endReason: one.endReason,
        approvals: [...(asked.get(one.id) ?? [])],
        version: one.version,
        actions: offers(quoteLife, one, { hands: endHandsOf(tx.caller, sight, one.memberId) })
          .filter(isTheirs)
          .map(toActionView),
      };
    });
  }
}

/** Its member's people once it is approved, who keeps or audits the money, and who may be asked to approve it: a coordinator. */
export const seesQuote = ({ sight }: SeenMoney, { memberId, status }: BuyInQuote): boolean =>
  !sight.hidden.includes(memberId) &&
  (seesMoney(sight, 'amounts') ||
    seesMoney(sight, 'decided') ||
    (sight.own.includes(memberId) && (status === 'approved' || status === 'paid')));
