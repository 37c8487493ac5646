import { Injectable } from '@nestjs/common';
import { type Bilingual, deny, move } from '../../kernel/index.js';
import {
  assertVersion,
  type Caller,
  granted,
  hasRole,
  NotFoundError,
  personOf,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { type Certificate, tellsOf } from '../domain/certificate/certificate.js';
import { replay } from '../domain/certificate/recheck.js';
import { type RunHand, runLife } from '../domain/runs/run-life.js';
import { seesMoney } from '../domain/sight.js';
import { Certificates, sha256 } from '../reckoning/certificates.js';
import { MoneySights, type SeenMoney } from '../sight/money-sights.reader.js';
import type { WhyOpened } from '../weights/sealed-weights.js';
import { ReverseRun } from './reverse-run.js';
import { runFact } from './run-facts.js';
import { type Run, RunsStore } from './runs.store.js';

/** What is done with runs besides proposing and approving: reversing one, opening its whole certificate, recomputing and attesting it. */
@Injectable()
export class KeepRuns {
  constructor(
    private readonly work: UnitOfWork,
    private readonly runs: RunsStore,
    private readonly sights: MoneySights,
    private readonly certificates: Certificates,
    private readonly reversing: ReverseRun,
  ) {}

  /** Takes a run back as one: what it posted is mirrored in an open period, and its costs wait to be shared again. */
  reverse(caller: Caller, id: string, reason: string, version?: number): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const { run } = await this.seen(tx, id);
      assertVersion(run.version, version);
      const status = granted(move(runLife, 'reverse', run, { hands: runHands(caller) }, { reason })).state;
      await this.reversing.run(tx, run, reason);
      await this.runs.step(tx, run, {
        status,
        reversedBy: personOf(caller),
        reversedAt: tx.now,
        endReason: reason,
      });
      return { id };
    });
  }

  /** Every line of it, to the accountant and the auditor; the opening is recorded. */
  open(caller: Caller, id: string): Promise<Certificate> {
    return this.work.run(keptNowhere(caller), (tx) => this.whole(tx, id, 'read'));
  }

  /** Shares again what the certificate says was shared, from weights and bounds alone, and says what differs. */
  recompute(caller: Caller, id: string): Promise<Recomputed> {
    return this.work.run(keptNowhere(caller), async (tx) => {
      const run = await this.runs.lock(tx, id);
      const whole = await this.whole(tx, id, 'recompute');
      return { root: whole.root, isSame: whole.root === run.root, differences: replay(whole, sha256) };
    });
  }

  /** The accountant says that the sum is what they recomputed. Refused (409) where it is not, or was attested already. */
  attest(caller: Caller, id: string, version?: number): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const { run, seen } = await this.seen(tx, id);
      if (!hasRole(caller, 'accountant') || !seesMoney(seen.sight, 'declarations'))
        throw new RefusedError(notTheirs.refusal);
      assertVersion(run.version, version);
      if (run.attestedAt !== null) return { id };
      const whole = await this.whole(tx, id, 'attest');
      if (replay(whole, sha256).length > 0 || whole.root !== run.root)
        throw new Error(`The certificate of the run ${id} does not come to what it says`);
      await this.runs.step(tx, run, { attestedBy: personOf(caller), attestedAt: tx.now });
      await tx.record([runFact('attested', run)]);
      return { id };
    });
  }

  /** A member's own certificate, to its people, the keeper's office left out; not found where it bears nothing of the run. */
  own(caller: Caller, id: string, memberId?: string): Promise<Certificate> {
    return this.work.read(caller, async (tx) => {
      const run = await this.runs.find(tx, id);
      if (run === undefined) throw new NotFoundError();
      const { sight } = await this.sights.ofGroup(tx, run.groupId);
      const [whose] = memberId === undefined ? sight.own : sight.own.filter((own) => own === memberId);
      if (whose === undefined || !isTold(run)) throw new NotFoundError();
      const sealed = await this.runs.ownSealed(tx, id, whose);
      if (sealed === undefined) throw new NotFoundError();
      return this.certificates.openOwn(tx, { id, keyId: run.keyId, memberId: whose, sealed });
    });
  }

  private async whole(tx: Tx, id: string, why: WhyOpened): Promise<Certificate> {
    const { seen } = await this.seen(tx, id);
    if (!seesMoney(seen.sight, 'certificates')) throw new NotFoundError();
    const sealed = await this.runs.sealed(tx, id);
    const whole = await this.certificates.openWhole(tx, sealed, { why, of: { kind: 'allocation_run', id } });
    if (tellsOf(whole, seen.sight.hidden)) throw new NotFoundError();
    return whole;
  }

  private async seen(tx: Tx, id: string): Promise<{ readonly run: Run; readonly seen: SeenMoney }> {
    const run = await this.runs.lock(tx, id);
    const seen = await this.sights.ofGroup(tx, run.groupId);
    if (!seesRun(seen, run)) throw new NotFoundError();
    return { run, seen };
  }
}

/** What came of recomputing. */
export interface Recomputed {
  readonly root: string;
  /** Whether the root is the one that was approved. */
  readonly isSame: boolean;
  readonly differences: readonly Bilingual[];
}

/** Whether a run is told to those who do not run the money: once it was approved, and also where it was reversed. */
export const isTold = ({ status }: Pick<Run, 'status'>): boolean =>
  status === 'approved' || status === 'reversed';

/** Whether somebody sees a run at all: those who run, keep or audit the money and the accountant each, others those that were approved. */
export const seesRun = ({ sight }: SeenMoney, run: Pick<Run, 'status'>): boolean =>
  seesMoney(sight, 'late') ||
  seesMoney(sight, 'certificates') ||
  (isTold(run) && (seesMoney(sight, 'totals') || sight.own.length > 0));

/** As what somebody deals with runs. */
export const runHands = ({ permissions, seats }: Caller): readonly RunHand[] =>
  permissions.includes('ledger.write') && seats.some(({ role }) => role === 'treasurer') ? ['keeper'] : [];

/** A certificate is no answer to be kept for a repeated request: that is another opening. */
function keptNowhere(caller: Caller): Caller {
  const { idempotency: _, ...rest } = caller;
  return rest;
}

const notTheirs = deny(
  'allocation_run.not_yours',
  'The sum is attested by the independent accountant.',
  '合计数由独立会计师核证。',
);
