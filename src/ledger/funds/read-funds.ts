import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../../identity/index.js';
import { isTheirs, offers } from '../../kernel/index.js';
import { type Caller, toActionView, type Tx, UnitOfWork } from '../../platform/index.js';
import { periodLife } from '../domain/period.js';
import { moneyIn } from './fund.views.js';
import type { FundBalancesView, FundsQuery, FundsView, FundView } from './funds.contract.js';
import type {
  AccountLinesQuery,
  AccountLinesView,
  AccountsView,
  EntriesQuery,
  EntriesView,
  EntryView,
  LedgerPeriodsView,
  LedgerPeriodView,
} from './journal.contract.js';
import { FundsScreens, handsOn } from './funds.screens.js';
import { JournalScreens } from './journal.screens.js';
import { type KeptPeriod, PeriodsStore } from './periods.store.js';

/** Shows funds to whoever may know of them. */
@Injectable()
export class ReadFunds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly funds: FundsScreens,
    private readonly journal: JournalScreens,
    private readonly kept: PeriodsStore,
    private readonly people: PeopleReader,
  ) {}

  list(caller: Caller, query: FundsQuery): Promise<FundsView> {
    return this.work.readOnce(caller, (tx) => this.funds.list(tx, query));
  }

  fund(caller: Caller, id: string): Promise<FundView> {
    return this.work.read(caller, (tx) => this.funds.fund(tx, id));
  }

  balances(caller: Caller, id: string): Promise<FundBalancesView> {
    return this.work.read(caller, (tx) => this.funds.overTime(tx, id));
  }

  accounts(caller: Caller, id: string): Promise<AccountsView> {
    return this.work.read(caller, (tx) => this.journal.accounts(tx, id));
  }

  lines(caller: Caller, id: string, query: AccountLinesQuery): Promise<AccountLinesView> {
    return this.work.read(caller, (tx) => this.journal.lines(tx, id, query));
  }

  entries(caller: Caller, id: string, query: EntriesQuery): Promise<EntriesView> {
    return this.work.read(caller, (tx) => this.journal.entries(tx, id, query));
  }

  entry(caller: Caller, fundId: string, id: string): Promise<EntryView> {
    return this.work.read(caller, (tx) => this.journal.entry(tx, fundId, id));
  }

  periods(caller: Caller, id: string): Promise<LedgerPeriodsView> {
    return this.work.read(caller, async (tx) => {
      const { currency } = await this.funds.seen(tx, id);
      const all = await this.kept.of(tx, id);
      const view = await this.viewer(tx, all, moneyIn(currency));
      return { items: all.map(view).reverse() };
    });
  }

  /** One of the periods of a fund. */
  period(caller: Caller, fundId: string, id: string): Promise<LedgerPeriodView> {
    return this.work.read(caller, async (tx) => {
      const { currency } = await this.funds.seen(tx, fundId);
      const one = await this.kept.one(tx, fundId, id);
      return (await this.viewer(tx, [one], moneyIn(currency)))(one);
    });
  }

  private async viewer(tx: Tx, periods: readonly KeptPeriod[], money: ReturnType<typeof moneyIn>) {
    const movers = periods.flatMap(({ moves }) => moves.map(({ movedBy }) => movedBy));
    const names = await this.people.names(tx, [...new Set(movers)]);
    return (period: KeptPeriod): LedgerPeriodView => ({
      id: period.id,
      from: period.from,
      until: period.until,
      state: { id: period.state, name: periodLife.statuses[period.state] },
      entries: period.entries,
      suspense: money(period.suspense),
      pending: period.pending,
      version: period.version,
      steps: period.moves.map(({ action, reason, movedBy, movedAt }) => ({
        name: periodLife.acts[action].name,
        reason,
        at: movedAt,
        by: names.both(movedBy, movedAt) ?? null,
      })),
      actions: offers(periodLife, period, { hands: handsOn(tx) })
        .filter(isTheirs)
        .map((offer) => ({ ...toActionView(offer), action: offer.action })),
    });
  }
}
