import { Module } from '@nestjs/common';
import { TellOfDocuments } from './facts/tell-of-documents.js';
import { AllianceModule } from '../alliance/index.js';
import { FirmsModule } from '../firms/index.js';
import { CasesModule } from '../cases/index.js';
import { GroupsModule } from '../groups/index.js';
import { IdentityModule } from '../identity/index.js';
import { ReadingModule } from '../reading/index.js';
import { WallsModule } from '../walls/index.js';
import { DocumentGate } from './document-gate.js';
import { DocumentHomes } from './homes.store.js';
import { DocumentReaders } from './readers.js';
import { DocumentsStore } from './documents.store.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsReader } from './documents.reader.js';
import { DocumentsScreens } from './documents.screens.js';
import { SayingsStore } from './sayings.store.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { evidenceProviders } from './evidence/providers.js';
import { HoldsController, LifeController, LoweringsController } from './life/life.controller.js';
import { lifeProviders } from './life/providers.js';
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
    ...intakeProviders,
    ...lifeProviders,
    ...evidenceProviders,
    DocumentEvents,
    DocumentGate,
    DocumentHomes,
    DocumentReaders,
    DocumentsStore,
    Links,
    OpenVersion,
    SayingsStore,
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
