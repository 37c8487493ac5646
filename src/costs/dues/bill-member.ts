import { Injectable } from '@nestjs/common';
import { type CalendarDate, move } from '../../kernel/index.js';
import { BankReferences, Ledger } from '../../ledger/index.js';
import {
  assertVersion,
  type Caller,
  granted,
  newId,
  personOf,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { dueLife } from '../domain/ends/due-life.js';
import { moneyFact } from '../sight/money-fact.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import { BillDays } from './bill-days.js';
import { DuesStore, type MemberDue } from './dues.store.js';
import { endHandsOf, seenMember } from './end-hands.js';
import { EndSources } from './end-sources.js';

/** What a member is to pay, and where it comes from: the bill itself where that is all there is of it. */
export type BillAsked = Pick<MemberDue, 'groupId' | 'caseId' | 'fundId' | 'memberId' | 'minor' | 'currency'> &
  Partial<Pick<MemberDue, 'sourceKind' | 'sourceId'>> & {
    readonly entryKind: 'exit' | 'true_up';
    readonly on: CalendarDate;
  };

/** Bills single members. */
@Injectable()
export class BillMember {
  constructor(
    private readonly dues: DuesStore,
    private readonly ledger: Ledger,
    private readonly days: BillDays,
  ) {}

  /** Bills a member, in the transaction of what it is billed for: it is owed, and its capital is restored. Answers the bill's id. */
  async bill(tx: Tx, { entryKind, on, ...asked }: BillAsked): Promise<string> {
    const id = newId();
    const { groupId, fundId, memberId, sourceKind = 'member_due', sourceId = id } = asked;
    const made: MemberDue = {
      ...asked,
      id,
      sourceKind,
      sourceId,
      dueOn: await this.days.dueOn(tx, groupId, memberId),
      status: 'open',
      paidOn: null,
      reference: null,
      paidBy: null,
      madeAt: tx.now,
      version: 1,
    };
    await this.dues.insertDue(tx, made);
    const minor = BigInt(asked.minor);
    await this.ledger.post(tx, [
      {
        clientId: id,
        fundId,
        kind: entryKind,
        on,
        source: { kind: sourceKind, id: sourceId },
        postings: [
          { account: { kind: 'receivable', holder: memberId }, minor },
          { account: { kind: 'capital', holder: memberId }, minor: -minor },
        ],
      },
    ]);
    await tx.record([factOf(made, 'made')]);
    return id;
  }
}

/** Takes what single members pay of their bills. */
@Injectable()
export class TakeDue {
  constructor(
    private readonly work: UnitOfWork,
    private readonly dues: DuesStore,
    private readonly sights: MoneySights,
    private readonly ledger: Ledger,
    private readonly sources: EndSources,
    private readonly references: BankReferences,
  ) {}

  /** The treasurer records that it was paid in full. Refuses `ledger.reference_used`. */
  pay(
    caller: Caller,
    id: string,
    { paidOn, reference }: { readonly paidOn: CalendarDate; readonly reference: string },
    version?: number,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const due = await this.dues.lockDue(tx, id);
      const { sight } = await seenMember(this.sights, tx, due);
      assertVersion(due.version, version);
      const hands = endHandsOf(caller, sight, due.memberId);
      const { state: status } = granted(move(dueLife, 'pay', due, { hands }, { reference }));
      await this.references.take(tx, {
        fundId: due.fundId,
        reference,
        usedFor: { kind: 'member_due', id },
      });
      const minor = BigInt(due.minor);
      await this.ledger.post(tx, [
        {
          clientId: newId(),
          fundId: due.fundId,
          kind: 'payment',
          on: await this.ledger.firstDayFor(tx, due.fundId, paidOn, 'payment'),
          source: { kind: 'member_due', id },
          postings: [
            { account: { kind: 'cash' }, minor },
            { account: { kind: 'receivable', holder: due.memberId }, minor: -minor },
          ],
        },
      ]);
      const paid: MemberDue = { ...due, status, paidOn, reference, paidBy: personOf(caller) };
      await this.dues.saveDue(tx, paid);
      await tx.record([factOf(due, 'paid')]);
      await this.sources.settled(tx, due.sourceKind, due.sourceId, due.memberId);
      return { id };
    });
  }
}

const factOf = (due: MemberDue, past: 'made' | 'paid') =>
  moneyFact(`member_due.${past}`, { kind: 'member_due', id: due.id }, due, { memberId: due.memberId });
