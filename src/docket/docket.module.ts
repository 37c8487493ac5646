import { Module } from '@nestjs/common';
import { AcrossScreens } from './across/across.screens.js';
import { AttachmentsModule } from '../attachments/index.js';
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
import { DocketPapers } from './papers/docket.papers.js';
import { ReadDocket } from './read-docket.js';
import { RecordEvent } from './record-event.js';
import { WithdrawEvent } from './withdraw-event.js';

/** Events of proceedings and the deadlines they trigger. */
@Module({
  imports: [AttachmentsModule],
  controllers: [DocketController, DeadlinesController],
  providers: [
    AcrossScreens,
    ActOnDeadline,
    ConfirmDeadlines,
    CorrectEvent,
    DocketPapers,
    DocketPlaces,
    DocketProcessor,
    DocketScreens,
    DocketStore,
    FollowCase,
    FollowEvent,
    ReadDocket,
    RecordEvent,
    WithdrawEvent,
  ],
  exports: [ActOnDeadline, CorrectEvent, ReadDocket, RecordEvent, WithdrawEvent],
})
export class DocketModule {}
