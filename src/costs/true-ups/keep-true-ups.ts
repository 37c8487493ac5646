import { Injectable } from '@nestjs/common';
import { type CalendarDate, move, refuse } from '../../kernel/index.js';
import { KeepFunds, Ledger, LedgerReader } from '../../ledger/index.js';
import {
  assertVersion,
  type Caller,
  granted,
  newId,
  NotFoundError,
  personOf,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { type AroundTrueUp, type TrueUpAction, trueUpLife } from '../domain/ends/true-up-life.js';
import { trueUp, type TrueUpLine } from '../domain/ends/true-up.js';
import { type MoneySight, seesMoney } from '../domain/sight.js';
import { BillMember } from '../dues/bill-member.js';
import { keeperHands } from '../dues/end-hands.js';
import { GroupFund } from '../dues/group-fund.js';
import { assertHas } from '../dues/refund-approval.js';
import { ProposeRefund } from '../dues/refund-member.js';
import { moneyFact } from '../sight/money-fact.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import { type DaysOf, type KeptTrueUp, type Moved, TrueUpsStore } from './true-ups.store.js';

type Made = Promise<{ readonly id: string }>;

/** Bills members what a period cost them above what was called, and pays back what they choose to have back. */
@Injectable()
export class PayTrueUp {
  constructor(
    private readonly ledger: Ledger,
    private readonly funds: LedgerReader,
    private readonly bills: BillMember,
    private readonly refunds: ProposeRefund,
  ) {}

  /** Whoever draws up a true-up of a fund waits for whoever does so already. */
  async lockFund(tx: Tx, fundId: string): Promise<void> {
    await this.ledger.lockFund(tx, fundId);
  }

  /** Where a member has more in the fund from before, that is used first: it is billed what it is short. */
  async bill(tx: Tx, one: KeptTrueUp): Promise<void> {
    const { id: sourceId, groupId, caseId, fundId, currency } = one;
    await this.ledger.lockFund(tx, fundId);
    const balances = await this.funds.balances(tx, fundId, { kind: 'capital' });
    const on = await this.ledger.firstDayFor(tx, fundId, one.untilDay, 'true_up');
    for (const { memberId, differenceMinor } of one.lines) {
      const short = balances.of('capital', memberId).posted;
      const difference = BigInt(differenceMinor);
      const minor = difference < short ? difference : short;
      if (minor <= 0n) continue;
      const of = { groupId, caseId, fundId, memberId, currency, sourceKind: 'true_up', sourceId };
      await this.bills.bill(tx, { ...of, minor: minor.toString(), entryKind: 'true_up', on });
    }
  }

  /** Refuses `refund.beyond_capital` where the credit is of what was called and not paid. */
  async refund(
    tx: Tx,
    { id: sourceId, groupId, caseId, fundId, currency }: KeptTrueUp,
    { memberId, differenceMinor }: Pick<KeptTrueUp['lines'][number], 'memberId' | 'differenceMinor'>,
  ): Promise<void> {
    const minor = -BigInt(differenceMinor);
    assertHas(await this.funds.balances(tx, fundId, { holder: memberId }), memberId, minor);
    const of = { groupId, caseId, fundId, memberId, currency, sourceKind: 'true_up', sourceId };
    await this.refunds.propose(tx, { ...of, minor: minor.toString() });
  }
}

/** Draws up what a period cost each member against what was called of it, and posts the difference. */
@Injectable()
export class KeepTrueUps {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trueUps: TrueUpsStore,
    private readonly sights: MoneySights,
    private readonly funds: GroupFund,
    private readonly periods: KeepFunds,
    private readonly paying: PayTrueUp,
  ) {}

  /** Refuses `true_up.no_fund`, `true_up.nothing`, `true_up.across` and `true_up.there`. */
  draft(
    caller: Caller,
    groupId: string,
    {
      from,
      until,
      fundId,
    }: {
      readonly from: CalendarDate;
      readonly until: CalendarDate;
      readonly fundId?: string | undefined;
    },
  ): Made {
    return this.work.run(caller, async (tx) => {
      const { group } = await this.sights.ofGroup(tx, groupId, 'amounts');
      const fund = await (fundId === undefined
        ? this.funds.only(tx, groupId)
        : this.funds.named(tx, groupId, fundId));
      if (fund === undefined) throw new RefusedError(noFund.refusal);
      await this.paying.lockFund(tx, fund.id);
      const days = { fundId: fund.id, fromDay: from, untilDay: until };
      const lines = await this.linesOf(tx, days);
      if (lines.length === 0) throw new RefusedError(nothing.refusal);
      const sum = (of: 'called' | 'actual') => lines.reduce((total, one) => total + one[of], 0n).toString();
      const made: KeptTrueUp = {
        ...days,
        id: newId(),
        groupId,
        caseId: group.caseId,
        status: 'drafted',
        calledMinor: sum('called'),
        actualMinor: sum('actual'),
        currency: fund.currency,
        madeBy: personOf(caller),
        madeAt: tx.now,
        postedBy: null,
        postedAt: null,
        endReason: null,
        version: 1,
        lines: lines.map(({ memberId, called, actual, difference }) => ({
          memberId,
          calledMinor: called.toString(),
          actualMinor: actual.toString(),
          differenceMinor: difference.toString(),
          choice: null,
        })),
      };
      if (!(await this.trueUps.insert(tx, made))) throw new RefusedError(trueUpThere.refusal);
      await tx.record([trueUpFact(made, 'drafted')]);
      return { id: made.id };
    });
  }

  /** Posts it, or withdraws a draft. */
  step(caller: Caller, id: string, action: 'post' | 'withdraw', reason?: string, version?: number): Made {
    return this.change(caller, id, action, { version, reason }, async (tx, one, status) => {
      const next = { ...one, status };
      if (action === 'withdraw') return this.trueUps.save(tx, { ...next, endReason: reason ?? null });
      await this.paying.bill(tx, one);
      await this.trueUps.save(tx, { ...next, postedBy: personOf(caller), postedAt: tx.now });
      await this.periods.truedUp(tx, one.fundId, { from: one.fromDay, until: one.untilDay });
    });
  }

  /** A member says whether its credit is carried to what comes or paid back. */
  choose(caller: Caller, id: string, choice: 'carry' | 'refund', version?: number): Made {
    return this.change(caller, id, 'choose', { version }, async (tx, one, _, sight) => {
      const line = creditOf(one, sight);
      if (line === undefined) throw new NotFoundError();
      await this.trueUps.choose(tx, id, line.memberId, choice);
      if (choice === 'refund') await this.paying.refund(tx, one, line);
    });
  }

  /** Refuses `true_up.across` where a call or a run concerns these days and others. */
  private async linesOf(tx: Tx, days: DaysOf): Promise<readonly TrueUpLine[]> {
    const moved = await this.trueUps.movedIn(tx, days);
    const split = moved.find(({ isInside }) => !isInside);
    if (split !== undefined) throw new RefusedError(across(split).refusal);
    const sumOf = (kind: Moved['kind']): ReadonlyMap<string, bigint> => {
      const sums = new Map<string, bigint>();
      for (const one of moved.filter((each) => each.kind === kind))
        sums.set(one.memberId, (sums.get(one.memberId) ?? 0n) + one.minor);
      return sums;
    };
    return trueUp(sumOf('cash_call'), sumOf('allocation_run'));
  }

  private change(
    caller: Caller,
    id: string,
    action: TrueUpAction,
    { version, reason }: { readonly version?: number | undefined; readonly reason?: string | undefined },
    write: (tx: Tx, one: KeptTrueUp, status: KeptTrueUp['status'], sight: MoneySight) => Promise<void>,
  ): Made {
    return this.work.run(caller, async (tx) => {
      const one = await this.trueUps.lock(tx, id);
      const { sight } = await this.sights.ofGroup(tx, one.groupId);
      if (!seesTrueUp(sight, one)) throw new NotFoundError();
      assertVersion(one.version, version);
      const lines = action === 'post' ? await this.linesOf(tx, one) : [];
      const around: AroundTrueUp = {
        ...aroundTrueUp(caller, sight, one),
        isOutOfDate: action === 'post' && isOther(one, lines),
      };
      const { state: status } = granted(move(trueUpLife, action, one, around, { reason }));
      await write(tx, one, status, sight);
      if (action !== 'choose') await tx.record([trueUpFact(one, status)]);
      return { id };
    });
  }
}

