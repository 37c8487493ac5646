import { Module } from '@nestjs/common';
import { AllianceModule } from '../alliance/index.js';
import { CasesModule } from '../cases/index.js';
import { IdentityModule } from '../identity/index.js';
import { KeepNotes } from './keep-notes.js';
import { NotesController } from './notes.controller.js';
import { NotesScreens } from './notes.screens.js';
import { NotesStore } from './notes.store.js';
import { ReadNotes } from './read-notes.js';
import { TellOfNotes } from './tell-of-notes.js';

/** Notes and tasks on a case, for the readers their author chose. */
@Module({
  imports: [AllianceModule, CasesModule, IdentityModule],
  controllers: [NotesController],
  providers: [KeepNotes, NotesScreens, NotesStore, ReadNotes, TellOfNotes],
})
export class NotesModule {}
