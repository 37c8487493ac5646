import { Global, Module } from '@nestjs/common';
import { Papers } from './papers.js';
import { RenderPapers } from './render-papers.js';

/** What is told on paper. Global, as what every module stands on is. */
@Global()
@Module({ providers: [Papers, RenderPapers], exports: [Papers, RenderPapers] })
export class PapersModule {}
