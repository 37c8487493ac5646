import { Injectable } from '@nestjs/common';
import { Approvals } from '../../approvals/index.js';
import { todayIn } from '../../identity/index.js';
import { type CalendarDate, isRefused, move, refuse } from '../../kernel/index.js';
import { Ledger } from '../../ledger/index.js';
import {
  assertVersion,
  type Caller,
  granted,
  newId,
  personOf,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { CreditsReader } from '../credits/credits.reader.js';
import { takenOf } from '../domain/calls/prepaid.js';
import { nothingFree, settleBalance } from '../domain/ends/balance.js';
import type { EndHand } from '../domain/ends/hands.js';
import { type RefundAction, refundLife } from '../domain/ends/refund-life.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import { BalancesStore } from './balances.store.js';
import { DuesStore, type Refund } from './dues.store.js';
import { endHandsOf, seenMember } from './end-hands.js';
import { EndSources } from './end-sources.js';
import { isApart, refundNeeds } from './refund-apart.js';
import { refundContent } from './refund-approval.js';
import { refundFact } from './refund-fact.js';

/** What goes back to a member, and where it comes from. */
export type RefundAsked = Pick<
  Refund,
  'groupId' | 'caseId' | 'fundId' | 'memberId' | 'sourceKind' | 'sourceId' | 'minor' | 'currency'
>;

/** What is said of a payment that was made, or was not. */
export interface RefundSaid {
  readonly paidOn?: CalendarDate | undefined;
  readonly reference?: string | undefined;
  readonly reason?: string | undefined;
}

/** Proposes that money goes back to members. */
@Injectable()
export class ProposeRefund {
  constructor(
    private readonly dues: DuesStore,
    private readonly approvals: Approvals,
    private readonly credits: CreditsReader,
  ) {}

  /** Proposes a refund in the transaction of what it comes from, which locked its fund, and asks for its approval. Answers its id. */
  async propose(tx: Tx, asked: RefundAsked): Promise<string> {
    const id = newId();
    const made: Refund = {
      ...asked,
      id,
      prepaidMinor: (await this.prepaidOf(tx, asked)).toString(),
      status: 'proposed',
      questionId: null,
      pendingEntryId: null,
      paidOn: null,
      reference: null,
      paidBy: null,
      proposedBy: tx.caller.personId,
      proposedAt: tx.now,
      endReason: null,
      version: 1,
    };
    await this.dues.insertRefund(tx, made);
    const questionId = await this.approvals.ask(tx, {
      kind: 'refund',
      aboutId: id,
      caseId: isApart(asked) ? null : asked.caseId,
      needs: refundNeeds(asked),
      content: refundContent(made),
      firmIds: [asked.memberId],
    });
    await this.dues.saveRefund(tx, { ...made, version: 0, questionId });
    await tx.record([refundFact(made, 'proposed')]);
    return id;
  }

  /** What of it was prepaid, which pays no call from here on: nothing where it is the credit of a true-up, or of what is settled apart. */
  private async prepaidOf(tx: Tx, { sourceKind, fundId, memberId, minor }: RefundAsked): Promise<bigint> {
    if (!ofCapital.includes(sourceKind)) return 0n;
    return takenOf(await this.credits.of(tx, fundId, memberId), BigInt(minor));
  }
}

/** Takes what becomes of refunds another hand approved: paid, or released. */
@Injectable()
export class RefundMember {
  constructor(
    private readonly work: UnitOfWork,
    private readonly dues: DuesStore,
    private readonly sights: MoneySights,
    private readonly ledger: Ledger,
    private readonly approvals: Approvals,
    private readonly sources: EndSources,
  ) {}

  /** Records that what was set aside was paid, with its reference, or was not: the money is free again. */
  move(
    caller: Caller,
    id: string,
    action: Extract<RefundAction, 'pay' | 'release' | 'withdraw'>,
    said: RefundSaid,
    version?: number,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const refund = await this.dues.lockRefund(tx, id);
      const { sight } = await seenMember(this.sights, tx, refund);
      assertVersion(refund.version, version);
      const hands = endHandsOf(caller, sight, refund.memberId);
      const { state: status } = granted(move(refundLife, action, refund, { hands }, said));
      const { paidOn = await todayIn(tx), reference = null, reason = null } = said;
      if (action === 'withdraw') await this.approvals.lapse(tx, 'refund', id);
      else await this.resolve(tx, refund, action, paidOn);
      const what = action === 'pay' ? { paidOn, reference, paidBy: personOf(caller) } : { endReason: reason };
      await this.dues.saveRefund(tx, { ...refund, status, ...what });
      await tx.record([refundFact(refund, status)]);
      if (action === 'pay')
        await this.sources.settled(tx, refund.sourceKind, refund.sourceId, refund.memberId);
      return { id };
    });
  }

  private async resolve(
    tx: Tx,
    { fundId, pendingEntryId }: Refund,
    action: 'pay' | 'release',
    day: CalendarDate,
  ): Promise<void> {
    if (pendingEntryId === null) throw new Error('A refund was approved and nothing set aside');
    const on = await this.ledger.firstDayFor(tx, fundId, day, 'refund');
    await this.ledger.resolve(tx, pendingEntryId, action === 'pay' ? 'post' : 'void', newId(), on);
  }
}

/** Proposes refunds again that were not paid. */
@Injectable()
export class RenewRefund {
  constructor(
    private readonly work: UnitOfWork,
    private readonly dues: DuesStore,
    private readonly sights: MoneySights,
    private readonly ledger: Ledger,
    private readonly balances: BalancesStore,
    private readonly refunds: ProposeRefund,
  ) {}

  /** Refused (409) while another of the same is open; of what stands in a fund, as `settleBalance` refuses it. */
  renew(caller: Caller, id: string): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const refund = await this.dues.lockRefund(tx, id);
      const { sight } = await seenMember(this.sights, tx, refund);
      await this.ledger.lockFund(tx, refund.fundId);
      const { sourceKind, sourceId } = refund;
      const others = await this.dues.refundsBy(tx, { sourceKind, sourceIds: [sourceId] });
      const standing = sourceKind === 'fund' ? underWay : [...underWay, 'paid'];
      const isOpen = others.some((one) => one.memberId === refund.memberId && standing.includes(one.status));
      const hands = endHandsOf(caller, sight, refund.memberId);
      if (hands.length === 0 || isOpen) throw new RefusedError(stillOpen.refusal);
      if (sourceKind === 'fund') await this.assertStands(tx, refund, hands);
      return { id: await this.refunds.propose(tx, refund) };
    });
  }

  /** The member may have left since, or have less in the fund. */
  private async assertStands(tx: Tx, refund: Refund, hands: readonly EndHand[]): Promise<void> {
    const { groupId, fundId, memberId, minor } = refund;
    const balance = await this.balances.one(tx, groupId, fundId, memberId);
    if (balance === undefined) throw new RefusedError(nothingFree.refusal);
    const answer = settleBalance(balance, hands, { by: 'refund', minor: BigInt(minor) });
    if (isRefused(answer)) throw new RefusedError(answer.refusal);
  }
}

/** From what refunds come that pay back whatever of its money a member has in a fund. */
const ofCapital: readonly string[] = ['exit_statement', 'fund'];

/** Of what stands in a fund, that one refund was paid says nothing of the next. */
const underWay: readonly string[] = ['proposed', 'set_aside'];

const stillOpen = refuse(
  'refund.still_open',
  'This refund waits, is under way or was paid: it is not proposed again.',
  '该退款正在办理或已支付，不再重新提请。',
);
