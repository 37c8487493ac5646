import { hash as digest } from 'node:crypto';
import type { Instant } from '../kernel/index.js';
import { canonicalJson } from './domain/canonical-json.js';

/** One link: who did what to which thing when, the hash of what was said about it, and the hash of the link before. */
export interface AuditLink {
  readonly allianceId: string;
  /** 1, 2, 3 … without a gap within an alliance. */
  readonly seq: number;
  readonly at: Instant;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** SHA-256 of the fact's case and payload as canonical JSON, hexadecimal: the chain holds no content itself. */
  readonly contentHash: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** What stands before the first link. */
export const genesis = '0'.repeat(64);

const sha256 = (text: string): string => digest('sha256', text, 'hex');

/** SHA-256 of a value as canonical JSON, hexadecimal. */
export const contentHash = (value: unknown): string => sha256(canonicalJson(value));

/** The hash of a link: SHA-256 over its canonical JSON (without `hash`), which includes the previous link's hash. */
const linkHash = ({ hash: _own, ...link }: AuditLink): string => sha256(canonicalJson(link));

/** A link as far as it is known before its place in the chain is. */
export type LooseLink = Omit<AuditLink, 'seq' | 'prevHash' | 'hash'>;

/** Forges the next link. */
export function nextLink(previous: { seq: number; hash: string } | undefined, link: LooseLink): AuditLink {
  const bare = { ...link, seq: (previous?.seq ?? 0) + 1, prevHash: previous?.hash ?? genesis, hash: '' };
  return { ...bare, hash: linkHash(bare) };
}

/**
 * What stands before and after the previous hash and the `seq` in a link's canonical JSON, so that the database can forge it without
 * writing JSON: the hash is that of `before`, the previous hash, `","seq":`, the `seq` and `after`.
 */
export function aroundPlace({ subjectId, subjectKind, ...earlier }: LooseLink): {
  readonly before: string;
  readonly after: string;
} {
  return {
    before: `${canonicalJson(earlier).slice(0, -1)},"prevHash":"`,
    after: `,${canonicalJson({ subjectId, subjectKind }).slice(1)}`,
  };
}

/** A place where a chain does not hold, and why. */
export interface ChainFault {
  readonly allianceId: string;
  readonly seq: number;
  readonly fault:
    | 'gap'
    | 'broken_link'
    | 'wrong_hash'
    | 'content_changed'
    | 'content_missing'
    | 'unlinked_fact'
    | 'other_than_checkpoint'
    | 'shorter_than_checkpoint';
}

/**
 * Checks one link against the one before it and, where given, the payload of its fact (`undefined`: not to be checked;
 * `null`: the fact is missing).
 */
export function faultOf(
  previous: { seq: number; hash: string } | undefined,
  link: AuditLink,
  payload?: { readonly content: unknown } | null,
): ChainFault | undefined {
  const fault = (name: ChainFault['fault']): ChainFault => ({
    allianceId: link.allianceId,
    seq: link.seq,
    fault: name,
  });
  if (link.seq !== (previous?.seq ?? 0) + 1) return fault('gap');
  if (link.prevHash !== (previous?.hash ?? genesis)) return fault('broken_link');
  if (link.hash !== linkHash(link)) return fault('wrong_hash');
  if (payload === null) return fault('content_missing');
  if (payload !== undefined && contentHash(payload.content) !== link.contentHash)
    return fault('content_changed');
  return undefined;
}
