import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import { type CalendarDate, moneyOf, type Money, refuse } from '../../kernel/index.js';
import { type Fund, Ledger, LedgerReader } from '../../ledger/index.js';
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
import { type PaidLine, payLine } from '../domain/calls/pay-line.js';
import type { MoneySight } from '../domain/sight.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import { paymentFact } from '../calls/call-facts.js';
import { CallShares, paymentTerms } from '../calls/call-shares.js';
import { type CashCall, CallsStore, type KeptLine } from '../calls/calls.store.js';
import { CureLine } from '../defaults/cure-line.js';
import { assertKeepsMember } from '../calls/seen-line.js';
import { LineDesk } from '../calls/line-desk.js';
import type { MatchPaymentBody, RecordPaymentBody } from './payments.contract.js';
import { type MemberPayment, PaymentsStore } from '../calls/payments.store.js';

/** A part of a payment that goes to a line. */
interface Part {
  readonly lineId: string;
  readonly minor: bigint;
}

/** Gives a payment to the lines of a member; what is left is its prepaid capital. */
@Injectable()
export class MatchPayments {
  constructor(
    private readonly calls: CallsStore,
    private readonly payments: PaymentsStore,
    private readonly shares: CallShares,
    private readonly desk: LineDesk,
    private readonly cures: CureLine,
    private readonly ledger: Ledger,
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
    const paid: { call: CashCall; line: KeptLine; how: PaidLine }[] = [];
    for (const { call, line, minor } of inHand) {
      const terms = paymentTerms(await this.shares.planOf(tx, call));
      const how = granted(payLine(line, minor, payment.receivedOn, terms)).state;
      const took = await this.desk.took(tx, call, { ...line, ...how.line }, how.action);
      paid.push({ call, line: took, how });
    }
    const given = paid.reduce((sum, { how }) => sum + how.principalMinor + how.interestMinor, 0n);
    const prepaid = payment.amountMinor - given;
    await this.payments.match(
      tx,
      payment,
      memberId,
      paid.map(({ how }) => how),
      prepaid,
    );
    const day = from === 'cash' ? payment.receivedOn : await todayIn(tx);
    const on = await this.ledger.firstDayFor(tx, payment.fundId, day, 'payment');
    await this.post(tx, payment, memberId, { from, on, paid: paid.map(({ how }) => how), prepaid });
    await this.follow(tx, on, paid);
    const caseId = await this.payments.caseOf(tx, payment.groupId);
    const past = from === 'cash' ? 'recorded' : 'matched';
    await tx.record([paymentFact(past, { ...payment, memberId }, { caseId })]);
  }

  private async post(
    tx: Tx,
    payment: MemberPayment,
    memberId: string,
    {
      from,
      on,
      paid,
      prepaid,
    }: {
      readonly from: 'cash' | 'suspense';
      readonly on: CalendarDate;
      readonly paid: readonly PaidLine[];
      readonly prepaid: bigint;
    },
  ): Promise<void> {
    await this.ledger.post(tx, [
      {
        clientId: from === 'cash' ? payment.id : newId(),
        fundId: payment.fundId,
        kind: 'payment',
        on,
        source: { kind: 'member_payment', id: payment.id },
        postings: paidPostings(from, memberId, paid, prepaid),
      },
    ]);
  }

  /** What a cured or closed line brings, once its money is posted. */
  private async follow(
    tx: Tx,
    on: CalendarDate,
    paid: readonly { readonly call: CashCall; readonly line: KeptLine; readonly how: PaidLine }[],
  ): Promise<void> {
    for (const { call, line, how } of paid) {
      if (how.action === 'cure') await this.cures.run(tx, call, line, on);
      else await this.desk.lapse(tx, line);
    }
    for (const call of new Map(paid.map((one) => [one.call.id, one.call])).values())
      await this.desk.closeIfPaid(tx, call);
  }

  /** The lines a payment goes to, each with its call, which are locked in the order of their ids. */
  private async inHand(
    tx: Tx,
    { fundId }: MemberPayment,
    memberId: string,
    parts: readonly Part[],
  ): Promise<readonly { readonly call: CashCall; readonly line: KeptLine; readonly minor: bigint }[]> {
    const found = await this.calls.linesById(
      tx,
      parts.map(({ lineId }) => lineId),
    );
    const calls = new Map<string, CashCall>();
    for (const id of [...new Set(found.map(({ callId }) => callId))].sort())
      calls.set(id, await this.calls.lock(tx, id));
    const lines = await this.calls.linesById(
      tx,
      parts.map(({ lineId }) => lineId),
    );
    return parts.map(({ lineId, minor }, place) => {
      const line = lines.find(({ id }) => id === lineId);
      const call = line && calls.get(line.callId);
      if (line === undefined || call === undefined || line.memberId !== memberId || line.fundId !== fundId)
        throw notTheirs(place);
      return { call, line, minor };
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
   * refused: `payment.reference_taken`. What it goes to is said at once, or it waits to be matched.
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
      if (id === undefined) return this.again(tx, wish);
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
      if (payment.memberId !== null) throw new RefusedError(matchedAlready.refusal);
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
  ): Promise<{ readonly id: string }> {
    const there = await this.payments.ofReference(tx, wish.fundId, wish.reference);
    const isSame =
      there.amountMinor === wish.amountMinor &&
      there.receivedOn === wish.receivedOn &&
      there.payer === wish.payer;
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
const matchedAlready = refuse(
  'payment.matched_already',
  'It is said already whose this payment is.',
  '该到账已完成匹配。',
);
const referenceTaken = (reference: string) =>
  refuse(
    'payment.reference_taken',
    `A payment with the reference "${reference}" is in the fund already, of another amount, day or payer: check the bank's statement.`,
    `该资金中已有凭证号为“${reference}”的到账，但金额、日期或付款人不同：请核对银行流水。`,
  );