/** The line of the caller's own member that has a credit it has not chosen about. */
export const creditOf = ({ lines }: KeptTrueUp, { own }: MoneySight) =>
  lines.find(
    ({ memberId, differenceMinor, choice }) =>
      own.includes(memberId) && BigInt(differenceMinor) < 0n && choice === null,
  );

/** What the rules ask of a true-up, apart from whether it is out of date. */
export const aroundTrueUp = (caller: Caller, sight: MoneySight, one: KeptTrueUp): AroundTrueUp => ({
  hands: [
    ...keeperHands(caller),
    ...(caller.permissions.includes('groups.join') &&
    one.lines.some(({ memberId }) => sight.own.includes(memberId))
      ? (['own'] as const)
      : []),
  ],
  isOutOfDate: false,
  hasCredit: creditOf(one, sight) !== undefined,
});

/** A draft is for who keeps or audits the money; what was posted for who sees the group's totals, and for the members it has a line of. */
export const seesTrueUp = (sight: MoneySight, { status, lines }: KeptTrueUp): boolean =>
  seesMoney(sight, 'amounts') ||
  (status === 'posted' &&
    (seesMoney(sight, 'totals') || lines.some(({ memberId }) => sight.own.includes(memberId))));

const isOther = (
  one: KeptTrueUp,
  lines: readonly { readonly memberId: string; readonly difference: bigint }[],
) =>
  lines.length !== one.lines.length ||
  lines.some(
    ({ memberId, difference }) =>
      one.lines.find((line) => line.memberId === memberId)?.differenceMinor !== difference.toString(),
  );

const trueUpFact = (one: Pick<KeptTrueUp, 'id' | 'groupId' | 'caseId'>, state: string) =>
  moneyFact(`true_up.${state}`, { kind: 'true_up', id: one.id }, one, {
    ...(state !== 'posted' && { whole: true }),
  });

const noFund = refuse(
  'true_up.no_fund',
  'The group has no fund: nothing was called or shared of it.',
  '该组没有资金账户，尚无缴款或分摊。',
);
const nothing = refuse(
  'true_up.nothing',
  'Nothing was called or shared in these days.',
  '该期间没有缴款或分摊。',
);
const across = ({ kind, no }: Moved) =>
  kind === 'cash_call'
    ? refuse(
        'true_up.across',
        `The period of cash call no. ${String(no)} holds other days than these too. Choose days that hold all of it.`,
        `第 ${String(no)} 号缴款通知的期间超出所选期间。请选择能完整包含该期间的日期。`,
      )
    : refuse(
        'true_up.across',
        `Allocation no. ${String(no)} shares costs of service on other days than these too. Choose days that hold all of them, or reverse it and share each period by itself.`,
        `第 ${String(no)} 号费用分摊包含所选期间以外的服务费用。请选择能完整包含的日期，或冲销后按期间分别分摊。`,
      );
const trueUpThere = refuse(
  'true_up.there',
  'Some of these days are in a true-up already: each day is trued up once.',
  '所选期间与已有期末调整重叠：每一日只调整一次。',
);
