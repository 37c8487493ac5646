import { Injectable } from '@nestjs/common';
import type { Instant } from '../kernel/index.js';
import { type Anchors, anchorsIn } from './audit/anchors.js';
import { unsaltedEnd } from './audit/unsalted-chain.js';
import {
  type ChainMark,
  type ChainReport,
  type LinkInHand,
  type LinksAsked,
  someLinks,
  walkChain,
  walkOn,
} from './audit/walk-chain.js';
import type { Tx } from './tx.js';
import type { Json } from './words.js';

/** One fact as it stands in the record. Its place in the chain is not told there: it would count what its reader does not see. */
export interface RecordedFact {
  readonly id: string;
  readonly type: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly payload: { readonly [key: string]: Json };
  readonly actorId: string | null;
  readonly at: Instant;
}

/** Which facts of a case. */
export interface FactsAsked {
  /** The fact before which to go on; the newest where it is absent. */
  readonly before: string | undefined;
  readonly limit: number;
  /** The members whose own concerns may be shown; everybody's where it is absent. */
  readonly onlyFor?: readonly string[] | undefined;
  /** Parties whose own concerns are not shown: a fact that names one as `partyId` is left out, whoever it was told to then. */
  readonly notNaming?: readonly string[];
  /** Members behind a wall: a fact that is one's own concern (`memberId`), or of what one supplied (`supplierId`), is left out. */
  readonly notOf?: readonly string[];
  /** Things behind a wall: a fact about one is left out. */
  readonly notAbout?: readonly string[];
  /** People the reader may not meet beside the case: what they did is left out. */
  readonly notBy?: readonly string[];
  /** Where the reader stands: a fact of a group (`groupId`) is shown only there, from one moment until another. */
  readonly groups: readonly GroupSpan[];
  /** What the reader is admitted to: a fact of a compartment (`compartmentId`) is shown only there. */
  readonly compartments: readonly string[];
  /** The groups of whose money the reader sees something: a fact of money (`group`) is shown only where it is of one of these. */
  readonly money: readonly MoneySeen[];
}

/** What somebody is told of the money of a group. */
export interface MoneySeen {
  readonly groupId: string;
  /** What is of the group as a whole, once it is decided (neither `memberId` nor `whole`). */
  readonly shared: boolean;
  /** Everything: what is not decided yet, and what is any member's own. */
  readonly kept: boolean;
  /** The members whose own they are told. */
  readonly own: readonly string[];
}

/** A time in which someone stood in a group; null where it has no such end. */
export interface GroupSpan {
  readonly groupId: string;
  readonly from: Instant | null;
  readonly until: Instant | null;
}

/** The end of a chain: its last link, and what that link is about. */
export interface ChainEnd extends ChainMark {
  readonly action: string;
}

/** Whether every group a fact names is one where the reader stood then. */
const inGroup = `NOT EXISTS (
  SELECT FROM jsonb_path_query(o.payload, '$.**.groupId') AS named(id)
   WHERE named.id <> 'null' AND NOT EXISTS (
     SELECT FROM jsonb_to_recordset($7::jsonb) AS s("groupId" text, "from" timestamptz, "until" timestamptz)
      WHERE named.id = to_jsonb(s."groupId") AND (s."from" IS NULL OR s."from" <= o.at) AND (s."until" IS NULL OR o.at < s."until")))`;

/** Whether every compartment a fact names is open to the reader. */
const inCompartment = `NOT EXISTS (
  SELECT FROM jsonb_path_query(o.payload, '$.**.compartmentId') AS named(id)
   WHERE named.id <> 'null' AND NOT named.id <@ $8::jsonb)`;

/** Whether the money a fact is of, where it is of any, is the reader's to know. */
const inMoney = `(o.payload->>'group' IS NULL OR EXISTS (
  SELECT FROM jsonb_to_recordset($11::jsonb) AS m("groupId" text, shared boolean, kept boolean, own jsonb)
   WHERE m."groupId" = o.payload->>'group' AND (m.kept OR NOT coalesce((o.payload->>'whole')::boolean, false)
     AND coalesce(m.own @> to_jsonb(o.payload->>'memberId'), m.shared))))`;

