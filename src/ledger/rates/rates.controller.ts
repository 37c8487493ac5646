import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, type Caller, ReasonBody, Uuid, Who } from '../../platform/index.js';
import { KeepRates } from './keep-rates.js';
import {
  FoundRateView,
  FxImportBody,
  FxImportView,
  FxRateBody,
  FxRateQuery,
  FxRatesQuery,
  FxRatesView,
  FxRateView,
} from './rates.contract.js';

/** What currencies are worth in each other, by whom it was published and when. */
@Controller('fx-rates')
export class RatesController {
  constructor(private readonly rates: KeepRates) {}

  /** Lists exchange rates, the latest day first. */
  @Allow('ledger.read')
  @Get()
  list(@Who() caller: Caller, @Query() query: FxRatesQuery): Promise<FxRatesView> {
    return this.rates.list(caller, query);
  }

  /** Gets what one unit of a currency was worth in another on a day, or on the last day before with a rate, with the rates it is made of. */
  @Allow('ledger.read')
  @Get('conversion')
  find(@Who() caller: Caller, @Query() query: FxRateQuery): Promise<FoundRateView> {
    return this.rates.find(caller, query);
  }

  /** Keeps a rate that somebody read somewhere, with where it stands. */
  @Allow('ledger.write')
  @Post()
  async type(@Who() caller: Caller, @Body() body: FxRateBody): Promise<FxRateView> {
    const { id } = await this.rates.type(caller, body);
    return this.rates.one(caller, id);
  }

  /** Reads a file of a central bank and keeps its rates; those that are there already stay as they are. */
  @Allow('ledger.write')
  @HttpCode(200)
  @Post('imports')
  import(@Who() caller: Caller, @Body() body: FxImportBody): Promise<FxImportView> {
    return this.rates.import(caller, body);
  }

  /** Withdraws a rate that is wrong. What was converted by it stays as it is. */
  @Allow('ledger.write')
  @HttpCode(200)
  @Post(':id/withdrawal')
  async withdraw(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<FxRateView> {
    await this.rates.withdraw(caller, id, reason);
    return this.rates.one(caller, id);
  }
}
