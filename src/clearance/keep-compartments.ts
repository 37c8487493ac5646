import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../cases/index.js';
import { type Bilingual, move } from '../kernel/index.js';
import {
  type By,
  type Fact,
  granted,
  InvalidInputError,
  NotFoundError,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../platform/index.js';
import {
  type Compartment,
  Compartments,
  type CompartmentWish,
  noNotice,
  type NoticeKept,
} from '../walls/index.js';
import { allianceOf } from '../identity/index.js';
import { Candidates } from './candidates.js';
import { CompartmentsScreens, type ShownCompartment } from './compartments.screens.js';
import {
  compartmentHands,
  compartmentLife,
  type CompartmentTerms,
  mayOpen,
  notYoursToOpen,
  openAlready,
  subscriptionNeeded,
} from './domain/compartment.js';
import { returnDays } from './domain/subscription.js';
import { noticeDays, type NoticeTerms, zoneOfForum } from './domain/window.js';
import { EndOrders } from './follow-subscriptions.js';

/**
 * What happened to a protective order's compartment, for those in it. Of a settlement or caucus nothing is recorded: the audit chain
 * shows what was done and by whom to more people than may know that there are talks.
 */
const told = (
  type: Fact['type'],
  { id, kind, caseId }: Pick<Compartment, 'id' | 'kind' | 'caseId'>,
): readonly Fact[] =>
  kind === 'cbi'
    ? [{ type, subject: { kind: 'compartment', id }, caseId, payload: { compartmentId: id, kind } }]
    : [];

/** A compartment somebody wants to open; a protective order's with how its suppliers are given notice, where that is its own. */
export interface CompartmentAsked extends Omit<CompartmentWish, keyof NoticeKept> {
  readonly notice?: Partial<NoticeTerms> | undefined;
}

/** Opens a compartment. */
@Injectable()
export class OpenCompartment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly compartments: Compartments,
    private readonly screens: CompartmentsScreens,
    private readonly readers: CaseReaders,
    private readonly candidates: Candidates,
  ) {}

  run(
    by: By,
    { notice, ...asked }: CompartmentAsked,
    personIds: readonly string[],
  ): Promise<{ readonly id: string }> {
    return this.work.within(by, async (tx) => {
      const wish = { ...asked, ...noNotice };
      if (!(await this.screens.caseIsThere(tx, wish.caseId, wish.kind))) throw new NotFoundError();
      assertPartsOf(wish, notice);
      if (!mayOpen(await this.readers.readerOf(tx), wish)) throw new RefusedError(notYoursToOpen.refusal);
      if (wish.kind === 'cbi' && personIds.length > 0) throw new RefusedError(subscriptionNeeded.refusal);
      await this.candidates.check(tx, wish, personIds);
      const id = await this.open(tx, wish, personIds, notice);
      await tx.record(told('compartment.opened', { ...wish, id }));
      return { id };
    });
  }

  private async open(
    tx: Tx,
    wish: CompartmentWish,
    personIds: readonly string[],
    notice: Partial<NoticeTerms> | undefined,
  ): Promise<string> {
    if (wish.kind === 'settlement' && wish.memberId !== null) {
      return this.compartments.settlementOf(tx, { ...wish, memberId: wish.memberId }, personIds);
    }
    if (wish.kind === 'cbi')
      return this.compartments.open(tx, { ...wish, ...(await this.noticeOf(tx, wish, notice)) });
    const id = await this.compartments.open(tx, wish);
    for (const personId of [tx.caller.personId, ...personIds]) {
      if (personId !== null)
        await this.compartments.admit(tx, { compartmentId: id, personId, basisKind: 'named', basisId: null });
    }
    return id;
  }

  /** How its suppliers are given notice: by the wall clock of its forum, unless the order says otherwise. */
  private async noticeOf(
    tx: Tx,
    { proceedingId, caseId }: CompartmentWish,
    { days = noticeDays, ends = 'same_hour', zone }: Partial<NoticeTerms> = {},
  ): Promise<NoticeKept> {
    const forum = proceedingId === null ? undefined : await this.screens.forumOf(tx, proceedingId, caseId);
    if (proceedingId === null || forum === undefined) {
      throw faultOf('/proceedingId', {
        en: 'There is no such proceeding in this case; choose another.',
        zh: '本案中没有该程序，请另行选择。',
      });
    }
    if (await this.screens.hasOrder(tx, proceedingId)) throw new RefusedError(openAlready.refusal);
    const wall = zone ?? zoneOfForum(forum) ?? (await allianceOf(tx)).zone;
    return { noticeDays: days, noticeEnds: ends, noticeZone: wall };
  }
}

const faultOf = (pointer: string, because: Bilingual): InvalidInputError =>
  new InvalidInputError([{ pointer, because }]);

