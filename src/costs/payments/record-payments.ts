import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import { moneyOf, type Money, move, refuse } from '../../kernel/index.js';
import { BankReferences, type Fund, Ledger, LedgerReader } from '../../ledger/index.js';
import {
  assertVersion,
  type Caller,
  granted,
  InvalidInputError,
  moneyAboveZero,
  newId,
  NotFoundError,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { paidPostings, receivedPostings } from '../domain/calls/call-postings.js';
import { paymentLife } from '../domain/calls/payment-life.js';
import type { MoneySight } from '../domain/sight.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import { paymentFact } from '../calls/call-facts.js';
import { assertKeepsMember } from '../calls/seen-line.js';
import type { MatchPaymentBody, RecordPaymentBody } from './payments.contract.js';
import { type MemberPayment, PaymentsStore } from '../calls/payments.store.js';
import { type PartInHand, PayLines } from './pay-lines.js';

/** A part of a payment that goes to a line. */
interface Part {
  readonly lineId: string;
  readonly minor: bigint;
}

/** Gives a payment to the lines of a member; what is left is its prepaid capital. */
@Injectable()
export class MatchPayments {
  constructor(
    private readonly payments: PaymentsStore,
    private readonly lines: PayLines,
    private readonly ledger: Ledger,
    private readonly references: BankReferences,
  ) {}

  /** Refuses `payment.over_line`, and (422) what is not the member's to be paid. The payment is locked. */
  async match(
    tx: Tx,
    payment: MemberPayment,
    { memberId: whose, lines: parts = [] }: MatchPaymentBody,
    from: 'cash' | 'suspense',
  ): Promise<void> {
    const memberId = whose.toLowerCase();
    const inHand = await this.inHand(tx, payment, memberId, partsOf(payment, parts));
    const paid = await this.lines.pay(tx, inHand, { on: payment.receivedOn, from: 'payment' });
    const lines = paid.map(({ how }) => how);
    const given = lines.reduce((sum, how) => sum + how.principalMinor + how.interestMinor, 0n);
    const prepaidMinor = payment.amountMinor - given;
    const day = from === 'cash' ? payment.receivedOn : await todayIn(tx);
    const on = await this.ledger.firstDayFor(tx, payment.fundId, day, 'payment');
    const [entry] = await this.ledger.post(tx, [
      {
        clientId: from === 'cash' ? payment.id : newId(),
        fundId: payment.fundId,
        kind: 'payment',
        on,
        source: { kind: 'member_payment', id: payment.id },
        postings: paidPostings(from, memberId, lines, prepaidMinor),
      },
    ]);
    if (entry === undefined) throw new Error('What was posted is not there');
    await this.payments.match(tx, payment, { memberId, lines, prepaidMinor, entryId: entry.id });
    await this.lines.follow(tx, on, paid);
    const caseId = await this.payments.caseOf(tx, payment.groupId);
    const past = from === 'cash' ? 'recorded' : 'matched';
    await tx.record([paymentFact(past, { ...payment, memberId }, { caseId })]);
  }

  /** The bank's reference stands for this payment in the fund. Refuses `ledger.reference_used`. */
  take(
    tx: Tx,
    id: string,
    { fundId, reference }: Pick<MemberPayment, 'fundId' | 'reference'>,
  ): Promise<void> {
    return this.references.take(tx, { fundId, reference, usedFor: { kind: 'member_payment', id } });
  }

  /** The lines a payment goes to, each with its call, which are locked. */
  private async inHand(
    tx: Tx,
    { fundId }: MemberPayment,
    memberId: string,
    parts: readonly Part[],
  ): Promise<readonly PartInHand[]> {
    const found = await this.lines.lock(
      tx,
      parts.map(({ lineId }) => lineId),
    );
    return parts.map(({ lineId, minor }, place) => {
      const one = found.find(({ line }) => line.id === lineId);
      if (one === undefined || one.line.memberId !== memberId || one.line.fundId !== fundId)
        throw notTheirs(place);
      return { ...one, minor };
    });
  }
}

/** Writes money that came in, and says whose it is: state, lines and entries of the ledger in one transaction. */
@Injectable()
export class RecordPayments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sights: MoneySights,
    private readonly payments: PaymentsStore,
    private readonly funds: LedgerReader,
    private readonly ledger: Ledger,
    private readonly matching: MatchPayments,
  ) {}

  /**
   * The same reference with the same amount, day and payer is the same payment, however often the bank tells of it; with another it is
   * refused: `payment.reference_taken`, or `ledger.reference_used` where other money is called so. What it goes to is said at once, or it waits to be matched.
   */
  record(caller: Caller, body: RecordPaymentBody): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const fund = await this.fundOf(tx, body.fundId.toLowerCase());
      const money = moneyAboveZero({ amount: body.amount, currency: fund.currency }, '');
      const wish = {
        fundId: fund.id,
        groupId: fund.groupId,
        currency: fund.currency,
        amountMinor: money.minor,
        receivedOn: body.receivedOn,
        reference: body.reference,
        payer: body.payer,
      };
      if (body.receivedOn > (await todayIn(tx))) throw notYet();
      const id = await this.payments.insert(tx, wish);
      if (id === undefined) return this.again(tx, wish, body.memberId?.toLowerCase());
      await this.matching.take(tx, id, wish);
      const payment = await this.payments.lock(tx, id);
      const { memberId } = body;
      if (memberId === undefined) await this.keep(tx, payment, fund.caseId);
      else {
        await assertKeepsMember(this.sights, tx, { ...payment, memberId });
        await this.matching.match(tx, payment, { ...body, memberId }, 'cash');
      }
      return { id };
    });
  }

  /** Says whose a payment is that was kept unmatched. Refuses `payment.matched_already`. */
  match(
    caller: Caller,
    id: string,
    body: MatchPaymentBody,
    version: number | undefined,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const payment = await this.payments.lock(tx, id);
      await assertKeepsMember(this.sights, tx, { ...payment, memberId: body.memberId });
      assertVersion(payment.version, version);
      granted(move(paymentLife, 'match', payment, { hands: ['treasurer'], isOwn: false }, {}));
      await this.matching.match(tx, payment, body, 'suspense');
      return { id };
    });
  }

  /** A group's fund whose money the caller keeps. Not found where it is none. */
  async fundOf(tx: Tx, id: string): Promise<Fund & { readonly groupId: string; readonly caseId: string }> {
    const fund = await this.funds.fund(tx, id);
    const { groupId = null, caseId = null } = fund ?? {};
    if (fund === undefined || groupId === null || caseId === null) throw new NotFoundError();
    await this.sights.ofGroup(tx, groupId, 'amounts');
    return { ...fund, groupId, caseId };
  }

  /** What the caller sees of the money of a fund's group. */
  async sightOf(tx: Tx, fundId: string): Promise<MoneySight> {
    const { groupId } = await this.fundOf(tx, fundId);
    return (await this.sights.ofGroup(tx, groupId, 'amounts')).sight;
  }

  private async again(
    tx: Tx,
    wish: Pick<MemberPayment, 'fundId' | 'reference' | 'amountMinor' | 'receivedOn' | 'payer'>,
    memberId: string | undefined,
  ): Promise<{ readonly id: string }> {
    const there = await this.payments.ofReference(tx, wish.fundId, wish.reference);
    const isSame =
      there.amountMinor === wish.amountMinor &&
      there.receivedOn === wish.receivedOn &&
      there.payer === wish.payer &&
      (memberId === undefined || there.memberId === memberId);
    if (!isSame) throw new RefusedError(referenceTaken(wish.reference).refusal);
    return { id: there.id };
  }

  private async keep(tx: Tx, payment: MemberPayment, caseId: string): Promise<void> {
    await this.ledger.post(tx, [
      {
        clientId: payment.id,
        fundId: payment.fundId,
        kind: 'payment',
        on: await this.ledger.firstDayFor(tx, payment.fundId, payment.receivedOn, 'payment'),
        source: { kind: 'member_payment', id: payment.id },
        postings: receivedPostings(payment.amountMinor),
      },
    ]);
    await tx.record([paymentFact('recorded', payment, { caseId })]);
  }
}

