import { Injectable } from '@nestjs/common';
import type { CalendarDate, Currency, Instant } from '../../kernel/index.js';
import {
  columnsOf,
  inQuotes,
  insertRows,
  type KeptNames,
  newId,
  NotFoundError,
  personOf,
  type Tx,
  updateRow,
} from '../../platform/index.js';
import type { CallStatus } from '../domain/calls/call-life.js';
import { type CallLine, lineReference } from '../domain/calls/call-line.js';
import type { Carried } from '../domain/calls/carried.js';
import type { DayToPay } from '../domain/calls/due-day.js';
import { defaultedStatuses, type LineAction, openLineStatuses } from '../domain/calls/line-life.js';
import { CallLineEventRow, CallLineRow, CashCallCertificateRow, CashCallRow } from './calls.entity.js';
import { type EstimateRow, toCarried, toShareRows } from './kept-shares.js';

/** What a call asks for in a pool. */
export interface PoolEstimate {
  readonly pool: string;
  readonly minor: bigint;
}

/** A call as it stands. */
export interface CashCall {
  readonly id: string;
  readonly groupId: string;
  readonly caseId: string;
  readonly fundId: string;
  readonly planId: string;
  readonly no: number;
  readonly names: KeptNames;
  readonly periodFrom: CalendarDate;
  readonly periodUntil: CalendarDate | null;
  readonly currency: Currency;
  readonly totalMinor: bigint;
  readonly estimate: readonly PoolEstimate[];
  /** What falls to each member, as it was proposed; null of a draft. */
  readonly shares: readonly Carried[] | null;
  /** The root of the certificate of the shares, and the key of members' own; null of a draft. */
  readonly root: string | null;
  readonly keyId: string | null;
  readonly status: CallStatus;
  readonly madeBy: string;
  readonly madeAt: Instant;
  readonly proposedBy: string | null;
  readonly issuedOn: CalendarDate | null;
  readonly issuedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly endReason: string | null;
  readonly version: number;
}

/** The certificate of a call's shares, sealed. */
export interface CertifiedCall {
  readonly root: string;
  readonly whole: Buffer;
  readonly keyId: string;
  readonly own: readonly { readonly memberId: string; readonly sealed: Buffer }[];
}

/** A line with where it lies and how its days were found. */
export interface KeptLine extends CallLine {
  readonly groupId: string;
  readonly fundId: string;
  readonly decisionId: string | null;
  readonly reference: string;
  readonly currency: Currency;
  readonly due: DayToPay;
  readonly noticeOn: CalendarDate | null;
  readonly cure: DayToPay | null;
  readonly issuedAt: Instant;
  readonly version: number;
}

/** A line that is to be paid from now on. */
export interface LineWish {
  readonly memberId: string;
  readonly minor: bigint;
  readonly due: DayToPay;
  /** Of what is carried: the decision by which it is. */
  readonly decisionId?: string;
}

/** What a draft says. */
type SaidOfCall =
  'names' | 'periodFrom' | 'periodUntil' | 'fundId' | 'planId' | 'currency' | 'totalMinor' | 'estimate';

type KeptCall = Omit<CashCallRow, 'allianceId' | 'sealed'>;
type LineRow = Omit<CallLineRow, 'allianceId'>;

const callSql = `SELECT ${columnsOf(CashCallRow, 'k', ['allianceId'])} FROM cash_call k WHERE k.alliance_id = $1`;
const lineSql = `SELECT ${columnsOf(CallLineRow, 'l', ['allianceId'])} FROM call_line l WHERE l.alliance_id = $1`;

/**
 * Calls and their lines as rows. Whoever changes a line has locked its call: one after another moves the lines of a call, whatever brings
 * it about.
 */
@Injectable()
export class CallsStore {
  /** Not found where there is none such. */
  async find(tx: Tx, id: string): Promise<CashCall> {
    return this.oneCall(tx, id, '');
  }

  /** Some, in one query; those that are not there are left out. */
  async findAll(tx: Tx, ids: readonly string[]): Promise<readonly CashCall[]> {
    const rows = await tx.query<KeptCall>(`${callSql} AND k.id = ANY($2::uuid[])`, [
      tx.caller.allianceId,
      ids,
    ]);
    return rows.map(toCall);
  }

  /** The same, locked until commit. */
  async lock(tx: Tx, id: string): Promise<CashCall> {
    return this.oneCall(tx, id, 'FOR UPDATE');
  }

  private async oneCall(tx: Tx, id: string, lock: string): Promise<CashCall> {
    const [row] = await tx.query<KeptCall>(`${callSql} AND k.id = $2 ${lock}`, [tx.caller.allianceId, id]);
    if (row === undefined) throw new NotFoundError();
    return toCall(row);
  }

