import { Injectable } from '@nestjs/common';
import type { Instant } from '../../kernel/index.js';
import { columnsOf, insertRows, type Tx } from '../../platform/index.js';
import type { Delegable } from '../domain/delegation.js';
import { besideSql } from '../telling/telling.store.js';
import { DelegationRow } from './delegation.entity.js';

/** Something one person has to do and another does in their stead. */
export interface Delegation {
  readonly id: string;
  readonly kind: string;
  readonly thingId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly reason: string;
  readonly madeAt: Instant;
}

/** What is delegated. */
export const thingOf = ({ kind, thingId }: Delegation): Delegable => ({ kind, id: thingId });

/** With the names of both, and how it ended. */
export interface ListedDelegation extends Delegation {
  readonly fromName: string;
  readonly toName: string;
  readonly endedAt: Instant | null;
  readonly endedHow: 'taken_back' | 'done' | null;
}

const columns = columnsOf(DelegationRow, 'g', ['allianceId']);
const named = `SELECT ${columns}, f.name AS "fromName", t.name AS "toName"
  FROM delegation g JOIN person f ON f.id = g.from_id JOIN person t ON t.id = g.to_id WHERE g.alliance_id = $1`;

/** Who is beside whom is asked by the day on the giver's wall. */
const stillBeside = (now: string): string =>
  `g.to_id IN (${besideSql('g.from_id', `(${now}::timestamptz AT TIME ZONE f.zone)`)})`;

/** Delegations and their rows. */
@Injectable()
export class DelegationsStore {
  async insert(tx: Tx, delegation: Delegation): Promise<void> {
    await insertRows(tx, DelegationRow, {
      ...delegation,
      allianceId: tx.caller.allianceId,
      endedAt: null,
      endedHow: null,
    });
  }

  /** Ends one that a person gave and that has not ended; answers it where there was one. */
  async takeBack(tx: Tx, fromId: string, id: string): Promise<Delegation | undefined> {
    return (await this.end(tx, 'taken_back', 'g.from_id = $4 AND g.id = $5', [fromId, id]))[0];
  }

  /** Ends what a person gave to others of one thing. */
  takeBackThing(tx: Tx, fromId: string, kind: string, thingId: string): Promise<readonly Delegation[]> {
    const which = 'g.from_id = $4 AND g.kind = $5 AND g.thing_id = $6';
    return this.end(tx, 'taken_back', which, [fromId, kind, thingId]);
  }

  /** Ends those of some deadlines that asked for nothing any more at a moment; what was given later, of one opened again, stays. */
  async deadlinesDone(tx: Tx, deadlineIds: readonly string[], at: Instant): Promise<void> {
    if (deadlineIds.length === 0) return;
    const which = `g.kind = 'deadline' AND g.thing_id = ANY($4::uuid[]) AND g.made_at <= $5::timestamptz`;
    await this.end(tx, 'done', which, [deadlineIds, at]);
  }

  /** Those a person gave or was given, the latest first; what has ended too. */
  around(tx: Tx, personId: string): Promise<readonly ListedDelegation[]> {
    return tx.query<ListedDelegation>(
      `${named} AND (g.from_id = $2 OR g.to_id = $2) ORDER BY g.made_at DESC, g.id DESC LIMIT 100`,
      [tx.caller.allianceId, personId],
    );
  }

  /** Those of a person that have not ended and whose two are beside each other still. */
  openAround(tx: Tx, personId: string): Promise<readonly ListedDelegation[]> {
    return tx.query<ListedDelegation>(
      `${named} AND (g.from_id = $2 OR g.to_id = $2) AND g.ended_at IS NULL AND ${stillBeside('$3')} ORDER BY g.made_at, g.id`,
      [tx.caller.allianceId, personId, tx.now],
    );
  }

  /** Those of some deadlines, likewise. */
  openOfDeadlines(tx: Tx, deadlineIds: readonly string[]): Promise<readonly ListedDelegation[]> {
    return tx.query<ListedDelegation>(
      `${named} AND g.kind = 'deadline' AND g.thing_id = ANY($2::uuid[]) AND g.ended_at IS NULL AND ${stillBeside('$3')}
        ORDER BY g.made_at, g.id`,
      [tx.caller.allianceId, deadlineIds, tx.now],
    );
  }

  private end(
    tx: Tx,
    how: 'taken_back' | 'done',
    which: string,
    values: readonly unknown[],
  ): Promise<readonly Delegation[]> {
    return tx.query<Delegation>(
      `UPDATE delegation g SET ended_at = $2, ended_how = $3 WHERE g.alliance_id = $1 AND g.ended_at IS NULL AND ${which}
       RETURNING ${columns}`,
      [tx.caller.allianceId, tx.now, how, ...values],
    );
  }
}
