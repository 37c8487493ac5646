import { Module } from '@nestjs/common';
import { AcrossScreens } from './across/across.screens.js';
import { AttachmentsModule } from '../attachments/index.js';
import { CalendarBooksModule } from '../calendars/index.js';
import { CasesModule } from '../cases/index.js';
import { AnswersController } from './answers/answers.controller.js';
import { AnswersScreens } from './answers/answers.screens.js';
import { AnswersStore } from './answers/answers.store.js';
import { KeepAnswers } from './answers/keep-answers.js';
import { AnswersPapers } from './answers/answers.papers.js';
import { ReadAnswers } from './answers/read-answers.js';
import { TellOfAnswers } from './answers/tell-of-answers.js';
import { ActOnDeadline } from './act-on-deadline.js';
import { ActOnMany } from './joins/act-on-many.js';
import { ConfirmDeadlines } from './confirm-deadlines.js';
import { CorrectEvent } from './correct-event.js';
import { DeadlinesController, DocketController } from './docket.controller.js';
import { DocketPlaces } from './docket-places.store.js';
import { DocketProcessor } from './docket.processor.js';
import { DocketScreens } from './docket.screens.js';
import { DocketStore } from './docket.store.js';
import { FollowCase } from './follow-case.js';
import { FollowEvent } from './follow-event.js';
import { DeadlineOrdersController } from './orders/orders.controller.js';
import { FollowOrder } from './orders/follow-order.js';
import { OrdersStore } from './orders/orders.store.js';
import { DocketPapers } from './papers/docket.papers.js';
import { DayLogController } from './log/day-log.controller.js';
import { DayLogPapers } from './log/day-log.papers.js';
import { DayLogScreens } from './log/day-log.screens.js';
import { ReadDayLog } from './log/read-day-log.js';
import { JoinCases } from './joins/join-cases.js';
import { JoinsController } from './joins/joins.controller.js';
import { JoinsScreens } from './joins/joins.screens.js';
import { TellOfJoins } from './joins/tell-of-joins.js';
import { ReadDocket } from './read-docket.js';
import { RecordEvent } from './record-event.js';
import { WithdrawEvent } from './withdraw-event.js';

/** Events of proceedings and the deadlines they trigger. */
@Module({
  imports: [AttachmentsModule, CalendarBooksModule, CasesModule],
  controllers: [
    AnswersController,
    DayLogController,
    JoinsController,
    DocketController,
    DeadlinesController,
    DeadlineOrdersController,
  ],
  providers: [
    AcrossScreens,
    ActOnDeadline,
    ActOnMany,
    AnswersPapers,
    AnswersScreens,
    AnswersStore,
    ConfirmDeadlines,
    CorrectEvent,
    DayLogPapers,
    DayLogScreens,
    DocketPapers,
    DocketPlaces,
    DocketProcessor,
    DocketScreens,
    DocketStore,
    FollowCase,
    FollowEvent,
    FollowOrder,
    JoinCases,
    JoinsScreens,
    KeepAnswers,
    ReadAnswers,
    OrdersStore,
    ReadDayLog,
    ReadDocket,
    RecordEvent,
    TellOfAnswers,
    TellOfJoins,
    WithdrawEvent,
  ],
  exports: [ActOnDeadline, CorrectEvent, ReadDocket, RecordEvent, WithdrawEvent],
})
export class DocketModule {}