const factsBefore = `
  SELECT o.id, o.type, o.subject_kind, o.subject_id, o.payload, o.actor_id, o.at FROM outbox o
   WHERE o.alliance_id = $1 AND o.case_id = $2
     AND ($3::uuid IS NULL OR o.audit_seq < (
       SELECT b.audit_seq FROM outbox b WHERE b.alliance_id = $1 AND b.case_id = $2 AND b.id = $3))
     AND ($5::text[] IS NULL OR (NOT coalesce((o.payload->>'whole')::boolean, false)
       AND coalesce(o.payload->>'memberId' = ANY($5::text[]), true)))
     AND coalesce(o.payload->>'memberId' <> ALL($9::text[]), true)
     AND coalesce(o.payload->>'supplierId' <> ALL($9::text[]), true)
     AND o.subject_id <> ALL($10::uuid[])
     AND coalesce(o.actor_id <> ALL($12::uuid[]), true)
     AND NOT jsonb_path_exists(o.payload, '$.**.partyId ? (@ == $hidden[*])', jsonb_build_object('hidden', $6::jsonb))
     AND ${inGroup}
     AND ${inCompartment}
     AND ${inMoney}
   ORDER BY o.audit_seq DESC LIMIT $4`;

/** Reads and checks the audit chain of the transaction's alliance. */
@Injectable()
export class AuditReader {
  /**
   * Walks the whole chain in constant memory and compares it with checkpoints; stops collecting after 100 faults.
   */
  verify(tx: Tx, checkpoints: readonly ChainMark[] = []): Promise<ChainReport> {
    return walkChain(tx, checkpoints);
  }

  /** As `verify`, for what came after a checkpoint that is taken for granted, up to a link. */
  verifyOn(tx: Tx, checkpoint: ChainMark | undefined, upTo: number): Promise<ChainReport> {
    return walkOn(tx, checkpoint, upTo);
  }

  /** Some links with their facts, in order; none after the last. */
  links(tx: Tx, asked: LinksAsked): Promise<readonly LinkInHand[]> {
    return someLinks(tx, asked);
  }

  /** Where the chain ended before a moment, or ends now; undefined where it had no link yet. */
  async end(tx: Tx, before?: Instant): Promise<ChainEnd | undefined> {
    const [row] = await tx.query<{ size: string; head: string; action: string }>(
      `SELECT l.seq AS size, l.hash AS head, o.type AS action
         FROM audit_link l JOIN outbox o ON o.alliance_id = l.alliance_id AND o.audit_seq = l.seq
        WHERE l.alliance_id = $1 AND ($2::timestamptz IS NULL OR o.at < $2) ORDER BY l.seq DESC LIMIT 1`,
      [tx.caller.allianceId, before ?? null],
    );
    return row && { ...row, size: Number(row.size) };
  }

  /** The hash of a link as it is now. */
  async hashAt(tx: Tx, seq: number): Promise<string | undefined> {
    const [row] = await tx.query<{ hash: string }>(
      'SELECT hash FROM audit_link WHERE alliance_id = $1 AND seq = $2',
      [tx.caller.allianceId, seq],
    );
    return row?.hash;
  }

  /** Where the chain without salts ended; undefined where there never was one. */
  unsaltedEnd(tx: Tx): Promise<ChainMark | undefined> {
    return unsaltedEnd(tx);
  }

  /** What was signed to bind the chain without salts, of so many links, to this one; undefined where it is not signed yet. */
  anchors(tx: Tx, size: number): Promise<Anchors | undefined> {
    return anchorsIn(tx, size);
  }

  /**
   * The facts of a case before one of them, newest first; with `onlyFor`, without those that concern another member alone
   * (`memberId` in their payload) or are for readers of the whole case (`whole`); with `notNaming`, without those about such a
   * party; and never those of a group or compartment the reader is not in, nor
   * those of money the reader does not see. Whether the reader may see the case is not asked here.
   */
  async factsOfCase(tx: Tx, caseId: string, asked: FactsAsked): Promise<readonly RecordedFact[]> {
    const {
      before,
      limit,
      onlyFor,
      notNaming = [],
      notOf = [],
      notAbout = [],
      notBy = [],
      groups,
      compartments,
      money,
    } = asked;
    const rows = await tx.query<FactRow>(factsBefore, [
      tx.caller.allianceId,
      caseId,
      before ?? null,
      limit,
      onlyFor ?? null,
      JSON.stringify(notNaming),
      JSON.stringify(groups),
      JSON.stringify(compartments),
      notOf,
      notAbout,
      JSON.stringify(money),
      notBy,
    ]);
    return rows.map(({ subject_kind, subject_id, actor_id, ...rest }) => ({
      ...rest,
      subjectKind: subject_kind,
      subjectId: subject_id,
      actorId: actor_id,
    }));
  }
}

interface FactRow extends Pick<RecordedFact, 'id' | 'type' | 'payload' | 'at'> {
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly actor_id: string | null;
}
