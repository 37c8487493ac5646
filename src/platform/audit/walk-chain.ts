import type { Instant } from '../../kernel/index.js';
import {
  type AuditLink,
  type ChainFault,
  type FactContent,
  faultOf,
  type Step,
  stepOf,
} from '../audit-chain.js';
import type { Tx } from '../tx.js';
import type { Json } from '../words.js';
import { type Anchors, anchorsIn, reanchored } from './anchors.js';
import type { Checkpoint } from './checkpoint.js';
import { unsaltedEnd, type UnsaltedLink, unsaltedStep } from './unsalted-chain.js';

/** What a check of a chain found. */
export interface ChainReport {
  readonly links: number;
  readonly lastHash: string | null;
  readonly faults: readonly ChainFault[];
}

/** How far a chain had come. */
export type ChainMark = Pick<Checkpoint, 'size' | 'head'>;

/** What the database says of one link, its fact, and its link without salt. */
interface StoredLink {
  readonly seq: string;
  readonly commitment: string;
  readonly prev_hash: string;
  readonly hash: string;
  readonly fact_id: string | null;
  readonly salt: string;
  readonly at_ms: string;
  readonly actor_id: string | null;
  readonly type: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly case_id: string | null;
  readonly payload: string;
  readonly u_content_hash: string | null;
  readonly u_prev_hash: string;
  readonly u_hash: string;
  readonly u_as_told: boolean;
}

const maxFaults = 100;

const linksBetween = `
  SELECT l.seq, l.commitment, l.prev_hash, l.hash, o.id AS fact_id, o.salt,
         (extract(epoch FROM o.at) * 1000)::text AS at_ms, o.actor_id, o.type, o.subject_kind, o.subject_id, o.case_id,
         o.payload::text AS payload, u.content_hash AS u_content_hash, u.prev_hash AS u_prev_hash, u.hash AS u_hash,
         (o.type, o.subject_kind, o.subject_id, o.actor_id, o.at)
           IS NOT DISTINCT FROM (u.action, u.subject_kind, u.subject_id, u.actor_id, u.at) AS u_as_told
    FROM audit_link l
    LEFT JOIN outbox o ON o.alliance_id = l.alliance_id AND o.audit_seq = l.seq AND o.audit_seq > $2
    LEFT JOIN unsalted_link u ON u.alliance_id = l.alliance_id AND u.seq = l.seq AND u.seq > $2
   WHERE l.alliance_id = $1 AND l.seq > $2 AND l.seq <= $3 ORDER BY l.seq LIMIT $4`;

const unlinkedFact = `
  SELECT min(o.audit_seq) AS seq FROM outbox o
   WHERE o.alliance_id = $1
     AND NOT EXISTS (SELECT FROM audit_link l WHERE l.alliance_id = $1 AND l.seq = o.audit_seq)`;

/** A link with what its fact says. */
export interface LinkInHand {
  readonly link: AuditLink;
  /** The row of its fact, which is no part of what is hashed. */
  readonly factId: string | null;
  /** Null where its fact is missing. */
  readonly content: FactContent | null;
  /** Its link without salt, where the fact is as old as that. */
  readonly unsalted: UnsaltedLink | null;
}

/** Which links: after one, up to another, so many. */
export interface LinksAsked {
  readonly after: string | number;
  readonly upTo?: number | undefined;
  readonly limit?: number | undefined;
}

/** As many links as are read at once. */
const linksAtOnce = 5_000;

const ask = (tx: Tx, { after, upTo = Number.MAX_SAFE_INTEGER, limit = linksAtOnce }: LinksAsked) =>
  tx.query<StoredLink>(linksBetween, [tx.caller.allianceId, after, upTo, limit]);

/** Some links of the transaction's alliance with their facts, in order. */
export async function someLinks(tx: Tx, asked: LinksAsked): Promise<readonly LinkInHand[]> {
  const rows = await ask(tx, asked);
  return rows.map((row) => inHand(tx.caller.allianceId, row));
}

/** All links after one, in order, some at once; the next are fetched while these are looked at. */
async function* linksInOrder(tx: Tx, from: number, upTo?: number): AsyncGenerator<readonly LinkInHand[]> {
  let next: Promise<StoredLink[]> | undefined = ask(tx, { after: from, upTo });
  while (next !== undefined) {
    const rows: StoredLink[] = await next;
    const last = rows.at(-1);
    next = last !== undefined && rows.length === linksAtOnce ? ask(tx, { after: last.seq, upTo }) : undefined;
    yield rows.map((row) => inHand(tx.caller.allianceId, row));
  }
}

function inHand(allianceId: string, row: StoredLink): LinkInHand {
  const seq = Number(row.seq);
  const { commitment, prev_hash: prevHash, hash } = row;
  const unsalted =
    row.u_content_hash === null
      ? null
      : {
          seq,
          contentHash: row.u_content_hash,
          prevHash: row.u_prev_hash,
          hash: row.u_hash,
          isAsTold: row.u_as_told,
        };
  return {
    link: { allianceId, seq, commitment, prevHash, hash },
    factId: row.fact_id,
    content: row.fact_id === null ? null : contentOf(row),
    unsalted,
  };
}