  /** Writes a draft under the next number of its group, which is locked for that. */
  async insert(tx: Tx, draft: Pick<CashCall, 'groupId' | 'caseId' | SaidOfCall>): Promise<string> {
    const { allianceId } = tx.caller;
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('cash call'), hashtext($1))`, [draft.groupId]);
    const [next] = await tx.query<{ no: number }>(
      'SELECT coalesce(max(no), 0) + 1 AS no FROM cash_call WHERE alliance_id = $1 AND group_id = $2',
      [allianceId, draft.groupId],
    );
    const id = newId();
    await insertRows(tx, CashCallRow, {
      id,
      allianceId,
      ...toColumns(draft),
      groupId: draft.groupId,
      caseId: draft.caseId,
      no: next?.no ?? 1,
      status: 'draft',
      madeBy: personOf(tx.caller),
      madeAt: tx.now,
      version: 1,
    });
    return id;
  }

  /** Writes what a call says and where it stands, as its next version; `certified` where its shares were worked out anew. */
  async save(tx: Tx, call: CashCall, certified?: CertifiedCall): Promise<void> {
    const { status, proposedBy, issuedOn, issuedAt, endedAt, endReason, version } = call;
    await updateRow(
      tx,
      CashCallRow,
      { allianceId: tx.caller.allianceId, id: call.id },
      {
        ...toColumns(call),
        ...(call.shares === null
          ? { shares: null, root: null, sealed: null, keyId: null }
          : { shares: toShareRows(call.shares) }),
        ...(certified && { root: certified.root, sealed: certified.whole, keyId: certified.keyId }),
        status,
        proposedBy,
        issuedOn,
        issuedAt,
        endedAt,
        endReason,
        version: version + 1,
      },
    );
    if (certified === undefined) return;
    const { own, root, keyId } = certified;
    await insertRows(
      tx,
      CashCallCertificateRow,
      own.map(({ memberId, sealed }) => ({
        allianceId: tx.caller.allianceId,
        callId: call.id,
        memberId,
        root,
        keyId,
        sealed,
        madeAt: tx.now,
      })),
      { onConflict: 'nothing' },
    );
  }

  /** The whole certificate of a call, sealed; undefined of a draft. */
  async sealedWhole(tx: Tx, id: string): Promise<Buffer | undefined> {
    const [row] = await tx.query<{ sealed: Buffer | null }>(
      'SELECT sealed FROM cash_call WHERE alliance_id = $1 AND id = $2',
      [tx.caller.allianceId, id],
    );
    return row?.sealed ?? undefined;
  }

  /** A member's own certificate of its share, sealed; undefined where it bears nothing of the call. */
  async sealedOwn(
    tx: Tx,
    { id, root }: Pick<CashCall, 'id' | 'root'>,
    memberId: string,
  ): Promise<{ readonly keyId: string; readonly sealed: Buffer } | undefined> {
    const [row] = await tx.query<{ keyId: string; sealed: Buffer }>(
      `SELECT key_id AS "keyId", sealed FROM cash_call_certificate
        WHERE alliance_id = $1 AND call_id = $2 AND member_id = $3 AND root = $4`,
      [tx.caller.allianceId, id, memberId, root],
    );
    return row;
  }

  /** What calls of a group from one fund ask for that are proposed, approved or out; `but`: a call that is left out. */
  async calledOf(tx: Tx, fundId: string, but: string | null): Promise<bigint> {
    const [row] = await tx.query<{ minor: string }>(
      `SELECT coalesce(sum(k.total_minor), 0)::text AS minor FROM cash_call k
        WHERE k.alliance_id = $1 AND k.fund_id = $2 AND k.id IS DISTINCT FROM $3 AND k.status IN ('proposed', 'approved', 'issued', 'closed')`,
      [tx.caller.allianceId, fundId, but],
    );
    return BigInt(row?.minor ?? 0);
  }

  /** Writes the lines of a call that go out now, each with its reference. */
  async insertLines(tx: Tx, call: CashCall, wishes: readonly LineWish[]): Promise<readonly KeptLine[]> {
    const { allianceId } = tx.caller;
    const rows = wishes.map(({ memberId, minor, due, decisionId }) => {
      const id = newId();
      return {
        id,
        allianceId,
        callId: call.id,
        groupId: call.groupId,
        fundId: call.fundId,
        memberId,
        kind: decisionId === undefined ? ('share' as const) : ('carry' as const),
        decisionId: decisionId ?? null,
        reference: lineReference(call.no, id),
        currency: call.currency,
        amountMinor: minor.toString(),
        dueOn: due.day,
        due,
        status: 'issued' as const,
        issuedAt: tx.now,
        version: 1,
      };
    });
    await insertRows(tx, CallLineRow, rows);
    return this.linesById(
      tx,
      rows.map(({ id }) => id),
    );
  }

  /** The lines of a call, shares first, in the order in which they went out. */
  async linesOf(tx: Tx, callId: string): Promise<readonly KeptLine[]> {
    const rows = await tx.query<LineRow>(
      `${lineSql} AND l.call_id = $2 ORDER BY l.kind DESC, l.issued_at, l.id`,
      [tx.caller.allianceId, callId],
    );
    return rows.map(toLine);
  }

  /** Lines by their ids, in their order; those that are not there are left out. */
  async linesById(tx: Tx, ids: readonly string[]): Promise<readonly KeptLine[]> {
    const rows = await tx.query<LineRow>(`${lineSql} AND l.id = ANY($2::uuid[]) ORDER BY l.issued_at, l.id`, [
      tx.caller.allianceId,
      ids,
    ]);
    return rows.map(toLine);
  }

  /** Not found where there is none such. */
  async line(tx: Tx, id: string): Promise<KeptLine> {
    const [line] = await this.linesById(tx, [id]);
    if (line === undefined) throw new NotFoundError();
    return line;
  }

  /** A line with its call, which is locked until commit. */
  async lockLine(tx: Tx, id: string): Promise<{ readonly call: CashCall; readonly line: KeptLine }> {
    const { callId } = await this.line(tx, id);
    const call = await this.lock(tx, callId);
    return { call, line: await this.line(tx, id) };
  }

  /** Lines of a fund something is still to be paid of, the earliest due first. */
  async openLines(tx: Tx, fundId: string, memberId: string | null = null): Promise<readonly KeptLine[]> {
    const rows = await tx.query<LineRow>(
      `${lineSql} AND l.fund_id = $2 AND ($3::uuid IS NULL OR l.member_id = $3)
          AND l.status IN (${inQuotes(openLineStatuses)}) ORDER BY l.due_on, l.id`,
      [tx.caller.allianceId, fundId, memberId],
    );
    return rows.map(toLine);
  }

  /** Whether a member is in default with any line of a group; `but`: a line that is left out. */
  async isInDefault(tx: Tx, groupId: string, memberId: string, but: string): Promise<boolean> {
    const rows = await tx.query(
      `SELECT FROM call_line l WHERE l.alliance_id = $1 AND l.group_id = $2 AND l.member_id = $3 AND l.id <> $4
          AND l.status IN (${inQuotes(defaultedStatuses)}) LIMIT 1`,
      [tx.caller.allianceId, groupId, memberId, but],
    );
    return rows.length > 0;
  }

  /** Writes a line as it stands after a step, as its next version, with the step. */
  async saveLine(
    tx: Tx,
    line: KeptLine,
    step: { readonly action: LineAction; readonly reason?: string | undefined; readonly bySystem: boolean },
  ): Promise<void> {
    const { allianceId, personId } = tx.caller;
    const { id, status, interestFrom, noticeOn, cureUntil, cure, defaultedOn, version } = line;
    await updateRow(
      tx,
      CallLineRow,
      { allianceId, id },
      {
        status,
        paidMinor: line.paidMinor.toString(),
        relievedMinor: line.relievedMinor.toString(),
        interestOwedMinor: line.interestOwedMinor.toString(),
        interestPaidMinor: line.interestPaidMinor.toString(),
        interestFrom,
        noticeOn,
        cureUntil,
        cure,
        defaultedOn,
        version: version + 1,
      },
    );
    await insertRows(tx, CallLineEventRow, {
      id: newId(),
      allianceId,
      lineId: id,
      action: step.action,
      toStatus: status,
      reason: step.reason ?? null,
      byPerson: step.bySystem ? null : personId,
      at: tx.now,
    });
  }
}

const toColumns = (call: Pick<CashCall, SaidOfCall>) => ({
  fundId: call.fundId,
  planId: call.planId,
  nameEn: call.names.nameEn,
  nameZh: call.names.nameZh,
  periodFrom: call.periodFrom,
  periodUntil: call.periodUntil,
  currency: call.currency as string,
  totalMinor: call.totalMinor.toString(),
  estimate: call.estimate.map(({ pool, minor }): EstimateRow => ({ pool, minor: minor.toString() })),
});

const toCall = ({ nameEn, nameZh, totalMinor, estimate, shares, currency, ...row }: KeptCall): CashCall => ({
  ...row,
  names: { nameEn, nameZh },
  currency: currency as Currency,
  totalMinor: BigInt(totalMinor),
  estimate: estimate.map(({ pool, minor }) => ({ pool, minor: BigInt(minor) })),
  shares: shares === null ? null : toCarried(shares),
});

const toLine = ({
  amountMinor,
  paidMinor,
  relievedMinor,
  interestOwedMinor,
  interestPaidMinor,
  currency,
  ...row
}: LineRow): KeptLine => ({
  ...row,
  currency: currency as Currency,
  amountMinor: BigInt(amountMinor),
  paidMinor: BigInt(paidMinor),
  relievedMinor: BigInt(relievedMinor),
  interestOwedMinor: BigInt(interestOwedMinor),
  interestPaidMinor: BigInt(interestPaidMinor),
});
