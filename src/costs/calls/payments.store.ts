import { Injectable } from '@nestjs/common';
import type { CalendarDate, Currency } from '../../kernel/index.js';
import {
  columnsOf,
  insertRows,
  newId,
  NotFoundError,
  personOf,
  type Tx,
  updateRow,
} from '../../platform/index.js';
import type { PaidLine } from '../domain/calls/pay-line.js';
import type { PaymentAction } from '../domain/calls/payment-life.js';
import { MemberPaymentEventRow, MemberPaymentPartRow, MemberPaymentRow } from './calls.entity.js';

/** Money that came in, as it stands. */
export interface MemberPayment extends Omit<
  MemberPaymentRow,
  'allianceId' | 'amountMinor' | 'prepaidMinor' | 'currency'
> {
  readonly currency: Currency;
  readonly amountMinor: bigint;
  readonly prepaidMinor: bigint;
}

/** Money that came in. */
export type PaymentWish = Pick<
  MemberPayment,
  'fundId' | 'groupId' | 'currency' | 'amountMinor' | 'receivedOn' | 'reference' | 'payer'
>;

/** What of a payment went to a line. */
export interface PaymentPart {
  readonly paymentId: string;
  readonly matchNo: number;
  readonly lineId: string;
  readonly principalMinor: bigint;
  readonly interestMinor: bigint;
  readonly toleratedMinor: bigint;
  readonly interestFrom: CalendarDate | null;
}

/** Whose a payment is, and where it went. */
export interface Matched {
  readonly memberId: string;
  readonly lines: readonly PaidLine[];
  readonly prepaidMinor: bigint;
  readonly entryId: string;
}

/** A payment as its columns keep it. */
export type KeptPayment = Omit<MemberPaymentRow, 'allianceId'>;

/** SQL of the columns of a payment (`y`). */
export const paymentColumns = columnsOf(MemberPaymentRow, 'y', ['allianceId']);

/** SQL that is true of what went to a line (`p`) by the match of a payment (`y`) that stands. */
const stands = 'p.match_no = y.match_no AND y.member_id IS NOT NULL AND y.reversed_at IS NULL';

/** SQL of money that waits to be matched (`y`). */
export const isUnmatchedSql = 'y.member_id IS NULL AND y.reversed_at IS NULL';

/** SQL of money of which it was said whose it is (`y`). */
export const isMatchedSql = 'y.member_id IS NOT NULL AND y.reversed_at IS NULL';

const read = `SELECT ${paymentColumns} FROM member_payment y WHERE y.alliance_id = $1`;

/** Payments of members as rows. */
@Injectable()
export class PaymentsStore {
  /** Writes a payment; undefined where one of that reference stands in the fund already, whoever wrote it first. */
  async insert(tx: Tx, wish: PaymentWish): Promise<string | undefined> {
    const id = newId();
    const { amountMinor, currency, ...rest } = wish;
    const [made] = await insertRows(
      tx,
      MemberPaymentRow,
      {
        ...rest,
        id,
        allianceId: tx.caller.allianceId,
        currency: currency,
        amountMinor: amountMinor.toString(),
        recordedBy: personOf(tx.caller),
        recordedAt: tx.now,
        version: 1,
      },
      { onConflict: 'nothing', returning: ['id'] },
    );
    return made?.id;
  }

  /** Not found where there is none such. */
  async find(tx: Tx, id: string): Promise<MemberPayment> {
    return this.one(tx, 'y.id = $2', [id]);
  }

  /** The same, locked until commit. */
  async lock(tx: Tx, id: string): Promise<MemberPayment> {
    return this.one(tx, 'y.id = $2 FOR UPDATE', [id]);
  }

  /** What the bank calls so in a fund, and was not reversed. */
  async ofReference(tx: Tx, fundId: string, reference: string): Promise<MemberPayment> {
    return this.one(tx, 'y.fund_id = $2 AND y.reference = $3 AND y.reversed_at IS NULL', [fundId, reference]);
  }

  /** What lies in a fund and waits to be matched. */
  async unmatchedOf(tx: Tx, fundId: string): Promise<readonly MemberPayment[]> {
    const rows = await tx.query<KeptPayment>(`${read} AND y.fund_id = $2 AND ${isUnmatchedSql}`, [
      tx.caller.allianceId,
      fundId,
    ]);
    return rows.map(toPayment);
  }

  /** The case of a group. */
  async caseOf(tx: Tx, groupId: string): Promise<string> {
    const [row] = await tx.query<{ caseId: string }>(
      'SELECT case_id AS "caseId" FROM joint_group WHERE alliance_id = $1 AND id = $2',
      [tx.caller.allianceId, groupId],
    );
    if (row === undefined) throw new NotFoundError();
    return row.caseId;
  }

  /** Says whose it is and what of it went to which line, by an entry of the ledger. */
  async match(
    tx: Tx,
    payment: MemberPayment,
    { memberId, lines, prepaidMinor, entryId }: Matched,
  ): Promise<void> {
    const { allianceId } = tx.caller;
    const matchNo = payment.matchNo + 1;
    await updateRow(
      tx,
      MemberPaymentRow,
      { allianceId, id: payment.id, memberId: null },
      {
        memberId,
        prepaidMinor: prepaidMinor.toString(),
        matchedBy: personOf(tx.caller),
        matchedAt: tx.now,
        matchNo,
        entryId,
        version: payment.version + 1,
      },
    );
    await insertRows(
      tx,
      MemberPaymentPartRow,
      lines.map(({ line, principalMinor, interestMinor, toleratedMinor }) => ({
        allianceId,
        paymentId: payment.id,
        matchNo,
        lineId: line.id,
        principalMinor: principalMinor.toString(),
        interestMinor: interestMinor.toString(),
        toleratedMinor: toleratedMinor.toString(),
        interestFrom: line.interestFrom,
      })),
    );
    await this.tell(tx, payment.id, 'match', null);
  }

