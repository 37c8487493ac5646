import { Injectable } from '@nestjs/common';
import { isCalendarDate } from '../kernel/index.js';
import { type HeardFact, type Json, type Tx, WorkRegistry } from '../platform/index.js';
import { EndOrders, RecheckSubscriptions, TellSubscriptionDay } from './follow-subscriptions.js';
import { recheckTimer, returnNearTimer, returnOverdueTimer, windowEndTimer } from './timers.js';

const consumer = 'clearance';

/** Listens for what ends a subscription, and for the days that are to be told. */
@Injectable()
export class ClearanceProcessor {
  constructor(
    registry: WorkRegistry,
    recheck: RecheckSubscriptions,
    orders: EndOrders,
    telling: TellSubscriptionDay,
  ) {
    for (const type of ['appointment.made', 'person.disabled']) {
      registry.onFact(type, consumer, (tx, { subject }) => recheck.run(tx, subject.id));
    }
    registry.onFact('appointment.ended', consumer, (tx, fact) => afterSeat(tx, fact, recheck));
    registry.onFact('proceeding.revised', consumer, async (tx, { subject, payload }) => {
      const endedOn = textIn(entry(payload, 'after'), 'endedOn');
      if (isCalendarDate(endedOn)) await orders.ofProceeding(tx, subject.id, endedOn);
    });
    registry.onFact('case.moved', consumer, async (tx, { caseId, payload }) => {
      if (caseId !== null && textIn(payload, 'to') === 'closed') await orders.ofCase(tx, caseId);
    });
    registry.onTimer(recheckTimer, (tx, { subjectId }) => recheck.run(tx, subjectId));
    registry.onTimer(windowEndTimer, (tx, { subjectId }) => telling.ofWindow(tx, subjectId));
    registry.onTimer(returnNearTimer, (tx, { subjectId }) =>
      telling.run(tx, subjectId, 'return_due', 'return_near'),
    );
    registry.onTimer(returnOverdueTimer, (tx, { subjectId }) =>
      telling.run(tx, subjectId, 'return_due', 'return_overdue'),
    );
  }
}

async function afterSeat(tx: Tx, { subject, payload }: HeardFact, recheck: RecheckSubscriptions) {
  const id = textIn(payload, 'appointmentId');
  const lastDay = textIn(payload, 'on');
  if (id !== undefined && isCalendarDate(lastDay)) await recheck.after(tx, subject.id, { id, lastDay });
  else await recheck.run(tx, subject.id);
}

const entry = (payload: Json | undefined, key: string): Json | undefined =>
  typeof payload === 'object' && payload !== null && !Array.isArray(payload)
    ? (payload as { readonly [key: string]: Json | undefined })[key]
    : undefined;

function textIn(payload: Json | undefined, key: string): string | undefined {
  const value = entry(payload, key);
  return typeof value === 'string' ? value : undefined;
}
