import { Injectable } from '@nestjs/common';
import { type Caller, UnitOfWork } from '../../platform/index.js';
import type {
  SilentRespondentsPageView,
  SilentRespondentsQuery,
  UndatedCasesPageView,
  UndatedCasesQuery,
} from './answers.contract.js';
import { AnswersScreens } from './answers.screens.js';

/** Members accused who have yet to answer, and cases without a date ahead, as people read them. */
@Injectable()
export class ReadAnswers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly screens: AnswersScreens,
  ) {}

  respondents(caller: Caller, query: SilentRespondentsQuery): Promise<SilentRespondentsPageView> {
    return this.work.readOnce(caller, (tx) => this.screens.respondents(tx, query));
  }

  undated(caller: Caller, query: UndatedCasesQuery): Promise<UndatedCasesPageView> {
    return this.work.readOnce(caller, (tx) => this.screens.undated(tx, query));
  }
}
