import { Module } from '@nestjs/common';
import { Compartments } from './compartments.store.js';
import { Readers } from './readers.js';
import { Standings } from './standings.store.js';

/** Who may see what: walls, compartments, standing, and the one rule that decides. */
@Module({
  providers: [Compartments, Readers, Standings],
  exports: [Compartments, Readers, Standings],
})
export class WallsModule {}
