import { Injectable } from '@nestjs/common';
import type { Currency } from '../../kernel/index.js';
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
import { MemberPaymentPartRow, MemberPaymentRow } from './calls.entity.js';

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
  readonly lineId: string;
  readonly principalMinor: bigint;
  readonly interestMinor: bigint;
  readonly toleratedMinor: bigint;
}

/** A payment as its columns keep it. */
export type KeptPayment = Omit<MemberPaymentRow, 'allianceId'>;

/** SQL of the columns of a payment (`y`). */
export const paymentColumns = columnsOf(MemberPaymentRow, 'y', ['allianceId']);

const read = `SELECT ${paymentColumns} FROM member_payment y WHERE y.alliance_id = $1`;

/** Payments of members as rows. */
@Injectable()
export class PaymentsStore {
  /** Writes a payment; undefined where one of that reference is in the fund already, whoever wrote it first. */
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

  /** What the bank calls so in a fund. */
  async ofReference(tx: Tx, fundId: string, reference: string): Promise<MemberPayment> {
    return this.one(tx, 'y.fund_id = $2 AND y.reference = $3', [fundId, reference]);
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

  /** Says whose it is and what of it went to which line. */
  async match(
    tx: Tx,
    payment: MemberPayment,
    memberId: string,
    lines: readonly PaidLine[],
    prepaidMinor: bigint,
  ): Promise<void> {
    const { allianceId } = tx.caller;
    await updateRow(
      tx,
      MemberPaymentRow,
      { allianceId, id: payment.id, memberId: null },
      {
        memberId,
        prepaidMinor: prepaidMinor.toString(),
        matchedBy: personOf(tx.caller),
        matchedAt: tx.now,
        version: payment.version + 1,
      },
    );
    await insertRows(
      tx,
      MemberPaymentPartRow,
      lines.map(({ line, principalMinor, interestMinor, toleratedMinor }) => ({
        allianceId,
        paymentId: payment.id,
        lineId: line.id,
        principalMinor: principalMinor.toString(),
        interestMinor: interestMinor.toString(),
        toleratedMinor: toleratedMinor.toString(),
      })),
    );
  }

  /** What of payments went to some lines, with the payments, in the order in which they came in. */
  async ofLines(
    tx: Tx,
    lineIds: readonly string[],
  ): Promise<readonly (PaymentPart & { readonly payment: MemberPayment })[]> {
    const parts = await tx.query<MemberPaymentPartRow>(
      `SELECT ${columnsOf(MemberPaymentPartRow, 'p')} FROM member_payment_part p WHERE p.alliance_id = $1 AND p.line_id = ANY($2::uuid[])`,
      [tx.caller.allianceId, lineIds],
    );
    const payments = await tx.query<KeptPayment>(
      `${read} AND y.id = ANY($2::uuid[]) ORDER BY y.received_on, y.id`,
      [tx.caller.allianceId, parts.map(({ paymentId }) => paymentId)],
    );
    return payments
      .map(toPayment)
      .flatMap((payment) =>
        parts
          .filter(({ paymentId }) => paymentId === payment.id)
          .map((part) => ({ ...toPart(part), payment })),
      );
  }

  /** What of some payments went to which line. */
  async partsOf(tx: Tx, paymentIds: readonly string[]): Promise<readonly PaymentPart[]> {
    const parts = await tx.query<MemberPaymentPartRow>(
      `SELECT ${columnsOf(MemberPaymentPartRow, 'p')} FROM member_payment_part p WHERE p.alliance_id = $1 AND p.payment_id = ANY($2::uuid[]) ORDER BY p.line_id`,
      [tx.caller.allianceId, paymentIds],
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
  lineId,
  principalMinor,
  interestMinor,
  toleratedMinor,
}: MemberPaymentPartRow): PaymentPart => ({
  paymentId,
  lineId,
  principalMinor: BigInt(principalMinor),
  interestMinor: BigInt(interestMinor),
  toleratedMinor: BigInt(toleratedMinor),
});

/** The same as it is reckoned with. */
export const toPayment = ({ amountMinor, prepaidMinor, currency, ...row }: KeptPayment): MemberPayment => ({
  ...row,
  currency: currency as Currency,
  amountMinor: BigInt(amountMinor),
  prepaidMinor: BigInt(prepaidMinor),
});
