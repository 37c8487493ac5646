import { Injectable } from '@nestjs/common';
import { isCurrency, type Money, moneyOf, moneyText } from '../../kernel/index.js';
import {
  assertVersion,
  type Caller,
  InvalidInputError,
  type Json,
  type MoneyView,
  newId,
  personOf,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { type Cost, costNumber, type Invoice } from '../domain/bills/cost.js';
import type { EnterCostBody, InvoiceBody, LikenessQuery } from './costs.contract.js';
import { CostDesk, costFact } from './cost-desk.js';
import { CostsStore, type Likeness } from './costs.store.js';
import { Narratives } from './narratives.store.js';

/** Enters costs and corrects what was entered; what looks like an invoice that is there already is held. */
@Injectable()
export class EnterCosts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: CostDesk,
    private readonly costs: CostsStore,
    private readonly narratives: Narratives,
  ) {}

  /** Held where the same invoice is there already, in whatever group: vendor, number however it is written, amount and date. */
  enter(caller: Caller, body: EnterCostBody): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const { seen } = await this.desk.group(tx, body.groupId.toLowerCase());
      const invoice = await this.invoiceOf(tx, seen.group.id, body);
      await this.costs.lockEntering(tx, seen.group.id, invoice.vendorId);
      const [like] = await this.costs.likeness(tx, invoice);
      const duplicateOf = like?.isSame === true ? like.id : null;
      const cost = {
        ...freshCost(
          {
            groupId: seen.group.id,
            caseId: seen.group.caseId,
            enteredBy: personOf(tx.caller),
            enteredAt: tx.now,
          },
          invoice,
        ),
        no: await this.costs.nextNo(tx, seen.group.id),
        status: duplicateOf === null ? ('received' as const) : ('held' as const),
        duplicateOf,
      };
      await this.costs.insert(tx, cost);
      await this.costs.tell(tx, { id: cost.id, from: null, status: cost.status }, 'enter');
      if (body.narrative) await this.narratives.write(tx, seen, cost, body.narrative);
      await tx.record([costFact(cost, cost.status === 'held' ? 'held' : 'entered')]);
      return { id: cost.id };
    });
  }

  /** Corrects what was entered, until it is reviewed; what it said before stays in its history. */
  revise(
    caller: Caller,
    id: string,
    body: InvoiceBody,
    version: number | undefined,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const taken = await this.desk.take(tx, id);
      const { cost, seen } = taken;
      assertVersion(cost.version, version);
      this.desk.assertMay(tx, taken, 'revise');
      const invoice = await this.invoiceOf(tx, cost.groupId, body);
      await this.costs.lockEntering(tx, cost.groupId, invoice.vendorId);
      const [like] = await this.costs.likeness(tx, { ...invoice, but: id });
      if (like?.isSame === true && like.id !== cost.duplicateOf) throw duplicate(like, cost);
      const before = changedOf(cost.invoice, invoice);
      if (body.narrative !== undefined) await this.narratives.write(tx, seen, cost, body.narrative);
      await this.desk.step(tx, taken, 'revise', { invoice }, { before });
      return { id };
    });
  }

  /** Costs of the group an invoice looks like, for who enters costs there. */
  likeness(caller: Caller, query: LikenessQuery): Promise<Likeness[]> {
    return this.work.read(caller, async (tx) => {
      const { seen } = await this.desk.group(tx, query.groupId.toLowerCase());
      const amount = moneyOf(query.amount, query.currency);
      const engagement = await this.costs.engagement(tx, query.engagementId.toLowerCase());
      if (amount === undefined || engagement?.groupId !== seen.group.id) return [];
      const { number, invoicedOn, but } = query;
      const mark = { vendorId: engagement.vendorId, number, invoicedOn, amount };
      return this.costs.likeness(tx, { ...mark, ...(but && { but: but.toLowerCase() }) }, [seen.group.id]);
    });
  }

  private async invoiceOf(tx: Tx, groupId: string, body: InvoiceBody): Promise<Invoice> {
    const { number, invoicedOn, serviceFrom, serviceUntil } = body;
    const engagementId = body.engagementId.toLowerCase();
    const engagement = await this.costs.engagement(tx, engagementId);
    if (engagement?.groupId !== groupId) throw noEngagement();
    if (serviceUntil < serviceFrom) throw daysCrossed();
    const amount = amountOf(body.amount);
    const { vendorId } = engagement;
    return { vendorId, engagementId, number, invoicedOn, serviceFrom, serviceUntil, amount };
  }
}

const nothingYet = {
  coding: null,
  codedBy: null,
  codedAt: null,
  planId: null,
  fundId: null,
  fundCurrency: null,
  inFund: null,
  reviewedBy: null,
  reviewedAt: null,
  over: null,
  overReason: null,
  approvedAt: null,
  runId: null,
  paymentId: null,
  reversesId: null,
  isCoded: false,
  payment: 'none',
} as const;

/** A cost as it comes in, before anything became of it. */
export const freshCost = (
  of: Pick<Cost, 'groupId' | 'caseId' | 'enteredBy' | 'enteredAt'>,
  invoice: Invoice,
): Omit<Cost, 'no' | 'status' | 'duplicateOf'> => ({
  ...nothingYet,
  ...of,
  id: newId(),
  invoice,
  version: 1,
});

/** An amount other than zero. */
function amountOf({ amount, currency }: MoneyView): Money {
  const money = isCurrency(currency) ? moneyOf(amount, currency) : undefined;
  if (money !== undefined && money.minor !== 0n) return money;
  throw InvalidInputError.at(
    '/amount/amount',
    'This is an amount other than zero with exactly the digits of its currency, such as 25000.00 USD; below zero of a credit note.',
    '金额不得为零，并采用该币种的小数位数，例如 25000.00 USD；贷记通知单填写负数。',
  );
}

const noEngagement = (): InvalidInputError =>
  InvalidInputError.at(
    '/engagementId',
    'The group has no such engagement: choose one of those listed, or enter the engagement first.',
    '该组没有该项聘用：请从列表中选择，或先登记聘用。',
  );

const daysCrossed = (): InvalidInputError =>
  InvalidInputError.at(
    '/serviceUntil',
    'The last day of service is not before the first.',
    '服务的最后一日不得早于第一日。',
  );

/** One of another group is not named: who changes this one may not see that. */
const duplicate = ({ no, groupId }: Likeness, of: Pick<Cost, 'groupId'>): InvalidInputError =>
  groupId === of.groupId ? duplicateHere(costNumber(no)) : duplicateElsewhere();

const duplicateElsewhere = (): InvalidInputError =>
  InvalidInputError.at(
    '/number',
    'The same invoice was entered already, for another group: ask the treasurer which of the two stands.',
    '相同发票已在其他组登记：请向财务负责人核实以哪一份为准。',
  );

const duplicateHere = (no: string): InvalidInputError =>
  InvalidInputError.at(
    '/number',
    `The group has the same invoice already: ${no}. Withdraw one of the two.`,
    `该组已有相同发票：${no}。请撤回其中之一。`,
  );

/** What of an invoice is another now, as it was: texts by the name of the field. */
function changedOf(was: Invoice, is: Invoice): Json {
  const texts = ({ amount, ...paper }: Invoice): Readonly<Record<string, string>> => ({
    ...paper,
    amount: `${moneyText(amount)} ${amount.currency}`,
  });
  const [before, after] = [texts(was), texts(is)];
  return Object.fromEntries(Object.entries(before).filter(([field, text]) => after[field] !== text));
}
