import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/index.js';
import { insertRows, newId, NotFoundError, personOf, type Tx, updateRow } from '../../platform/index.js';
import type { AnswerCover } from '../domain/answer-cover.js';
import { AnswerCoverRow, UndatedCaseRow } from './answer-cover.entity.js';

/** Rows of who stands for a respondent's answer, and of why a case has no date ahead. */
@Injectable()
export class AnswersStore {
  /** The case a party is in, unlocked: lock the case first, then look. */
  async caseOfParty(tx: Tx, partyId: string): Promise<string> {
    return this.caseOf(tx, 'party', partyId);
  }

  async caseOfCover(tx: Tx, id: string): Promise<string> {
    return this.caseOf(tx, 'answer_cover', id);
  }

  /** Whether a mandate acts for a party. The case is locked already. */
  async isActing(tx: Tx, partyId: string, counselId: string): Promise<boolean> {
    const rows = await tx.query(
      `SELECT FROM party_counsel WHERE alliance_id = $1 AND party_id = $2 AND id = $3 AND state = 'acting'`,
      [tx.caller.allianceId, partyId, counselId],
    );
    return rows.length > 0;
  }

  /** Reads one for change. The case is locked already. */
  async cover(tx: Tx, id: string): Promise<AnswerCover> {
    const row = await tx.manager.findOneBy(AnswerCoverRow, { allianceId: tx.caller.allianceId, id });
    if (row === null) throw new NotFoundError();
    const { allianceId: _, ...cover } = row;
    return cover;
  }

  async insert(tx: Tx, cover: AnswerCover): Promise<void> {
    await insertRows(tx, AnswerCoverRow, { ...cover, allianceId: tx.caller.allianceId });
  }

  async update(tx: Tx, { id, ...cover }: AnswerCover): Promise<void> {
    await updateRow(tx, AnswerCoverRow, { id, allianceId: tx.caller.allianceId }, cover);
  }

  /** Reasons are added, never changed: the last one counts. */
  async explain(tx: Tx, caseId: string, reason: string, untilOn: CalendarDate): Promise<void> {
    const { allianceId } = tx.caller;
    const by = { recordedBy: personOf(tx.caller), recordedAt: tx.now };
    await insertRows(tx, UndatedCaseRow, { id: newId(), allianceId, caseId, reason, untilOn, ...by });
  }

  private async caseOf(tx: Tx, table: 'party' | 'answer_cover', id: string): Promise<string> {
    const [row] = await tx.query<{ case_id: string }>(
      `SELECT case_id FROM ${table} WHERE alliance_id = $1 AND id = $2`,
      [tx.caller.allianceId, id],
    );
    if (row === undefined) throw new NotFoundError();
    return row.case_id;
  }
}
