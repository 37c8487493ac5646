import { Injectable } from '@nestjs/common';
import { assertSeesCase } from '../../cases/index.js';
import { GroupsReader } from '../../groups/index.js';
import { todayIn } from '../../identity/index.js';
import { type CalendarDate, type Currency, move, refuse } from '../../kernel/index.js';
import {
  assertVersion,
  type By,
  type Caller,
  granted,
  InvalidInputError,
  moneyAboveZero,
  namesGiven,
  newId,
  NotFoundError,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { BankReferences } from '../bank-references.js';
import { fundLife } from '../domain/fund.js';
import { periodLife } from '../domain/period.js';
import { Ledger, minorIn } from '../ledger.js';
import { LedgerReader } from '../ledger.reader.js';
import { LedgerStore } from '../ledger.store.js';
import type { MovePeriodBody, OpenFundBody, ReceiptBody, ReversalBody } from './funds.contract.js';
import { FundsScreens, handsOn } from './funds.screens.js';
import { isOwnReceipt } from './journal.screens.js';
import { type KeptPeriod, PeriodsStore } from './periods.store.js';
import { ReceiptsStore } from './receipts.store.js';

/** What was made or changed. */
type Done = Promise<{ readonly id: string }>;

/** Opens and closes funds, and moves their periods. */
@Injectable()
export class KeepFunds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly reader: LedgerReader,
    private readonly screens: FundsScreens,
    private readonly periods: PeriodsStore,
    private readonly groups: GroupsReader,
  ) {}

  /** Opens a fund. Not found where the case or the group is not the caller's to see. */
  open(by: By, body: OpenFundBody): Done {
    const names = namesGiven(body);
    const currency = body.currency as Currency;
    const floor = body.reserveFloor && moneyAboveZero(body.reserveFloor, '/reserveFloor');
    if (body.purpose === 'defence' && body.groupId === undefined)
      throw InvalidInputError.at(
        '/groupId',
        'A defence fund is a group’s: name the group.',
        '应诉基金属于联合应诉组：请指明该组。',
      );
    return this.work.within(by, async (tx) => {
      await this.assertSees(tx, body);
      const { purpose, caseId, groupId } = body;
      const fund = await this.ledger.openFund(tx, {
        names,
        purpose,
        currency,
        ...(caseId !== undefined && { caseId }),
        ...(groupId !== undefined && { groupId }),
        ...(floor && { reserveFloor: minorIn({ currency }, floor) }),
      });
      return { id: fund.id };
    });
  }

  /** Closes a fund that is settled, for good. */
  close(caller: Caller, id: string, reason: string, version: number | undefined): Done {
    return this.work.run(caller, async (tx) => {
      await this.screens.seen(tx, id);
      const fund = await this.ledger.lockFund(tx, id);
      assertVersion(fund.version, version);
      const balances = (await this.reader.balances(tx, id)).entries();
      granted(move(fundLife, 'close', { status: fund.status, balances }, { hands: handsOn(tx) }, { reason }));
      await this.ledger.closeFund(tx, fund, reason);
      return { id };
    });
  }

  /** Closes a period step by step, or opens it again. */
  movePeriod(
    by: By,
    fundId: string,
    id: string,
    { action, reason }: MovePeriodBody,
    version: number | undefined,
  ): Done {
    return this.work.within(by, async (tx) => {
      await this.screens.seen(tx, fundId);
      await this.ledger.lockFund(tx, fundId);
      const period = await this.periods.one(tx, fundId, id);
      assertVersion(period.version, version);
      await this.moved(tx, fundId, period, { action, ...(reason !== undefined && { reason }) });
      return { id };
    });
  }

  /** In the transaction of a true-up of some days: the periods in them that are closed but for corrections take none any more. */
  async truedUp(
    tx: Tx,
    fundId: string,
    { from, until }: { readonly from: CalendarDate; readonly until: CalendarDate },
  ): Promise<void> {
    await this.ledger.lockFund(tx, fundId);
    const within = (await this.periods.of(tx, fundId)).filter(
      (one) => one.from >= from && one.until <= until && one.state === 'soft_closed',
    );
    for (const { id } of within)
      await this.moved(tx, fundId, await this.periods.one(tx, fundId, id), { action: 'true_up' });
  }

  private async moved(
    tx: Tx,
    fundId: string,
    period: KeptPeriod,
    { action, reason }: MovePeriodBody,
  ): Promise<void> {
    const { state: to } = granted(move(periodLife, action, period, { hands: handsOn(tx) }, { reason }));
    await this.periods.move(tx, fundId, period, { action, to, reason: reason ?? null });
    const subject = { kind: 'ledger_period', id: period.id };
    await tx.record([{ type: 'period.moved', subject, payload: { fundId, from: period.state, to } }]);
  }

  private async assertSees(tx: Tx, { caseId, groupId }: OpenFundBody): Promise<void> {
    if (caseId !== undefined) await assertSeesCase(tx, caseId);
    if (groupId === undefined) return;
    const group = await this.groups.group(tx, groupId);
    if (group === undefined) throw new NotFoundError();
    const open = await this.groups.seenIn(tx, group.caseId);
    if (!open.some((one) => one.id === groupId)) throw new NotFoundError();
    if (caseId !== undefined && caseId !== group.caseId)
      throw InvalidInputError.at(
        '/caseId',
        'The group defends in another case: leave the case out.',
        '该组属于其他案件：请勿填写案件。',
      );
  }
}

