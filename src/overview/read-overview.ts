import { Injectable } from '@nestjs/common';
import { type Caller, UnitOfWork } from '../platform/index.js';
import type { SearchView, TimelineView, TodayView } from './overview.contract.js';
import { SearchScreens } from './search.screens.js';
import { TimelineScreens } from './timeline.screens.js';
import { TodayScreens } from './today.screens.js';

/** Screens that join across modules. */
@Injectable()
export class ReadOverview {
  constructor(
    private readonly work: UnitOfWork,
    private readonly todayScreens: TodayScreens,
    private readonly searchScreens: SearchScreens,
    private readonly timelineScreens: TimelineScreens,
  ) {}

  today(caller: Caller, caseId?: string): Promise<TodayView> {
    return this.work.read(caller, (tx) => this.todayScreens.today(tx, caseId));
  }

  search(caller: Caller, q: string): Promise<SearchView> {
    return this.work.read(caller, (tx) => this.searchScreens.search(tx, q));
  }

  timeline(caller: Caller, caseId: string): Promise<TimelineView> {
    return this.work.read(caller, (tx) => this.timelineScreens.timeline(tx, caseId));
  }
}
