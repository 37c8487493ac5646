import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { CaseReaders } from '../../cases/index.js';
import { type Bilingual, type CalendarDate, moneyOf } from '../../kernel/index.js';
import {
  type Caller,
  cursorAfter,
  InvalidInputError,
  limitTo,
  namesJson,
  NotFoundError,
  ordering,
  pageOf,
  type SortKeys,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { Binds } from '../../walls/index.js';
import { paymentLife, type PaymentStatus } from '../domain/calls/payment-life.js';
import { owedOn } from '../domain/calls/pay-line.js';
import { type PayableLine, suggest } from '../domain/calls/suggest.js';
import { moneySights, seesMemberSql, seesMoneySql } from '../sight/money-sights.sql.js';
import { amountOf, memberView } from '../calls/call-views.js';
import { CallShares, paymentTerms } from '../calls/call-shares.js';
import { type CashCall, CallsStore, type KeptLine } from '../calls/calls.store.js';
import type {
  MemberPaymentRowView,
  MemberPaymentsPageView,
  MemberPaymentView,
  PaidFundView,
  PayableLineView,
  PaymentsQuery,
  PaymentSuggestionsView,
  SuggestPaymentBody,
} from './payments.contract.js';
import {
  isMatchedSql,
  isUnmatchedSql,
  paymentColumns,
  PaymentsStore,
  toPayment,
  type KeptPayment,
  type MemberPayment,
} from '../calls/payments.store.js';
import { PaymentParts } from './payment-parts.screens.js';
import { RecordPayments } from './record-payments.js';

interface ListRow extends KeptPayment {
  readonly group: Bilingual;
  readonly sortKey: string;
}

const stateSql: Readonly<Record<PaymentStatus, string>> = {
  unmatched: isUnmatchedSql,
  matched: isMatchedSql,
  reversed: 'y.reversed_at IS NOT NULL',
};

const sortKeys: SortKeys<'received'> = { received: { sql: 'y.received_on', type: 'date' } };

/** What people read of payments: who keeps or audits the money all, a member's own people theirs. */
@Injectable()
export class PaymentsScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: CaseReaders,
    private readonly payments: PaymentsStore,
    private readonly calls: CallsStore,
    private readonly alliance: AllianceReader,
    private readonly parts: PaymentParts,
  ) {}

  /** One page of payments, the latest received first. */
  list(caller: Caller, query: PaymentsQuery): Promise<MemberPaymentsPageView> {
    return this.work.read(caller, async (tx) => {
      const rows = await this.rows(tx, query);
      const { items, nextCursor } = pageOf(rows, query.limit, (row) => row, cursorAfter);
      const mayRecord = caller.permissions.includes('calls.write');
      return { items: await this.views(tx, items), nextCursor, funds: await this.funds(tx), mayRecord };
    });
  }

  /** Not found where it is not the caller's to see. */
  one(caller: Caller, id: string): Promise<MemberPaymentView> {
    return this.work.read(caller, async (tx) => {
      const [row] = await this.rows(tx, { limit: 1 }, id);
      if (row === undefined) throw new NotFoundError();
      const [view] = await this.views(tx, [row]);
      if (view === undefined) throw new NotFoundError();
      return { ...view, ...(await this.parts.of(tx, row)) };
    });
  }

  private async funds(tx: Tx): Promise<PaidFundView[]> {
    const binds = new Binds();
    const seen = moneySights(await this.readers.readerOf(tx), binds);
    return tx.query<PaidFundView>(
      `SELECT f.id, ${namesJson('f')} AS name, f.currency, jsonb_build_object('id', g.id, 'name', ${namesJson('g')}) AS group
         FROM fund f JOIN ${seen} seen ON seen.group_id = f.group_id
         JOIN joint_group g ON g.alliance_id = f.alliance_id AND g.id = f.group_id
        WHERE f.alliance_id = ${binds.bind(tx.caller.allianceId)} AND f.status = 'open' AND ${seesMoneySql('seen', 'amounts')}
        ORDER BY f.name_en, f.name_zh, f.id`,
      binds.values,
    );
  }

  private async rows(
    tx: Tx,
    { fundId, memberId, state, cursor, limit }: PaymentsQuery,
    id?: string,
  ): Promise<readonly ListRow[]> {
    const binds = new Binds();
    const { bind } = binds;
    const reader = await this.readers.readerOf(tx);
    const { column, after, by } = ordering(sortKeys, { sort: '-received', cursor, id: 'y.id' }, binds);
    const terms = [
      ...(fundId === undefined ? [] : [`y.fund_id = ${bind(fundId)}`]),
      ...(memberId === undefined ? [] : [`y.member_id = ${bind(memberId)}`]),
      ...(state === undefined ? [] : [stateSql[state]]),
      ...(id === undefined ? [] : [`y.id = ${bind(id)}`]),
      ...after,
    ];
    return tx.query<ListRow>(
      `SELECT ${paymentColumns}, ${namesJson('g')} AS group, ${column}
         FROM member_payment y JOIN ${moneySights(reader, binds)} seen ON seen.group_id = y.group_id
         JOIN joint_group g ON g.alliance_id = y.alliance_id AND g.id = y.group_id
        WHERE y.alliance_id = ${bind(tx.caller.allianceId)}
          AND CASE WHEN y.member_id IS NULL THEN ${seesMoneySql('seen', 'amounts')} ELSE ${seesMemberSql(reader, 'seen', 'y.member_id', binds)} END
          ${terms.map((term) => `AND ${term}`).join(' ')}
        ${by} ${limitTo(limit + 1)}`,
      binds.values,
    );
  }

  private async views(tx: Tx, rows: readonly ListRow[]): Promise<MemberPaymentRowView[]> {
    const parts = await this.payments.partsOf(
      tx,
      rows.map(({ id }) => id),
    );
    const lines = await this.calls.linesById(
      tx,
      parts.map(({ lineId }) => lineId),
    );
    const calls = await this.calls.findAll(tx, [...new Set(lines.map(({ callId }) => callId))]);
    const members = rows.flatMap(({ memberId }) => memberId ?? []);
    const names = await this.alliance.memberNames(tx, [...new Set(members)]);
    const recorder = await this.parts.recorders(tx, rows);
    return rows.map((row) => {
      const payment = toPayment(row);
      const money = amountOf(payment.currency);
      return {
        ...headOf(payment, row.group),
        member: payment.memberId === null ? null : memberView({ names }, payment.memberId),
        parts: parts
          .filter(({ paymentId }) => paymentId === row.id)
          .flatMap((part) => {
            const line = lines.find(({ id }) => id === part.lineId);
            const call = calls.find(({ id }) => id === line?.callId);
            if (call === undefined) return [];
            return [
              {
                lineId: part.lineId,
                callId: call.id,
                callNo: call.no,
                principal: money(part.principalMinor),
                interest: money(part.interestMinor),
                tolerated: money(part.toleratedMinor),
              },
            ];
          }),
        recordedBy: recorder(row),
      };
    });
  }
}

