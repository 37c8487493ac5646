import { Module } from '@nestjs/common';
import { AheadController } from './ahead/ahead.controller.js';
import { AheadScreens } from './ahead/ahead.screens.js';
import { ReadAhead } from './ahead/read-ahead.js';
import { AcrossScreens } from './across/across.screens.js';
import { AttachmentsModule } from '../attachments/index.js';
import { CalendarBooksModule } from '../calendars/index.js';
import { CasesModule } from '../cases/index.js';
import { IdentityModule } from '../identity/index.js';
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
import { ApplyImpact } from './impacts/apply-impact.js';
import { DecideImpact } from './impacts/decide-impact.js';
import { FindImpact } from './impacts/find-impact.js';
import { ImpactsController } from './impacts/impacts.controller.js';
import { ImpactsProcessor } from './impacts/impacts.processor.js';
import { ImpactsScreens } from './impacts/impacts.screens.js';
import { ImpactsStore } from './impacts/impacts.store.js';
import { RaiseImpact } from './impacts/raise-impact.js';
import { ReadImpacts } from './impacts/read-impacts.js';
import { TellOfImpacts } from './impacts/tell-of-impacts.js';
import { DeadlineOrdersController } from './orders/orders.controller.js';
import { FollowAct } from './orders/follow-act.js';
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
  imports: [AttachmentsModule, CalendarBooksModule, CasesModule, IdentityModule],
  controllers: [
    AheadController,
    AnswersController,
    DayLogController,
    JoinsController,
    DocketController,
    DeadlinesController,
    DeadlineOrdersController,
    ImpactsController,
  ],
  providers: [
    AcrossScreens,
    ActOnDeadline,
    ActOnMany,
    AheadScreens,
    AnswersPapers,
    AnswersScreens,
    AnswersStore,
    ApplyImpact,
    ConfirmDeadlines,
    CorrectEvent,
    DayLogPapers,
    DayLogScreens,
    DecideImpact,
    DocketPapers,
    DocketPlaces,
    DocketProcessor,
    DocketScreens,
    DocketStore,
    FindImpact,
    FollowAct,
    FollowCase,
    FollowEvent,
    FollowOrder,
    ImpactsProcessor,
    ImpactsScreens,
    ImpactsStore,
    JoinCases,
    JoinsScreens,
    KeepAnswers,
    ReadAhead,
    ReadAnswers,
    OrdersStore,
    RaiseImpact,
    ReadDayLog,
    ReadDocket,
    ReadImpacts,
    RecordEvent,
    TellOfAnswers,
    TellOfImpacts,
    TellOfJoins,
    WithdrawEvent,
  ],
  exports: [ActOnDeadline, CorrectEvent, ReadDocket, RecordEvent, WithdrawEvent],
})
export class DocketModule {}
