import { Module } from '@nestjs/common';
import { Compartments } from './compartments.store.js';
import { Readers } from './readers.js';
import { Standings } from './standings.store.js';
import { Veils } from './veils.js';

/** Who may see what: walls, compartments, standing, and the one rule that decides. */
@Module({
  providers: [Compartments, Readers, Standings, Veils],
  exports: [Compartments, Readers, Standings, Veils],
})
export class WallsModule {}
