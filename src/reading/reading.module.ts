import { Module } from '@nestjs/common';
import { ReadFiles } from './read-files.js';

/** What foreign files say. */
@Module({ providers: [ReadFiles], exports: [ReadFiles] })
export class ReadingModule {}
