import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, type Caller, IfMatch, ReasonBody, Uuid, Who } from '../../platform/index.js';
import { EndMadeView, MoneyMovedBody } from '../dues/dues.contract.js';
import { BuyInQuoteBody, BuyInQuotesView, BuyInQuoteView } from './joining.contract.js';
import { JoiningScreens } from './joining.screens.js';
import { QuoteNewcomer, TakeBuyIn } from './quote-newcomer.js';

/** What late joiners pay. */
@Controller()
export class JoiningController {
  constructor(
    private readonly screens: JoiningScreens,
    private readonly quotes: QuoteNewcomer,
    private readonly buyIn: TakeBuyIn,
  ) {}

  /** Quotes of what late joiners of a group pay, the newest first: a newcomer's own, or all for who keeps the money or approves it. */
  @Allow('money.read')
  @Get('groups/:id/buy-in-quotes')
  list(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<BuyInQuotesView> {
    return this.screens.ofGroup(caller, id);
  }

  /** Works out what a late joiner pays from what the group has spent, and asks for approval. */
  @Allow('calls.write')
  @Post('groups/:id/buy-in-quotes')
  quote(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { membershipId, ratePercent, premiumPercent, since }: BuyInQuoteBody,
  ): Promise<EndMadeView> {
    return this.quotes.quote(caller, id, membershipId, { ratePercent, premiumPercent, since });
  }

  /** One quote with its working. */
  @Allow('money.read')
  @Get('buy-in-quotes/:id')
  one(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<BuyInQuoteView> {
    return this.screens.one(caller, id);
  }

  /** Withdraws a quote that is not paid. */
  @Allow('calls.write')
  @HttpCode(200)
  @Post('buy-in-quotes/:id/withdrawal')
  withdraw(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() version: number | undefined,
  ): Promise<EndMadeView> {
    return this.quotes.withdraw(caller, id, reason, version);
  }

  /** Records that an approved quote was paid: the earlier members are credited, and a newcomer that lacked only this comes in. */
  @Allow('calls.write')
  @HttpCode(200)
  @Post('buy-in-quotes/:id/payment')
  pay(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { paidOn, reference }: MoneyMovedBody,
    @IfMatch() version: number | undefined,
  ): Promise<EndMadeView> {
    return this.buyIn.pay(caller, id, { paidOn, reference }, version);
  }
}
