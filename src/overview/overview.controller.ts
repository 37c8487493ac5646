import { Controller, Get, Param, Query } from '@nestjs/common';
import { Allow, type Caller, Uuid, Who } from '../platform/index.js';
import { SearchQuery, SearchView, TimelineView, TodayQuery, TodayView } from './overview.contract.js';
import { ReadOverview } from './read-overview.js';

/** Screens that join across modules; read only. */
@Controller()
export class OverviewController {
  constructor(private readonly overview: ReadOverview) {}

  /** What the caller must do, by when and why. */
  @Get('today')
  @Allow('signed_in')
  today(@Who() caller: Caller, @Query() { caseId }: TodayQuery): Promise<TodayView> {
    return this.overview.today(caller, caseId);
  }

  /** Finds cases, documents, firms and people by words and numbers. */
  @Get('search')
  @Allow('signed_in')
  search(@Who() caller: Caller, @Query() { q }: SearchQuery): Promise<SearchView> {
    return this.overview.search(caller, q);
  }

  /** The timeline of a case: what happened and what is due. */
  @Get('cases/:id/timeline')
  @Allow('cases.read')
  timeline(@Who() caller: Caller, @Param('id', Uuid) caseId: string): Promise<TimelineView> {
    return this.overview.timeline(caller, caseId);
  }
}
