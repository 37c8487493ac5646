import type { Instant } from '../../kernel/index.js';
import { type AuditLink, type ChainFault, faultOf } from '../audit-chain.js';
import type { Tx } from '../tx.js';
import type { Json } from '../words.js';
import type { Checkpoint } from './checkpoint.js';

/** What a check of a chain found. */
export interface ChainReport {
  readonly links: number;
  readonly lastHash: string | null;
  readonly faults: readonly ChainFault[];
}

/** What the database says of one link and its fact. */
interface StoredLink {
  readonly seq: string;
  readonly at_ms: string;
  readonly actor_id: string | null;
  readonly action: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly content_hash: string;
  readonly prev_hash: string;
  readonly hash: string;
  readonly is_told: boolean;
  readonly is_as_linked: boolean;
  readonly case_id: string | null;
  readonly payload: string;
}

const maxFaults = 100;

const linksAfter = `
  SELECT l.seq, (extract(epoch FROM l.at) * 1000)::text AS at_ms, l.actor_id, l.action, l.subject_kind, l.subject_id,
         l.content_hash, l.prev_hash, l.hash, o.id IS NOT NULL AS is_told, o.case_id, o.payload::text AS payload,
         (o.type, o.subject_kind, o.subject_id, o.actor_id, o.at)
           IS NOT DISTINCT FROM (l.action, l.subject_kind, l.subject_id, l.actor_id, l.at) AS is_as_linked
    FROM audit_link l
    LEFT JOIN outbox o ON o.alliance_id = l.alliance_id AND o.audit_seq = l.seq AND o.audit_seq > $2
   WHERE l.alliance_id = $1 AND l.seq > $2 ORDER BY l.seq LIMIT $3`;

const unlinkedFact = `
  SELECT min(o.audit_seq) AS seq FROM outbox o
   WHERE o.alliance_id = $1
     AND NOT EXISTS (SELECT FROM audit_link l WHERE l.alliance_id = $1 AND l.seq = o.audit_seq)`;

/** A link with what its fact says. */
export interface LinkInHand {
  readonly link: AuditLink;
  /** Whether its fact tells the same deed, doer and time; `unasked` where only links are looked at. */
  readonly fact: 'same' | 'other' | 'missing' | 'unasked';
  readonly content: { readonly caseId: string | null; readonly payload: Json } | null;
}

/** As many links as are read at once. */
export const linksAtOnce = 5_000;

const ask = (tx: Tx, after: string | number): Promise<StoredLink[]> =>
  tx.query<StoredLink>(linksAfter, [tx.caller.allianceId, after, linksAtOnce]);

/** The links of the transaction's alliance after one, with their facts: up to `linksAtOnce`. */
export async function someLinks(tx: Tx, after: number): Promise<readonly LinkInHand[]> {
  const rows = await ask(tx, after);
  return rows.map((row) => inHand(tx.caller.allianceId, row));
}

/** All links after one, in order, some at once; the next are fetched while these are looked at. */
async function* linksInOrder(tx: Tx, after: number): AsyncGenerator<readonly LinkInHand[]> {
  let next: Promise<StoredLink[]> | undefined = ask(tx, after);
  while (next !== undefined) {
    const rows: StoredLink[] = await next;
    const last = rows.at(-1);
    next = last !== undefined && rows.length === linksAtOnce ? ask(tx, last.seq) : undefined;
    yield rows.map((row) => inHand(tx.caller.allianceId, row));
  }
}

function inHand(allianceId: string, row: StoredLink): LinkInHand {
  const link: AuditLink = {
    allianceId,
    seq: Number(row.seq),
    at: momentOf(row.at_ms),
    actorId: row.actor_id,
    action: row.action,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    contentHash: row.content_hash,
    prevHash: row.prev_hash,
    hash: row.hash,
  };
  if (!row.is_told) return { link, fact: 'missing', content: null };
  if (!row.is_as_linked) return { link, fact: 'other', content: null };
  return { link, fact: 'same', content: { caseId: row.case_id, payload: JSON.parse(row.payload) as Json } };
}

/** A moment to the microsecond: one that is no whole millisecond of our era was never written by us, and stays what it is. */
function momentOf(ms: string): Instant {
  const value = Number(ms);
  return (
    Number.isInteger(value) && Math.abs(value) <= 8.64e15 ? new Date(value).toISOString() : ms
  ) as Instant;
}

/**
 * Walks links one after another and notes where they do not hold: by themselves, against their facts, and against
 * checkpoints. Constant memory; stops collecting after 100 faults.
 */
export class ChainWalk {
  private readonly faults: ChainFault[] = [];
  private readonly unmet: Map<number, Set<string>>;
  private previous: { readonly seq: number; readonly hash: string } | undefined;

  /** `from`: the link that is taken for granted, where not all are walked. */
  constructor(
    private readonly allianceId: string,
    checkpoints: readonly Pick<Checkpoint, 'size' | 'head'>[] = [],
    from?: { readonly seq: number; readonly hash: string },
  ) {
    this.previous = from;
    this.unmet = new Map();
    for (const { size, head } of checkpoints)
      this.unmet.set(size, (this.unmet.get(size) ?? new Set()).add(head));
  }

  /** The next link. */
  take({ link, fact, content }: LinkInHand): void {
    const told = fact === 'missing' ? null : fact === 'same' ? { content } : undefined;
    const fault = faultOf(this.previous, link, told);
    if (fault !== undefined) this.note(fault);
    else if (fact === 'other')
      this.note({ allianceId: link.allianceId, seq: link.seq, fault: 'content_changed' });
    const heads = this.unmet.get(link.seq);
    if (heads?.delete(link.hash) && heads.size === 0) this.unmet.delete(link.seq);
    this.previous = { seq: link.seq, hash: link.hash };
  }

  /** A fault that does not lie in a link. */
  note(fault: ChainFault): void {
    if (this.faults.length < maxFaults) this.faults.push(fault);
  }

  /** After the last link: what was found, with the checkpoints that were not met. */
  end(): ChainReport {
    const links = this.previous?.seq ?? 0;
    for (const size of [...this.unmet.keys()].sort((a, b) => a - b)) {
      const fault = size > links ? 'shorter_than_checkpoint' : 'other_than_checkpoint';
      this.note({ allianceId: this.allianceId, seq: size, fault });
    }
    return { links, lastHash: this.previous?.hash ?? null, faults: this.faults };
  }
}

/** Walks the whole chain of the transaction's alliance with its facts, and compares it with checkpoints. */
export async function walkChain(
  tx: Tx,
  checkpoints: readonly Pick<Checkpoint, 'size' | 'head'>[] = [],
): Promise<ChainReport> {
  const { allianceId } = tx.caller;
  const walk = new ChainWalk(allianceId, checkpoints);
  for await (const links of linksInOrder(tx, 0)) for (const link of links) walk.take(link);
  const [stray] = await tx.query<{ seq: string | null }>(unlinkedFact, [allianceId]);
  if (stray?.seq) walk.note({ allianceId, seq: Number(stray.seq), fault: 'unlinked_fact' });
  return walk.end();
}

/** Walks what came after a checkpoint, which is taken for granted; the whole chain where there is none yet. */
export async function walkOn(tx: Tx, checkpoint: Checkpoint | undefined): Promise<ChainReport> {
  const from = checkpoint && { seq: checkpoint.size, hash: checkpoint.head };
  const walk = new ChainWalk(tx.caller.allianceId, [], from);
  for await (const links of linksInOrder(tx, checkpoint?.size ?? 0))
    for (const link of links) walk.take(link);
  return walk.end();
}
