import { Injectable } from '@nestjs/common';
import {
  ApprovalKinds,
  type ApprovalNeeds,
  type ApprovalQuestion,
  type ApprovalTable,
  contentHash,
} from '../../approvals/index.js';
import { todayIn } from '../../identity/index.js';
import { move, refuse } from '../../kernel/index.js';
import { Ledger, type NewEntry } from '../../ledger/index.js';
import { granted, type Json, RefusedError, type Tx } from '../../platform/index.js';
import { BillsReader } from '../bills/bills.reader.js';
import { runLife } from '../domain/runs/run-life.js';
import { Reckoner } from '../reckoning/reckoner.js';
import { borneFact, runFact } from './run-facts.js';
import { entryId, type Run, type RunCost, type RunPool, RunsStore } from './runs.store.js';

/** One office proposes, another hand approves. */
export const runNeeds: ApprovalNeeds = { hands: ['role:treasurer', 'role:coordinator'], count: 1 };

/** What exactly is approved: the certificate by its root, and the costs as they are. */
export const runContent = (
  { id, groupId, no, fromDay, untilDay, currency, totalMinor, inputsHash, root }: Run,
  costs: readonly RunCost[],
): Json => ({
  id,
  groupId,
  no,
  fromDay,
  untilDay,
  currency,
  total: totalMinor.toString(),
  inputsHash,
  root,
  costs: costs
    .map(({ costId, poolKey, serviceOn, minor }) => [costId, poolKey, serviceOn, minor.toString()])
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
});

const asked = {
  allocation_run: { what: { en: 'Approve an allocation', zh: '批准费用分摊' }, about: 'allocation_run' },
} as const satisfies ApprovalTable;

const actionOf = { approved: 'approve', rejected: 'reject', withdrawn: 'take_back' } as const;

/** What the answer to a proposed run does: it is posted and its costs are shared, in one transaction; or it ends. */
@Injectable()
export class RunApproval {
  constructor(
    kinds: ApprovalKinds,
    private readonly runs: RunsStore,
    private readonly bills: BillsReader,
    private readonly ledger: Ledger,
    private readonly reckoner: Reckoner,
  ) {
    kinds.add(asked, {
      allocation_run: {
        contentOf: (tx, id) => this.contentOf(tx, id),
        closed: (tx, question) => this.closed(tx, question),
      },
    });
  }

  /** As the costs are now, locked until commit: one that was taken back or changed since is another content. */
  private async contentOf(tx: Tx, id: string): Promise<string | undefined> {
    const run = await this.runs.lock(tx, id);
    if (run.status !== 'proposed') return undefined;
    const ids = (await this.runs.costsOf(tx, id)).map(({ costId }) => costId);
    await this.bills.lock(tx, ids);
    return contentHash(runContent(run, await this.bills.stillToAllocate(tx, ids)));
  }

  private async closed(tx: Tx, { aboutId, state, endReason }: ApprovalQuestion): Promise<void> {
    if (state === 'open' || state === 'lapsed') return;
    const run = await this.runs.lock(tx, aboutId);
    const status = granted(move(runLife, actionOf[state], run, { hands: ['system'] }, {})).state;
    if (state === 'approved') await this.post(tx, run);
    else await this.runs.step(tx, run, { status, endReason });
    await tx.record([runFact(state, run)]);
  }

  /** Refuses `allocation_run.inputs_changed` where a plan, who bears costs, or what was declared is otherwise by now. */
  private async assertSame(tx: Tx, run: Run): Promise<void> {
    await this.ledger.lockFund(tx, run.fundId);
    const ids = (await this.runs.costsOf(tx, run.id)).map(({ costId }) => costId);
    const now = await this.reckoner.reckon(tx, run.groupId, await this.bills.stillToAllocate(tx, ids), {
      opened: { why: 'allocate', of: { kind: 'allocation_run', id: run.id } },
      period: `${run.fromDay}/${run.untilDay}`,
    });
    if (now.inputsHash !== run.inputsHash) throw new RefusedError(inputsChanged.refusal);
  }

  private async post(tx: Tx, run: Run): Promise<void> {
    await this.assertSame(tx, run);
    const pools = await this.runs.poolsOf(tx, run.id);
    const on = await this.ledger.firstDayFor(tx, run.fundId, await todayIn(tx), 'allocation');
    await this.ledger.post(tx, entriesOf(run, pools, on));
    const costs = await this.runs.costsOf(tx, run.id);
    await this.bills.markAllocated(
      tx,
      run.id,
      costs.map(({ costId }) => costId),
    );
    await this.runs.step(tx, run, { status: 'approved', approvedAt: tx.now, postedOn: on });
    await tx.record([...membersOf(pools)].map((memberId) => borneFact('borne', run, memberId)));
  }
}

const inputsChanged = refuse(
  'allocation_run.inputs_changed',
  'The plan, who bears costs, or what was declared for these days has changed since it was proposed. Take it back, and propose it anew.',
  '提请后，适用方案、承担成员或申报数据已有变动。请撤回后重新提请。',
);

/** Who has a line in a run. */
export const membersOf = (pools: readonly RunPool[]): ReadonlySet<string> =>
  new Set(pools.flatMap(({ lines }) => lines.map(({ memberId }) => memberId)));

/** One entry a pool of the plan: each member's capital is debited with what it bears, the pool's costs are credited. */
export function entriesOf(
  { id, fundId }: Pick<Run, 'id' | 'fundId'>,
  pools: readonly RunPool[],
  on: NewEntry['on'],
): readonly NewEntry[] {
  const keys = [...new Set(pools.map(({ poolKey }) => poolKey))];
  return keys.flatMap((poolKey) => {
    const sums = new Map<string, bigint>();
    for (const { memberId, minor } of pools.flatMap((one) => (one.poolKey === poolKey ? one.lines : [])))
      sums.set(memberId, (sums.get(memberId) ?? 0n) + minor);
    const total = [...sums.values()].reduce((sum, minor) => sum + minor, 0n);
    const postings = [
      ...[...sums].map(([holder, minor]) => ({ account: { kind: 'capital' as const, holder }, minor })),
      { account: { kind: 'expense' as const, holder: poolKey }, minor: -total },
    ].filter(({ minor }) => minor !== 0n);
    if (postings.length === 0) return [];
    return [
      {
        clientId: entryId(id, poolKey),
        fundId,
        kind: 'allocation' as const,
        on,
        source: { kind: 'allocation_run', id },
        postings,
      },
    ];
  });
}
