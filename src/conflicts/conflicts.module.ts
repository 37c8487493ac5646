import { Module } from '@nestjs/common';
import { ConflictsController } from './conflicts.controller.js';

/** What sets somebody against a matter; knows no case. */
@Module({ controllers: [ConflictsController] })
export class ConflictsModule {}
