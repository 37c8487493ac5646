import { Injectable } from '@nestjs/common';
import { Blobs, Consumers, Duties, SigningKey, systemCaller, UnitOfWork } from '../../platform/index.js';
import { CheckpointsStore } from '../checkpoints/checkpoints.store.js';
import { figuresSealed, sharesAddUp, sharesRetraced } from './allocations.js';
import { approvalsByOthers } from './approvals.js';
import { attachmentsPlaced } from './attachments.js';
import { callsPosted, paymentsPlaced } from './calls.js';
import { chainHolds } from './chain.js';
import { checksDecided } from './checks.js';
import { costsPosted, narrativesSealed } from './costs.js';
import { engagementsCleared, spendingCapped } from './engagements.js';
import { endsSettled } from './ends.js';
import type { Invariant } from './invariant.js';
import { contentThere, evidenceHolds } from './files.js';
import { dossiersByRule, expertsAdmitted } from './experts.js';
import { firmsInOrder } from './firms.js';
import { deadlinesRetraced, livesTold, stepsFollowed } from './lives.js';
import {
  allocationsWhole,
  balancesReplayed,
  entriesBalanced,
  entriesUnchanged,
  fundsFenced,
  periodsHold,
} from './ledger.js';
import { ordersKept } from './orders.js';
import { admissionsBased, standingsBased, suppliersHeard } from './rights.js';
import { compartmentsSealed, factsDiscreet } from './sealing.js';
import { suspensionsApart } from './suspensions.js';
import { guardsUp, tenantsApart } from './tenancy.js';
import { dutiesKept, mailsSent, outboxHeard, timersFired } from './work.js';

/** What came of checking one invariant in all alliances. */
export interface Finding {
  readonly name: string;
  readonly claim: string;
  /** Each with the alliance it is of. */
  readonly breaches: readonly string[];
}

/** Where there is no alliance yet, the database's own guards are looked at all the same. */
const noAlliance = '00000000-0000-0000-0000-000000000000';

/** Checks what must hold at every moment, in every alliance. */
@Injectable()
export class CheckInvariants {
  private readonly invariants: readonly Invariant[];

  constructor(
    private readonly work: UnitOfWork,
    consumers: Consumers,
    checkpoints: CheckpointsStore,
    key: SigningKey,
    blobs: Blobs,
    duties: Duties,
  ) {
    this.invariants = [
      guardsUp,
      tenantsApart,
      chainHolds(checkpoints, key),
      outboxHeard(consumers),
      timersFired,
      mailsSent,
      livesTold,
      deadlinesRetraced,
      ordersKept,
      suspensionsApart,
      approvalsByOthers,
      sharesAddUp,
      sharesRetraced,
      figuresSealed,
      stepsFollowed,
      entriesBalanced,
      entriesUnchanged,
      balancesReplayed,
      allocationsWhole,
      fundsFenced,
      periodsHold,
      costsPosted,
      narrativesSealed,
      callsPosted,
      paymentsPlaced,
      endsSettled,
      evidenceHolds,
      attachmentsPlaced,
      firmsInOrder,
      expertsAdmitted,
      dossiersByRule,
      checksDecided,
      engagementsCleared,
      spendingCapped,
      admissionsBased,
      suppliersHeard,
      standingsBased,
      compartmentsSealed,
      factsDiscreet,
      contentThere(blobs),
      dutiesKept(duties),
    ];
  }

  /** One after another, each in a transaction of its own for each alliance; those named alone, where some are. */
  async *run(names: readonly string[] = []): AsyncGenerator<Finding> {
    const alliances = await this.work.beforeTenant((tx) =>
      tx.query<{ id: string }>('SELECT id FROM alliance ORDER BY id'),
    );
    const ids = alliances.length === 0 ? [noAlliance] : alliances.map(({ id }) => id);
    for (const invariant of this.invariants) {
      if (names.length > 0 && !names.includes(invariant.name)) continue;
      const breaches: string[] = [];
      for (const id of ids) {
        const found = await invariant.breaches((look) => this.work.read(systemCaller(id), look));
        breaches.push(...found.map((breach) => `${breach} (alliance ${id})`));
      }
      yield { name: invariant.name, claim: invariant.claim, breaches };
    }
  }
}
