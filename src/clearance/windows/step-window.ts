import { Injectable } from '@nestjs/common';
import type { Instant } from '../../kernel/index.js';
import { granted, NotFoundError, type Tx } from '../../platform/index.js';
import { Compartments } from '../../walls/index.js';
import { handsOf, isActive, type Mover, type Subscription } from '../domain/subscription.js';
import {
  type Exposure,
  moveWindow,
  type SupplierWindow,
  type WindowAction,
  type WindowWords,
} from '../domain/window.js';
import { SubscriptionsStore } from '../subscriptions.store.js';
import { bySystem, TakeStep } from '../take-step.js';
import { WindowsStore } from './windows.store.js';

/** What is to be done with a window; `at`: when the objection was made, now unless said. */
export interface WindowMove extends WindowWords {
  readonly action: WindowAction;
  readonly at?: Instant | undefined;
}

/**
 * Takes one step with a window of a subscription whose row is locked, and opens or ends what its supplier supplied in the same
 * transaction.
 */
@Injectable()
export class StepWindow {
  constructor(
    private readonly windows: WindowsStore,
    private readonly subscriptions: SubscriptionsStore,
    private readonly compartments: Compartments,
    private readonly step: TakeStep,
  ) {}

  async run(tx: Tx, one: Subscription, windowId: string, move: WindowMove, by: Mover): Promise<void> {
    const counting = await this.windows.counting(tx, one.id, 'FOR UPDATE');
    const window = counting.find(({ id }) => id === windowId);
    if (window === undefined) throw new NotFoundError();
    const { zone } = await this.windows.termsOf(tx, one.compartmentId);
    const acting = { by: by.personId, hands: handsOf(by, one), subscription: one };
    const around = { now: tx.now, at: move.at ?? tx.now, zone };
    const { state, facts } = granted(moveWindow(window, move.action, move, acting, around));
    await this.windows.save(tx, state, move.action, window.status);
    await this.subscriptions.touch(tx, one);
    await this.follow(tx, one, state);
    await tx.record(facts);
    const others = counting.filter(({ id }) => id !== windowId);
    if (one.state === 'notice_window' && [...others, state].every(({ status }) => status === 'denied'))
      await this.step.run(tx, { ...one, version: one.version + 1 }, 'deny', {}, bySystem);
  }

  private async follow(tx: Tx, one: Subscription, window: SupplierWindow): Promise<void> {
    if (!isActive(one)) return;
    if (window.status === 'conferring') {
      await this.compartments.closeSuppliers(tx, one.compartmentId, [one.personId], [window.partyId]);
    }
    if (window.status === 'allowed') await this.step.openWindows(tx, one, [window]);
  }
}

/** Keeps what somebody had opened of a supplier's before that objected, once the module that knows has looked it up. */
@Injectable()
export class KeepExposure {
  constructor(
    private readonly windows: WindowsStore,
    private readonly subscriptions: SubscriptionsStore,
    private readonly compartments: Compartments,
  ) {}

  /** Nothing where there is no such window, or its objection came in time: then nothing was open. */
  async run(
    tx: Tx,
    windowId: string,
    openedBy: (exposed: Exposed) => Promise<readonly Exposure[]>,
  ): Promise<void> {
    const window = await this.windows.byId(tx, windowId);
    const one = window && (await this.subscriptions.lock(tx, window.subscriptionId));
    if (one === undefined || window === undefined || window.status === 'running') return;
    const times = await this.compartments.accessBy(tx, windowId);
    if (times.length === 0) return;
    const { partyId } = window;
    const exposure = await openedBy({
      personId: one.personId,
      compartmentId: one.compartmentId,
      partyId,
      times,
    });
    await this.windows.keepExposure(tx, windowId, exposure);
  }
}

/** Of whom, and when, what a party supplied was open. */
export interface Exposed {
  readonly personId: string;
  readonly compartmentId: string;
  readonly partyId: string;
  readonly times: readonly { readonly from: Instant; readonly until: Instant | null }[];
}
