import { Module } from '@nestjs/common';
import { ReadFiles } from './read-files.js';
import { SentTables } from './sent-table.js';

/** What foreign files say. */
@Module({ providers: [ReadFiles, SentTables], exports: [ReadFiles, SentTables] })
export class ReadingModule {}
