import { Injectable } from '@nestjs/common';
import { personOf, RefusedError, Sealing, type Tx, updateRow } from '../../platform/index.js';
import { deny } from '../../kernel/index.js';
import { type NarrativeOf, readsNarrative, writesTier } from '../domain/sight.js';
import type { SeenMoney } from '../sight/money-sights.reader.js';
import { CostRow } from './bills.entity.js';

/** A narrative as it is written. */
export interface NarrativeSaid {
  readonly text: string;
  readonly tier: NarrativeOf['tier'];
}

/** What of a narrative somebody is told: that there is one and for whom; what it says, where they may read it. */
export interface NarrativeShown extends NarrativeOf {
  readonly writtenBy: string;
  /** Null where it is not theirs to read. */
  readonly text: string | null;
}

interface KeptNarrative extends NarrativeOf {
  readonly sealed: Buffer;
  readonly keyId: string;
  readonly writtenBy: string;
}

const contextOf = (costId: string): string => `cost/${costId}/narrative`;

/** What costs say in words: sealed under the alliance's key, opened for those alone whom the one rule lets read it. */
@Injectable()
export class Narratives {
  constructor(private readonly sealing: Sealing) {}

  /**
   * Writes what a cost is said to be for, or takes it away. Refused (403) to who could not read it again, and to who cannot read what is
   * there: nobody writes over what they do not see. The cost is locked.
   */
  async write(
    tx: Tx,
    { reader, sight }: SeenMoney,
    cost: { readonly id: string; readonly groupId: string },
    said: NarrativeSaid | null,
  ) {
    const key = { id: cost.id, allianceId: tx.caller.allianceId };
    const [before] = await tx.query<NarrativeOf>(
      `SELECT k.narrative_tier AS tier, k.narrative_at AS "writtenAt" FROM cost k
        WHERE k.alliance_id = $1 AND k.id = $2 AND k.narrative IS NOT NULL`,
      [tx.caller.allianceId, cost.id],
    );
    if (before !== undefined && !readsNarrative(reader, sight, before, tx.now))
      throw new RefusedError(notTheirs.refusal);
    if (said === null) {
      await updateRow(tx, CostRow, key, nothing);
      return;
    }
    if (!writesTier(reader, cost.groupId, said.tier, tx.now)) throw new RefusedError(notTheirTier.refusal);
    const keyId = await this.sealing.ensureKey(tx, null);
    const open = await this.sealing.release(tx, keyId, { allowed: true, clause: 'written by them' });
    await updateRow(tx, CostRow, key, {
      narrative: open.seal(Buffer.from(said.text, 'utf8'), contextOf(cost.id)),
      narrativeTier: said.tier,
      narrativeKey: keyId,
      narrativeAt: tx.now,
      narrativeBy: personOf(tx.caller),
    });
  }

  /** What whoever acts is told of the narrative of a cost they see; nothing where there is none. */
  async shown(tx: Tx, { reader, sight }: SeenMoney, costId: string): Promise<NarrativeShown | null> {
    const [kept] = await tx.query<KeptNarrative>(
      `SELECT k.narrative AS sealed, k.narrative_key AS "keyId", k.narrative_tier AS tier, k.narrative_at AS "writtenAt", k.narrative_by AS "writtenBy"
         FROM cost k WHERE k.alliance_id = $1 AND k.id = $2 AND k.narrative IS NOT NULL`,
      [tx.caller.allianceId, costId],
    );
    if (kept === undefined) return null;
    const { sealed, keyId, tier, writtenAt, writtenBy } = kept;
    const told = { tier, writtenAt, writtenBy };
    if (!readsNarrative(reader, sight, told, tx.now)) return { ...told, text: null };
    const key = await this.sealing.release(tx, keyId, { allowed: true, clause: `narrative of ${tier}` });
    return { ...told, text: key.open(sealed, contextOf(costId)).toString('utf8') };
  }
}

const nothing = {
  narrative: null,
  narrativeTier: null,
  narrativeKey: null,
  narrativeAt: null,
  narrativeBy: null,
};

const notTheirs = deny(
  'cost.narrative_not_yours',
  'This cost has a narrative that is not yours to read: leave it as it is, or ask who stands in the group to change it.',
  '该费用已有您无权阅读的说明：请保持原样，或请在组人员修改。',
);
const notTheirTier = deny(
  'cost.tier_not_yours',
  'What is said for the group is written by those who stand in it: choose "alliance", or leave it to the group’s counsel.',
  '面向组内的说明应由在组人员撰写：请选择“联盟内部”，或交由组内律师填写。',
);