  /** It is nobody's again: what went to lines stays written, of a match that stands no more. */
  async unmatch(tx: Tx, { id, version }: MemberPayment, reason: string): Promise<void> {
    const nobodys = { memberId: null, prepaidMinor: '0', matchedBy: null, matchedAt: null, entryId: null };
    const key = { allianceId: tx.caller.allianceId, id };
    await updateRow(tx, MemberPaymentRow, key, { ...nobodys, version: version + 1 });
    await this.tell(tx, id, 'unmatch', reason);
  }

  /** It counts for nothing any more; whose it was stays said. */
  async reverse(tx: Tx, { id, version }: MemberPayment, reason: string): Promise<void> {
    const now = { prepaidMinor: '0', reversedBy: personOf(tx.caller), reversedAt: tx.now };
    const key = { allianceId: tx.caller.allianceId, id };
    await updateRow(tx, MemberPaymentRow, key, { ...now, version: version + 1 });
    await this.tell(tx, id, 'reverse', reason);
  }

  private async tell(tx: Tx, paymentId: string, action: PaymentAction, reason: string | null): Promise<void> {
    await insertRows(tx, MemberPaymentEventRow, {
      id: newId(),
      allianceId: tx.caller.allianceId,
      paymentId,
      action,
      reason,
      byPerson: personOf(tx.caller),
      at: tx.now,
    });
  }

  /** Whether an entry brought money into the fund, besides saying whose it is. */
  async broughtCash(tx: Tx, entryId: string): Promise<boolean> {
    const rows = await tx.query(
      `SELECT FROM ledger_posting l JOIN ledger_account a ON a.id = l.account_id
        WHERE l.alliance_id = $1 AND l.entry_id = $2 AND a.kind = 'cash'`,
      [tx.caller.allianceId, entryId],
    );
    return rows.length > 0;
  }

  /** Whether the member of a payment has left with a statement that counts it: one that is being settled, or was after it was matched. */
  async isSettledOut(
    tx: Tx,
    { fundId, memberId, matchedAt }: Pick<MemberPayment, 'fundId' | 'memberId' | 'matchedAt'>,
  ): Promise<boolean> {
    const rows = await tx.query(
      `SELECT FROM exit_statement x WHERE x.alliance_id = $1 AND x.fund_id = $2 AND x.member_id = $3
          AND (x.status = 'settling' OR x.status = 'settled' AND x.settled_at > $4) LIMIT 1`,
      [tx.caller.allianceId, fundId, memberId, matchedAt],
    );
    return rows.length > 0;
  }

  /** What of payments went to some lines and was not taken back, with the payments, in the order in which they came in. */
  async ofLines(
    tx: Tx,
    lineIds: readonly string[],
  ): Promise<readonly (PaymentPart & { readonly payment: MemberPayment })[]> {
    const parts = await this.standing(tx, 'p.line_id = ANY($2::uuid[])', lineIds);
    const payments = await tx.query<KeptPayment>(
      `${read} AND y.id = ANY($2::uuid[]) ORDER BY y.received_on, y.id`,
      [tx.caller.allianceId, parts.map(({ paymentId }) => paymentId)],
    );
    return payments
      .map(toPayment)
      .flatMap((payment) =>
        parts.filter(({ paymentId }) => paymentId === payment.id).map((part) => ({ ...part, payment })),
      );
  }

  /** What of some payments went to which line and was not taken back. */
  async partsOf(tx: Tx, paymentIds: readonly string[]): Promise<readonly PaymentPart[]> {
    return this.standing(tx, 'p.payment_id = ANY($2::uuid[])', paymentIds);
  }

  private async standing(tx: Tx, which: string, ids: readonly string[]): Promise<readonly PaymentPart[]> {
    const parts = await tx.query<MemberPaymentPartRow>(
      `SELECT ${columnsOf(MemberPaymentPartRow, 'p')} FROM member_payment_part p
         JOIN member_payment y ON y.alliance_id = p.alliance_id AND y.id = p.payment_id AND ${stands}
        WHERE p.alliance_id = $1 AND ${which} ORDER BY p.payment_id, p.line_id`,
      [tx.caller.allianceId, ids],
    );
    return parts.map(toPart);
  }

  private async one(tx: Tx, which: string, parameters: readonly unknown[]): Promise<MemberPayment> {
    const [row] = await tx.query<KeptPayment>(`${read} AND ${which}`, [tx.caller.allianceId, ...parameters]);
    if (row === undefined) throw new NotFoundError();
    return toPayment(row);
  }
}

const toPart = ({
  paymentId,
  matchNo,
  lineId,
  principalMinor,
  interestMinor,
  toleratedMinor,
  interestFrom,
}: MemberPaymentPartRow): PaymentPart => ({
  paymentId,
  matchNo,
  lineId,
  principalMinor: BigInt(principalMinor),
  interestMinor: BigInt(interestMinor),
  toleratedMinor: BigInt(toleratedMinor),
  interestFrom,
});

/** The same as it is reckoned with. */
export const toPayment = ({ amountMinor, prepaidMinor, currency, ...row }: KeptPayment): MemberPayment => ({
  ...row,
  currency: currency as Currency,
  amountMinor: BigInt(amountMinor),
  prepaidMinor: BigInt(prepaidMinor),
});
