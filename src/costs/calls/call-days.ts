import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { CalendarBooks } from '../../calendars/index.js';
import { allianceOf } from '../../identity/index.js';
import type { CalendarDate } from '../../kernel/index.js';
import type { TimerPlan, Tx } from '../../platform/index.js';
import { type DayToPay, dueDay } from '../domain/calls/due-day.js';
import {
  cureDay,
  momentAfter,
  momentOn,
  noticeDay,
  reminderDay,
  type Whose,
} from '../domain/calls/escalation.js';
import { CallShares } from './call-shares.js';
import type { CashCall, KeptLine } from './calls.store.js';
import { lineTimers } from './line-timers.js';

/** The days of lines, each in the calendar of its member's country. */
@Injectable()
export class CallDays {
  constructor(
    private readonly shares: CallShares,
    private readonly alliance: AllianceReader,
    private readonly books: CalendarBooks,
  ) {}

  /** By when each member pays what goes out on a day. */
  async dueDays(
    tx: Tx,
    memberIds: readonly string[],
    asked: {
      readonly issuedOn: CalendarDate;
      readonly periodFrom: CalendarDate;
      readonly paymentDays: number;
    },
  ): Promise<ReadonlyMap<string, DayToPay>> {
    const members = await this.alliance.membersById(tx, memberIds);
    const book = await this.books.of(tx);
    return new Map(
      [...members].map(([id, { country }]) => [id, dueDay({ ...asked, country }, book)] as const),
    );
  }

  /** The last day to pay after a notice that is given on a day. */
  async cureOf(tx: Tx, call: CashCall, { memberId }: KeptLine, noticeOn: CalendarDate): Promise<DayToPay> {
    const { cureDays } = await this.shares.planOf(tx, call);
    return cureDay(noticeOn, cureDays, await this.whose(tx, memberId));
  }

  /** What the day after the due date of each line brings. */
  async planDue(tx: Tx, lines: readonly KeptLine[]): Promise<void> {
    const { zone } = await allianceOf(tx);
    await tx.plan(
      ...lines.map(({ id, dueOn }): TimerPlan => ({
        kind: lineTimers.due,
        subjectId: id,
        dueAt: momentAfter(dueOn, id, zone),
      })),
    );
  }

  /** The reminder of a line that is overdue, given once, and the notice that the system gives; that each time that it falls overdue. */
  async planLate(tx: Tx, { id, memberId, dueOn, version }: KeptLine): Promise<void> {
    const whose = await this.whose(tx, memberId);
    const { zone } = await allianceOf(tx);
    const on = (kind: string, { day }: DayToPay): TimerPlan => ({
      kind,
      subjectId: id,
      dueAt: momentOn(day, id, zone),
    });
    await tx.plan(on(lineTimers.reminder, reminderDay(dueOn, whose)), {
      ...on(lineTimers.notice, noticeDay(dueOn, whose)),
      dedupe: `${lineTimers.notice}/${id}/${String(version)}`,
    });
  }

  /** The default, once a day has passed: that of a notice to cure, or one until which it waits. */
  async planDefault(tx: Tx, { id }: KeptLine, { day }: Pick<DayToPay, 'day'>): Promise<void> {
    const { zone } = await allianceOf(tx);
    const kind = lineTimers.cure;
    await tx.plan({ kind, subjectId: id, dueAt: momentAfter(day, id, zone), dedupe: `${kind}/${id}/${day}` });
  }

  private async whose(tx: Tx, memberId: string): Promise<Whose> {
    const country = (await this.alliance.membersById(tx, [memberId])).get(memberId)?.country;
    if (country === undefined) throw new Error(`The member ${memberId} of a line is not on the list`);
    return { country, book: await this.books.of(tx) };
  }
}
