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
import { ReadDocket } from './read-docket.js';
import { RecordEvent } from './record-event.js';
import { WithdrawEvent } from './withdraw-event.js';

/** Events of proceedings and the deadlines they trigger. */
@Module({
  imports: [AttachmentsModule, CalendarBooksModule, CasesModule],
  controllers: [AnswersController, DocketController, DeadlinesController, DeadlineOrdersController],
  providers: [
    AcrossScreens,
    ActOnDeadline,
    AnswersPapers,
    AnswersScreens,
    AnswersStore,
    ConfirmDeadlines,
    CorrectEvent,
    DocketPapers,
    DocketPlaces,
    DocketProcessor,
    DocketScreens,
    DocketStore,
    FollowCase,
    FollowEvent,
    FollowOrder,
    KeepAnswers,
    ReadAnswers,
    OrdersStore,
    ReadDocket,
    RecordEvent,
    TellOfAnswers,
    WithdrawEvent,
  ],
  exports: [ActOnDeadline, CorrectEvent, ReadDocket, RecordEvent, WithdrawEvent],
})
export class DocketModule {}