/** What of a payment goes to which line: each named once, together no more than came in. */
function partsOf(payment: MemberPayment, lines: NonNullable<MatchPaymentBody['lines']>): readonly Part[] {
  const parts = lines.map(({ lineId, amount }, place) => ({
    lineId: lineId.toLowerCase(),
    minor: amountAt(amount, payment, place).minor,
  }));
  if (new Set(parts.map(({ lineId }) => lineId)).size < parts.length) throw namedTwice();
  if (parts.reduce((sum, { minor }) => sum + minor, 0n) > payment.amountMinor) throw tooMuch();
  return parts;
}

function amountAt(amount: string, { currency }: MemberPayment, place: number): Money {
  const money = moneyOf(amount, currency);
  if (money !== undefined && money.minor > 0n) return money;
  throw InvalidInputError.at(
    `/lines/${String(place)}/amount`,
    `This is an amount above zero in ${currency} with exactly its digits.`,
    `金额须大于零，币种为${currency}，并采用该币种的小数位数。`,
  );
}

const notYet = (): InvalidInputError =>
  InvalidInputError.at('/receivedOn', 'That day has not come yet.', '该日期尚未到来。');
const namedTwice = (): InvalidInputError =>
  InvalidInputError.at(
    '/lines',
    'A line is named twice: say once what goes to it.',
    '同一款项重复：请合并填写。',
  );
const tooMuch = (): InvalidInputError =>
  InvalidInputError.at('/lines', 'More goes to lines than came in.', '分配金额超过到账金额。');
const notTheirs = (place: number): InvalidInputError =>
  InvalidInputError.at(
    `/lines/${String(place)}/lineId`,
    'That is no line of this member in this fund: choose one of those listed.',
    '该款项不属于此成员或此资金：请从列表中选择。',
  );
const referenceTaken = (reference: string) =>
  refuse(
    'payment.reference_taken',
    `A payment with the reference "${reference}" is in the fund already, of another amount, day or payer, or not yet of this member: look at it among the payments.`,
    `该资金中已有凭证号为“${reference}”的到账，但金额、日期、付款人或所属成员不同：请在到账列表中查看。`,
  );
