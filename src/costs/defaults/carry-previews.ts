import { Injectable } from '@nestjs/common';
import { type Caller, UnitOfWork } from '../../platform/index.js';
import { amountOf, memberView } from '../calls/call-views.js';
import type { CarryPreviewView } from '../calls/calls.contract.js';
import { CallsStore } from '../calls/calls.store.js';
import { Lookings } from '../calls/lookings.js';
import { assertKeepsMember } from '../calls/seen-line.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import { CarryPlans } from './decide-lines.js';

/** Shows who would carry how much of a line, before anything is asked. */
@Injectable()
export class CarryPreviews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sights: MoneySights,
    private readonly calls: CallsStore,
    private readonly lookings: Lookings,
    private readonly plans: CarryPlans,
  ) {}

  of(caller: Caller, lineId: string, capPercent: string | undefined): Promise<CarryPreviewView> {
    return this.work.read(caller, async (tx) => {
      const line = await this.calls.line(tx, lineId);
      await assertKeepsMember(this.sights, tx, line);
      const call = await this.calls.find(tx, line.callId);
      const { looking } = await this.lookings.at(tx, call);
      const { cap, planned, plan } = await this.plans.of(tx, call, line, capPercent);
      const money = amountOf(line.currency);
      return {
        amount: money(plan.lines.reduce((sum, { minor }) => sum + minor, plan.restMinor)),
        capPercent: cap,
        plannedCapPercent: planned,
        carried: plan.lines.map(({ memberId, minor }) => ({
          member: memberView(looking, memberId),
          amount: money(minor),
        })),
        rest: money(plan.restMinor),
      };
    });
  }
}
