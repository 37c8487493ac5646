import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, type Caller, IfMatch, ReasonBody, Uuid, Who } from '../platform/index.js';
import {
  DeadlineDaysQuery,
  DeadlineDaysView,
  DeadlinesQuery,
  DeadlineWeeksView,
} from './across/across.contract.js';
import { ActOnDeadline, told } from './act-on-deadline.js';
import { ConfirmDeadlines } from './confirm-deadlines.js';
import { CorrectEvent } from './correct-event.js';
import {
  CaseDeadlinesView,
  ConfirmedDeadlinesView,
  CorrectedEventView,
  DeadlinePageView,
  DeadlineView,
  EventPreviewView,
  EventsView,
  EventView,
  RecordedEventView,
} from './docket-views.contract.js';
import {
  ConfirmDeadlinesBody,
  CorrectEventBody,
  MeetDeadlineBody,
  PreviewCorrectionBody,
  RecordEventBody,
  toKept,
  toMeeting,
  toProof,
  toReport,
  toWishes,
} from './docket.contract.js';
import { confirmDeadline, meetDeadline, passDeadline, reopenDeadline } from './domain/decide-deadline.js';
import { ReadDocket } from './read-docket.js';
import { RecordEvent } from './record-event.js';
import { WithdrawEvent } from './withdraw-event.js';

/** What happened in a case's proceedings, and what is due because of it. */
@Controller()
export class DocketController {
  constructor(
    private readonly recordEvent: RecordEvent,
    private readonly correctEvent: CorrectEvent,
    private readonly withdrawEvent: WithdrawEvent,
    private readonly readDocket: ReadDocket,
  ) {}

  /** The events on the docket of a case. */
  @Get('cases/:id/events')
  @Allow('cases.read')
  events(@Who() caller: Caller, @Param('id', Uuid) caseId: string): Promise<EventsView> {
    return this.readDocket.events(caller, caseId);
  }

  /** Records an event; the deadlines it triggers follow from it. */
  @Post('cases/:id/events')
  @Allow('docket.write')
  record(
    @Who() caller: Caller,
    @Param('id', Uuid) caseId: string,
    @Body() body: RecordEventBody,
  ): Promise<RecordedEventView> {
    return this.recordEvent.run(
      caller,
      caseId,
      body.proceedingId.toLowerCase(),
      toReport(body),
      toProof(body),
    );
  }

  /** Which dates recording the event would start, set or move, and why. Changes nothing. */
  @Post('cases/:id/event-preview')
  @Allow('docket.write')
  @HttpCode(200)
  previewRecording(
    @Who() caller: Caller,
    @Param('id', Uuid) caseId: string,
    @Body() body: RecordEventBody,
  ): Promise<EventPreviewView> {
    return this.recordEvent.preview(caller, caseId, body.proceedingId.toLowerCase(), toReport(body));
  }

  /** Corrects an event with the reason; the earlier one stays on the docket. */
  @Post('events/:id/correction')
  @Allow('docket.write')
  correct(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: CorrectEventBody,
  ): Promise<CorrectedEventView> {
    return this.correctEvent.run(caller, id, {
      report: toReport(body),
      proof: toProof(body),
      reason: body.reason,
      keepServices: toKept(body),
    });
  }

  /** Which services and dates the correction would move, and why. Changes nothing. */
  @Post('events/:id/correction-preview')
  @Allow('docket.write')
  @HttpCode(200)
  previewCorrection(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: PreviewCorrectionBody,
  ): Promise<EventPreviewView> {
    return this.correctEvent.preview(caller, id, { report: toReport(body), keepServices: toKept(body) });
  }

  /** Withdraws an event that did not happen, with the reason. */
  @Post('events/:id/withdrawal')
  @Allow('docket.write')
  @HttpCode(200)
  withdrawOne(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: ReasonBody,
  ): Promise<EventView> {
    return this.withdrawEvent.run(caller, id, body.reason);
  }

