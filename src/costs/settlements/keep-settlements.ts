import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import {
  type CalendarDate,
  type Currency,
  deny,
  fraction,
  fractionOf,
  move,
  refuse,
  shareOut,
} from '../../kernel/index.js';
import { BankReferences, Ledger } from '../../ledger/index.js';
import {
  assertVersion,
  type Caller,
  granted,
  InvalidInputError,
  moneyAboveZero,
  newId,
  NotFoundError,
  personOf,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { type SettlementAction, settlementLife } from '../domain/ends/settlement-life.js';
import type { MoneySight } from '../domain/sight.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import { ReturnSettlement } from './return-settlement.js';
import { aroundSum, ownShares, seesSum } from './seen-sum.js';
import type { MoveSettlementBody, SettlementSumBody } from './settlements.contract.js';
import { type SettlementSum, SettlementsStore } from './settlements.store.js';
import { sumFact } from './sum-fact.js';

type Made = Promise<{ readonly id: string }>;

/** The money of a settlement sum: a fund of its own, what signers owe it and pay in, and what is paid out of it in two phases. */
@Injectable()
export class PaySettlement {
  constructor(
    private readonly ledger: Ledger,
    private readonly references: BankReferences,
  ) {}

  /** Opens its fund and has each share owed to it. Answers the fund's id. */
  async open(tx: Tx, sum: SettlementSum): Promise<string> {
    const fund = await this.ledger.openFund(tx, {
      names: { nameEn: 'Settlement', nameZh: '和解款' },
      purpose: 'settlement',
      groupId: sum.groupId,
      currency: sum.currency as Currency,
    });
    const owed = sum.shares.filter(({ minor }) => minor !== '0');
    await this.ledger.post(tx, [
      {
        clientId: newId(),
        fundId: fund.id,
        kind: 'settlement',
        on: await todayIn(tx),
        source: { kind: 'settlement_sum', id: sum.id },
        postings: owed.flatMap(({ memberId, minor }) => [
          { account: { kind: 'receivable', holder: memberId } as const, minor: BigInt(minor) },
          { account: { kind: 'capital', holder: memberId } as const, minor: -BigInt(minor) },
        ]),
      },
    ]);
    return fund.id;
  }

  async payIn(
    tx: Tx,
    { id, fundId }: SettlementSum,
    { memberId, minor }: SettlementSum['shares'][number],
    { paidOn, reference }: { readonly paidOn: CalendarDate; readonly reference: string },
  ): Promise<void> {
    await this.references.take(tx, {
      fundId: there(fundId),
      reference,
      usedFor: { kind: 'settlement_sum', id },
    });
    await this.ledger.post(tx, [
      {
        clientId: newId(),
        fundId: there(fundId),
        kind: 'payment',
        on: await this.ledger.firstDayFor(tx, there(fundId), paidOn, 'payment'),
        source: { kind: 'settlement_sum', id },
        postings: [
          { account: { kind: 'cash' }, minor: BigInt(minor) },
          { account: { kind: 'receivable', holder: memberId }, minor: -BigInt(minor) },
        ],
      },
    ]);
  }

  /** Sets the sum aside in its fund. */
  async setAside(tx: Tx, sum: SettlementSum): Promise<SettlementSum> {
    const [entry] = await this.ledger.post(tx, [
      {
        clientId: newId(),
        fundId: there(sum.fundId),
        kind: 'settlement',
        on: await todayIn(tx),
        source: { kind: 'settlement_sum', id: sum.id },
        phase: 'pending',
        postings: [
          ...sum.shares
            .filter(({ minor }) => minor !== '0')
            .map(({ memberId, minor }) => ({
              account: { kind: 'capital', holder: memberId } as const,
              minor: BigInt(minor),
            })),
          { account: { kind: 'cash' }, minor: -BigInt(sum.amountMinor) },
        ],
      },
    ]);
    return { ...sum, pendingEntryId: entry?.id ?? null };
  }

  /** It was paid out, with its reference, or was not. */
  async resolve(
    tx: Tx,
    sum: SettlementSum,
    action: 'pay' | 'release',
    { day, reference }: { readonly day: CalendarDate; readonly reference: string },
  ): Promise<SettlementSum> {
    const pending = there(sum.pendingEntryId);
    const on = await this.ledger.firstDayFor(tx, there(sum.fundId), day, 'settlement');
    await this.ledger.resolve(tx, pending, action === 'pay' ? 'post' : 'void', newId(), on);
    return action === 'pay' ? { ...sum, reference, paidOn: day } : { ...sum, pendingEntryId: null };
  }
}

/** Draws up what some members settle for, and takes each step of it. Its facts are of no case, so that no record tells of it. */
@Injectable()
export class KeepSettlements {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sums: SettlementsStore,
    private readonly sights: MoneySights,
    private readonly paying: PaySettlement,
    private readonly returning: ReturnSettlement,
  ) {}

  /** Shares the sum to the last unit by the agreed weights. Refused (422) where a signer never took part in the group. */
  draft(caller: Caller, groupId: string, body: SettlementSumBody): Made {
    const money = moneyAboveZero(body.amount, '/amount');
    return this.work.run(caller, async (tx) => {
      const { group } = await this.sights.ofGroup(tx, groupId, 'amounts');
      const members = await this.sums.membersOf(tx, groupId);
      const weights = weightsOf(body, members);
      const shares = shareOut(money.minor, weights);
      assertAllPay(shares.map(({ units }) => units));
      const made: SettlementSum = {
        id: newId(),
        groupId,
        caseId: group.caseId,
        fundId: null,
        payee: body.payee,
        amountMinor: money.minor.toString(),
        currency: money.currency,
        dueOn: body.dueOn,
        status: 'drafted',
        pendingEntryId: null,
        reference: null,
        paidOn: null,
        madeBy: personOf(caller),
        madeAt: tx.now,
        endReason: null,
        version: 1,
        shares: body.signers.map(({ memberId, weight }, place) => ({
          memberId,
          weight,
          minor: (shares[place]?.units ?? 0n).toString(),
          signedAt: null,
          reference: null,
          paidOn: null,
        })),
      };
      await this.sums.insert(tx, made);
      await tx.record([sumFact(made, 'drafted')]);
      return { id: made.id };
    });
  }

  move(caller: Caller, id: string, body: MoveSettlementBody, version?: number): Made {
    const { action, reason, reference, paidOn } = body;
    return this.change(caller, id, action, { version, reason, reference }, async (tx, sum, seen) => {
      const next = { ...sum, status: seen.status };
      if (action === 'sign') return this.sign(tx, next, seen.ownIds);
      if (action === 'set_aside') return this.sums.save(tx, await this.paying.setAside(tx, next));
      if (action === 'pay' || action === 'release') {
        const day = paidOn ?? (await todayIn(tx));
        return this.sums.save(
          tx,
          await this.paying.resolve(tx, next, action, { day, reference: reference ?? '' }),
        );
      }
      const ended = { ...next, endReason: reason ?? null };
      return ended.status === 'returning' ? this.returning.run(tx, ended) : this.sums.save(tx, ended);
    });
  }

  /** Records that a signer's share came in; with the last one the sum is collected. */
  payIn(
    caller: Caller,
    id: string,
    memberId: string,
    said: { readonly paidOn: CalendarDate; readonly reference: string },
    version?: number,
  ): Made {
    return this.work.run(caller, async (tx) => {
      const { sum, sight } = await this.seen(tx, id, version);
      if (!aroundSum(caller, sight, sum).hands.includes('treasurer'))
        throw new RefusedError(notYours.refusal);
      const share = sum.shares.find((one) => one.memberId === memberId);
      if (share === undefined || sight.hidden.includes(memberId)) throw new NotFoundError();
      if (sum.status !== 'agreed' || share.paidOn !== null || share.minor === '0')
        throw new RefusedError(notOpen.refusal);
      await this.paying.payIn(tx, sum, share, said);
      await this.sums.payIn(tx, id, { memberId, ...said });
      const isLast = sum.shares.every(
        (one) => one.memberId === memberId || one.paidOn !== null || one.minor === '0',
      );
      await this.sums.save(tx, { ...sum, status: isLast ? this.bySystem(sum, 'collect') : sum.status });
      await tx.record([sumFact(sum, 'paid_in')]);
      return { id };
    });
  }

  /** Where everybody has signed, the sum is agreed, has its own fund, and each share is owed to that. */
  private async sign(tx: Tx, sum: SettlementSum, memberIds: readonly string[]): Promise<void> {
    for (const memberId of memberIds) await this.sums.sign(tx, sum.id, memberId);
    const isLast = sum.shares.every(
      ({ memberId, signedAt }) => signedAt !== null || memberIds.includes(memberId),
    );
    if (!isLast) return this.sums.save(tx, sum);
    const fundId = await this.paying.open(tx, sum);
    await this.sums.save(tx, { ...sum, fundId, status: this.bySystem(sum, 'agree') });
  }

  private bySystem(sum: SettlementSum, action: 'agree' | 'collect') {
    const around = { hands: ['system'] as const, hasSigned: true };
    return granted(move(settlementLife, action, sum, around, {})).state;
  }

  /** Not found where it is not the caller's to see. The sum is locked. */
  private async seen(
    tx: Tx,
    id: string,
    version: number | undefined,
  ): Promise<{ readonly sum: SettlementSum; readonly sight: MoneySight }> {
    const sum = await this.sums.lock(tx, id);
    const { sight } = await this.sights.ofGroup(tx, sum.groupId);
    if (!seesSum(sight, sum)) throw new NotFoundError();
    assertVersion(sum.version, version);
    return { sum, sight };
  }

  private change(
    caller: Caller,
    id: string,
    action: SettlementAction,
    {
      version,
      ...said
    }: {
      readonly version?: number | undefined;
      readonly reason?: string | undefined;
      readonly reference?: string | undefined;
    },
    write: (
      tx: Tx,
      sum: SettlementSum,
      seen: { readonly status: SettlementSum['status']; readonly ownIds: readonly string[] },
    ) => Promise<void>,
  ): Made {
    return this.work.run(caller, async (tx) => {
      const { sum, sight } = await this.seen(tx, id, version);
      const around = aroundSum(caller, sight, sum);
      const { state: status } = granted(move(settlementLife, action, sum, around, said));
      const ownIds = ownShares(sight, sum)
        .filter(({ signedAt }) => signedAt === null)
        .map(({ memberId }) => memberId);
      await write(tx, sum, { status, ownIds });
      await tx.record([sumFact(sum, pastOf[action])]);
      return { id };
    });
  }
}

