import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, type Caller, IfMatch, ReasonBody, Uuid, Who } from '../../platform/index.js';
import { JoinCases } from './join-cases.js';
import {
  CaseJoinsView,
  CaseJoinView,
  JoinCaseBody,
  JoinPreviewBody,
  JoinPreviewView,
} from './joins.contract.js';

/** Complaints' cases that go on as investigations. */
@Controller()
export class JoinsController {
  constructor(private readonly joinCases: JoinCases) {}

  /** As which case a case goes on, and which went on as it, where the caller sees both. */
  @Get('cases/:id/joins')
  @Allow('cases.read')
  list(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<CaseJoinsView> {
    return this.joinCases.ofCase(caller, id);
  }

  /** What joining a complaint's case to an investigation would end. Changes nothing. */
  @Post('cases/:id/join-preview')
  @Allow('cases.write')
  @HttpCode(200)
  preview(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { toId }: JoinPreviewBody,
  ): Promise<JoinPreviewView> {
    return this.joinCases.preview(caller, id, toId.toLowerCase());
  }

  /** Has a complaint's case go on as the investigation it became: it is closed, its open dates end, and each leads to the other. */
  @Post('cases/:id/join')
  @Allow('cases.write')
  join(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: JoinCaseBody,
    @IfMatch() version: number | undefined,
  ): Promise<CaseJoinView> {
    return this.joinCases.run(caller, id, body, version);
  }

  /** Takes a join back, with the reason: the earlier case is open again, with the dates that ended by it. */
  @Post('case-joins/:id/undoing')
  @Allow('cases.write')
  @HttpCode(200)
  undo(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<CaseJoinView> {
    return this.joinCases.undo(caller, id, reason);
  }
}