  /** Which dates would go with the event. Changes nothing. */
  @Post('events/:id/withdrawal-preview')
  @Allow('docket.write')
  @HttpCode(200)
  previewWithdrawal(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<EventPreviewView> {
    return this.withdrawEvent.preview(caller, id);
  }

  /** The deadlines of a case with their working. */
  @Get('cases/:id/deadlines')
  @Allow('cases.read')
  deadlinesOfCase(@Who() caller: Caller, @Param('id', Uuid) caseId: string): Promise<CaseDeadlinesView> {
    return this.readDocket.deadlinesOfCase(caller, caseId);
  }
}

/** Due dates of all cases a caller may see. */
@Controller('deadlines')
export class DeadlinesController {
  constructor(
    private readonly act: ActOnDeadline,
    private readonly confirmDeadlines: ConfirmDeadlines,
    private readonly readDocket: ReadDocket,
  ) {}

  /** Deadlines across the cases the caller sees. */
  @Get()
  @Allow('cases.read')
  list(@Who() caller: Caller, @Query() query: DeadlinesQuery): Promise<DeadlinePageView> {
    return this.readDocket.deadlines(caller, query);
  }

  /** The days of a period on which deadlines fall: a month of the calendar. */
  @Get('days')
  @Allow('cases.read')
  days(@Who() caller: Caller, @Query() query: DeadlineDaysQuery): Promise<DeadlineDaysView> {
    return this.readDocket.days(caller, query);
  }

  /** How many deadlines fall into each week of a period, by forum. */
  @Get('weeks')
  @Allow('cases.read')
  weeks(@Who() caller: Caller, @Query() query: DeadlineDaysQuery): Promise<DeadlineWeeksView> {
    return this.readDocket.weeks(caller, query);
  }

  /** One deadline with its working and history. */
  @Get(':id')
  @Allow('cases.read')
  one(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<DeadlineView> {
    return this.readDocket.deadline(caller, id);
  }

  /** Verifies several dates, as a second person; each is decided on its own. */
  @Post('confirm')
  @Allow('deadlines.confirm')
  @HttpCode(200)
  confirmMany(@Who() caller: Caller, @Body() body: ConfirmDeadlinesBody): Promise<ConfirmedDeadlinesView> {
    return this.confirmDeadlines.run(caller, toWishes(body));
  }

  /** Verifies a date, as a second person. */
  @Post(':id/confirmation')
  @Allow('deadlines.confirm')
  @HttpCode(200)
  confirm(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @IfMatch() version: number | undefined,
  ): Promise<DeadlineView> {
    return this.act.run(caller, id, version, confirmDeadline);
  }

  /** Marks a deadline complete: what was due was done. */
  @Post(':id/meeting')
  @Allow('deadlines.meet')
  @HttpCode(200)
  meet(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @IfMatch() version: number | undefined,
    @Body() body: MeetDeadlineBody,
  ): Promise<DeadlineView> {
    const report = toMeeting(body);
    return this.act.run(caller, id, version, told(meetDeadline, report), report);
  }

  /** Marks a date passed that nobody owes: the forum acted, or an earliest day arrived. */
  @Post(':id/passing')
  @Allow('deadlines.meet')
  @HttpCode(200)
  pass(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @IfMatch() version: number | undefined,
    @Body() body: MeetDeadlineBody,
  ): Promise<DeadlineView> {
    const report = toMeeting(body);
    return this.act.run(caller, id, version, told(passDeadline, report), report);
  }

  /** Reopens a deadline that was marked complete, passed, waived, superseded or void by mistake, with the reason. */
  @Post(':id/reopening')
  @Allow('deadlines.meet')
  @HttpCode(200)
  reopen(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @IfMatch() version: number | undefined,
    @Body() { reason }: ReasonBody,
  ): Promise<DeadlineView> {
    return this.act.run(caller, id, version, told(reopenDeadline, reason));
  }
}
