import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../cases/index.js';
import { allianceOf } from '../identity/index.js';
import { isTheirs, obstacle, type Offer, offers, type Refusal } from '../kernel/index.js';
import { type Caller, NotFoundError, type Sorted, UnitOfWork } from '../platform/index.js';
import { type Candidate, Candidates } from './candidates.js';
import {
  type CompartmentsFilter,
  CompartmentsScreens,
  type NamedAdmission,
  type ShownCompartment,
} from './compartments.screens.js';
import { compartmentLife, type CompartmentTerms, mayOpen, type Opening } from './domain/compartment.js';
import { offeredActions } from './domain/subscription.js';
import type { SubscriptionTerms } from './domain/subscription-life.js';
import { CompartmentGate } from './keep-compartments.js';
import { moverOf } from './move-subscriptions.js';
import {
  type ShownSubscription,
  type SubscriptionsFilter,
  SubscriptionsScreens,
} from './subscriptions.screens.js';
import { type SubscriptionStep, SubscriptionsStore } from './subscriptions.store.js';
import { TakeStep } from './take-step.js';

/** Someone's time in a compartment, and for who may end it what stands against that. */
export interface DescribedAdmission extends NamedAdmission {
  readonly end: { readonly against: Refusal | undefined } | null;
}

/** A compartment with who is in it and what the caller may do. */
export interface DescribedCompartment extends ShownCompartment {
  readonly people: readonly DescribedAdmission[];
  readonly actions: readonly Offer<CompartmentTerms>[];
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
      return { ...compartment, people: people.map((one) => ({ ...one, end: endOf(one) })), actions };
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

/** A subscription with its steps and what the caller may do next. */
export interface DescribedSubscription extends ShownSubscription {
  readonly steps: readonly SubscriptionStep[];
  readonly actions: readonly Offer<SubscriptionTerms>[];
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
      const mover = moverOf(await this.readers.readerOf(tx), found);
      return {
        ...found,
        steps: await this.subscriptions.steps(tx, id),
        actions: offeredActions(found, mover, circumstances),
      };
    });
  }
}
