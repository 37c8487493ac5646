import { Injectable } from '@nestjs/common';
import type { Currency } from '../../kernel/index.js';
import { offers, isTheirs } from '../../kernel/index.js';
import {
  type Caller,
  decodeCursor,
  encodeCursor,
  pageOf,
  type PageQuery,
  toActionView,
  toMoneyView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { CheckNames, person } from '../checks/check-names.js';
import { statementLife, statementNumber } from '../domain/engagements/time.js';
import { handsOn } from './around-engagements.js';
import { EngagementsStore, type ListedEngagement } from './engagements.store.js';
import { teamHands, thingOf } from './keep-time.js';
import type { ExpertBillView, ExpertTimesView } from './time.contract.js';
import { type ListedTime, TimeStore } from './time.store.js';

/** What people read of the time of an engagement, and of what is billed. */
@Injectable()
export class TimeScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly engagements: EngagementsStore,
    private readonly time: TimeStore,
    private readonly names: CheckNames,
  ) {}

  /** Not found where the engagement is not the caller's to know of. */
  entries(caller: Caller, engagementId: string, { cursor, limit }: PageQuery): Promise<ExpertTimesView> {
    return this.work.read(caller, async (tx) => {
      const engagement = await this.engagements.seen(tx, engagementId);
      const [before] = decodeCursor(cursor, ['id']) ?? [];
      const rows = await this.time.entries(tx, { engagementId, before, limit });
      const people = rows.flatMap(({ enteredBy, withdrawnBy }) => [enteredBy, withdrawnBy ?? []].flat());
      const called = await this.names.ofThese(tx, { people, experts: [], members: [] });
      const enters = handsOn(tx, engagement).includes('expert');
      const view = (row: ListedTime) => ({
        id: row.id,
        on: row.on,
        hours: row.hours,
        travelHours: row.travelHours,
        expenses: money(engagement, row.expensesMinor),
        note: row.note,
        enteredBy: person(called, row.enteredBy, row.enteredAt),
        enteredAt: row.enteredAt,
        statementNo: row.statementNo,
        withdrawnBy: person(called, row.withdrawnBy, row.withdrawnAt),
        withdrawnAt: row.withdrawnAt,
        withdrawReason: row.withdrawReason,
        mayWithdraw: enters && row.statementId === null && row.withdrawnAt === null,
      });
      return pageOf(rows, limit, view, ({ id }) => encodeCursor(id));
    });
  }

  /** Those of an engagement the caller knows of, the newest first. */
  async statements(tx: Tx, engagement: ListedEngagement): Promise<ExpertBillView[]> {
    const rows = await this.time.statements(tx, engagement.id);
    const people = rows.flatMap(({ sentBy, decidedBy }) => [sentBy, decidedBy ?? []].flat());
    const called = await this.names.ofThese(tx, { people, experts: [], members: [] });
    const around = { hands: teamHands(engagement), personId: tx.caller.personId };
    return rows.map((one) => ({
      id: one.id,
      no: one.no,
      number: statementNumber(engagement.code, one.no),
      until: one.until,
      total: money(engagement, one.totalMinor),
      status: { id: one.status, name: statementLife.statuses[one.status] },
      sentBy: person(called, one.sentBy, one.sentAt),
      sentAt: one.sentAt,
      decidedBy: person(called, one.decidedBy, one.decidedAt),
      decidedAt: one.decidedAt,
      reason: one.reason,
      actions: offers(statementLife, thingOf(one, engagement), around).filter(isTheirs).map(toActionView),
    }));
  }
}

const money = ({ currency }: Pick<ListedEngagement, 'currency'>, minor: string) =>
  toMoneyView({ minor: BigInt(minor), currency: currency as Currency });
