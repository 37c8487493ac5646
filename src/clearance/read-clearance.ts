import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../cases/index.js';
import { allianceOf } from '../identity/index.js';
import { isTheirs, obstacle, type Offer, offers, type Refusal } from '../kernel/index.js';
import { type Caller, NotFoundError, type Sorted, type Tx, UnitOfWork } from '../platform/index.js';
import { type Candidate, Candidates } from './candidates.js';
import {
  type CompartmentsFilter,
  CompartmentsScreens,
  type NamedAdmission,
  type ShownCompartment,
} from './compartments.screens.js';
import { compartmentLife, type CompartmentTerms, mayOpen, type Opening } from './domain/compartment.js';
import { handsOf, isActive, offeredActions, type Subscription } from './domain/subscription.js';
import type { SubscriptionTerms } from './domain/subscription-life.js';
import {
  hasPassed,
  type NoticeTerms,
  type SupplierWindow,
  windowLife,
  type WindowTerms,
} from './domain/window.js';
import type { UndertakingText } from './domain/undertaking.js';
import { CompartmentGate } from './keep-compartments.js';
import { moverOf } from './move-subscriptions.js';
import { undertakingSight } from './subscriptions.reader.js';
import {
  type OrderWindow,
  type ShownSubscription,
  type SubscriptionsFilter,
  SubscriptionsScreens,
} from './subscriptions.screens.js';
import { type SubscriptionStep, SubscriptionsStore } from './subscriptions.store.js';
import { TakeStep } from './take-step.js';
import type { Reader } from '../walls/index.js';
import { OrderSuppliers, type PossibleSupplier } from './windows/order-suppliers.store.js';
import { type NamedUndertaking, UndertakingsStore } from './windows/undertakings.store.js';
import { type NamedWindow, WindowsStore, type WindowStep } from './windows/windows.store.js';

/** Someone's time in a compartment, and for who may end it what stands against that. */
export interface DescribedAdmission extends NamedAdmission {
  readonly end: { readonly against: Refusal | undefined } | null;
}

/** A compartment with who is in it and what the caller may do. */
export interface DescribedCompartment extends ShownCompartment {
  readonly people: readonly DescribedAdmission[];
  /** The parties that supply under a protective order, by name. */
  readonly suppliers: readonly PossibleSupplier[];
  readonly windows: readonly DescribedOrderWindow[];
  readonly undertaking: UndertakingText | null;
  readonly actions: readonly Offer<CompartmentTerms>[];
}

/** A subscription with its steps and what the caller may do next. */
export interface DescribedSubscription extends ShownSubscription {
  readonly steps: readonly SubscriptionStep[];
  readonly actions: readonly Offer<SubscriptionTerms>[];
  readonly supplierWindows: readonly DescribedWindow[];
  /** The parties that can be given notice of its person yet; to whoever gives it. */
  readonly toNotice: readonly PossibleSupplier[];
  readonly terms: NoticeTerms;
  readonly toSign: UndertakingText | null;
  readonly undertakings: readonly NamedUndertaking[];
}

/** A window with its steps and what the caller may do next. */
export interface DescribedWindow extends NamedWindow {
  readonly hasPassed: boolean;
  readonly isOpen: boolean;
  readonly steps: readonly WindowStep[];
  readonly actions: readonly Offer<WindowTerms>[];
}

/** A window under an order, and how it stands now. */
export interface DescribedOrderWindow extends OrderWindow {
  readonly hasPassed: boolean;
  readonly isOpen: boolean;
}

/** Shows the windows of a subscription its reader may know of, and what was undertaken with it. */
@Injectable()
export class ReadWindows {
  constructor(
    private readonly windows: WindowsStore,
    private readonly suppliers: OrderSuppliers,
    private readonly undertakings: UndertakingsStore,
    private readonly screens: SubscriptionsScreens,
  ) {}

  /** Each with its steps and, where it counts, what the caller may do. */
  async of(
    tx: Tx,
    one: Subscription,
    hands: ReturnType<typeof handsOf>,
    { zone }: NoticeTerms,
  ): Promise<readonly DescribedWindow[]> {
    const named = await this.windows.named(tx, one.id);
    const steps = named.length === 0 ? [] : await this.windows.steps(tx, one.id);
    const around = { now: tx.now, at: tx.now, zone, subscription: one, hands };
    return named.map((window) => ({
      ...window,
      hasPassed: hasPassed(window, tx.now),
      isOpen: isActive(one) && hasPassed(window, tx.now),
      steps: steps.filter(({ windowId }) => windowId === window.id),
      actions: window.closedAt === null ? offers(windowLife, window, around).filter(isTheirs) : [],
    }));
  }

  /** Those under an order of whom the caller may know. */
  async under(tx: Tx, compartmentId: string): Promise<readonly DescribedOrderWindow[]> {
    return (await this.screens.windowsUnder(tx, compartmentId)).map((window) => ({
      ...window,
      hasPassed: hasPassed(window, tx.now),
      isOpen: window.isActive && hasPassed(window, tx.now),
    }));
  }

  /** The parties that supply under an order. */
  async suppliersOf(
    tx: Tx,
    order: { readonly id: string; readonly caseId: string },
  ): Promise<readonly PossibleSupplier[]> {
    return (await this.suppliers.possible(tx, order)).filter(({ supplies }) => supplies);
  }