const contentOf = (row: StoredLink): FactContent => ({
  salt: row.salt,
  at: momentOf(row.at_ms),
  actorId: row.actor_id,
  action: row.type,
  subjectKind: row.subject_kind,
  subjectId: row.subject_id,
  caseId: row.case_id,
  payload: JSON.parse(row.payload) as Json,
});

/** A moment to the microsecond: one that is no whole millisecond of our era was never written by us, and stays what it is. */
function momentOf(ms: string): Instant {
  const value = Number(ms);
  return (
    Number.isInteger(value) && Math.abs(value) <= 8.64e15 ? new Date(value).toISOString() : ms
  ) as Instant;
}

/** Walks steps one after another and notes where they do not hold: by themselves, and against marks. Constant memory. */
class ChainWalk {
  private readonly faults: ChainFault[] = [];
  private readonly unmet: Map<number, Set<string>>;
  private previous: { readonly seq: number; readonly hash: string } | undefined;

  /** `from`: the link that is taken for granted, where not all are walked. */
  constructor(
    private readonly allianceId: string,
    marks: readonly ChainMark[] = [],
    from?: { readonly seq: number; readonly hash: string },
  ) {
    this.previous = from;
    this.unmet = new Map();
    for (const { size, head } of marks) this.unmet.set(size, (this.unmet.get(size) ?? new Set()).add(head));
  }

  /** The next link. */
  take(step: Step): void {
    const fault = faultOf(this.previous, step);
    if (fault !== undefined) this.note(step.seq, fault);
    const heads = this.unmet.get(step.seq);
    if (heads?.delete(step.hash) && heads.size === 0) this.unmet.delete(step.seq);
    this.previous = { seq: step.seq, hash: step.hash };
  }

  /** A fault; those after the first hundred are not kept. */
  note(seq: number, fault: ChainFault['fault']): void {
    if (this.faults.length < maxFaults) this.faults.push({ allianceId: this.allianceId, seq, fault });
  }

  /** After the last link: what was found, with the marks that were not met. */
  end(): ChainReport {
    const links = this.previous?.seq ?? 0;
    for (const size of [...this.unmet.keys()].sort((a, b) => a - b))
      this.note(size, size > links ? 'shorter_than_checkpoint' : 'other_than_checkpoint');
    return { links, lastHash: this.previous?.hash ?? null, faults: this.faults };
  }
}

/**
 * Walks the whole chain of the transaction's alliance with its facts, and compares it with checkpoints. Where there was a chain without
 * salts it is walked beside it, along the same facts: it is what checkpoints of no more links than it had were made of. The signed
 * anchors bind both to each other.
 */
export async function walkChain(tx: Tx, checkpoints: readonly ChainMark[] = []): Promise<ChainReport> {
  const { allianceId } = tx.caller;
  const end = await unsaltedEnd(tx);
  const anchors = end && (await anchorsIn(tx, end.size));
  const isUnsalted = ({ size }: ChainMark): boolean => end !== undefined && size <= end.size;
  const walk = new ChainWalk(allianceId, [
    ...checkpoints.filter((one) => !isUnsalted(one)),
    ...(anchors?.pairs.map(({ size, after }) => ({ size, head: after })) ?? []),
  ]);
  const unsalted = new ChainWalk(allianceId, [
    ...checkpoints.filter(isUnsalted),
    ...(end ? [end] : []),
    ...(anchors?.pairs.map(({ size, before }) => ({ size, head: before })) ?? []),
  ]);
  for await (const links of linksInOrder(tx, 0)) {
    for (const one of links) {
      walk.take(stepOf(one.link, one.content));
      if (one.unsalted) unsalted.take(unsaltedStep(allianceId, one.unsalted, one.content));
      if (one.content?.action === reanchored && !fitsEnd(anchors, end))
        walk.note(one.link.seq, 'wrong_anchor');
    }
  }
  const [stray] = await tx.query<{ seq: string | null }>(unlinkedFact, [allianceId]);
  if (stray?.seq) walk.note(Number(stray.seq), 'unlinked_fact');
  const report = walk.end();
  return { ...report, faults: [...unsalted.end().faults, ...report.faults].slice(0, maxFaults) };
}

/** Anchors are signed and were made where the chain without salts ends. */
const fitsEnd = (anchors: Anchors | undefined, end: ChainMark | undefined): boolean =>
  anchors !== undefined &&
  anchors.isSigned &&
  anchors.pairs.some(({ size, before }) => size === end?.size && before === end.head) &&
  anchors.pairs.every(({ size }) => size <= (end?.size ?? 0));

/**
 * Walks what came after a checkpoint, which is taken for granted, up to a link; from the first link where there is no checkpoint yet
 * or it is of the chain without salts.
 */
export async function walkOn(tx: Tx, checkpoint: ChainMark | undefined, upTo: number): Promise<ChainReport> {
  const { allianceId } = tx.caller;
  const end = await unsaltedEnd(tx);
  const from = checkpoint && checkpoint.size > (end?.size ?? 0) ? checkpoint : undefined;
  const walk = new ChainWalk(allianceId, [], from && { seq: from.size, hash: from.head });
  for await (const links of linksInOrder(tx, from?.size ?? 0, upTo))
    for (const { link, content } of links) walk.take(stepOf(link, content));
  return walk.end();
}
