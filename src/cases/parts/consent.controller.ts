import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, type Caller, Uuid, Who } from '../../platform/index.js';
import type { CaseKeptView, CaseView } from '../case-views.contract.js';
import { CounselBody } from '../cases.contract.js';
import { AnswerBinding } from './bindings.js';
import { BindingAnswerBody, CounselAnswerBody } from './consent.contract.js';
import { AddCounsel, AnswerCounsel } from './counsel.js';

/** Who acts for a party, and which member it is: what takes the consent of those it concerns. */
@Controller('parties/:id')
export class ConsentController {
  constructor(
    private readonly addCounsel: AddCounsel,
    private readonly answerCounsel: AnswerCounsel,
    private readonly answerBinding: AnswerBinding,
  ) {}

  /**
   * Names counsel for a party. Counsel with an account of a member's party is proposed to that member, unless it is the member itself who
   * names it.
   */
  @Allow('counsel.write')
  @Post('counsel')
  name(@Who() caller: Caller, @Param('id', Uuid) id: string, @Body() body: CounselBody): Promise<CaseView> {
    return this.addCounsel.run(caller, id, body);
  }

  /** Answers a proposal of counsel: agrees, declines, or takes it back. */
  @Allow('counsel.write')
  @HttpCode(200)
  @Post('counsel/:counselId/answer')
  answer(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('counselId', Uuid) counselId: string,
    @Body() body: CounselAnswerBody,
  ): Promise<CaseView> {
    return this.answerCounsel.run(caller, id, counselId, body);
  }

  /** Agrees or declines that a party is another member, for a side it concerns; or takes the proposal back. */
  @Allow('counsel.write')
  @HttpCode(200)
  @Post('bindings/:bindingId/answer')
  bind(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('bindingId', Uuid) bindingId: string,
    @Body() body: BindingAnswerBody,
  ): Promise<CaseKeptView> {
    return this.answerBinding.run(caller, id, bindingId, body);
  }
}
