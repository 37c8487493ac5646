import { Injectable } from '@nestjs/common';
import { type Caller, UnitOfWork } from '../platform/index.js';
import type {
  CaseDeadlinesView,
  DeadlinePageView,
  DeadlineView,
  EventsView,
} from './docket-views.contract.js';
import type {
  DeadlineDaysQuery,
  DeadlineDaysView,
  DeadlinesQuery,
  DeadlineWeeksView,
} from './across/across.contract.js';
import { AcrossScreens } from './across/across.screens.js';
import { DocketScreens } from './docket.screens.js';

/** The docket as people read it. */
@Injectable()
export class ReadDocket {
  constructor(
    private readonly work: UnitOfWork,
    private readonly screens: DocketScreens,
    private readonly across: AcrossScreens,
  ) {}

  events(caller: Caller, caseId: string): Promise<EventsView> {
    return this.work.read(caller, (tx) => this.screens.events(tx, caseId));
  }

  deadlinesOfCase(caller: Caller, caseId: string): Promise<CaseDeadlinesView> {
    return this.work.read(caller, (tx) => this.screens.deadlinesOfCase(tx, caseId));
  }

  deadlines(caller: Caller, query: DeadlinesQuery): Promise<DeadlinePageView> {
    return this.work.readOnce(caller, (tx) => this.across.deadlines(tx, query));
  }

  days(caller: Caller, query: DeadlineDaysQuery): Promise<DeadlineDaysView> {
    return this.work.readOnce(caller, (tx) => this.across.days(tx, query));
  }

  weeks(caller: Caller, query: DeadlineDaysQuery): Promise<DeadlineWeeksView> {
    return this.work.readOnce(caller, (tx) => this.across.weeks(tx, query));
  }

  deadline(caller: Caller, id: string): Promise<DeadlineView> {
    return this.work.read(caller, (tx) => this.screens.deadline(tx, id));
  }
}
