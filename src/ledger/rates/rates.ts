import { Injectable } from '@nestjs/common';
import { type CalendarDate, type Currency, fractionText, type Money } from '../../kernel/index.js';
import { RefusedError, type Tx } from '../../platform/index.js';
import type { Original } from '../domain/entry.js';
import { converted, type FoundRate, noRate, rateOn, rateSources } from '../domain/rates.js';
import { RatesStore } from './rates.store.js';

/** An amount in another currency, with what it was and by which rate. */
export interface Converted {
  readonly money: Money;
  /** As an entry keeps it; none where nothing was to be converted. */
  readonly original: Original | undefined;
  readonly found: FoundRate;
}

/** What currencies are worth in each other. */
@Injectable()
export class Rates {
  constructor(private readonly store: RatesStore) {}

  /**
   * What one unit of a currency is worth in another on a day: the rate of that day, or the last one published within the seven days
   * before, through the euro or the dollar where there is none between the two. Refuses `rates.none` (422).
   */
  async on(tx: Tx, from: Currency, to: Currency, day: CalendarDate): Promise<FoundRate> {
    const among = [...new Set([from, to, 'EUR', 'USD'])] as Currency[];
    const rates = from === to ? [] : await this.store.around(tx, among, day);
    const found = rateOn(rates, from, to, day);
    if (found === undefined) throw new RefusedError(noRate(from, to, day).refusal, 422);
    return found;
  }

  /** An amount in another currency by the rate of a day, rounded once, half to even. Refuses `rates.none` (422). */
  async convert(tx: Tx, money: Money, to: Currency, day: CalendarDate): Promise<Converted> {
    const found = await this.on(tx, money.currency, to, day);
    const through = found.through.map(
      ({ base, quote, rate, day: of, source }) =>
        `${rateSources[source].en} ${base}/${quote} ${rate} (${of})`,
    );
    const original = {
      ...money,
      rate: fractionText(found.rate),
      rateSource: through.join('; '),
      rateDay: found.day,
    };
    return {
      money: converted(money, to, found.rate),
      original: money.currency === to ? undefined : original,
      found,
    };
  }
}
