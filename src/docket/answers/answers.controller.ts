import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, type Caller, Uuid, Who } from '../../platform/index.js';
import {
  JointCounselBody,
  AnswerCoverView,
  MoveAnswerCoverBody,
  NoAnswerBody,
  SilentRespondentsPageView,
  SilentRespondentsQuery,
  SilentRespondentView,
  UndatedCasesPageView,
  UndatedCasesQuery,
  UndatedReasonBody,
} from './answers.contract.js';
import { KeepAnswers } from './keep-answers.js';
import { ReadAnswers } from './read-answers.js';

/** Members accused who have yet to answer, and cases in which nothing is due. */
@Controller()
export class AnswersController {
  constructor(
    private readonly readAnswers: ReadAnswers,
    private readonly keepAnswers: KeepAnswers,
  ) {}

  /** Members accused in the cases the caller sees, by how each stands to its answer; what is due first comes first. */
  @Get('silent-respondents')
  @Allow('cases.read')
  respondents(
    @Who() caller: Caller,
    @Query() query: SilentRespondentsQuery,
  ): Promise<SilentRespondentsPageView> {
    return this.readAnswers.respondents(caller, query);
  }

  /** Records that counsel acting for a respondent answers for it, with where the proof lies. */
  @Post('parties/:id/joint-counsel')
  @Allow('deadlines.meet')
  jointCounsel(
    @Who() caller: Caller,
    @Param('id', Uuid) partyId: string,
    @Body() body: JointCounselBody,
  ): Promise<SilentRespondentView> {
    return this.keepAnswers.jointCounsel(caller, partyId, body);
  }

  /** Proposes that a respondent does not answer, with the reason; a second person approves. */
  @Post('parties/:id/no-answer')
  @Allow('deadlines.meet')
  noAnswer(
    @Who() caller: Caller,
    @Param('id', Uuid) partyId: string,
    @Body() body: NoAnswerBody,
  ): Promise<SilentRespondentView> {
    return this.keepAnswers.proposeNone(caller, partyId, body);
  }

  /** Approves or refuses, as a second person, that a respondent does not answer; withdraws what stands for an answer. */
  @Post('answer-covers/:id/moves')
  @Allow('deadlines.meet')
  @HttpCode(200)
  move(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: MoveAnswerCoverBody,
  ): Promise<AnswerCoverView> {
    return this.keepAnswers.move(caller, id, body);
  }

  /** Open cases the caller sees in which no date is still to come. */
  @Get('undated-cases')
  @Allow('cases.read')
  undated(@Who() caller: Caller, @Query() query: UndatedCasesQuery): Promise<UndatedCasesPageView> {
    return this.readAnswers.undated(caller, query);
  }

  /** Records why a case has no date ahead, and until when that is a reason. */
  @Post('cases/:id/undated-reason')
  @Allow('cases.write')
  @HttpCode(204)
  explain(
    @Who() caller: Caller,
    @Param('id', Uuid) caseId: string,
    @Body() body: UndatedReasonBody,
  ): Promise<void> {
    return this.keepAnswers.explain(caller, caseId, body);
  }
}
