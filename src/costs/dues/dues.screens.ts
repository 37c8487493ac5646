import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { Approvals, type ApprovalView } from '../../approvals/index.js';
import { type Bilingual, isTheirs, offers } from '../../kernel/index.js';
import {
  type Caller,
  namesJson,
  NotFoundError,
  storedMoney,
  toActionView,
  toMoneyView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { dueLife } from '../domain/ends/due-life.js';
import { refundLife } from '../domain/ends/refund-life.js';
import { seesMember, seesMoney } from '../domain/sight.js';
import { MoneySights, type SeenMoney } from '../sight/money-sights.reader.js';
import type { MemberDuesView, MemberDueView, RefundsView, RefundView } from './dues.contract.js';
import { DuesStore, type MemberDue, type Refund } from './dues.store.js';
import { endHandsOf } from './end-hands.js';

/** What people read of bills to single members and of refunds: their own, and all where they keep or audit the money. */
@Injectable()
export class DuesScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly dues: DuesStore,
    private readonly sights: MoneySights,
    private readonly alliance: AllianceReader,
    private readonly approvals: Approvals,
  ) {}

  ofGroup(caller: Caller, groupId: string): Promise<MemberDuesView> {
    return this.work.read(caller, async (tx) => {
      const seen = await this.sights.ofGroup(tx, groupId);
      const all = await this.dues.duesOf(tx, groupId);
      return {
        items: await this.dueViews(
          tx,
          seen,
          all.filter((one) => seesMember(seen.sight, one.memberId)),
        ),
      };
    });
  }

  due(caller: Caller, id: string): Promise<MemberDueView> {
    return this.work.read(caller, async (tx) => {
      const due = await this.dues.due(tx, id);
      const seen = await this.sights.ofGroup(tx, due.groupId);
      if (!seesMember(seen.sight, due.memberId)) throw new NotFoundError();
      return only(await this.dueViews(tx, seen, [due]));
    });
  }

  refundsOf(caller: Caller, groupId: string): Promise<RefundsView> {
    return this.work.read(caller, async (tx) => {
      const seen = await this.sights.ofGroup(tx, groupId);
      const all = await this.dues.refundsOf(tx, groupId);
      return {
        items: await this.refundViews(
          tx,
          seen,
          all.filter((one) => seesRefund(seen, one)),
        ),
      };
    });
  }

  refund(caller: Caller, id: string): Promise<RefundView> {
    return this.work.read(caller, async (tx) => {
      const refund = await this.dues.refund(tx, id);
      const seen = await this.sights.ofGroup(tx, refund.groupId);
      if (!seesRefund(seen, refund)) throw new NotFoundError();
      return only(await this.refundViews(tx, seen, [refund]));
    });
  }

  private async dueViews(
    tx: Tx,
    { sight, group }: SeenMoney,
    dues: readonly MemberDue[],
  ): Promise<MemberDueView[]> {
    const names = await this.alliance.memberNames(
      tx,
      dues.map(({ memberId }) => memberId),
    );
    const groupName = await nameOfGroup(tx, group.id);
    return dues.map((one) => ({
      id: one.id,
      group: { id: group.id, name: groupName },
      member: { id: one.memberId, name: nameIn(names, one.memberId) },
      source: { kind: one.sourceKind, id: one.sourceId },
      amount: toMoneyView(storedMoney(one.minor, one.currency)),
      dueOn: one.dueOn,
      status: { id: one.status, name: dueLife.statuses[one.status] },
      paidOn: one.paidOn,
      reference: one.reference,
      madeAt: one.madeAt,
      version: one.version,
      actions: offers(dueLife, one, { hands: endHandsOf(tx.caller, sight, one.memberId) })
        .filter(isTheirs)
        .map(toActionView),
    }));
  }

  private async refundViews(
    tx: Tx,
    { sight, group }: SeenMoney,
    refunds: readonly Refund[],
  ): Promise<RefundView[]> {
    const names = await this.alliance.memberNames(
      tx,
      refunds.map(({ memberId }) => memberId),
    );
    const groupName = await nameOfGroup(tx, group.id);
    const questions: ReadonlyMap<string, readonly ApprovalView[]> = seesMoney(sight, 'late')
      ? await this.approvals.of(
          tx,
          'refund',
          refunds.map(({ id }) => id),
        )
      : new Map();
    return refunds.map((one) => ({
      id: one.id,
      group: { id: group.id, name: groupName },
      member: { id: one.memberId, name: nameIn(names, one.memberId) },
      source: { kind: one.sourceKind, id: one.sourceId },
      amount: toMoneyView(storedMoney(one.minor, one.currency)),
      status: { id: one.status, name: refundLife.statuses[one.status] },
      paidOn: one.paidOn,
      reference: one.reference,
      proposedAt: one.proposedAt,
      endReason: one.endReason,
      approvals: [...(questions.get(one.id) ?? [])],
      version: one.version,
      actions: offers(refundLife, one, { hands: endHandsOf(tx.caller, sight, one.memberId) })
        .filter(isTheirs)
        .map(toActionView),
    }));
  }
}

/** Its member's people, who keeps or audits the money, and who may be asked to let it go out: a coordinator. */
export const seesRefund = ({ sight }: SeenMoney, { memberId }: Pick<Refund, 'memberId'>): boolean =>
  seesMember(sight, memberId) || (seesMoney(sight, 'decided') && !sight.hidden.includes(memberId));

/** What a group is called. */
export async function nameOfGroup(tx: Tx, groupId: string): Promise<Bilingual> {
  const [row] = await tx.query<{ name: Bilingual }>(
    `SELECT ${namesJson('g')} AS name FROM joint_group g WHERE g.alliance_id = $1 AND g.id = $2`,
    [tx.caller.allianceId, groupId],
  );
  if (row === undefined) throw new NotFoundError();
  return row.name;
}

/** What a member is called. */
export const nameIn = (names: ReadonlyMap<string, Bilingual>, id: string): Bilingual =>
  names.get(id) ?? { en: id, zh: id };

function only<T>([one]: readonly T[]): T {
  if (one === undefined) throw new NotFoundError();
  return one;
}
