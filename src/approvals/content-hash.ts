import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson, type Json } from '../platform/index.js';

/** SHA-256, hexadecimal, of what exactly is approved, for the code alone: equal where the values are, in whatever order their keys stand. */
export const contentHash = (content: Json): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex');

/** With what the hash of a question is made, one for each. */
export const newSalt = (): string => randomBytes(16).toString('hex');

/**
 * The hash of a question as people are shown it, of a `contentHash`. Some of them do not see all that is approved: without the salt they
 * could find it by trying.
 */
export const saltedHash = (salt: string, hash: string): string =>
  createHash('sha256').update(`${salt}${hash}`).digest('hex');
