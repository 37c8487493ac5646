import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, type Caller, ReasonBody, Uuid, Who } from '../../platform/index.js';
import type { GroupMadeView } from '../group-views.contract.js';
import { Proposals } from './proposals.js';
import { AnswerProposalBody } from './proposals.contract.js';

/** What waits for the consent of a joint-defence group's members. */
@Controller('groups/:id')
export class ProposalsController {
  constructor(private readonly proposals: Proposals) {}

  /** Proposes to the members that the group ends: who runs it, or a member that takes part. */
  @Allow('groups.read')
  @Post('end-proposals')
  proposeTermination(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<GroupMadeView> {
    return this.proposals.proposeTermination(caller, id, reason);
  }

  /** Answers a proposal of a group for a member of the caller's own side. */
  @Allow('groups.join')
  @HttpCode(200)
  @Post('proposals/:proposalId/answer')
  answer(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('proposalId', Uuid) proposalId: string,
    @Body() body: AnswerProposalBody,
  ): Promise<GroupMadeView> {
    return this.proposals.answer(caller, id, proposalId, body);
  }

  /** Takes a proposal of a group back: who runs the group, or who made it. */
  @Allow('groups.read')
  @HttpCode(200)
  @Post('proposals/:proposalId/withdrawal')
  withdraw(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('proposalId', Uuid) proposalId: string,
    @Body() { reason }: ReasonBody,
  ): Promise<GroupMadeView> {
    return this.proposals.withdraw(caller, id, proposalId, reason);
  }
}
