export { ExportsModule } from './exports.module.js';
export { MakeExport } from './make-export.js';
export { PaperSight } from './paper-sight.reader.js';
