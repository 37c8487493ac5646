import { Injectable } from '@nestjs/common';
import { columnsOf, insertRows, newId, personOf, type Tx, updateRow } from '../../platform/index.js';
import { type Carried, recover } from '../domain/calls/carried.js';
import { LineDecisionRow } from './calls.entity.js';
import { toCarried, toShareRows } from './kept-shares.js';

/** What is decided of a line in default, as it stands. */
export interface LineDecision extends Omit<
  LineDecisionRow,
  'allianceId' | 'minor' | 'carried' | 'recovered' | 'restMinor'
> {
  readonly minor: bigint;
  readonly carried: readonly Carried[];
  readonly recovered: readonly Carried[];
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
      recovered: [],
    };
    await insertRows(tx, LineDecisionRow, {
      ...row,
      allianceId: tx.caller.allianceId,
      minor: wish.minor.toString(),
      carried: toShareRows(wish.carried),
      recovered: [],
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

  /** A recovery gives back of what is carried in a fund: of the defaults decided on first, first. The fund is locked by the caller. */
  async recover(tx: Tx, fundId: string, back: readonly Carried[]): Promise<void> {
    const { allianceId } = tx.caller;
    const rows = await tx.query<Kept>(
      `${read} AND d.kind = 'reallocation' AND d.state = 'approved' AND EXISTS (SELECT FROM call_line l
          WHERE l.alliance_id = d.alliance_id AND l.id = d.line_id AND l.fund_id = $2 AND l.status = 'reallocated')
        ORDER BY d.decided_at, d.id`,
      [allianceId, fundId],
    );
    for (const { id, recovered } of recover(rows.map(toDecision), back))
      await updateRow(tx, LineDecisionRow, { id, allianceId }, { recovered: toShareRows(recovered) });
  }

  /** Once. */
  async close(tx: Tx, id: string, state: Exclude<LineDecision['state'], 'asked'>): Promise<void> {
    const key = { id, allianceId: tx.caller.allianceId, state: 'asked' as const };
    await updateRow(tx, LineDecisionRow, key, { state, decidedAt: tx.now });
  }
}

const toDecision = ({ minor, carried, recovered, restMinor, ...row }: Kept): LineDecision => ({
  ...row,
  minor: BigInt(minor),
  carried: toCarried(carried),
  recovered: toCarried(recovered),
  restMinor: BigInt(restMinor),
});
