import { Module } from '@nestjs/common';
import { FirmsModule } from '../firms/index.js';
import { AskKnownTies } from './ask-known-ties.js';
import { ConflictsController } from './conflicts.controller.js';

/** What sets somebody against a matter: calculated from what is asked, or by what the register and the modules know. */
@Module({
  imports: [FirmsModule],
  controllers: [ConflictsController],
  providers: [AskKnownTies],
  exports: [AskKnownTies],
})
export class ConflictsModule {}
