import { Injectable } from '@nestjs/common';
import { numberOrTitle } from '../../cases/index.js';
import { namesAt } from '../../identity/index.js';
import type { Bilingual } from '../../kernel/index.js';
import {
  columnsOf,
  inBothJson,
  insertRows,
  namesJson,
  newId,
  personOf,
  type Tx,
} from '../../platform/index.js';
import type { MoveWords, Subscription } from '../domain/subscription.js';
import {
  textToSign,
  type Undertaking,
  type UndertakingMatter,
  type UndertakingText,
} from '../domain/undertaking.js';
import { UndertakingRow } from './undertaking.entity.js';

/** An undertaking with the name its signer had. */
export interface NamedUndertaking extends Undertaking {
  readonly signerName: Bilingual;
}

/** Of whom somebody may read an undertaking: of everybody, or as counsel of the members of suppliers that were given notice of it. */
export type UndertakingSight = 'all' | { readonly memberIds: readonly string[] };

const columns = columnsOf(UndertakingRow, 'u', ['allianceId']);

/** Undertakings as they were signed. */
@Injectable()
export class UndertakingsStore {
  /** What somebody signs with a subscription. */
  async toSign(tx: Tx, { id, capacity }: Pick<Subscription, 'id' | 'capacity'>): Promise<UndertakingText> {
    const [found] = await tx.query<UndertakingText & UndertakingMatter>(
      `SELECT s.undertaking_en AS "textEn", s.undertaking_zh AS "textZh", ${namesJson('k')} AS "order",
              ${inBothJson(numberOrTitle('f', 'en'), numberOrTitle('f', 'zh'))} AS matter
         FROM po_subscription s
         JOIN compartment k ON k.alliance_id = s.alliance_id AND k.id = s.compartment_id
         JOIN case_file f ON f.alliance_id = s.alliance_id AND f.id = s.case_id
        WHERE s.alliance_id = $1 AND s.id = $2`,
      [tx.caller.allianceId, id],
    );
    if (found === undefined) throw new Error('Only what is drafted is signed');
    return textToSign(found, found, capacity);
  }

  /** Keeps what the caller signs now. */
  async sign(tx: Tx, one: Subscription, { employment, education }: MoveWords): Promise<void> {
    await insertRows(tx, UndertakingRow, {
      ...(await this.toSign(tx, one)),
      id: newId(),
      allianceId: tx.caller.allianceId,
      subscriptionId: one.id,
      signedBy: personOf(tx.caller),
      signedAt: tx.now,
      capacity: one.capacity,
      firm: one.firm,
      employment: employment ?? null,
      education: education ?? null,
    });
  }

  /** The one signed last; null where that was before they were kept. */
  async last(tx: Tx, subscriptionId: string): Promise<string | null> {
    const [found] = await tx.query<{ id: string }>(
      `SELECT id FROM undertaking WHERE alliance_id = $1 AND subscription_id = $2 ORDER BY signed_at DESC, id DESC LIMIT 1`,
      [tx.caller.allianceId, subscriptionId],
    );
    return found?.id ?? null;
  }

  /** Those of a subscription that somebody may read, the last first. */
  seen(tx: Tx, subscriptionId: string, sight: UndertakingSight): Promise<NamedUndertaking[]> {
    return tx.query<NamedUndertaking>(
      `SELECT ${columns}, ${namesAt('p', 'u.signed_at')} AS "signerName"
         FROM undertaking u JOIN person p ON p.id = u.signed_by
        WHERE u.alliance_id = $1 AND u.subscription_id = $2
          AND ($3::uuid[] IS NULL OR EXISTS (
                SELECT FROM supplier_window w JOIN party y ON y.alliance_id = w.alliance_id AND y.id = w.party_id
                 WHERE w.alliance_id = u.alliance_id AND w.subscription_id = u.subscription_id AND w.undertaking_id = u.id
                   AND y.member_id = ANY($3)))
        ORDER BY u.signed_at DESC, u.id DESC`,
      [tx.caller.allianceId, subscriptionId, sight === 'all' ? null : sight.memberIds],
    );
  }

  /** What counsel took over from an order the last time; null where it never did. */
  async ofOrder(tx: Tx, compartmentId: string): Promise<UndertakingText | null> {
    const [found] = await tx.query<UndertakingText>(
      `SELECT undertaking_en AS "textEn", undertaking_zh AS "textZh" FROM po_subscription
        WHERE alliance_id = $1 AND compartment_id = $2 AND (undertaking_en IS NOT NULL OR undertaking_zh IS NOT NULL)
        ORDER BY drafted_at DESC, id DESC LIMIT 1`,
      [tx.caller.allianceId, compartmentId],
    );
    return found ?? null;
  }
}
