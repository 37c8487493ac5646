import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import { type CalendarDate, moneyText, refuse } from '../../kernel/index.js';
import { Ledger, type NewEntry } from '../../ledger/index.js';
import {
  assertVersion,
  type Caller,
  moneyAboveZero,
  newId,
  NotFoundError,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import type { CashCall, KeptLine } from '../calls/calls.store.js';
import { CallsGoneOut } from '../calls/move-calls.js';
import { assertKeepsMember } from '../calls/seen-line.js';
import { openOf } from '../domain/calls/call-line.js';
import { setOffPostings } from '../domain/calls/call-postings.js';
import { prepaid, type MemberCredit, takenOf } from '../domain/calls/prepaid.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import { CreditsReader } from '../credits/credits.reader.js';
import { type PaidInHand, type PartInHand, PayLines } from './pay-lines.js';
import { SetOffsStore } from '../credits/set-offs.store.js';

interface Wanted extends PartInHand {
  readonly credit: MemberCredit;
}

/** Has what members prepaid go to their lines. The fund is locked while it is asked what is free: nothing is spent twice. */
@Injectable()
export class SetOffCredit {
  constructor(
    private readonly lines: PayLines,
    private readonly credits: CreditsReader,
    private readonly setOffs: SetOffsStore,
    private readonly ledger: Ledger,
    out: CallsGoneOut,
  ) {
    out.add((tx, call, issued) => this.atIssue(tx, call, issued));
  }

  /** What each member has free in the fund. The fund is locked until the transaction ends. */
  async free(
    tx: Tx,
    fundId: string,
    memberIds: readonly string[],
  ): Promise<ReadonlyMap<string, MemberCredit>> {
    await this.ledger.lockFund(tx, fundId);
    return this.credits.ofAll(tx, fundId, memberIds);
  }

  /** As a call goes out: what each member had free before it goes to its line. */
  private async atIssue(tx: Tx, call: CashCall, lines: readonly KeptLine[]): Promise<void> {
    const ids = lines.map(({ memberId }) => memberId);
    const credits = await this.free(tx, call.fundId, ids);
    const wanted = lines.flatMap((line): Wanted[] => {
      const credit = credits.get(line.memberId);
      if (credit === undefined) return [];
      const minor = takenOf(credit, openOf(line));
      return minor === 0n ? [] : [{ call, line, minor, credit }];
    });
    await this.run(tx, wanted, { on: await todayIn(tx), bySystem: true });
  }

  /** Writes what goes to lines, posts it and has its consequences follow. */
  async run(
    tx: Tx,
    wanted: readonly Wanted[],
    { on, bySystem }: { readonly on: CalendarDate; readonly bySystem: boolean },
  ): Promise<void> {
    const [first] = wanted;
    if (first === undefined) return;
    const paid = await this.lines.pay(tx, wanted, { on, from: 'credit' });
    for (const [place, { how }] of paid.entries()) {
      const credit = wanted[place]?.credit;
      if (credit !== undefined) await this.setOffs.insert(tx, how, credit, { setOn: on, bySystem });
    }
    const day = await this.ledger.firstDayFor(tx, first.line.fundId, on, 'set_off');
    await this.ledger.post(
      tx,
      paid.map((one) => entryOf(one, day)),
    );
    await this.lines.follow(tx, on, paid);
  }
}

const entryOf = ({ line, how }: PaidInHand, on: CalendarDate): NewEntry => ({
  clientId: newId(),
  fundId: line.fundId,
  kind: 'set_off',
  on,
  source: { kind: 'call_line', id: line.id },
  postings: setOffPostings(line.memberId, how),
});

/** Sets off what a member prepaid against a line that is out, by the treasurer. */
@Injectable()
export class SetOffLater {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sights: MoneySights,
    private readonly lines: PayLines,
    private readonly setOff: SetOffCredit,
  ) {}

  /** Refuses `payment.beyond_credit`, and `payment.over_line` above what the line owes. */
  run(
    caller: Caller,
    lineId: string,
    { amount }: { readonly amount: string },
    version: number | undefined,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const [found] = await this.lines.lock(tx, [lineId]);
      if (found === undefined) throw new NotFoundError();
      const { line } = found;
      await assertKeepsMember(this.sights, tx, line);
      assertVersion(line.version, version);
      const { minor } = moneyAboveZero({ amount, currency: line.currency }, '');
      const credit = (await this.setOff.free(tx, line.fundId, [line.memberId])).get(line.memberId);
      const free = credit === undefined ? 0n : prepaid(credit);
      if (credit === undefined || minor > free) throw new RefusedError(beyondCredit(line, free).refusal);
      const on = await todayIn(tx);
      await this.setOff.run(tx, [{ ...found, minor, credit }], { on, bySystem: false });
      return { id: line.id };
    });
  }
}

const beyondCredit = ({ currency }: Pick<KeptLine, 'currency'>, free: bigint) => {
  const text = `${moneyText({ minor: free, currency })} ${currency}`;
  return refuse(
    'payment.beyond_credit',
    `Of what the member prepaid, ${text} is free in this fund: set off that or less.`,
    `该成员在本资金中可用的预缴资金为 ${text}：抵销金额不得超过该数。`,
  );
};