/** Records what comes into a fund otherwise than by a call, and takes it back. */
@Injectable()
export class KeepReceipts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly store: LedgerStore,
    private readonly screens: FundsScreens,
    private readonly receipts: ReceiptsStore,
    private readonly references: BankReferences,
  ) {}

  /** Records a receipt; answers its entry. Refuses `ledger.reference_used`. */
  record(by: By, fundId: string, body: ReceiptBody): Done {
    const money = moneyAboveZero(body.amount, '/amount');
    const { reference, payer, receivedOn } = body;
    return this.work.within(by, async (tx) => {
      const fund = await this.screens.seen(tx, fundId);
      const minor = minorIn(fund, money);
      const id = newId();
      await this.references.take(tx, { fundId, reference, usedFor: { kind: 'fund_receipt', id } });
      await this.receipts.insert(tx, { id, fundId, reference, payer, money, receivedOn });
      const [entry] = await this.ledger.post(tx, [
        {
          clientId: id,
          fundId,
          kind: 'receipt',
          on: receivedOn,
          source: { kind: 'fund_receipt', id },
          postings: [
            { account: { kind: 'cash' }, minor },
            { account: { kind: 'income' }, minor: -minor },
          ],
        },
      ]);
      return { id: entry?.id ?? '' };
    });
  }

  /** Takes a receipt back; answers the entry that does. What a module posted is taken back there: `ledger.not_a_receipt`. */
  reverse(by: By, fundId: string, entryId: string, { reason, on }: ReversalBody): Done {
    return this.work.within(by, async (tx) => {
      await this.screens.seen(tx, fundId);
      const [found] = await this.store.byIds(tx, [entryId]);
      if (found?.entry.fundId !== fundId) throw new NotFoundError();
      const { kind, source } = found.entry;
      if (!isOwnReceipt({ kind, sourceKind: source.kind })) throw new RefusedError(notAReceipt.refusal);
      const day = on ?? (await todayIn(tx));
      const how = { clientId: newId(), on: day, reason };
      const [entry] = await this.ledger.reverse(tx, { entryId }, how);
      await this.receipts.reversed(tx, source.id);
      await this.references.free(tx, { kind: 'fund_receipt', id: source.id });
      return { id: entry?.id ?? '' };
    });
  }
}

const notAReceipt = refuse(
  'ledger.not_a_receipt',
  'Only receipts are taken back here: take back what this entry was made for.',
  '此处仅可冲销收款：请在产生该分录的事项中撤销。',
);
