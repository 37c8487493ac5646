import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.js';
import { IdentityModule } from '../identity/index.js';
import { WallsModule } from '../walls/index.js';
import { DocumentGate } from './document-gate.js';
import { DocumentsStore } from './documents.store.js';
import { EvidenceLog } from './evidence/evidence-log.js';
import { Openings } from './evidence/openings.js';
import { intakeProviders } from './intake/providers.js';
import { UploadsController } from './intake/uploads.controller.js';
import { DocumentEvents } from './passage/document-events.js';
import { Links } from './passage/links.js';
import { OpenVersion } from './passage/open-content.js';
import { PassageController } from './passage/passage.controller.js';

/** Documents by tier, their versions, their text, and the evidence of where they come from. */
@Module({
  imports: [CasesModule, IdentityModule, WallsModule],
  controllers: [UploadsController, PassageController],
  providers: [
    ...intakeProviders,
    DocumentEvents,
    DocumentGate,
    DocumentsStore,
    EvidenceLog,
    Links,
    Openings,
    OpenVersion,
  ],
})
export class DocumentsModule {}
