import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../cases/index.js';
import { todayIn } from '../identity/index.js';
import {
  assertVersion,
  type By,
  granted,
  InvalidInputError,
  newId,
  NotFoundError,
  personOf,
  type Tx,
  UnitOfWork,
} from '../platform/index.js';
import { type Reader, usableStandings } from '../walls/index.js';
import { draft, type Mover, type MoveWords, type Subscription } from './domain/subscription.js';
import { type Capacity, needsNotice, type SubscriptionAction } from './domain/subscription-life.js';
import type { UndertakingText } from './domain/undertaking.js';
import { CompartmentGate } from './keep-compartments.js';
import { SubscriptionsScreens } from './subscriptions.screens.js';
import { SubscriptionsStore } from './subscriptions.store.js';
import { StepWindow, type WindowMove } from './windows/step-window.js';
import { TakeStep } from './take-step.js';

/** A subscription to be begun. */
export interface SubscriptionWish {
  readonly compartmentId: string;
  readonly personId: string;
  readonly capacity: Capacity;
  readonly firm: string;
  readonly groupId: string | null;
  readonly withHistory: boolean;
  /** The words of the order for what is undertaken; the standard ones where it has none. */
  readonly text: UndertakingText;
}

/** Begins a subscription, for oneself or for someone else: counsel who acts in the case. */
@Injectable()
export class BeginSubscription {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: CompartmentGate,
    private readonly subscriptions: SubscriptionsStore,
    private readonly readers: CaseReaders,
  ) {}

  run(by: By, { text, ...wish }: SubscriptionWish): Promise<{ readonly id: string }> {
    return this.work.within(by, async (tx) => {
      const compartment = await this.compartmentOf(tx, wish.compartmentId);
      const reader = await this.readers.readerOf(tx);
      await this.gate.allow(tx, 'subscribe', compartment);
      if (wish.groupId !== null) assertEngagement(reader, wish, compartment.caseId);
      const held = await this.subscriptions.heldUnder(tx, wish.compartmentId, wish.personId);
      const seats = await this.subscriptions.seatsKept(tx, wish.personId, await todayIn(tx));
      const begun: Subscription = {
        ...unwritten,
        ...wish,
        id: newId(),
        caseId: compartment.caseId,
        draftedBy: personOf(tx.caller),
        draftedAt: tx.now,
      };
      const { state, facts } = granted(draft(begun, held, seats));
      await this.subscriptions.insert(tx, state, text);
      await tx.record(facts);
      return { id: state.id };
    });
  }

  private async compartmentOf(tx: Tx, id: string) {
    try {
      return await this.gate.shown(tx, id);
    } catch (error) {
      if (error instanceof NotFoundError) throw noSuchCompartment();
      throw error;
    }
  }
}

const unwritten = {
  state: 'draft',
  signedAt: null,
  filedOn: null,
  filing: null,
  filedBy: null,
  acknowledgement: null,
  activatedBy: null,
  activeAt: null,
  endedAt: null,
  endReason: null,
  returnDueOn: null,
  certifiedAt: null,
  certificate: null,
  version: 1,
} as const;

const noSuchCompartment = (): InvalidInputError =>
  InvalidInputError.at(
    '/compartmentId',
    'There is no such compartment; choose that of a protective order in a case of yours.',
    '没有该专区，请选择您所办案件的保护令专区。',
  );

/**
 * Only who holds an office of a group engages an expert for it, and gives history only as far as the holder reads it: an expert of one
 * member's counsel would be a way for that member to read on after it has left.
 */
function assertEngagement(reader: Reader, wish: Omit<SubscriptionWish, 'text'>, caseId: string): void {
  const open = usableStandings(reader).filter(
    (one) => one.groupId === wish.groupId && one.caseId === caseId && one.until === null,
  );
  const holdsOffice = open.some(({ basis }) => basis === 'office');
  const readsHistory = open.some(({ from }) => from === null);
  if (needsNotice(wish.capacity) && holdsOffice && (!wish.withHistory || readsHistory)) return;
  throw InvalidInputError.at(
    '/groupId',
    'An expert is engaged for a group by its liaison counsel, and with no more history than that counsel reads; choose another group, or leave it out.',
    '专家须由该联合应诉组的联络律师聘请，且可阅读的历史材料不得超出该律师；请另选组别或留空。',
  );
}

/** Takes a step with a subscription the caller may know of. */
@Injectable()
export class MoveSubscription {
  constructor(
    private readonly work: UnitOfWork,
    private readonly screens: SubscriptionsScreens,
    private readonly subscriptions: SubscriptionsStore,
    private readonly readers: CaseReaders,
    private readonly step: TakeStep,
  ) {}

  run(
    by: By,
    id: string,
    move: MoveWords & { readonly action: SubscriptionAction },
    version: number | undefined,
  ): Promise<{ readonly id: string }> {
    return this.work.within(by, async (tx) => {
      const [known] = await this.screens.list(tx, { id, limit: 1 });
      const one = known && (await this.subscriptions.lock(tx, id));
      if (one === undefined) throw new NotFoundError();
      assertVersion(one.version, version);
      const mover = moverOf(await this.readers.readerOf(tx), one);
      await this.step.run(tx, one, move.action, move, mover);
      return { id };
    });
  }
}

/** Takes a step with one window of a subscription the caller may know of. */
@Injectable()
export class MoveWindow {
  constructor(
    private readonly work: UnitOfWork,
    private readonly screens: SubscriptionsScreens,
    private readonly subscriptions: SubscriptionsStore,
    private readonly readers: CaseReaders,
    private readonly step: StepWindow,
  ) {}

  run(
    by: By,
    id: string,
    windowId: string,
    move: WindowMove,
    version?: number,
  ): Promise<{ readonly id: string }> {
    return this.work.within(by, async (tx) => {
      const [known] = await this.screens.list(tx, { id, limit: 1 });
      const one = known && (await this.subscriptions.lock(tx, id));
      if (one === undefined) throw new NotFoundError();
      assertVersion(one.version, version);
      const mover = moverOf(await this.readers.readerOf(tx), one);
      await this.step.run(tx, one, windowId, move, mover);
      return { id };
    });
  }
}

/** Someone as a mover of a subscription. */
export const moverOf = (reader: Reader, { caseId }: Pick<Subscription, 'caseId'>): Mover => ({
  kind: reader.kind,
  personId: reader.personId,
  seats: reader.seats,
  actsInCase: reader.clients.some((client) => client.caseId === caseId),
});
