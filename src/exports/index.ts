export { ExportsModule } from './exports.module.js';
export { MakeExport } from './make-export.js';