  /** How an order words what is undertaken under it, as far as counsel took it over. */
  wordsOf(tx: Tx, compartmentId: string): Promise<UndertakingText | null> {
    return this.undertakings.ofOrder(tx, compartmentId);
  }

  /** What was signed, as far as somebody may read it; and what is to be, for who signs. */
  async signed(
    tx: Tx,
    one: Subscription,
    reader: Reader,
    actions: DescribedSubscription['actions'],
  ): Promise<Pick<DescribedSubscription, 'toSign' | 'undertakings'>> {
    const signs = actions.some(({ action }) => action === 'sign');
    return {
      toSign: signs ? await this.undertakings.toSign(tx, one) : null,
      undertakings: await this.undertakings.seen(tx, one.id, undertakingSight(reader, one)),
    };
  }

  /** The parties of the case that were not given notice; those that supply under the order first. */
  async toNotice(
    tx: Tx,
    { compartmentId, caseId }: Subscription,
    windows: readonly SupplierWindow[],
  ): Promise<readonly PossibleSupplier[]> {
    const possible = await this.suppliers.possible(tx, { id: compartmentId, caseId });
    return possible
      .filter(({ id }) => !windows.some(({ partyId }) => partyId === id))
      .toSorted((a, b) => Number(b.supplies) - Number(a.supplies));
  }
}

/** Lists and shows compartments, and who could be let in. */
@Injectable()
export class ReadCompartments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly screens: CompartmentsScreens,
    private readonly gate: CompartmentGate,
    private readonly candidates: Candidates,
    private readonly readers: CaseReaders,
    private readonly windows: ReadWindows,
  ) {}

  list(caller: Caller, filter: CompartmentsFilter): Promise<readonly (ShownCompartment & Sorted)[]> {
    return this.work.readOnce(caller, (tx) => this.screens.list(tx, filter));
  }

  one(caller: Caller, id: string): Promise<DescribedCompartment> {
    return this.work.read(caller, async (tx) => {
      const compartment = await this.gate.shown(tx, id);
      const around = { hands: await this.gate.hands(tx, compartment), staysKept: true };
      const actions = offers(compartmentLife, compartment, around).filter(isTheirs);
      const letsOut = actions.some(({ action }) => action === 'let_out');
      const people = await this.screens.people(tx, id);
      const inside = people.flatMap(({ until, personId }) => (until === null ? [personId] : []));
      const keepers = letsOut ? await this.candidates.keepersAmong(tx, compartment, inside) : [];
      const endOf = ({ basis, until, personId }: NamedAdmission): DescribedAdmission['end'] => {
        if (!letsOut || basis !== 'named' || until !== null) return null;
        const staysKept = keepers.some((one) => one !== personId);
        return { against: obstacle(compartmentLife, 'let_out', compartment, { ...around, staysKept }) };
      };
      const isOrder = compartment.kind === 'cbi';
      const begins = isOrder && actions.some(({ action }) => action === 'subscribe');
      return {
        ...compartment,
        people: people.map((one) => ({ ...one, end: endOf(one) })),
        suppliers: isOrder ? await this.windows.suppliersOf(tx, compartment) : [],
        windows: isOrder ? await this.windows.under(tx, id) : [],
        undertaking: begins ? await this.windows.wordsOf(tx, id) : null,
        actions,
      };
    });
  }

  /** Nobody for whom the caller may not open such a compartment. */
  candidatesFor(caller: Caller, opening: Opening): Promise<readonly Candidate[]> {
    return this.work.read(caller, async (tx) => {
      if (!(await this.screens.caseIsThere(tx, opening.caseId, opening.kind))) return [];
      if (!mayOpen(await this.readers.readerOf(tx), opening)) return [];
      return this.candidates.all(tx, opening);
    });
  }
}

/** Lists and shows subscriptions. */
@Injectable()
export class ReadSubscriptions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly screens: SubscriptionsScreens,
    private readonly subscriptions: SubscriptionsStore,
    private readonly readers: CaseReaders,
    private readonly step: TakeStep,
    private readonly windows: ReadWindows,
  ) {}

  list(caller: Caller, filter: SubscriptionsFilter): Promise<readonly (ShownSubscription & Sorted)[]> {
    return this.work.readOnce(caller, (tx) => this.screens.list(tx, filter));
  }

  one(caller: Caller, id: string): Promise<DescribedSubscription> {
    return this.work.read(caller, async (tx) => {
      const [found] = await this.screens.list(tx, { id, limit: 1 });
      if (found === undefined) throw new NotFoundError();
      const { zone } = await allianceOf(tx);
      const circumstances = await this.step.circumstances(tx, found, zone);
      const reader = await this.readers.readerOf(tx);
      const mover = moverOf(reader, found);
      const actions = offeredActions(found, mover, circumstances);
      const { terms } = circumstances;
      return {
        ...found,
        ...(await this.windows.signed(tx, found, reader, actions)),
        steps: await this.subscriptions.steps(tx, id),
        actions,
        terms,
        supplierWindows: await this.windows.of(tx, found, handsOf(mover, found), terms),
        toNotice: actions.some(({ action }) => action === 'give_notice')
          ? await this.windows.toNotice(tx, found, circumstances.windows)
          : [],
      };
    });
  }
}
