import { Injectable } from '@nestjs/common';
import { DefaultSuspensions } from '../../groups/index.js';
import { todayIn } from '../../identity/index.js';
import { assertVersion, type Caller, type DueTimer, type Tx, UnitOfWork } from '../../platform/index.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import { CallDays } from '../calls/call-days.js';
import { type CashCall, CallsStore, type KeptLine } from '../calls/calls.store.js';
import { PaymentsStore } from '../calls/payments.store.js';
import { namesReference } from '../domain/calls/suggest.js';
import { LineDesk } from '../calls/line-desk.js';
import { assertKeepsMember } from '../calls/seen-line.js';

/** Does what days bring to lines that are not paid: overdue, a reminder, a notice to cure. */
@Injectable()
export class FollowLines {
  constructor(
    private readonly work: UnitOfWork,
    private readonly calls: CallsStore,
    private readonly days: CallDays,
    private readonly desk: LineDesk,
    private readonly sights: MoneySights,
  ) {}

  /** The due date has passed: overdue, with a day for the reminder and one for the notice. */
  async fallDue(tx: Tx, { subjectId }: DueTimer): Promise<void> {
    const { call, line } = await this.calls.lockLine(tx, subjectId);
    if (line.status !== 'issued' && line.status !== 'part_paid') return;
    await this.desk.step(tx, call, line, 'fall_due');
    await this.days.planLate(tx, line);
  }

  async remind(tx: Tx, { subjectId }: DueTimer): Promise<void> {
    const { call, line } = await this.calls.lockLine(tx, subjectId);
    if (line.status === 'overdue') await this.desk.step(tx, call, line, 'remind');
  }

  /** Gives the notice, where nobody gave it before. */
  async notice(tx: Tx, { subjectId }: DueTimer): Promise<void> {
    const { call, line } = await this.calls.lockLine(tx, subjectId);
    if (line.status === 'overdue') await this.giveNotice(tx, call, line);
  }

  /** Gives the notice before its day, by the treasurer. */
  early(caller: Caller, lineId: string, version: number | undefined): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const { call, line } = await this.calls.lockLine(tx, lineId);
      await assertKeepsMember(this.sights, tx, line);
      assertVersion(line.version, version);
      await this.giveNotice(tx, call, line, 'treasurer');
      return { id: line.id };
    });
  }

  private async giveNotice(tx: Tx, call: CashCall, line: KeptLine, by?: 'treasurer'): Promise<void> {
    const noticeOn = await todayIn(tx);
    const cure = await this.days.cureOf(tx, call, line, noticeOn);
    const given = { ...line, noticeOn, cureUntil: cure.day, cure };
    await this.desk.step(tx, call, given, 'give_notice', by === undefined ? {} : { by });
    await this.days.planDefault(tx, line, cure);
  }
}

/** Has lines fall into default. */
@Injectable()
export class DefaultLines {
  constructor(
    private readonly calls: CallsStore,
    private readonly payments: PaymentsStore,
    private readonly days: CallDays,
    private readonly desk: LineDesk,
    private readonly suspensions: DefaultSuspensions,
  ) {}

  /**
   * The days to cure have passed: in default, with interest since the due date; its member is suspended. While money that names the line waits
   * to be matched it is asked again each day.
   */
  async default(tx: Tx, { subjectId }: DueTimer): Promise<void> {
    const { call, line } = await this.calls.lockLine(tx, subjectId);
    const today = await todayIn(tx);
    if (line.status !== 'cure_notice' || line.cureUntil === null || today <= line.cureUntil) return;
    if (await this.isNamed(tx, line)) return this.days.planDefault(tx, line, { day: today });
    const defaultedOn = today;
    await this.desk.step(tx, call, { ...line, defaultedOn, interestFrom: line.dueOn }, 'default');
    await this.suspensions.suspend(tx, line.groupId, line.memberId, reasonOf(call));
  }

  private async isNamed(tx: Tx, { fundId, reference }: KeptLine): Promise<boolean> {
    const waiting = await this.payments.unmatchedOf(tx, fundId);
    return waiting.some((payment) => namesReference(payment.reference, reference));
  }
}

/** Why a member was suspended, as its own side and who runs the group read it. */
const reasonOf = ({ no }: CashCall): string =>
  `Cash call ${String(no)} is in default: not paid within the days to cure. 缴款通知第${String(no)}号违约：补救期内未缴清。`;
