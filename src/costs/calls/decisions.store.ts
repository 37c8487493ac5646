import { Injectable } from '@nestjs/common';
import { columnsOf, insertRows, newId, personOf, type Tx, updateRow } from '../../platform/index.js';
import type { Carried } from '../domain/calls/carried.js';
import { LineDecisionRow } from './calls.entity.js';
import { toCarried, toShareRows } from './kept-shares.js';

/** What is decided of a line in default, as it stands. */
export interface LineDecision extends Omit<
  LineDecisionRow,
  'allianceId' | 'minor' | 'carried' | 'restMinor'
> {
  readonly minor: bigint;
  readonly carried: readonly Carried[];
  readonly restMinor: bigint;
}

/** What is asked of a line in default. */
export type DecisionWish = Pick<
  LineDecision,
  'lineId' | 'groupId' | 'kind' | 'minor' | 'capPercent' | 'carried' | 'restMinor' | 'restFrom' | 'reason'
>;

type Kept = Omit<LineDecisionRow, 'allianceId'>;

const read = `SELECT ${columnsOf(LineDecisionRow, 'd', ['allianceId'])} FROM line_decision d WHERE d.alliance_id = $1`;

/** What is decided of lines in default, as rows. The call of the line is locked by whoever writes. */
@Injectable()
export class DecisionsStore {
  async ask(tx: Tx, wish: DecisionWish): Promise<LineDecision> {
    const row = {
      ...wish,
      id: newId(),
      state: 'asked' as const,
      askedBy: personOf(tx.caller),
      askedAt: tx.now,
      decidedAt: null,
    };
    await insertRows(tx, LineDecisionRow, {
      ...row,
      allianceId: tx.caller.allianceId,
      minor: wish.minor.toString(),
      carried: toShareRows(wish.carried),
      restMinor: wish.restMinor.toString(),
    });
    return row;
  }

  async find(tx: Tx, id: string): Promise<LineDecision | undefined> {
    const [row] = await tx.query<Kept>(`${read} AND d.id = $2`, [tx.caller.allianceId, id]);
    return row && toDecision(row);
  }

  /** All that was asked of some lines, the newest first. */
  async ofLines(tx: Tx, lineIds: readonly string[]): Promise<readonly LineDecision[]> {
    const rows = await tx.query<Kept>(
      `${read} AND d.line_id = ANY($2::uuid[]) ORDER BY d.asked_at DESC, d.id DESC`,
      [tx.caller.allianceId, lineIds],
    );
    return rows.map(toDecision);
  }

  /** By which others carry a line; undefined where nobody does. */
  async carrying(tx: Tx, lineId: string): Promise<LineDecision | undefined> {
    const all = await this.ofLines(tx, [lineId]);
    return all.find(({ kind, state }) => kind === 'reallocation' && state === 'approved');
  }

  /** Once. */
  async close(tx: Tx, id: string, state: Exclude<LineDecision['state'], 'asked'>): Promise<void> {
    const key = { id, allianceId: tx.caller.allianceId, state: 'asked' as const };
    await updateRow(tx, LineDecisionRow, key, { state, decidedAt: tx.now });
  }
}

const toDecision = ({ minor, carried, restMinor, ...row }: Kept): LineDecision => ({
  ...row,
  minor: BigInt(minor),
  carried: toCarried(carried),
  restMinor: BigInt(restMinor),
});
