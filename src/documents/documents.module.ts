import { Module } from '@nestjs/common';
import { TellOfDocuments } from './facts/tell-of-documents.js';
import { AllianceModule } from '../alliance/index.js';
import { FirmsModule } from '../firms/index.js';
import { ClearanceModule } from '../clearance/index.js';
import { CasesModule } from '../cases/index.js';
import { GroupsModule } from '../groups/index.js';
import { IdentityModule } from '../identity/index.js';
import { ReadingModule } from '../reading/index.js';
import { WallsModule } from '../walls/index.js';
import { DocumentsController } from './reading/documents.controller.js';
import { DocumentsReader } from './reading/documents.reader.js';
import { DocumentsScreens } from './shelf/documents.screens.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { evidenceProviders } from './evidence/providers.js';
import { HoldsController, LifeController, LoweringsController } from './reading/life.controller.js';
import { lifeProviders } from './life/providers.js';
import { readingProviders } from './reading/providers.js';
import { shelfProviders } from './shelf/providers.js';
import { intakeProviders } from './intake/providers.js';
import { UploadsController } from './intake/uploads.controller.js';
import { BeginUpload } from './intake/begin-upload.js';
import { CompleteUpload } from './intake/complete-upload.js';
import { ReceiveParts } from './intake/receive-parts.js';
import { RefoldDocument } from './intake/refold-document.js';
import { MoveDocument } from './life/move-document.js';
import { DocumentEvents } from './passage/document-events.js';
import { Links } from './passage/links.js';
import { OpenVersion } from './passage/open-content.js';
import { PassageController } from './passage/passage.controller.js';

/** Documents by tier, their versions, their text, and the evidence of where they come from. */
@Module({
  imports: [
    AllianceModule,
    CasesModule,
    ClearanceModule,
    FirmsModule,
    GroupsModule,
    IdentityModule,
    ReadingModule,
    WallsModule,
  ],
  controllers: [
    UploadsController,
    PassageController,
    DocumentsController,
    LifeController,
    LoweringsController,
    HoldsController,
    EvidenceController,
  ],
  providers: [
    ...shelfProviders,
    ...intakeProviders,
    ...lifeProviders,
    ...readingProviders,
    ...evidenceProviders,
    DocumentEvents,
    Links,
    OpenVersion,
    TellOfDocuments,
  ],
  exports: [
    BeginUpload,
    CompleteUpload,
    MoveDocument,
    ReceiveParts,
    RefoldDocument,
    DocumentsReader,
    DocumentsScreens,
  ],
})
export class DocumentsModule {}
