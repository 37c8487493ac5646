import { createHash } from 'node:crypto';
import type { OpenKey } from '../../platform/index.js';
import type { DocumentVersion } from '../documents.store.js';
import { checkerScript, formatText } from './checker.js';

/** A file that goes into an archive as it was taken in. */
export interface ArchivedFile {
  readonly path: string;
  readonly version: DocumentVersion;
  readonly key: OpenKey;
}

/** What goes into an archive. */
export interface Archived {
  readonly texts: readonly { readonly path: string; readonly text: string }[];
  readonly files: readonly ArchivedFile[];
  readonly manifestHash: string;
}

/** SHA-256 of a text, hexadecimal. */
export const textHash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What every archive holds besides documents. */
export const companions = [
  { path: 'FORMAT.md', text: formatText },
  { path: 'check-evidence.mjs', text: checkerScript },
];
