import { hash as digest, randomFillSync } from 'node:crypto';
import type { Instant } from '../kernel/index.js';
import { canonicalJson } from './domain/canonical-json.js';
import type { Json } from './words.js';

/** One link: its place, and what holds its fact to it. Of the fact itself it tells nothing: any two links look alike. */
export interface AuditLink {
  readonly allianceId: string;
  /** 1, 2, 3 … without a gap within an alliance. */
  readonly seq: number;
  /** SHA-256 of all the fact says with its salt, as canonical JSON, hexadecimal. */
  readonly commitment: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** All that a link is committed to. */
export interface FactContent {
  /** 32 random bytes, hexadecimal: who does not have them cannot try out what the fact may say. */
  readonly salt: string;
  readonly at: Instant;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly caseId: string | null;
  readonly payload: Json | { readonly [key: string]: Json | undefined };
}

/** What stands before the first link. */
export const genesis = '0'.repeat(64);

const sha256 = (text: string): string => digest('sha256', text, 'hex');

/** SHA-256 of a value as canonical JSON, hexadecimal. */
export const contentHash = (value: unknown): string => sha256(canonicalJson(value));

/** What a link says of its fact. */
export const commitmentTo = (content: FactContent): string => contentHash(content);

const saltBytes = 32;
const pool = Buffer.alloc(saltBytes * 128);
let taken = pool.length;

/** The salt of one fact. Random bytes are fetched for many at once. */
export function newSalt(): string {
  if (taken === pool.length) {
    randomFillSync(pool);
    taken = 0;
  }
  taken += saltBytes;
  return pool.toString('hex', taken - saltBytes, taken);
}

/** The hash of a link: SHA-256 over its canonical JSON (without `hash`), which includes the previous link's hash. */
export const linkHash = ({ allianceId, seq, commitment, prevHash }: Omit<AuditLink, 'hash'>): string =>
  sha256(canonicalJson({ allianceId, seq, commitment, prevHash }));

/** Forges the next link. */
export function nextLink(
  previous: { readonly seq: number; readonly hash: string } | undefined,
  link: Pick<AuditLink, 'allianceId' | 'commitment'>,
): AuditLink {
  const { allianceId, commitment } = link;
  const bare = {
    allianceId,
    seq: (previous?.seq ?? 0) + 1,
    commitment,
    prevHash: previous?.hash ?? genesis,
  };
  return { ...bare, hash: linkHash(bare) };
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
    | 'shorter_than_checkpoint'
    | 'wrong_anchor';
}

/** A link as far as walking along a chain goes. */
export interface Step {
  readonly seq: number;
  readonly prevHash: string;
  readonly hash: string;
  /** What its hash must be. */
  readonly ownHash: string;
  /** Whether its fact is there and says what the link holds it to. */
  readonly fact: 'same' | 'changed' | 'missing';
}

/** A link as a step; `content` is null where its fact is missing. */
export const stepOf = (link: AuditLink, content: FactContent | null): Step => ({
  ...link,
  ownHash: linkHash(link),
  fact: content === null ? 'missing' : commitmentTo(content) === link.commitment ? 'same' : 'changed',
});

/** What is wrong with a step after another; undefined where nothing is. */
export function faultOf(
  previous: { readonly seq: number; readonly hash: string } | undefined,
  { seq, prevHash, hash, ownHash, fact }: Step,
): ChainFault['fault'] | undefined {
  if (seq !== (previous?.seq ?? 0) + 1) return 'gap';
  if (prevHash !== (previous?.hash ?? genesis)) return 'broken_link';
  if (hash !== ownHash) return 'wrong_hash';
  if (fact === 'missing') return 'content_missing';
  return fact === 'changed' ? 'content_changed' : undefined;
}
