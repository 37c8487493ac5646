import { Injectable } from '@nestjs/common';
import {
  type AnchorPair,
  AuditReader,
  type ChainMark,
  HopelessError,
  reanchored,
  signAnchors,
  SigningKey,
  type Tx,
} from '../../platform/index.js';
import { CheckpointsStore } from './checkpoints.store.js';

/** The timer by which a chain is bound to the one without salts it took the place of. */
export const reanchorTimer = 'audit.reanchor';

/**
 * Signs, once, that the chain with salts goes on from the one without: the hash of the last old link and of each that a checkpoint was
 * made of, each with the hash of the same link as it is now. Both chains and all checkpoints are checked first.
 */
@Injectable()
export class ReanchorChain {
  constructor(
    private readonly audit: AuditReader,
    private readonly checkpoints: CheckpointsStore,
    private readonly key: SigningKey,
  ) {}

  /** Has it done at once, where it was not yet. */
  async plan(tx: Tx): Promise<void> {
    const end = await this.audit.unsaltedEnd(tx);
    if (end === undefined || (await this.audit.anchors(tx, end.size))) return;
    await tx.plan({ kind: reanchorTimer, subjectId: tx.caller.allianceId, dueAt: tx.now });
  }

  /** Where either chain does not hold nothing is signed: the work is given up, and a person looks. */
  async run(tx: Tx): Promise<void> {
    const end = await this.audit.unsaltedEnd(tx);
    if (end === undefined || (await this.audit.anchors(tx, end.size))) return;
    const kept = await this.checkpoints.all(tx);
    const { faults } = await this.audit.verify(tx, kept);
    if (faults.length > 0) throw new HopelessError('checkpoint.chain_broken');
    const marks = [...kept.filter(({ size }) => size < end.size), end].sort((a, b) => a.size - b.size);
    const pairs = await this.pairs(tx, marks);
    const { allianceId } = tx.caller;
    const note = signAnchors({ allianceId, at: tx.now, pairs }, this.key.privateKey);
    await tx.record([{ type: reanchored, subject: { kind: 'alliance', id: allianceId }, payload: { note } }]);
  }

  private async pairs(tx: Tx, marks: readonly ChainMark[]): Promise<readonly AnchorPair[]> {
    const pairs: AnchorPair[] = [];
    for (const { size, head } of marks) {
      const after = await this.audit.hashAt(tx, size);
      if (after === undefined) throw new HopelessError('checkpoint.chain_broken');
      pairs.push({ size, before: head, after });
    }
    return pairs;
  }
}
