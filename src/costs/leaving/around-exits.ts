import { Injectable } from '@nestjs/common';
import { NotFoundError, type Tx } from '../../platform/index.js';
import { BillsReader } from '../bills/bills.reader.js';
import type { AroundExit } from '../domain/ends/exit-life.js';
import { type MoneySight, seesMoney } from '../domain/sight.js';
import { endHandsOf } from '../dues/end-hands.js';
import { MoneySights, type SeenMoney } from '../sight/money-sights.reader.js';
import type { ExitStatement } from './exits.store.js';
import { ReckonExit } from './reckon-exit.js';

/** What the rules ask about exit statements, and who sees them. */
@Injectable()
export class AroundExits {
  constructor(
    readonly sights: MoneySights,
    private readonly bills: BillsReader,
    private readonly reckoned: ReckonExit,
  ) {}

  /** Whoever acts, as they see a statement. Not found where they do not. */
  async seen(tx: Tx, statement: ExitStatement): Promise<SeenMoney> {
    const seen = await this.sights.ofGroup(tx, statement.groupId);
    if (!seesExit(seen.sight, statement)) throw new NotFoundError();
    return seen;
  }

  async of(tx: Tx, statement: ExitStatement, sight: MoneySight): Promise<AroundExit> {
    const { groupId, fundId, memberId, cutOff, status } = statement;
    const hands = endHandsOf(tx.caller, sight, memberId);
    const isAsked = status === 'disputed' && statement.questionId !== null;
    const isLive = !['settling', 'settled', 'withdrawn'].includes(status);
    if (!isLive || !hands.includes('treasurer'))
      return { hands, isAsked, isAccruing: false, isOwing: false, isOutOfDate: false };
    const { owing } = await this.reckoned.standingOf(tx, fundId, memberId);
    return {
      hands,
      isAsked,
      isAccruing: await this.bills.isAccruing(tx, groupId, cutOff),
      isOwing: owing !== 0n,
      isOutOfDate: await this.reckoned.isOutOfDate(tx, statement),
    };
  }
}

/**
 * Its member's people once it was sent to them, and who keeps or audits the money; who may be asked to decide a dispute, a coordinator,
 * once that was asked. Others hear that the member left, and the day.
 */
export const seesExit = (
  sight: MoneySight,
  { memberId, sentAt, questionId }: Pick<ExitStatement, 'memberId' | 'sentAt' | 'questionId'>,
): boolean => {
  if (sight.hidden.includes(memberId)) return false;
  if (seesMoney(sight, 'amounts')) return true;
  if (sight.own.includes(memberId)) return sentAt !== null;
  return questionId !== null && seesMoney(sight, 'decided');
};