function there(id: string | null): string {
  if (id === null)
    throw new Error('A settlement sum that is agreed has a fund, and one that is set aside an entry');
  return id;
}

function weightsOf({ signers }: SettlementSumBody, members: ReadonlySet<string>) {
  const faults = signers.flatMap(({ memberId }, place) => {
    const isTwice = signers.findIndex((one) => one.memberId === memberId) !== place;
    return members.has(memberId) && !isTwice
      ? []
      : [{ pointer: `/signers/${String(place)}/memberId`, because: noSigner }];
  });
  if (faults.length > 0) throw new InvalidInputError(faults);
  const weights = signers.map(({ weight }) => fractionOf(weight) ?? fraction(0n));
  if (weights.some(({ over }) => over > 0n)) return weights;
  throw InvalidInputError.at(
    '/signers/0/weight',
    'At least one signer has a part above zero.',
    '至少一个签署方的比例须大于零。',
  );
}

/** Refused (422) where a signer would have nothing to pay: it is no signer then, and its share would never come in. */
function assertAllPay(shares: readonly bigint[]): void {
  const place = shares.findIndex((minor) => minor === 0n);
  if (place < 0) return;
  throw InvalidInputError.at(
    `/signers/${String(place)}/weight`,
    'By this part the signer would pay nothing: name only signers whose share is above zero.',
    '按此比例该签署方无须付款：请仅列出分摊额大于零的签署方。',
  );
}

const noSigner = {
  en: 'Name each member once, and only members that take or took part in the group.',
  zh: '每个成员只列一次，且须为现在或曾经参与本组的成员。',
};

const pastOf = {
  offer: 'offered',
  sign: 'signed',
  decline: 'declined',
  agree: 'agreed',
  collect: 'collected',
  set_aside: 'set_aside',
  pay: 'paid',
  release: 'released',
  cancel: 'cancelled',
  return: 'returned',
} as const satisfies { readonly [A in SettlementAction]: string };

const notOpen = refuse(
  'settlement_sum.share_not_open',
  'A share is paid in once, after all have signed.',
  '各方签署后，每份分摊款只登记一次缴入。',
);
const notYours = deny(
  'settlement_sum.not_yours',
  'What signers pay in is recorded by a treasurer who acts for none of them.',
  '签署方的缴款由不代表任何签署方的财务负责人登记。',
);
