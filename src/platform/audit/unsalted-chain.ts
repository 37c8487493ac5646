import { contentHash, type FactContent, type Step } from '../audit-chain.js';
import type { Tx } from '../tx.js';

/**
 * A link of the chain as it was before facts had salts. Such chains are kept for the checkpoints that were made of them, and told to
 * nobody: whoever guesses what a fact says could make sure of it by the link.
 */
export interface UnsaltedLink {
  readonly seq: number;
  readonly contentHash: string;
  readonly prevHash: string;
  readonly hash: string;
  /** Whether it names the deed, doer, time and thing that its fact tells. */
  readonly isAsTold: boolean;
}

/** As `stepOf`: its own hash follows from what its fact says. */
export function unsaltedStep(allianceId: string, link: UnsaltedLink, content: FactContent | null): Step {
  const { seq, prevHash, hash } = link;
  if (content === null) return { seq, prevHash, hash, ownHash: hash, fact: 'missing' };
  const { at, actorId, action, subjectKind, subjectId, caseId, payload } = content;
  const told = contentHash({ caseId, payload });
  const isSame = link.isAsTold && link.contentHash === told;
  const said = { allianceId, seq, at, actorId, action, subjectKind, subjectId, contentHash: told, prevHash };
  return {
    seq,
    prevHash,
    hash,
    ownHash: isSame ? contentHash(said) : hash,
    fact: isSame ? 'same' : 'changed',
  };
}

/** Where the alliance's chain without salts ended; undefined where it never had one. */
export async function unsaltedEnd(
  tx: Tx,
): Promise<{ readonly size: number; readonly head: string } | undefined> {
  const [row] = await tx.query<{ seq: string; hash: string }>(
    'SELECT seq, hash FROM unsalted_link WHERE alliance_id = $1 ORDER BY seq DESC LIMIT 1',
    [tx.caller.allianceId],
  );
  return row && { size: Number(row.seq), head: row.hash };
}
