import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import type { CalendarDate } from '../../kernel/index.js';
import type { Tx } from '../../platform/index.js';
import { CallDays } from '../calls/call-days.js';
import { PlansReader } from '../plans/plans.reader.js';

/** Days to pay where the group has no plan that says how many. */
const daysWithoutPlan = 15;

/** By when bills to single members are due: as a call that goes out that day. */
@Injectable()
export class BillDays {
  constructor(
    private readonly plans: PlansReader,
    private readonly days: CallDays,
  ) {}

  /** Of what is billed today: after the days of the plan, on a day the member's country works. */
  async dueOn(tx: Tx, groupId: string, memberId: string): Promise<CalendarDate> {
    const issuedOn = await todayIn(tx);
    const plan = await this.plans.effectiveOn(tx, groupId, issuedOn);
    const paymentDays = plan?.paymentDays ?? daysWithoutPlan;
    const asked = { issuedOn, periodFrom: issuedOn, paymentDays };
    const due = (await this.days.dueDays(tx, [memberId], asked)).get(memberId);
    if (due === undefined) throw new Error(`The member ${memberId} that is billed is not on the list`);
    return due.day;
  }
}
