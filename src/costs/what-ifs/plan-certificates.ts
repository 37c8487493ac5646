import { Injectable } from '@nestjs/common';
import { type Caller, NotFoundError, UnitOfWork } from '../../platform/index.js';
import { type Certificate, tellsOf } from '../domain/certificate/certificate.js';
import { seesMoney } from '../domain/sight.js';
import { found, PlansStore } from '../plans/plans.store.js';
import { Certificates } from '../reckoning/certificates.js';
import { MoneySights } from '../sight/money-sights.reader.js';

/** What a plan would have come to before it was decided, as whoever holds a certificate can recompute it. */
@Injectable()
export class PlanCertificates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly plans: PlansStore,
    private readonly sights: MoneySights,
    private readonly certificates: Certificates,
  ) {}

  /** A member's own, to its people once the plan was approved; the caller's one member unless said. */
  own(caller: Caller, planId: string, memberId?: string): Promise<Certificate> {
    return this.work.read(caller, async (tx) => {
      const plan = found(await this.plans.find(tx, planId));
      const { sight } = await this.sights.ofGroup(tx, plan.groupId);
      const [own] = await this.plans.sealedOwn(
        tx,
        plan,
        sight.own.filter((id) => memberId === undefined || id === memberId),
      );
      if (plan.status !== 'approved' || own === undefined) throw new NotFoundError();
      return this.certificates.openOwn(tx, { id: planId, ...own });
    });
  }

  /** Every line told, to the auditor and the accountant. The opening is recorded; no answer is kept for a repeated request. */
  open(caller: Caller, planId: string): Promise<Certificate> {
    const { idempotency: _, ...rest } = caller;
    return this.work.run(rest, async (tx) => {
      const plan = found(await this.plans.find(tx, planId));
      const { sight } = await this.sights.ofGroup(tx, plan.groupId);
      const sealed = await this.plans.sealedWhole(tx, planId);
      if (!seesMoney(sight, 'certificates') || sealed === undefined) throw new NotFoundError();
      const of = { kind: 'cost_plan', id: planId };
      const whole = await this.certificates.openWhole(tx, sealed, { why: 'read', of });
      if (tellsOf(whole, sight.hidden)) throw new NotFoundError();
      return whole;
    });
  }
}
