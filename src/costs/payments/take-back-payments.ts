import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import { move, refuse } from '../../kernel/index.js';
import { BankReferences, Ledger } from '../../ledger/index.js';
import {
  assertVersion,
  type Caller,
  granted,
  newId,
  NotFoundError,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { CallDays } from '../calls/call-days.js';
import { paymentFact } from '../calls/call-facts.js';
import { CallShares, paymentTerms } from '../calls/call-shares.js';
import { type CashCall, CallsStore, type KeptLine } from '../calls/calls.store.js';
import { DecisionsStore } from '../calls/decisions.store.js';
import { LineDesk } from '../calls/line-desk.js';
import { type MemberPayment, type PaymentPart, PaymentsStore } from '../calls/payments.store.js';
import { receivedPostings } from '../domain/calls/call-postings.js';
import { prepaid } from '../domain/calls/prepaid.js';
import { paymentLife } from '../domain/calls/payment-life.js';
import { takeBack } from '../domain/calls/take-back.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import { type LineInHand, PayLines } from './pay-lines.js';
import { aroundPayment } from './seen-payment.js';
import { SetOffCredit } from './set-off-credit.js';

/** Takes off lines what a payment gave to them: they are open again and stand where their days say. */
@Injectable()
export class TakeOffLines {
  constructor(
    private readonly lines: PayLines,
    private readonly calls: CallsStore,
    private readonly shares: CallShares,
    private readonly decisions: DecisionsStore,
    private readonly desk: LineDesk,
    private readonly days: CallDays,
  ) {}

  /** The lines it went to, each with its call: these are locked. */
  lock(tx: Tx, parts: readonly PaymentPart[]): Promise<readonly LineInHand[]> {
    return this.lines.lock(
      tx,
      parts.map(({ lineId }) => lineId),
    );
  }

  /** Refuses `payment.line_over` and `payment.built_on`. */
  async run(
    tx: Tx,
    payment: MemberPayment,
    { parts, found }: { readonly parts: readonly PaymentPart[]; readonly found: readonly LineInHand[] },
    reason: string,
  ): Promise<void> {
    const today = await todayIn(tx);
    const planOf = await this.shares.plansOf(tx, payment.groupId);
    for (const { call, line } of found) {
      const part = parts.find(({ lineId }) => lineId === line.id);
      if (part === undefined) continue;
      await this.assertFree(tx, line, payment);
      const { state } = granted(takeBack(line, part, paymentTerms(planOf(call)), today));
      await this.back(tx, call, line, { ...line, ...state }, reason);
    }
    for (const call of new Map(found.map((one) => [one.call.id, one.call])).values())
      await this.desk.reopen(tx, call);
  }

  private async back(
    tx: Tx,
    call: CashCall,
    before: KeptLine,
    after: KeptLine,
    reason: string,
  ): Promise<void> {
    const isNoticed = after.cureUntil !== null;
    const stood = isNoticed ? after : { ...after, noticeOn: null, cure: null };
    const line = await this.desk.took(tx, call, stood, 'take_back', { reason, by: 'treasurer' });
    await this.desk.lapse(tx, line);
    if (after.status === 'overdue' && before.status !== 'overdue') await this.days.planLate(tx, line);
  }

  /** What a decision shared out, or a cure gave back, is not changed under it. */
  private async assertFree(tx: Tx, line: KeptLine, { matchedAt }: MemberPayment): Promise<void> {
    const own = await this.decisions.carrying(tx, line.id);
    const isShared =
      own !== undefined && own.decidedAt !== null && matchedAt !== null && matchedAt <= own.decidedAt;
    const carried = line.decisionId === null ? undefined : await this.decisions.find(tx, line.decisionId);
    const carriedLine = carried && (await this.calls.line(tx, carried.lineId));
    const isEnded = carriedLine?.status === 'cured' || carriedLine?.status === 'written_off';
    if (isShared || isEnded) throw new RefusedError(builtOn.refusal);
  }
}

/** What the ledger says once a payment is taken back: linked entries that mirror what was posted, on a day that is open. */
@Injectable()
export class PostTakenBack {
  constructor(
    private readonly payments: PaymentsStore,
    private readonly credits: SetOffCredit,
    private readonly ledger: Ledger,
    private readonly references: BankReferences,
  ) {}

  /**
   * Refuses `payment.prepaid_used` where the member's capital of it went on, or it left with a statement that counts it; asked while the lines it
   * went to still stand as paid. The fund is locked.
   */
  async assertUnused(tx: Tx, payment: MemberPayment): Promise<void> {
    const { fundId, memberId, prepaidMinor } = payment;
    if (memberId === null) return;
    const credit = (await this.credits.free(tx, fundId, [memberId])).get(memberId);
    const free = credit === undefined ? 0n : prepaid(credit);
    if (prepaidMinor > free || (await this.payments.isSettledOut(tx, payment)))
      throw new RefusedError(prepaidUsed.refusal);
  }

  /** The money lies in suspense again. */
  async unmatch(tx: Tx, payment: MemberPayment, reason: string): Promise<void> {
    const { id, fundId, entryId, amountMinor } = payment;
    if (entryId === null) throw new Error(`The payment ${id} was matched by no entry`);
    const on = await this.ledger.firstDayFor(tx, fundId, await todayIn(tx), 'payment');
    if (await this.payments.broughtCash(tx, entryId))
      await this.ledger.post(tx, [
        {
          clientId: newId(),
          fundId,
          kind: 'payment',
          on,
          source: { kind: 'member_payment', id },
          postings: receivedPostings(amountMinor),
        },
      ]);
    await this.ledger.reverse(tx, { entryId }, { clientId: newId(), on, reason });
  }

  /** Nothing of it stands, and the bank's reference may be used again. */
  async reverse(tx: Tx, { id, fundId }: MemberPayment, reason: string): Promise<void> {
    const on = await this.ledger.firstDayFor(tx, fundId, await todayIn(tx), 'reversal');
    const all = { sourceKind: 'member_payment', sourceId: id };
    await this.ledger.reverse(tx, all, { clientId: newId(), on, reason });
    await this.references.free(tx, { kind: 'member_payment', id });
  }
}

/** Takes back that money is a member's, or the whole payment: state, lines and entries of the ledger in one transaction. */
@Injectable()
export class TakeBackPayments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sights: MoneySights,
    private readonly payments: PaymentsStore,
    private readonly off: TakeOffLines,
    private readonly posting: PostTakenBack,
  ) {}

  /**
   * Besides the refusals of the life: `payment.line_over`, `payment.built_on` and `payment.prepaid_used` where something was built on it; 422
   * where money that goes back was spent.
   */
  run(
    caller: Caller,
    id: string,
    { action, reason }: { readonly action: 'unmatch' | 'reverse'; readonly reason: string },
    version: number | undefined,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const payment = await this.payments.lock(tx, id);
      const around = aroundPayment(
        tx,
        (await this.sights.ofGroup(tx, payment.groupId, 'amounts')).sight,
        payment,
      );
      if (around === undefined) throw new NotFoundError();
      assertVersion(payment.version, version);
      granted(move(paymentLife, action, payment, around, { reason }));
      const parts = await this.payments.partsOf(tx, [id]);
      const found = await this.off.lock(tx, parts);
      await this.posting.assertUnused(tx, payment);
      await this.off.run(tx, payment, { parts, found }, reason);
      await this.posting[action](tx, payment, reason);
      await this.payments[action](tx, payment, reason);
      const caseId = await this.payments.caseOf(tx, payment.groupId);
      const past = action === 'unmatch' ? 'unmatched' : 'reversed';
      await tx.record([paymentFact(past, payment, { caseId })]);
      return { id };
    });
  }
}

const builtOn = refuse(
  'payment.built_on',
  'Others were asked to carry, or were credited, by what this payment left open: it stays, and what is to go back is refunded.',
  '已据此确定由其他成员代垫或为其入账：该到账不再撤销，应退还的金额请以退款办理。',
);
const prepaidUsed = refuse(
  'payment.prepaid_used',
  'What the member prepaid by this payment was set off, used or refunded since, or its exit statement counts it: the payment stays for as long as that is so. What was set off is free again only once the call it went to is cancelled.',
  '该到账形成的预缴资金此后已被抵销、使用或退还，或已计入其退出结算：在此期间该到账不得撤销。已抵销的部分，仅在所抵销的缴款通知取消后方恢复可用。',
);
