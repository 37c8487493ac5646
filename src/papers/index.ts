export { fact, money } from './cells.js';
export { harmlessCell } from './domain/harmless-cell.js';
export {
  type Cell,
  type Imprint,
  type Paper,
  type PaperColumn,
  type PaperFact,
  type PaperFormat,
  paperFormats,
  type PaperPart,
  type PaperSignature,
  type PaperTable,
  type Tongue,
  tongues,
} from './domain/paper.js';
export { factsSaid, fileNameOf, listed } from './domain/wording.js';
export {
  type DrawnPaper,
  type ListColumn,
  listPaper,
  momentText,
  mostRows,
  ofNoSubject,
  type PaperAsked,
  paperOf,
  Papers,
  type PaperSource,
  type PaperSources,
  tableOf,
  ThingQuery,
  tooLong,
  type ToldThing,
} from './papers.js';
export { PapersModule } from './papers.module.js';
export { RenderingError, RenderPapers } from './render-papers.js';
