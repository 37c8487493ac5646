import { Injectable } from '@nestjs/common';
import { NotFoundError, type Tx } from '../../platform/index.js';
import { BillsReader } from '../bills/bills.reader.js';
import type { AroundExit } from '../domain/ends/exit-life.js';
import { type MoneySight, seesMoney } from '../domain/sight.js';
import { DuesStore } from '../dues/dues.store.js';
import { endHandsOf } from '../dues/end-hands.js';
import { MoneySights, type SeenMoney } from '../sight/money-sights.reader.js';
import type { ExitStatement } from './exits.store.js';
import { isOutOfDate, ReckonExit } from './reckon-exit.js';

/** What the rules ask about exit statements, and who sees them. */
@Injectable()
export class AroundExits {
  constructor(
    readonly sights: MoneySights,
    private readonly bills: BillsReader,
    private readonly reckoned: ReckonExit,
    private readonly dues: DuesStore,
  ) {}

  /** Whoever acts, as they see a statement. Not found where they do not. */
  async seen(tx: Tx, statement: ExitStatement): Promise<SeenMoney> {
    const seen = await this.sights.ofGroup(tx, statement.groupId);
    if (!seesExit(seen.sight, statement)) throw new NotFoundError();
    return seen;
  }

  async of(tx: Tx, statement: ExitStatement, sight: MoneySight): Promise<AroundExit> {
    return (await this.ofAll(tx, statement.groupId, [statement], sight))(statement.id);
  }

  /** The same of some statements of a group, by their ids: each question is asked once of all that are live. */
  async ofAll(
    tx: Tx,
    groupId: string,
    statements: readonly ExitStatement[],
    sight: MoneySight,
  ): Promise<(id: string) => AroundExit> {
    const handsOn = ({ memberId }: ExitStatement) => endHandsOf(tx.caller, sight, memberId);
    const live = statements.filter((one) => isLive(one) && handsOn(one).includes('treasurer'));
    const accruing = await this.bills.accruing(tx, groupId, live);
    const standings = await this.reckoned.standings(tx, live);
    const refunding = live.length === 0 ? [] : await this.dues.refundsOpen(tx, groupId);
    const all = new Map(
      statements.map((one): readonly [string, AroundExit] => {
        const standing = standings.get(one.id);
        return [
          one.id,
          {
            hands: handsOn(one),
            isAsked: one.status === 'disputed' && one.questionId !== null,
            isAccruing: accruing.has(one.id),
            isOwing: standing !== undefined && standing.owing !== 0n,
            isRefunding: refunding.some(
              ({ fundId, memberId }) => fundId === one.fundId && memberId === one.memberId,
            ),
            isOutOfDate: standing !== undefined && isOutOfDate(one, standing),
          },
        ];
      }),
    );
    return (id) => {
      const around = all.get(id);
      if (around === undefined) throw new Error(`Nothing was asked of the statement ${id}`);
      return around;
    };
  }
}

const isLive = ({ status }: ExitStatement): boolean => !['settling', 'settled', 'withdrawn'].includes(status);

/**
 * Its member's people once it was sent to them, and who keeps or audits the money; a coordinator while they are asked to decide a
 * dispute. Others hear that the member left, and the day.
 */
export const seesExit = (
  sight: MoneySight,
  {
    memberId,
    sentAt,
    status,
    decisionMinor,
  }: Pick<ExitStatement, 'memberId' | 'sentAt' | 'status' | 'decisionMinor'>,
): boolean => {
  if (sight.hidden.includes(memberId)) return false;
  if (seesMoney(sight, 'amounts')) return true;
  if (sight.own.includes(memberId)) return sentAt !== null;
  return status === 'disputed' && decisionMinor !== null && seesMoney(sight, 'decided');
};
