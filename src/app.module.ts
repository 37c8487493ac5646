import { type DynamicModule, Module } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AdministrationModule } from './administration/index.js';
import { AllianceModule } from './alliance/index.js';
import { ApprovalsModule } from './approvals/index.js';
import { AttachmentsModule } from './attachments/index.js';
import { CalendarsModule } from './calendars/index.js';
import { CasesModule } from './cases/index.js';
import { ClearanceModule } from './clearance/index.js';
import { CostsModule } from './costs/index.js';
import { ConflictsModule } from './conflicts/index.js';
import { DemoModule } from './demo/index.js';
import { DocketModule } from './docket/index.js';
import { ExpertsModule } from './experts/index.js';
import { ExportsModule } from './exports/index.js';
import { facts } from './facts.js';
import { DocumentsModule } from './documents/index.js';
import { FirmsModule } from './firms/index.js';
import { GroupsModule } from './groups/index.js';
import { IdentityModule } from './identity/index.js';
import { LawModule } from './law/index.js';
import { LedgerModule } from './ledger/index.js';
import { NotesModule } from './notes/index.js';
import { NotificationsModule } from './notifications/index.js';
import { OverviewModule } from './overview/index.js';
import { PapersModule } from './papers/index.js';
import { type Config, PlatformModule } from './platform/index.js';
import { WallsModule } from './walls/index.js';

/** All modules, in order of dependency. The only file that knows them all. */
@Module({})
export class AppModule {
  static register(config: Config, source: DataSource): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.register(config, source, facts),
        PapersModule,
        IdentityModule,
        FirmsModule,
        AllianceModule,
        WallsModule,
        CalendarsModule,
        LawModule,
        ConflictsModule,
        CasesModule,
        ApprovalsModule,
        NotesModule,
        AttachmentsModule,
        GroupsModule,
        LedgerModule,
        ClearanceModule,
        DocumentsModule,
        ExpertsModule,
        DocketModule,
        CostsModule,
        NotificationsModule,
        OverviewModule,
        ExportsModule,
        AdministrationModule,
        DemoModule,
      ],
    };
  }
}
