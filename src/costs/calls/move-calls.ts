import { Injectable } from '@nestjs/common';
import {
  ApprovalKinds,
  type ApprovalNeeds,
  type ApprovalQuestion,
  Approvals,
  type ApprovalTable,
  contentHash,
} from '../../approvals/index.js';
import { todayIn } from '../../identity/index.js';
import { move, refuse } from '../../kernel/index.js';
import { Ledger } from '../../ledger/index.js';
import {
  assertAllowed,
  assertVersion,
  type Caller,
  granted,
  type Json,
  newId,
  personOf,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { type CallAction, type CallHand, callLife } from '../domain/calls/call-life.js';
import { openOf } from '../domain/calls/call-line.js';
import { cancelPostings, issuePostings } from '../domain/calls/call-postings.js';
import { lineLife, openLineStatuses } from '../domain/calls/line-life.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import { callFact, lineFact } from './call-facts.js';
import { CallDays } from './call-days.js';
import { CallShares } from './call-shares.js';
import type { MoveCallBody } from './calls.contract.js';
import { type CashCall, CallsStore, type KeptLine } from './calls.store.js';
import { toShareRows } from './kept-shares.js';
import { aroundCall, LineDesk } from './line-desk.js';

/** A coordinator approves what the treasurer calls. */
export const callNeeds: ApprovalNeeds = { hands: ['role:coordinator'], count: 1 };

const questions = {
  cash_call: { what: { en: 'Approve a cash call', zh: '批准缴款通知' }, about: 'cash_call' },
} as const satisfies ApprovalTable;

type GoneOut = (tx: Tx, call: CashCall, lines: readonly KeptLine[]) => Promise<void>;

/** What follows once a call is out, in its transaction: said by what comes after calls. */
@Injectable()
export class CallsGoneOut {
  private readonly all: GoneOut[] = [];

  add(follows: GoneOut): void {
    this.all.push(follows);
  }

  async run(tx: Tx, call: CashCall, lines: readonly KeptLine[]): Promise<void> {
    for (const follows of this.all) await follows(tx, call, lines);
  }
}

/** Brings calls out: state, lines and entries of the ledger in one transaction. */
@Injectable()
export class IssueCalls {
  constructor(
    private readonly calls: CallsStore,
    private readonly shares: CallShares,
    private readonly ledger: Ledger,
    private readonly days: CallDays,
    private readonly out: CallsGoneOut,
  ) {}

  /**
   * What follows from it, such as that prepaid money goes to its lines, is done at once. Refuses `call.shares_changed` where the plan shares
   * it otherwise now than as it was approved.
   */
  async issue(tx: Tx, call: CashCall): Promise<void> {
    const plan = await this.shares.planOf(tx, call);
    const { shares } = await this.shares.sharesOf(tx, call, null);
    if (
      contentHash(toShareRows(shares) as unknown as Json) !==
      contentHash(toShareRows(call.shares ?? []) as unknown as Json)
    )
      throw new RefusedError(sharesChanged.refusal);
    const issuedOn = await todayIn(tx);
    const asked = { issuedOn, periodFrom: call.periodFrom, paymentDays: plan.paymentDays };
    const ids = shares.map(({ memberId }) => memberId);
    const due = await this.days.dueDays(tx, ids, asked);
    const wishes = shares.flatMap(({ memberId, minor }) => {
      const day = due.get(memberId);
      return day === undefined ? [] : [{ memberId, minor, due: day }];
    });
    const out = { ...call, issuedOn, issuedAt: tx.now };
    await this.calls.save(tx, out);
    const lines = await this.calls.insertLines(tx, call, wishes);
    await this.ledger.post(tx, [
      {
        clientId: newId(),
        fundId: call.fundId,
        kind: 'call',
        on: issuedOn,
        source: { kind: 'cash_call', id: call.id },
        postings: issuePostings(shares),
      },
    ]);
    await this.tellOf(tx, call, lines);
    await this.out.run(tx, { ...out, version: out.version + 1 }, lines);
  }

  private async tellOf(tx: Tx, call: CashCall, lines: readonly KeptLine[]): Promise<void> {
    await this.days.planDue(tx, lines);
    await tx.record([callFact('issued', call), ...lines.map((line) => lineFact('issue', line, call))]);
  }
}

/** Takes calls back that are out or were to go out. */
@Injectable()
export class CancelCalls {
  constructor(
    private readonly calls: CallsStore,
    private readonly ledger: Ledger,
    private readonly approvals: Approvals,
    private readonly desk: LineDesk,
  ) {}

  /** What was paid stays the members' capital; what is open is owed no more. */
  async cancel(tx: Tx, before: CashCall, after: CashCall, lines: readonly KeptLine[]): Promise<void> {
    await this.calls.save(tx, { ...after, endedAt: tx.now });
    const open = lines.filter(({ status }) => openLineStatuses.includes(status));
    if (before.status === 'issued' && open.length > 0)
      await this.ledger.post(tx, [
        {
          clientId: newId(),
          fundId: before.fundId,
          kind: 'call',
          on: await todayIn(tx),
          source: { kind: 'cash_call', id: before.id },
          postings: cancelPostings(open.map((line) => ({ memberId: line.memberId, minor: openOf(line) }))),
          ...(after.endReason !== null && { reason: after.endReason }),
        },
      ]);
    for (const line of lines.filter(({ status }) => lineLife.moves[status].cancel !== undefined))
      await this.desk.step(
        tx,
        after,
        { ...line, relievedMinor: line.relievedMinor + openOf(line) },
        'cancel',
      );
    await tx.record([callFact('cancelled', after)]);
    await this.approvals.lapse(tx, 'cash_call', before.id);
  }
}

/** Asks for a call, and takes that back. */
@Injectable()
export class ProposeCalls {
  constructor(
    private readonly calls: CallsStore,
    private readonly shares: CallShares,
    private readonly approvals: Approvals,
  ) {}

  async propose(tx: Tx, call: CashCall): Promise<void> {
    const plan = await this.shares.planFor(tx, call.groupId, call.periodFrom);
    assertAllowed((await this.shares.beyond(tx, call, plan, call.id))?.refusal);
    const { shares, certified } = await this.shares.sharesOf(tx, call, call.id);
    const proposed = {
      ...call,
      shares,
      planId: plan.id,
      fundId: plan.fundId,
      proposedBy: personOf(tx.caller),
      root: certified?.root ?? null,
    };
    await this.calls.save(tx, proposed, certified);
    await tx.record([callFact('proposed', call)]);
    await this.approvals.ask(tx, {
      kind: 'cash_call',
      aboutId: call.id,
      caseId: call.caseId,
      needs: callNeeds,
      content: callContent(proposed),
      partIds: [call.madeBy],
    });
  }

  async takeBack(tx: Tx, call: CashCall): Promise<void> {
    await this.calls.save(tx, { ...call, shares: null, proposedBy: null });
    await tx.record([callFact('taken_back', call)]);
    await this.approvals.lapse(tx, 'cash_call', call.id);
  }
}

/** Proposes, issues and cancels calls, and does what was decided of them. */
@Injectable()
export class MoveCalls {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sights: MoneySights,
    private readonly calls: CallsStore,
    private readonly proposing: ProposeCalls,
    private readonly out: IssueCalls,
    private readonly cancelling: CancelCalls,
  ) {}

  /**
   * A step of the treasurer's. Refusals besides those of the life: `call.exceeds_commitment`, `call.shares_changed`; 412 where `version`
   * is no longer the newest.
   */
  move(
    caller: Caller,
    id: string,
    { action, reason }: MoveCallBody,
    version: number | undefined,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const call = await this.calls.lock(tx, id);
      await this.sights.ofGroup(tx, call.groupId, 'amounts');
      assertVersion(call.version, version);
      const lines = await this.calls.linesOf(tx, id);
      const around = aroundCall(['treasurer'], lines);
      const { state: status } = granted(move(callLife, action, call, around, { reason }));
      const next = { ...call, status };
      if (action === 'propose') await this.proposing.propose(tx, next);
      if (action === 'take_back') await this.proposing.takeBack(tx, next);
      if (action === 'issue') await this.out.issue(tx, next);
      if (action === 'cancel')
        await this.cancelling.cancel(tx, call, { ...next, endReason: reason ?? null }, lines);
      return { id };
    });
  }
}

