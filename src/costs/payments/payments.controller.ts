import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, type Caller, IfMatch, Uuid, Who } from '../../platform/index.js';
import {
  MatchPaymentBody,
  MemberPaymentsPageView,
  MemberPaymentView,
  MovePaymentBody,
  PaymentsQuery,
  PaymentSuggestionsView,
  RecordPaymentBody,
  SetOffBody,
  SuggestPaymentBody,
} from './payments.contract.js';
import { PaymentsScreens, PaymentSuggestions } from './payments.screens.js';
import { CallLineView } from '../calls/calls.contract.js';
import { LinesScreens } from '../calls/lines.screens.js';
import { RecordPayments } from './record-payments.js';
import { SetOffLater } from './set-off-credit.js';
import { TakeBackPayments } from './take-back-payments.js';

/** Money that came in from members. */
@Controller('member-payments')
export class PaymentsController {
  constructor(
    private readonly screens: PaymentsScreens,
    private readonly suggestions: PaymentSuggestions,
    private readonly recording: RecordPayments,
    private readonly takingBack: TakeBackPayments,
  ) {}

  /** One page of payments, the latest received first: all to who keeps or audits the money, a member's own people theirs. */
  @Allow('money.read')
  @Get()
  list(@Who() caller: Caller, @Query() query: PaymentsQuery): Promise<MemberPaymentsPageView> {
    return this.screens.list(caller, query);
  }

  /**
   * Records money that came in. The same reference with the same amount, day and payer is the same payment, however often it is sent; what is
   * said of no member waits to be matched.
   */
  @Allow('calls.write')
  @Post()
  async record(@Who() caller: Caller, @Body() body: RecordPaymentBody): Promise<MemberPaymentView> {
    return this.screens.one(caller, (await this.recording.record(caller, body)).id);
  }

  /** Finds which lines money may be for, by its text, its amount and its payer. Keeps nothing. */
  @Allow('calls.write')
  @HttpCode(200)
  @Post('suggestions')
  suggest(@Who() caller: Caller, @Body() body: SuggestPaymentBody): Promise<PaymentSuggestionsView> {
    return this.suggestions.of(caller, body);
  }

  /** One payment, with what of it went to which line. */
  @Allow('money.read')
  @Get(':id')
  one(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<MemberPaymentView> {
    return this.screens.one(caller, id);
  }

  /** Finds which lines a payment that waits may be for. */
  @Allow('calls.write')
  @Get(':id/suggestions')
  suggestFor(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<PaymentSuggestionsView> {
    return this.suggestions.forPayment(caller, id);
  }

  /** Says whose a payment is and what of it goes to which line; what is left is the member's prepaid capital. */
  @Allow('calls.write')
  @HttpCode(200)
  @Post(':id/match')
  async match(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: MatchPaymentBody,
    @IfMatch() version: number | undefined,
  ): Promise<MemberPaymentView> {
    await this.recording.match(caller, id, body, version);
    return this.screens.one(caller, id);
  }

  /**
   * Takes back whose a payment is, or reverses it whole: what it gave to lines is owed again. Refused (409) where something was built on it, (422)
   * where money that goes back was spent.
   */
  @Allow('calls.write')
  @HttpCode(200)
  @Post(':id/moves')
  async move(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: MovePaymentBody,
    @IfMatch() version: number | undefined,
  ): Promise<MemberPaymentView> {
    await this.takingBack.run(caller, id, body, version);
    return this.screens.one(caller, id);
  }
}

/** What members prepaid that goes to their lines. */
@Controller('call-lines')
export class SetOffsController {
  constructor(
    private readonly screens: LinesScreens,
    private readonly setOff: SetOffLater,
  ) {}

  /** Sets off what the line's member prepaid into the fund: never more than is free of it, nor than the line owes. */
  @Allow('calls.write')
  @HttpCode(200)
  @Post(':id/set-off')
  async run(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: SetOffBody,
    @IfMatch() version: number | undefined,
  ): Promise<CallLineView> {
    await this.setOff.run(caller, id, body, version);
    return this.screens.one(caller, id);
  }
}
