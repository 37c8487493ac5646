export { decoded, type Encoding, encodingOf, encodings, looksLikeText } from './domain/encodings.js';
export type { ReadingFailure, TextSource } from './domain/sources.js';
export { folded, foldedQuestion, halvesIn } from './fold.js';
export type { AttachedFile } from './mail.js';
export { askedTokens, maxTokens, tokensOf } from './domain/tokens.js';
export { type FileToRead, ReadFiles, ReadingError, type ReadText } from './read-files.js';
export { ReadingModule } from './reading.module.js';
export { simplifiedByWords } from './simplified.js';
export { snippetOf, type SnippetPart } from './snippet.js';
