import { Injectable } from '@nestjs/common';
import { Approvals } from '../../approvals/index.js';
import { moneyOf, move, refuse } from '../../kernel/index.js';
import { BankReferences } from '../../ledger/index.js';
import {
  assertVersion,
  type Caller,
  granted,
  InvalidInputError,
  newId,
  personOf,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { recoveryLife } from '../domain/ends/recovery-life.js';
import { keeperHands } from '../dues/end-hands.js';
import { PlansReader } from '../plans/plans.reader.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import type { RecoveryBody } from './recoveries.contract.js';
import { type KeptRecovery, RecoveriesStore } from './recoveries.store.js';
import { recoveryContent, recoveryFact, recoveryNeeds } from './recovery-approval.js';
import { ShareRecovery } from './share-recovery.js';

type Made = Promise<{ readonly id: string }>;

/** Takes the reference of money that came back and asks for its approval; gives it back where it is not taken in. */
@Injectable()
export class AskRecovery {
  constructor(
    private readonly approvals: Approvals,
    private readonly references: BankReferences,
  ) {}

  /** Refuses `ledger.reference_used`. */
  take(tx: Tx, { id, fundId, reference }: KeptRecovery): Promise<void> {
    return this.references.take(tx, { fundId, reference, usedFor: { kind: 'recovery', id } });
  }

  /** Answers the question's id. */
  ask(tx: Tx, made: KeptRecovery): Promise<string> {
    return this.approvals.ask(tx, {
      kind: 'recovery',
      aboutId: made.id,
      caseId: made.caseId,
      needs: recoveryNeeds,
      content: recoveryContent(made),
    });
  }

  async lapse(tx: Tx, id: string): Promise<void> {
    await this.approvals.lapse(tx, 'recovery', id);
    await this.references.free(tx, { kind: 'recovery', id });
  }
}

/** Enters money that came back, works out who gets what of it, and asks for approval. */
@Injectable()
export class KeepRecoveries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly recoveries: RecoveriesStore,
    private readonly sights: MoneySights,
    private readonly plans: PlansReader,
    private readonly sharing: ShareRecovery,
    private readonly asking: AskRecovery,
  ) {}

  /** Refuses `recovery.no_plan`, `recovery.weights_needed` and `ledger.reference_used`. */
  propose(caller: Caller, groupId: string, body: RecoveryBody): Made {
    return this.work.run(caller, async (tx) => {
      const { group } = await this.sights.ofGroup(tx, groupId, 'amounts');
      const plan = await this.plans.effectiveOn(tx, groupId, body.receivedOn);
      if (plan === undefined) throw new RefusedError(noPlan.refusal);
      const recovered = amountIn(body.amount, plan.currency, '/amount');
      const collectionCosts =
        body.collection === undefined ? 0n : amountIn(body.collection, plan.currency, '/collection');
      if (recovered === 0n || collectionCosts > recovered) throw tooMuch;
      const lines = await this.sharing.linesOf(tx, plan, { recovered, collectionCosts }, body);
      const made: KeptRecovery = {
        id: newId(),
        groupId,
        caseId: group.caseId,
        fundId: plan.fundId,
        kind: body.kind,
        payer: body.payer,
        reference: body.reference,
        receivedOn: body.receivedOn,
        amountMinor: recovered.toString(),
        collectionMinor: collectionCosts.toString(),
        currency: plan.currency,
        status: 'proposed',
        questionId: null,
        madeBy: personOf(caller),
        madeAt: tx.now,
        postedAt: null,
        endReason: null,
        version: 1,
        lines,
      };
      await this.asking.take(tx, made);
      await this.recoveries.insert(tx, made);
      const questionId = await this.asking.ask(tx, made);
      await this.recoveries.save(tx, { ...made, version: 0, questionId });
      await tx.record([recoveryFact(made, 'proposed')]);
      return { id: made.id };
    });
  }

  withdraw(caller: Caller, id: string, reason: string, version?: number): Made {
    return this.work.run(caller, async (tx) => {
      const one = await this.recoveries.lock(tx, id);
      await this.sights.ofGroup(tx, one.groupId, 'amounts');
      assertVersion(one.version, version);
      const around = { hands: keeperHands(caller) };
      const { state: status } = granted(move(recoveryLife, 'withdraw', one, around, { reason }));
      await this.asking.lapse(tx, id);
      await this.recoveries.save(tx, { ...one, status, endReason: reason });
      await tx.record([recoveryFact(one, status)]);
      return { id };
    });
  }
}

function amountIn(text: string, currency: string, pointer: string): bigint {
  const money = moneyOf(text, currency);
  if (money !== undefined && money.minor >= 0n) return money.minor;
  throw InvalidInputError.at(
    pointer,
    `State an amount in ${currency} with all its digits.`,
    `请填写 ${currency} 金额，写足小数位。`,
  );
}

const tooMuch = InvalidInputError.at(
  '/collection',
  'More than nothing was won, and collecting it cost no more than that.',
  '追回金额须大于零，且追回成本不得超过该金额。',
);
const noPlan = refuse(
  'recovery.no_plan',
  'No cost plan of the group held on that day: there is no fund to take the money in.',
  '该日本组没有生效的分摊方案，没有可入账的资金账户。',
);