/** Finds which lines money may be for. */
@Injectable()
export class PaymentSuggestions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly recording: RecordPayments,
    private readonly calls: CallsStore,
    private readonly payments: PaymentsStore,
    private readonly shares: CallShares,
    private readonly alliance: AllianceReader,
  ) {}

  /** For money that is about to be recorded. Keeps nothing. */
  of(caller: Caller, body: SuggestPaymentBody): Promise<PaymentSuggestionsView> {
    return this.work.read(caller, async (tx) => {
      const fund = await this.recording.fundOf(tx, body.fundId.toLowerCase());
      const money = moneyOf(body.amount, fund.currency);
      if (money === undefined)
        throw InvalidInputError.at(
          '/amount',
          `This is an amount in ${fund.currency} with exactly its digits.`,
          `金额币种为${fund.currency}，并采用该币种的小数位数。`,
        );
      const { receivedOn, reference, payer } = body;
      return this.found(tx, fund.id, { amountMinor: money.minor, receivedOn, reference, payer });
    });
  }

  /** For a payment that waits to be matched. */
  forPayment(caller: Caller, id: string): Promise<PaymentSuggestionsView> {
    return this.work.read(caller, async (tx) => {
      const payment = await this.payments.find(tx, id);
      await this.recording.fundOf(tx, payment.fundId);
      return this.found(tx, payment.fundId, payment);
    });
  }

  private async found(
    tx: Tx,
    fundId: string,
    payment: Pick<MemberPayment, 'amountMinor' | 'receivedOn' | 'reference' | 'payer'>,
  ): Promise<PaymentSuggestionsView> {
    const sight = await this.recording.sightOf(tx, fundId);
    const lines = (await this.calls.openLines(tx, fundId)).filter(
      ({ memberId }) => !sight.hidden.includes(memberId),
    );
    const members = await this.alliance.memberNames(tx, [...new Set(lines.map(({ memberId }) => memberId))]);
    const views: { line: PayableLine; view: PayableLineView }[] = [];
    let toleranceMinor = 0n;
    const calls = await this.calls.findAll(tx, [...new Set(lines.map(({ callId }) => callId))]);
    const planOf = await this.shares.plansOf(tx, sight.groupId);
    for (const line of lines) {
      const call = calls.find(({ id }) => id === line.callId);
      if (call === undefined) continue;
      const terms = paymentTerms(planOf(call));
      toleranceMinor = terms.toleranceMinor;
      const owedMinor = owedOn(line, terms, payment.receivedOn);
      const { en, zh } = members.get(line.memberId) ?? { en: '', zh: '' };
      views.push({
        line: { ...line, names: [en, zh], owedMinor },
        view: payable(line, call, owedMinor, members),
      });
    }
    const asked = { minor: payment.amountMinor, reference: payment.reference, payer: payment.payer };
    const found = suggest(
      asked,
      views.map(({ line }) => line),
      toleranceMinor,
    );
    return {
      suggested: found.flatMap(({ lineId, minor, because }) => {
        const one = views.find(({ line }) => line.id === lineId);
        const currency = lines.find(({ id }) => id === lineId)?.currency;
        if (one === undefined || currency === undefined) return [];
        return [{ ...one.view, amount: amountOf(currency)(minor), because: [...because] }];
      }),
      open: views.map(({ view }) => view),
    };
  }
}

const payable = (
  line: KeptLine,
  call: CashCall,
  owedMinor: bigint,
  names: ReadonlyMap<string, Bilingual>,
): PayableLineView => ({
  lineId: line.id,
  callId: call.id,
  callNo: call.no,
  member: memberView({ names }, line.memberId),
  reference: line.reference,
  dueOn: line.dueOn,
  owed: amountOf(line.currency)(owedMinor),
});

const headOf = (
  payment: MemberPayment,
  group: Bilingual,
): Omit<MemberPaymentRowView, 'member' | 'parts' | 'recordedBy'> => {
  const money = amountOf(payment.currency);
  const status = paymentLife.statusOf(payment);
  return {
    id: payment.id,
    fundId: payment.fundId,
    group: { id: payment.groupId, name: group },
    amount: money(payment.amountMinor),
    receivedOn: payment.receivedOn satisfies CalendarDate,
    reference: payment.reference,
    payer: payment.payer,
    status: { id: status, name: paymentLife.statuses[status] },
    prepaid: money(payment.prepaidMinor),
    recordedAt: payment.recordedAt,
    version: payment.version,
  };
};
