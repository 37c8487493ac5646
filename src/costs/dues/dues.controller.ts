import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, type Caller, IfMatch, Uuid, Who } from '../../platform/index.js';
import { BalanceSettledView, FreeBalancesView, SettleBalanceBody } from './balances.contract.js';
import { BalancesScreens } from './balances.screens.js';
import { TakeDue } from './bill-member.js';
import {
  EndMadeView,
  MemberDuesView,
  MemberDueView,
  MoneyMovedBody,
  MoveRefundBody,
  RefundsView,
  RefundView,
} from './dues.contract.js';
import { DuesScreens } from './dues.screens.js';
import { RefundMember, RenewRefund } from './refund-member.js';
import { SettleBalances } from './settle-balances.js';

/** What single members owe besides cash calls, and what goes back to them. */
@Controller()
export class DuesController {
  constructor(
    private readonly screens: DuesScreens,
    private readonly taking: TakeDue,
    private readonly refunds: RefundMember,
    private readonly renewing: RenewRefund,
    private readonly standing: BalancesScreens,
    private readonly balances: SettleBalances,
  ) {}

  /** What stands to members in the funds of a group, neither used nor settled: one's own, or all for who keeps the money. */
  @Allow('money.read')
  @Get('groups/:id/member-balances')
  balancesOf(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<FreeBalancesView> {
    return this.standing.ofGroup(caller, id);
  }

  /** Has what is free of a member's money paid out, once that is approved; or bills one that has left what it is short, where that is what it was shown to be. */
  @Allow('money.read')
  @Post('groups/:id/member-balances')
  settle(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { fundId, memberId, by, amount }: SettleBalanceBody,
  ): Promise<BalanceSettledView> {
    return this.balances.settle(caller, id, { fundId, memberId, by, amount });
  }

  /** Bills to single members of a group, from exits, true-ups and what they are short, the newest first: one's own, or all for who keeps the money. */
  @Allow('money.read')
  @Get('groups/:id/member-dues')
  dues(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<MemberDuesView> {
    return this.screens.ofGroup(caller, id);
  }

  /** One bill to a member. */
  @Allow('money.read')
  @Get('member-dues/:id')
  due(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<MemberDueView> {
    return this.screens.due(caller, id);
  }

  /** Records that a bill was paid in full, with the reference of the receipt. */
  @Allow('calls.write')
  @HttpCode(200)
  @Post('member-dues/:id/payment')
  pay(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { paidOn, reference }: MoneyMovedBody,
    @IfMatch() version: number | undefined,
  ): Promise<EndMadeView> {
    return this.taking.pay(caller, id, { paidOn, reference }, version);
  }

  /** Money that goes back to members of a group, the newest first: one's own, or all for who keeps the money or approves that it goes. */
  @Allow('money.read')
  @Get('groups/:id/refunds')
  refundsOf(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<RefundsView> {
    return this.screens.refundsOf(caller, id);
  }

  /** One refund, with who was asked to approve it. */
  @Allow('money.read')
  @Get('refunds/:id')
  refund(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<RefundView> {
    return this.screens.refund(caller, id);
  }

  /** Records that a refund was paid, or was not and the money is free again; or withdraws one that waits for approval. */
  @Allow('calls.write')
  @HttpCode(200)
  @Post('refunds/:id/moves')
  moveRefund(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { action, paidOn, reference, reason }: MoveRefundBody,
    @IfMatch() version: number | undefined,
  ): Promise<EndMadeView> {
    return this.refunds.move(caller, id, action, { paidOn, reference, reason }, version);
  }

  /** Proposes a refund again that was not paid. */
  @Allow('calls.write')
  @Post('refunds/:id/renewal')
  renewRefund(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<EndMadeView> {
    return this.renewing.renew(caller, id);
  }
}
