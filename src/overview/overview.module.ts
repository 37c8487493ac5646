import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.js';
import { DocketModule } from '../docket/index.js';
import { DocumentsModule } from '../documents/index.js';
import { FirmsModule } from '../firms/index.js';
import { IdentityModule } from '../identity/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { OverviewController } from './overview.controller.js';
import { CaseReport } from './case-report.js';
import { ReadOverview } from './read-overview.js';
import { RefoldSearch } from './refold-search.store.js';
import { SearchScreens } from './search.screens.js';
import { TimelineScreens } from './timeline.screens.js';
import { TodayScreens } from './today.screens.js';
import { KeepViews } from './views/keep-views.js';
import { TellOfViews } from './views/tell-of-views.js';
import { ViewsController } from './views/views.controller.js';
import { ViewsStore } from './views/views.store.js';

/** Today, search and timelines: screens that join across modules; and lists as people set them up. */
@Module({
  imports: [CasesModule, DocketModule, DocumentsModule, FirmsModule, IdentityModule, NotificationsModule],
  controllers: [OverviewController, ViewsController],
  providers: [
    CaseReport,
    KeepViews,
    ReadOverview,
    RefoldSearch,
    SearchScreens,
    TellOfViews,
    TimelineScreens,
    TodayScreens,
    ViewsStore,
  ],
})
export class OverviewModule {}
