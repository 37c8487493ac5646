import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, type Caller, IfMatch, ReasonBody, Uuid, Who } from '../../platform/index.js';
import {
  FundBalancesView,
  FundsQuery,
  FundsView,
  FundView,
  MovePeriodBody,
  OpenFundBody,
  ReceiptBody,
  ReversalBody,
} from './funds.contract.js';
import {
  AccountLinesQuery,
  AccountLinesView,
  AccountsView,
  EntriesQuery,
  EntriesView,
  EntryView,
  LedgerPeriodsView,
  LedgerPeriodView,
} from './journal.contract.js';
import { KeepFunds, KeepReceipts } from './keep-funds.js';
import { ReadFunds } from './read-funds.js';

/** Money that is kept apart from all other: what lies in each fund, and how it came to that. */
@Controller('funds')
export class FundsController {
  constructor(
    private readonly read: ReadFunds,
    private readonly keep: KeepFunds,
    private readonly receipts: KeepReceipts,
  ) {}

  /** Lists funds with what lies in each, what of it is set aside, and what may still be spent. */
  @Allow('ledger.read')
  @Get()
  list(@Who() caller: Caller, @Query() query: FundsQuery): Promise<FundsView> {
    return this.read.list(caller, query);
  }

  /** Opens a fund in one currency. A group has one open defence fund in a currency. */
  @Allow('ledger.write')
  @Post()
  async open(@Who() caller: Caller, @Body() body: OpenFundBody): Promise<FundView> {
    const { id } = await this.keep.open(caller, body);
    return this.read.fund(caller, id);
  }

  /** Gets a fund; its `actions` say what the caller may do with it. */
  @Allow('ledger.read')
  @Get(':id')
  one(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<FundView> {
    return this.read.fund(caller, id);
  }

  /** Closes a fund for good, once nothing is owed to it or by it. */
  @Allow('ledger.write')
  @HttpCode(200)
  @Post(':id/closing')
  async close(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() version: number | undefined,
  ): Promise<FundView> {
    await this.keep.close(caller, id, reason, version);
    return this.read.fund(caller, id);
  }

  /** Gets what lay in a fund at the end of each day on which that changed. */
  @Allow('ledger.read')
  @Get(':id/balances')
  balances(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<FundBalancesView> {
    return this.read.balances(caller, id);
  }

  /** Lists the accounts of a fund with what stands on each. */
  @Allow('ledger.read')
  @Get(':id/accounts')
  accounts(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<AccountsView> {
    return this.read.accounts(caller, id);
  }

  /** Lists the lines of one account with what stood on it after each. */
  @Allow('ledger.read')
  @Get(':id/account-lines')
  lines(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Query() query: AccountLinesQuery,
  ): Promise<AccountLinesView> {
    return this.read.lines(caller, id, query);
  }

  /** Lists the entries of a fund, the newest first. */
  @Allow('ledger.read')
  @Get(':id/entries')
  entries(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Query() query: EntriesQuery,
  ): Promise<EntriesView> {
    return this.read.entries(caller, id, query);
  }

  /** Records money that came in otherwise than by a call; answers its entry. */
  @Allow('ledger.write')
  @Post(':id/receipts')
  async record(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: ReceiptBody,
  ): Promise<EntryView> {
    const entry = await this.receipts.record(caller, id, body);
    return this.read.entry(caller, id, entry.id);
  }

  /** Takes a receipt back by an entry that mirrors it; answers that entry. */
  @Allow('ledger.write')
  @Post(':id/entries/:entry/reversal')
  async reverse(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('entry', Uuid) entryId: string,
    @Body() body: ReversalBody,
  ): Promise<EntryView> {
    const entry = await this.receipts.reverse(caller, id, entryId, body);
    return this.read.entry(caller, id, entry.id);
  }

  /** Lists the periods of a fund, the latest first; `actions` say what the caller may do with each. */
  @Allow('ledger.read')
  @Get(':id/periods')
  periods(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<LedgerPeriodsView> {
    return this.read.periods(caller, id);
  }

  /** Closes a period step by step, or opens it again while it is closed but for corrections. */
  @Allow('ledger.write')
  @HttpCode(200)
  @Post(':id/periods/:period/moves')
  async move(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('period', Uuid) periodId: string,
    @Body() body: MovePeriodBody,
    @IfMatch() version: number | undefined,
  ): Promise<LedgerPeriodView> {
    await this.keep.movePeriod(caller, id, periodId, body, version);
    return this.read.period(caller, id, periodId);
  }
}
