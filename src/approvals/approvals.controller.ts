import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, type Caller, IfMatch, ReasonBody, Uuid, Who } from '../platform/index.js';
import { AnswerApprovalBody, ApprovalsQuery, ApprovalsView, ApprovalView } from './approvals.contract.js';
import { KeepApprovals } from './keep-approvals.js';

/** What waits for the approval of others than who asked, and what was decided. */
@Controller('approvals')
export class ApprovalsController {
  constructor(private readonly approvals: KeepApprovals) {}

  /** Lists what was asked to be approved, as far as the caller may know of it, the newest first. */
  @Allow('approvals.read')
  @Get()
  list(@Who() caller: Caller, @Query() query: ApprovalsQuery): Promise<ApprovalsView> {
    return this.approvals.list(caller, query);
  }

  /** Gives one question, with who decided and who still may; its `actions` say what the caller may do. */
  @Allow('approvals.read')
  @Get(':id')
  one(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<ApprovalView> {
    return this.approvals.one(caller, id);
  }

  /** Approves or rejects what was asked: those it names, and nobody what they asked for or had a part in. */
  @Allow('approvals.read')
  @HttpCode(200)
  @Post(':id/answers')
  answer(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: AnswerApprovalBody,
    @IfMatch() version: number | undefined,
  ): Promise<ApprovalView> {
    return this.approvals.answer(caller, id, body, version);
  }

  /** Takes a question back: whoever asked it. */
  @Allow('approvals.read')
  @HttpCode(200)
  @Post(':id/withdrawal')
  withdraw(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() version: number | undefined,
  ): Promise<ApprovalView> {
    return this.approvals.withdraw(caller, id, reason, version);
  }
}
