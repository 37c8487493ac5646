import { Injectable } from '@nestjs/common';
import {
  ApprovalKinds,
  type ApprovalNeeds,
  type ApprovalQuestion,
  type ApprovalTable,
  contentHash,
} from '../../approvals/index.js';
import { move } from '../../kernel/index.js';
import { BankReferences, Ledger, LedgerReader, type PostingLine } from '../../ledger/index.js';
import { type Fact, granted, type Json, newId, RefusedError, type Tx } from '../../platform/index.js';
import type { Contribution } from '../domain/ends/buy-in.js';
import { recoveryLife } from '../domain/ends/recovery-life.js';
import { DecisionsStore } from '../calls/decisions.store.js';
import { assertReserve } from '../dues/reserve.js';
import { moneyFact } from '../sight/money-fact.js';
import { type KeptRecovery, RecoveriesStore } from './recoveries.store.js';
import { movedOn } from './share-recovery.js';

/** Another person than who entered it approves how it is distributed. */
export const recoveryNeeds: ApprovalNeeds = { hands: ['role:treasurer', 'role:coordinator'], count: 1 };

/** What exactly is approved. */
export const recoveryContent = (one: KeptRecovery): Json => ({
  id: one.id,
  fundId: one.fundId,
  amountMinor: one.amountMinor,
  currency: one.currency,
  lines: one.lines.map(({ level, memberId, minor }) => ({ level, memberId, minor })),
});

const asked = {
  recovery: {
    what: { en: 'Approve the distribution of a recovery', zh: '批准追回款项的分配' },
    about: 'recovery',
  },
} as const satisfies ApprovalTable;

const actionOf = { approved: 'post', rejected: 'reject', withdrawn: 'withdraw' } as const;

/** What the answer to a proposed distribution does: the money is taken in and credited, or nothing is posted. */
@Injectable()
export class RecoveryApproval {
  constructor(
    kinds: ApprovalKinds,
    private readonly recoveries: RecoveriesStore,
    private readonly ledger: Ledger,
    private readonly funds: LedgerReader,
    private readonly decisions: DecisionsStore,
    private readonly references: BankReferences,
  ) {
    kinds.add(asked, {
      recovery: {
        contentOf: async (tx, id) => {
          const one = await this.recoveries.lock(tx, id);
          return one.status === 'proposed' ? contentHash(recoveryContent(one)) : undefined;
        },
        closed: (tx, question) => this.closed(tx, question),
      },
    });
  }

  private async closed(tx: Tx, { aboutId, state, endReason }: ApprovalQuestion): Promise<void> {
    if (state === 'open' || state === 'lapsed') return;
    const one = await this.recoveries.lock(tx, aboutId);
    const action = actionOf[state];
    const hands = action === 'withdraw' ? (['treasurer'] as const) : (['system'] as const);
    const { state: status } = granted(move(recoveryLife, action, one, { hands }, { reason: endReason }));
    if (action === 'post') await this.post(tx, one);
    else await this.references.free(tx, { kind: 'recovery', id: aboutId });
    const postedAt = action === 'post' ? tx.now : null;
    await this.recoveries.save(tx, { ...one, status, postedAt, endReason });
    await tx.record([recoveryFact(one, status)]);
  }

  /** What is carried is given back out of what is owed to who carries it; the claim on who is in default is then the fund's. */
  private async post(tx: Tx, one: KeptRecovery): Promise<void> {
    const { id, fundId, kind } = one;
    await this.ledger.lockFund(tx, fundId);
    const on = await this.ledger.firstDayFor(tx, fundId, one.receivedOn, 'recovery');
    const against = await movedOn(tx, this.funds, one);
    if (against !== undefined) throw new RefusedError(against.refusal);
    const came = one.lines.reduce((sum, { level, minor }) => (level === 1 ? sum : sum + BigInt(minor)), 0n);
    if (came === 0n) return;
    if (kind === 'reserve') await assertReserve(tx, this.funds, fundId, came);
    const entry = { fundId, kind: 'recovery', on, source: { kind: 'recovery', id } } as const;
    const from = kind === 'reserve' ? ('reserve' as const) : ('cash' as const);
    await this.ledger.post(tx, [
      {
        ...entry,
        clientId: newId(),
        postings: [
          { account: { kind: from }, minor: came },
          { account: { kind: 'recovery' }, minor: -came },
        ],
      },
      { ...entry, clientId: newId(), postings: distributed(one, came) },
    ]);
    await this.decisions.recover(tx, fundId, carriedBack(one));
  }
}

/** What goes to each member; what it carried for others is taken off what it is owed for that, for the fund. */
function distributed(one: KeptRecovery, came: bigint): readonly PostingLine[] {
  const carried = carriedBack(one);
  const back = carried.reduce((sum, { minor }) => sum + minor, 0n);
  return [
    ...(came === back ? [] : [{ account: { kind: 'recovery' } as const, minor: came - back }]),
    ...carried.map(({ memberId, minor }) => ({
      account: { kind: 'carry', holder: memberId } as const,
      minor,
    })),
    ...sumBy(one, [2, 3, 4]).map(({ memberId, minor }) => ({
      account: { kind: 'capital', holder: memberId } as const,
      minor: -minor,
    })),
  ];
}

/** What goes back to each member of what it carries for others. */
const carriedBack = (one: KeptRecovery): readonly Contribution[] => sumBy(one, [2]);

function sumBy({ lines }: KeptRecovery, levels: readonly number[]): readonly Contribution[] {
  const sums = new Map<string, bigint>();
  for (const { level, memberId, minor } of lines)
    if (memberId !== null && levels.includes(level))
      sums.set(memberId, (sums.get(memberId) ?? 0n) + BigInt(minor));
  return [...sums].map(([memberId, minor]) => ({ memberId, minor }));
}

/** That a recovery came to stand somewhere. */
export const recoveryFact = (one: Pick<KeptRecovery, 'id' | 'groupId' | 'caseId'>, state: string): Fact =>
  moneyFact(`recovery.${state}`, { kind: 'recovery', id: one.id }, one, {
    ...(state !== 'posted' && { whole: true }),
  });
