import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.js';
import { AskExports } from './ask-export.js';
import { ExportRendering } from './export-rendering.js';
import { ExportsController } from './exports.controller.js';
import { ExportsProcessor } from './exports.processor.js';
import { ExportsStore } from './exports.store.js';
import { HandOutExport, RemoveExport } from './hand-out-export.js';
import { MakeExport } from './make-export.js';
import { PaperSight } from './paper-sight.reader.js';

/** Papers as files: asked for, made beside, handed out to who asked. */
@Module({
  imports: [CasesModule],
  controllers: [ExportsController],
  providers: [
    AskExports,
    ExportRendering,
    ExportsProcessor,
    ExportsStore,
    HandOutExport,
    MakeExport,
    PaperSight,
    RemoveExport,
  ],
})
export class ExportsModule {}
