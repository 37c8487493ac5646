import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Allow, type Caller, IfMatch, ReasonBody, Uuid, Who } from '../../platform/index.js';
import { costNumber } from '../domain/bills/cost.js';
import {
  CostChoicesView,
  CostFiltersView,
  CostsView,
  CostView,
  LikeCostsView,
} from './cost-views.contract.js';
import {
  CodeCostBody,
  CostChoicesQuery,
  CostFiltersQuery,
  CostsQuery,
  EnterCostBody,
  InvoiceBody,
  LikenessQuery,
  MoveCostBody,
  PaymentBody,
} from './costs.contract.js';
import { EnterCosts } from './enter-costs.js';
import { ListCosts } from './list-costs.js';
import { MoveCosts } from './move-costs.js';
import { PayCosts } from './pay-costs.js';
import { ShowCost } from './show-cost.js';

/** What groups are billed for. */
@Controller('costs')
export class CostsController {
  constructor(
    private readonly listCosts: ListCosts,
    private readonly showCost: ShowCost,
    private readonly enterCosts: EnterCosts,
    private readonly moveCosts: MoveCosts,
    private readonly payCosts: PayCosts,
  ) {}

  /** Lists the costs the caller sees, of one group or case or of all, the last entered first unless asked otherwise. */
  @Allow('money.read')
  @Get()
  list(@Who() caller: Caller, @Query() query: CostsQuery): Promise<CostsView> {
    return this.listCosts.list(caller, query);
  }

  /** Gives what the costs the caller sees can be narrowed by: every vendor, pool, task, patent and month of theirs. */
  @Allow('money.read')
  @Get('filters')
  filters(@Who() caller: Caller, @Query() query: CostFiltersQuery): Promise<CostFiltersView> {
    return this.listCosts.filters(caller, query);
  }

  /** Gives what may be chosen when a cost of a group is entered or coded. */
  @Allow('costs.write')
  @Get('choices')
  choices(@Who() caller: Caller, @Query() query: CostChoicesQuery): Promise<CostChoicesView> {
    return this.listCosts.choices(caller, query);
  }

  /** Lists costs of a group an invoice looks like, while it is entered. */
  @Allow('costs.write')
  @Get('likenesses')
  async likenesses(@Who() caller: Caller, @Query() query: LikenessQuery): Promise<LikeCostsView> {
    const found = await this.enterCosts.likeness(caller, query);
    return { items: found.map(({ id, no, isSame }) => ({ id, no: costNumber(no), isSame })) };
  }

  /** Enters an invoice as a cost of a group; one that is there already is held until it is released or withdrawn. */
  @Allow('costs.write')
  @Post()
  async enter(@Who() caller: Caller, @Body() body: EnterCostBody): Promise<CostView> {
    const { id } = await this.enterCosts.enter(caller, body);
    return this.showCost.run(caller, id);
  }

  /** Gives one cost with its history; its `actions` say what the caller may do. */
  @Allow('money.read')
  @Get(':id')
  read(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<CostView> {
    return this.showCost.run(caller, id);
  }

  /** Corrects what was entered, until the cost is reviewed; what it said before is kept. */
  @Allow('costs.write')
  @Put(':id')
  async revise(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: InvoiceBody,
    @IfMatch() version: number | undefined,
  ): Promise<CostView> {
    await this.enterCosts.revise(caller, id, body, version);
    return this.showCost.run(caller, id);
  }

  /** Says what a cost is for, by the plan that holds on the last day of its service. */
  @Allow('costs.write')
  @Put(':id/coding')
  async code(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: CodeCostBody,
    @IfMatch() version: number | undefined,
  ): Promise<CostView> {
    await this.moveCosts.code(caller, id, body, version);
    return this.showCost.run(caller, id);
  }

  /** Reviews a cost, disputes it or settles that, releases or withdraws it; its `actions` say which the caller may do. */
  @Allow('costs.write')
  @HttpCode(200)
  @Post(':id/moves')
  async move(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: MoveCostBody,
    @IfMatch() version: number | undefined,
  ): Promise<CostView> {
    await this.moveCosts.move(caller, id, body, version);
    return this.showCost.run(caller, id);
  }

  /** Sets the payment of an approved cost aside; the group’s own fund must have the money. */
  @Allow('ledger.write')
  @HttpCode(200)
  @Post(':id/payment')
  async pay(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: PaymentBody,
    @IfMatch() version: number | undefined,
  ): Promise<CostView> {
    await this.payCosts.pay(caller, id, body, version);
    return this.showCost.run(caller, id);
  }

  /** Posts a payment that was set aside, once the bank confirmed it. */
  @Allow('ledger.write')
  @HttpCode(200)
  @Post(':id/payment/confirmation')
  async confirm(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: PaymentBody,
    @IfMatch() version: number | undefined,
  ): Promise<CostView> {
    await this.payCosts.confirm(caller, id, body, version);
    return this.showCost.run(caller, id);
  }

  /** Releases what was set aside: it is not paid after all. */
  @Allow('ledger.write')
  @HttpCode(200)
  @Post(':id/payment/voiding')
  async void(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() version: number | undefined,
  ): Promise<CostView> {
    await this.payCosts.void(caller, id, reason, version);
    return this.showCost.run(caller, id);
  }

  /** Takes an approved cost back by entries that reverse its own; what was shared is taken back by the next run. */
  @Allow('ledger.write')
  @HttpCode(200)
  @Post(':id/reversal')
  async reverse(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() version: number | undefined,
  ): Promise<CostView> {
    await this.payCosts.reverse(caller, id, reason, version);
    return this.showCost.run(caller, id);
  }

  /** Records that the vendor paid back what it had got for a cost that was reversed. */
  @Allow('ledger.write')
  @HttpCode(200)
  @Post(':id/payment/return')
  async recordReturn(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: PaymentBody,
    @IfMatch() version: number | undefined,
  ): Promise<CostView> {
    await this.payCosts.recordReturn(caller, id, body, version);
    return this.showCost.run(caller, id);
  }
}
