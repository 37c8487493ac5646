import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/index.js';
import { granted, type Tx } from '../../platform/index.js';
import { CallShares, paymentTerms } from '../calls/call-shares.js';
import { type CashCall, CallsStore, type KeptLine } from '../calls/calls.store.js';
import { LineDesk } from '../calls/line-desk.js';
import { CureLine } from '../defaults/cure-line.js';
import { type PaidLine, payLine } from '../domain/calls/pay-line.js';

/** A line with its call, which is locked. */
export interface LineInHand {
  readonly call: CashCall;
  readonly line: KeptLine;
}

/** What of some money goes to a line. */
export interface PartInHand extends LineInHand {
  readonly minor: bigint;
}

/** A line as it stands after something went to it. */
export interface PaidInHand extends LineInHand {
  readonly how: PaidLine;
}

/** Gives money to lines, whether it came in or lay in the fund: their calls are locked. */
@Injectable()
export class PayLines {
  constructor(
    private readonly calls: CallsStore,
    private readonly shares: CallShares,
    private readonly desk: LineDesk,
    private readonly cures: CureLine,
  ) {}

  /** Lines by their ids, each with its call: these are locked in the order of their ids. What is not there is left out. */
  async lock(tx: Tx, lineIds: readonly string[]): Promise<readonly LineInHand[]> {
    const found = await this.calls.linesById(tx, lineIds);
    const calls = new Map<string, CashCall>();
    for (const id of [...new Set(found.map(({ callId }) => callId))].sort())
      calls.set(id, await this.calls.lock(tx, id));
    return (await this.calls.linesById(tx, lineIds)).flatMap((line) => {
      const call = calls.get(line.callId);
      return call === undefined ? [] : [{ call, line }];
    });
  }

  /** Writes what goes to each line of a fund; `from`: money that came in, or what was prepaid. Refuses `payment.over_line`. */
  async pay(
    tx: Tx,
    parts: readonly PartInHand[],
    { on, from }: { readonly on: CalendarDate; readonly from: 'payment' | 'credit' },
  ): Promise<readonly PaidInHand[]> {
    const [first] = parts;
    if (first === undefined) return [];
    const planOf = await this.shares.plansOf(tx, first.call.groupId);
    const paid: PaidInHand[] = [];
    for (const { call, line, minor } of parts) {
      const how = granted(payLine(line, minor, on, paymentTerms(planOf(call)))).state;
      const told = from === 'credit' ? { tellsOf: 'set_off' as const } : {};
      const took = await this.desk.took(tx, call, { ...line, ...how.line }, how.action, told);
      paid.push({ call, line: took, how });
    }
    return paid;
  }

  /** What a cured or closed line brings, once its money is posted. */
  async follow(tx: Tx, on: CalendarDate, paid: readonly PaidInHand[]): Promise<void> {
    for (const { call, line, how } of paid) {
      if (how.action === 'cure') await this.cures.run(tx, call, line, on);
      else await this.desk.lapse(tx, line);
    }
    for (const call of new Map(paid.map((one) => [one.call.id, one.call])).values())
      await this.desk.closeIfPaid(tx, call);
  }
}
