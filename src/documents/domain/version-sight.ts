import type { Instant } from '../../kernel/index.js';
import { decide, type Guarded, type Reader } from '../../walls/index.js';
import { handOf } from './hand.js';

/** A version as far as who may know of it goes. */
export interface ArrivedVersion {
  readonly state: 'quarantined' | 'received' | 'refused';
  readonly uploadedBy: string;
  readonly uploadedAt: Instant;
}

/**
 * Whether what was said of a document at a moment is the reader's to know: as a version that came then. `saidAt` is null for what was
 * said from the beginning.
 */
export function readsSaying(reader: Reader, document: Guarded, saidAt: Instant | null): boolean {
  const { sharedAt } = document;
  const isNewer = saidAt !== null && sharedAt !== null && sharedAt < saidAt;
  return decide(reader, isNewer ? { ...document, sharedAt: saidAt } : document).allowed;
}

/**
 * Whether a version of a document is the reader's to know of. It counts as shared from when it came, where its document was shared
 * before: whose time had ended by then reads the older ones only. What is still in intake, or was refused there, is its own side's.
 */
export function readsVersion(reader: Reader, document: Guarded, version: ArrivedVersion): boolean {
  const { sharedAt } = document;
  const { state, uploadedAt, uploadedBy } = version;
  const isNewer = sharedAt !== null && sharedAt < uploadedAt;
  const things = isNewer ? [document, { ...document, sharedAt: uploadedAt }] : [document];
  if (!things.every((thing) => decide(reader, thing).allowed)) return false;
  return state === 'received' || uploadedBy === reader.personId || handOf(reader, document) !== 'other';
}
