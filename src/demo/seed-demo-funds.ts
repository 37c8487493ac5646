import { Injectable } from '@nestjs/common';
import { todayIn } from '../identity/index.js';
import { calendarDate } from '../kernel/index.js';
import { KeepFunds, KeepRates, KeepReceipts, LedgerReader } from '../ledger/index.js';
import { type Tx, UnitOfWork } from '../platform/index.js';
import type { DemoCast } from './demo-cast.js';

/** What came in, by its day; the one that was booked twice is taken back. */
const comeIn = [
  ['2026-01-12', '120000.00', 'Annual contribution of a member (demo)', 'DEMO-BANK-0112'],
  ['2026-01-28', '80000.00', 'Annual contribution of a member (demo)', 'DEMO-BANK-0128'],
  ['2026-02-10', '45000.00', 'Event income (demo)', 'DEMO-BANK-0210'],
  ['2026-03-04', '30000.00', 'Subsidy of a district (demo)', 'DEMO-BANK-0304'],
] as const;
const twice = ['2026-03-05', '30000.00', 'Subsidy of a district (demo)', 'DEMO-BANK-0304 (2)'] as const;

const typed = [
  ['USD', 'CNY', '7.1000'],
  ['EUR', 'CNY', '8.2000'],
  ['EUR', 'USD', '1.1549'],
] as const;

/** The alliance's own money: a fund in yuan with what came in, a month that is locked; and exchange rates of today. */
@Injectable()
export class SeedDemoFunds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly funds: KeepFunds,
    private readonly receipts: KeepReceipts,
    private readonly rates: KeepRates,
    private readonly reader: LedgerReader,
  ) {}

  async run(cast: DemoCast): Promise<void> {
    await this.typeRates(cast);
    await this.openFund(cast);
  }

  /** By which an invoice of today is converted, also where a start that was cut off is taken up on a later day. */
  private typeRates(cast: DemoCast): Promise<void> {
    return this.work.run(cast.as('treasurer'), async (tx) => {
      const day = await todayIn(tx);
      if ((await tx.query('SELECT FROM fx_rate WHERE day = $1 LIMIT 1', [day])).length > 0) return;
      const citation = 'Invented for a first look 演示数据，非真实汇率';
      for (const [base, quote, rate] of typed)
        await this.rates.type(tx, { base, quote, day, rate, citation });
    });
  }

  /** In one transaction: it is there as a whole, or not at all. */
  private openFund(cast: DemoCast): Promise<void> {
    return this.work.run(cast.as('treasurer'), async (tx) => {
      if ((await tx.query(`SELECT FROM fund WHERE purpose = 'operating'`)).length > 0) return;
      const { id } = await this.funds.open(tx, {
        nameEn: 'Running costs (demo)',
        nameZh: '运营资金（演示）',
        purpose: 'operating',
        currency: 'CNY',
        reserveFloor: { amount: '50000.00', currency: 'CNY' },
      });
      for (const receipt of comeIn) await this.record(tx, id, receipt);
      const wrong = await this.record(tx, id, twice);
      const reason = 'Booked twice (demo) 重复入账（演示）';
      await this.receipts.reverse(tx, id, wrong.id, { reason, on: calendarDate('2026-03-06') });
      const [january] = await this.reader.periods(tx, id);
      for (const action of ['soft_close', 'true_up', 'lock'] as const)
        await this.funds.movePeriod(tx, id, january?.id ?? '', { action }, undefined);
    });
  }

  private record(
    tx: Tx,
    fundId: string,
    [on, amount, payer, reference]: readonly [string, string, string, string],
  ) {
    const money = { amount, currency: 'CNY' };
    return this.receipts.record(tx, fundId, {
      amount: money,
      receivedOn: calendarDate(on),
      reference,
      payer,
    });
  }
}
