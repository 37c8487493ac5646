import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/index.js';
import { columnsOf, insertRows, newId, type Tx } from '../../platform/index.js';
import { prepaid, type CreditPart, type MemberCredit } from '../domain/calls/prepaid.js';
import type { PaidLine } from '../domain/calls/pay-line.js';
import { LineSetOffRow } from './set-off.entity.js';

/** What a member had prepaid that went to a line, with what was free before and where that came from. */
export interface SetOff {
  readonly id: string;
  readonly lineId: string;
  readonly principalMinor: bigint;
  readonly interestMinor: bigint;
  readonly toleratedMinor: bigint;
  readonly creditMinor: bigint;
  readonly sources: readonly CreditPart[];
  readonly setOn: CalendarDate;
}

/** What was set off, as rows. The call of the line is locked by whoever writes. */
@Injectable()
export class SetOffsStore {
  async insert(
    tx: Tx,
    { line, principalMinor, interestMinor, toleratedMinor }: PaidLine,
    credit: MemberCredit,
    { setOn, bySystem }: { readonly setOn: CalendarDate; readonly bySystem: boolean },
  ): Promise<void> {
    await insertRows(tx, LineSetOffRow, {
      id: newId(),
      allianceId: tx.caller.allianceId,
      lineId: line.id,
      principalMinor: principalMinor.toString(),
      interestMinor: interestMinor.toString(),
      toleratedMinor: toleratedMinor.toString(),
      creditMinor: prepaid(credit).toString(),
      sources: credit.parts.map(({ source, minor }) => ({ source, minor: minor.toString() })),
      setOn,
      byPerson: bySystem ? null : tx.caller.personId,
      at: tx.now,
    });
  }

  /** What was set off against some lines, the earliest first. */
  async ofLines(tx: Tx, lineIds: readonly string[]): Promise<readonly SetOff[]> {
    const rows = await tx.query<LineSetOffRow>(
      `SELECT ${columnsOf(LineSetOffRow, 's')} FROM line_set_off s
        WHERE s.alliance_id = $1 AND s.line_id = ANY($2::uuid[]) ORDER BY s.at, s.id`,
      [tx.caller.allianceId, lineIds],
    );
    return rows.map((row) => ({
      ...row,
      principalMinor: BigInt(row.principalMinor),
      interestMinor: BigInt(row.interestMinor),
      toleratedMinor: BigInt(row.toleratedMinor),
      creditMinor: BigInt(row.creditMinor),
      sources: row.sources.map(({ source, minor }) => ({ source, minor: BigInt(minor) })),
    }));
  }
}