/** What the answer to a proposed call does: it may be issued, ends, or is a draft again. */
@Injectable()
export class CallApproval {
  constructor(
    kinds: ApprovalKinds,
    private readonly calls: CallsStore,
  ) {
    kinds.add(questions, {
      cash_call: {
        contentOf: async (tx, id) => {
          const call = await this.calls.lock(tx, id);
          return call.status === 'proposed' ? contentHash(callContent(call)) : undefined;
        },
        closed: (tx, question) => this.closed(tx, question),
      },
    });
  }

  private async closed(tx: Tx, { aboutId, state, endReason }: ApprovalQuestion): Promise<void> {
    if (state === 'open' || state === 'lapsed') return;
    const call = await this.calls.lock(tx, aboutId);
    const hands: readonly CallHand[] = ['system'];
    const action = actionOf[state];
    const { state: status } = granted(move(callLife, action, call, aroundCall(hands, []), {}));
    await this.calls.save(tx, {
      ...call,
      status,
      ...(state === 'withdrawn' && { shares: null, proposedBy: null }),
      ...(state === 'rejected' && { endReason, endedAt: tx.now }),
    });
    await tx.record([callFact(pastOf[state], call)]);
  }
}

const actionOf = {
  approved: 'approve',
  rejected: 'reject',
  withdrawn: 'take_back',
} as const satisfies Readonly<Record<string, CallAction>>;
const pastOf = { approved: 'approved', rejected: 'rejected', withdrawn: 'taken_back' } as const;

/** What exactly is approved. */
const callContent = ({
  id,
  groupId,
  fundId,
  planId,
  no,
  periodFrom,
  periodUntil,
  ...call
}: CashCall): Json => ({
  id,
  groupId,
  fundId,
  planId,
  no,
  periodFrom,
  periodUntil,
  currency: call.currency,
  total: call.totalMinor.toString(),
  root: call.root,
  estimate: call.estimate.map(({ pool, minor }) => ({ pool, minor: minor.toString() })),
  shares: (call.shares ?? []).map(({ memberId, minor }) => ({ memberId, minor: minor.toString() })),
});

const sharesChanged = refuse(
  'call.shares_changed',
  'The plan shares this call otherwise now than when it was approved: take it back to draft and propose it anew.',
  '该缴款通知按方案分摊的结果与批准时不同：请退回草稿后重新提请批准。',
);
