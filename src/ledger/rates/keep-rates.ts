import { Injectable } from '@nestjs/common';
import { PeopleReader, calledPerson } from '../../identity/index.js';
import {
  type Currency,
  fractionText,
  floorOf,
  type Fraction,
  fraction,
  refuse,
  times,
  type CalendarDate,
} from '../../kernel/index.js';
import {
  type By,
  type Caller,
  type Fact,
  InvalidInputError,
  NotFoundError,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { type Rate, rateSources } from '../domain/rates.js';
import { byPerson } from '../funds/fund.views.js';
import type {
  FoundRateView,
  FxImportBody,
  FxImportView,
  FxQuoteView,
  FxRateBody,
  FxRateQuery,
  FxRatesQuery,
  FxRatesView,
  FxRateView,
} from './rates.contract.js';
import { Rates } from './rates.js';
import { type KeptRate, RatesStore } from './rates.store.js';
import { readEcb, readFed } from './central-banks.js';

/** Shows exchange rates, reads those of central banks, and keeps what people type with its source. */
@Injectable()
export class KeepRates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: RatesStore,
    private readonly rates: Rates,
    private readonly people: PeopleReader,
  ) {}

  list(caller: Caller, query: FxRatesQuery): Promise<FxRatesView> {
    return this.work.read(caller, async (tx) => {
      const { items, nextCursor } = await this.store.page(tx, query);
      return {
        items: await this.views(tx, items),
        nextCursor,
        mayAdd: caller.permissions.includes('ledger.write'),
      };
    });
  }

  /** Not found where there is none such. */
  one(caller: Caller, id: string): Promise<FxRateView> {
    return this.work.read(caller, async (tx) => {
      const [view] = await this.views(tx, await this.store.byId(tx, id));
      if (view === undefined) throw new NotFoundError();
      return view;
    });
  }

  /** Refuses `rates.none` (422). */
  find(caller: Caller, { from, to, on }: FxRateQuery): Promise<FoundRateView> {
    return this.work.read(caller, async (tx) => {
      const found = await this.rates.on(tx, from as Currency, to as Currency, on);
      return {
        from,
        to,
        on,
        day: found.day,
        exact: fractionText(found.rate),
        rounded: decimalText(found.rate),
        through: found.through.map(quoteView),
      };
    });
  }

  /** Keeps a rate that somebody read somewhere. Refuses `rates.known_already` where one of that day was typed already. */
  type(by: By, { base, quote, day, rate, citation }: FxRateBody): Promise<{ readonly id: string }> {
    if (base === quote)
      throw InvalidInputError.at('/quote', 'Name two different currencies.', '请填写两种不同的币种。');
    if (/^[0.]+$/.test(rate)) throw InvalidInputError.at('/rate', 'A rate is above zero.', '汇率须大于零。');
    const typed = { base: base as Currency, quote: quote as Currency, day, rate, citation };
    return this.work.within(by, async (tx) => {
      const [id] = await this.store.keep(tx, [{ ...typed, span: 'day', source: 'typed' }]);
      if (id === undefined) throw new RefusedError(knownAlready.refusal);
      await tx.record([ratesFact('typed', id, { source: 'typed', day })]);
      return { id };
    });
  }

  /** Keeps the rates of a file; those that are there already stay as they are. */
  async import(caller: Caller, { source, text }: FxImportBody): Promise<FxImportView> {
    const rates = source === 'ecb' ? readEcb(text) : await readFed(text);
    const days = rates.map(({ day }) => day).sort();
    const [from, until] = [days[0], days.at(-1)] as [CalendarDate, CalendarDate];
    return this.work.run(caller, async (tx) => {
      const kept = await this.store.keep(tx, rates);
      const [first] = kept;
      if (first !== undefined)
        await tx.record([ratesFact('imported', first, { source, from, until, kept: kept.length })]);
      return { kept: kept.length, known: rates.length - kept.length, from, until };
    });
  }

  /** Withdraws a rate: what was converted by it stays as it is. */
  withdraw(caller: Caller, id: string, reason: string): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const [rate] = await this.store.byId(tx, id, 'FOR UPDATE');
      if (rate === undefined) throw new NotFoundError();
      if (rate.withdrawnAt !== null) throw new RefusedError(withdrawnAlready.refusal);
      await this.store.withdraw(tx, id, reason);
      await tx.record([ratesFact('withdrawn', id, { source: rate.source, day: rate.day })]);
      return { id };
    });
  }

  private async views(tx: Tx, rates: readonly KeptRate[]): Promise<FxRateView[]> {
    const ids = rates.flatMap(({ importedBy, withdrawnBy }) => [importedBy, withdrawnBy ?? importedBy]);
    const names = await this.people.names(tx, [...new Set(ids)]);
    const mayAdd = tx.caller.permissions.includes('ledger.write');
    return rates.map((rate) => ({
      ...quoteView(rate),
      id: rate.id,
      citation: rate.citation,
      importedAt: rate.importedAt,
      importedBy: calledPerson(rate.importedBy, names.both(rate.importedBy, rate.importedAt)),
      withdrawnAt: rate.withdrawnAt,
      withdrawnBy: byPerson(names, rate.withdrawnBy, rate.withdrawnAt),
      withdrawReason: rate.withdrawReason,
      mayWithdraw: mayAdd && rate.withdrawnAt === null,
    }));
  }
}

const quoteView = ({ base, quote, day, span, rate, source }: Rate): FxQuoteView => ({
  base,
  quote,
  day,
  span,
  rate,
  source: { id: source, name: rateSources[source] },
});

const digits = 8;

/** A rate to eight digits after the point, cut off below. */
function decimalText(rate: Fraction): string {
  const scaled = floorOf(times(rate, fraction(10n ** BigInt(digits))))
    .toString()
    .padStart(digits + 1, '0');
  return `${scaled.slice(0, -digits)}.${scaled.slice(-digits)}`;
}

const ratesFact = (past: 'typed' | 'imported' | 'withdrawn', id: string, payload: Fact['payload']): Fact => ({
  type: `rates.${past}`,
  subject: { kind: 'fx_rate', id },
  payload,
});

const knownAlready = refuse(
  'rates.known_already',
  'A rate of this day between these currencies was typed already: withdraw it first.',
  '该日这两种币种间的汇率已录入：请先撤回。',
);
const withdrawnAlready = refuse(
  'rates.withdrawn_already',
  'The rate was withdrawn already.',
  '该汇率已撤回。',
);