/** Each kind has the parts that make it one, and no others. */
function assertPartsOf({ kind, proceedingId, memberId }: CompartmentWish, notice: unknown): void {
  if ((kind === 'cbi') !== (proceedingId !== null)) {
    throw faultOf('/proceedingId', {
      en: 'The compartment of a protective order names its proceeding, and no other does.',
      zh: '保护令专区须指明所属程序，其他专区不得填写。',
    });
  }
  if (kind !== 'cbi' && notice !== undefined) {
    throw faultOf('/notice', {
      en: 'Suppliers are given notice under a protective order; leave this out of other compartments.',
      zh: '仅保护令须通知信息提供方，其他专区不得填写此项。',
    });
  }
  if ((kind === 'settlement') !== (memberId !== null)) {
    throw faultOf('/memberId', {
      en: 'The compartment of a settlement names its member, and no other does.',
      zh: '和解专区须指明所属成员单位，其他专区不得填写。',
    });
  }
}

/** What the keepers of compartments share: who may know of one, and who keeps it. */
@Injectable()
export class CompartmentGate {
  constructor(
    private readonly compartments: Compartments,
    private readonly screens: CompartmentsScreens,
    private readonly readers: CaseReaders,
  ) {}

  /** One the caller may know of, locked until commit. Not found else. */
  async lock(tx: Tx, id: string): Promise<Compartment> {
    await this.shown(tx, id);
    return this.compartments.lock(tx, id);
  }

  /** One the caller may know of. Not found else. */
  async shown(tx: Tx, id: string): Promise<ShownCompartment> {
    const [found] = await this.screens.list(tx, { id, limit: 1 });
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /** As what the caller acts on it. */
  async hands(
    tx: Tx,
    compartment: Pick<Compartment, 'kind' | 'caseId' | 'memberId'>,
  ): Promise<CompartmentTerms['around']['hands']> {
    return compartmentHands(await this.readers.readerOf(tx), compartment);
  }

  /** Refuses what stands against an action, right first. */
  async allow(
    tx: Tx,
    action: CompartmentTerms['action'],
    compartment: Pick<Compartment, 'kind' | 'caseId' | 'memberId' | 'closedAt'>,
    words: { readonly reason?: string; readonly staysKept?: boolean } = {},
  ): Promise<void> {
    const around = { hands: await this.hands(tx, compartment), staysKept: words.staysKept ?? true };
    granted(move(compartmentLife, action, compartment, around, words));
  }
}

/** Lets people into a settlement or caucus, and out of it. */
@Injectable()
export class AdmitPeople {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: CompartmentGate,
    private readonly compartments: Compartments,
    private readonly candidates: Candidates,
  ) {}

  run(by: By, id: string, personIds: readonly string[]): Promise<{ readonly id: string }> {
    return this.work.within(by, async (tx) => {
      const compartment = await this.gate.lock(tx, id);
      assertNamed(compartment);
      await this.gate.allow(tx, 'admit', compartment);
      await this.candidates.check(tx, compartment, personIds);
      for (const personId of personIds)
        await this.compartments.admit(tx, { compartmentId: id, personId, basisKind: 'named', basisId: null });
      return { id };
    });
  }

  /** Ends one person's time; what they could read there they read no more from the next request on. */
  end(by: By, id: string, personId: string, reason: string): Promise<{ readonly id: string }> {
    return this.work.within(by, async (tx) => {
      const compartment = await this.gate.lock(tx, id);
      assertNamed(compartment);
      await this.gate.allow(tx, 'let_out', compartment, { reason });
      const inside = (await this.compartments.admissions(tx, id)).filter(({ until }) => until === null);
      if (!inside.some((one) => one.personId === personId)) throw new NotFoundError();
      const others = inside.flatMap((one) => (one.personId === personId ? [] : [one.personId]));
      const keepers = await this.candidates.keepersAmong(tx, compartment, others);
      await this.gate.allow(tx, 'let_out', compartment, { reason, staysKept: keepers.length > 0 });
      await this.compartments.endAdmission(tx, id, [personId], reason);
      return { id };
    });
  }
}

/** Closes a compartment: everyone's time in it ends at once; under an order, return or destruction is asked of all. */
@Injectable()
export class CloseCompartment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: CompartmentGate,
    private readonly compartments: Compartments,
    private readonly orders: EndOrders,
  ) {}

  run(by: By, id: string, reason: string): Promise<{ readonly id: string }> {
    return this.work.within(by, async (tx) => {
      const compartment = await this.gate.lock(tx, id);
      await this.gate.allow(tx, 'close', compartment, { reason });
      if (compartment.kind === 'cbi') await this.orders.end(tx, [id], 'compartment_closed', returnDays);
      await this.compartments.saveClosing(tx, id, reason);
      await this.compartments.endAdmission(tx, id, 'everyone', 'closed');
      await tx.record(told('compartment.closed', compartment));
      return { id };
    });
  }
}

/** Into a protective order's nobody is named: its way in is a subscription, and its way out that one's end. */
function assertNamed({ kind }: Pick<Compartment, 'kind'>): void {
  if (kind === 'cbi') throw new RefusedError(subscriptionNeeded.refusal);
}
