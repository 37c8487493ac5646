import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../platform/index.js';

/** SHA-256, hexadecimal, of what exactly is approved: equal where the values are, in whatever order their keys stand. */
export const contentHash = (content: Json): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex');
