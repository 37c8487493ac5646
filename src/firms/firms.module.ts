import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { FirmsPapers } from './firms.papers.js';
import { FirmPartsController } from './firm-parts.controller.js';
import { FirmsController } from './firms.controller.js';
import { FirmsScreens } from './firms.screens.js';
import { FirmsStore } from './firms.store.js';
import { FirmsSubjects } from './firms.subjects.js';
import { Involvements } from './involvements.js';
import { ListFirm, RetireFirm, ReviseFirm } from './keep-firms.js';
import { KeepParts } from './keep-parts.js';
import { NamesController } from './names.controller.js';
import { ReadFirms } from './read-firms.js';

/** The register of legal entities: names, numbers, ties; which names may be one firm's. */
@Module({
  imports: [IdentityModule],
  controllers: [FirmPartsController, FirmsController, NamesController],
  providers: [
    FirmsPapers,
    FirmsScreens,
    FirmsStore,
    FirmsSubjects,
    Involvements,
    KeepParts,
    ListFirm,
    ReadFirms,
    RetireFirm,
    ReviseFirm,
  ],
  exports: [FirmsScreens, FirmsStore, Involvements, KeepParts, ListFirm, RetireFirm],
})
export class FirmsModule {}
