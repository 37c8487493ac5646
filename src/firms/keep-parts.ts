import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../kernel/index.js';
import {
  assertVersion,
  type Caller,
  type Fact,
  granted,
  InvalidInputError,
  newId,
  type Tx,
  UnitOfWork,
} from '../platform/index.js';
import { endPart, type Firm, inUse, type PartKind, tieFirm, touchFirm } from './domain/firm.js';
import { type IdentifierScheme, identifierInOrder } from './domain/identifiers.js';
import { type FirmTie, fitTie } from './domain/ties.js';
import { type FirmName, FirmsStore } from './firms.store.js';
import { noSuchFirm } from './keep-firms.js';

const ended: { readonly [K in PartKind]: Fact['type'] } = {
  name: 'firm.name_ended',
  identifier: 'firm.identifier_ended',
  tie: 'firm.tie_ended',
};

/** How a part ends: on a day that was its last, or as what never was so, with the reason. */
export type Ending = { readonly on: CalendarDate } | { readonly reason: string };

/** Adds to a firm what belongs to it, and ends it: other names, identifiers, ties. Each change is a new version of the firm. */
@Injectable()
export class KeepParts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly firms: FirmsStore,
  ) {}

  async addName(
    caller: Caller,
    id: string,
    name: Omit<FirmName, 'id' | 'firmId'>,
    version: number | undefined,
  ): Promise<void> {
    if (name.from !== null && name.until !== null && name.until < name.from)
      throw new InvalidInputError([endsBefore('/until', name.from)]);
    await this.change(caller, id, version, async (tx, firm) => {
      await this.firms.insertName(tx, { ...name, id: newId(), firmId: id });
      return touchFirm(firm, 'firm.named', { ...name });
    });
  }

  async addIdentifier(
    caller: Caller,
    id: string,
    { scheme, value: text }: { readonly scheme: IdentifierScheme; readonly value: string },
    version: number | undefined,
  ): Promise<void> {
    const outcome = identifierInOrder(scheme, text);
    if ('refusal' in outcome) {
      throw new InvalidInputError([{ pointer: '/value', because: outcome.refusal.because }]);
    }
    await this.change(caller, id, version, async (tx, firm) => {
      await this.firms.insertIdentifier(tx, { id: newId(), firmId: id, scheme, value: outcome.state });
      return touchFirm(firm, 'firm.identified', { scheme, value: outcome.state });
    });
  }

  /** Ties the firm to one above it. Refused as `fitTie`, with the working. */
  async addTie(
    caller: Caller,
    id: string,
    tie: Omit<FirmTie, 'id' | 'childId'>,
    version: number | undefined,
  ): Promise<void> {
    await this.change(caller, id, version, async (tx, firm) => {
      await this.firms.lockTies(tx);
      const [above] = await this.firms.lockAll(tx, [tie.parentId]);
      if (above === undefined) throw new InvalidInputError([noSuchFirm('/parentId')]);
      granted(inUse(above));
      const added = { ...tie, id: newId(), childId: id };
      await this.assertFits(tx, added);
      await this.firms.insertTie(tx, added);
      return tieFirm(firm, 'firm.tied', { ...tie });
    });
  }

  /** Writes the last day, or withdraws what never was so. An identifier has no days. */
  async end(
    caller: Caller,
    id: string,
    { kind, partId }: { readonly kind: PartKind; readonly partId: string },
    ending: Ending,
    version: number | undefined,
  ): Promise<void> {
    await this.change(caller, id, version, async (tx, firm) => {
      const part = await this.firms.part(tx, kind, id, partId);
      const { state } = granted(endPart(part, 'on' in ending ? ending.on : null));
      if ('reason' in ending) await this.firms.withdraw(tx, kind, partId, ending.reason);
      else if (kind === 'tie') await this.endTie(tx, id, partId, state.until);
      else if (kind === 'name') await this.firms.end(tx, kind, partId, state.until);
      return (kind === 'tie' ? tieFirm : touchFirm)(firm, ended[kind], { partId, ...ending });
    });
  }

  /** A tie that lasts longer than before must fit as a new one would. */
  private async endTie(tx: Tx, firmId: string, id: string, until: CalendarDate | null): Promise<void> {
    await this.firms.lockTies(tx);
    const ties = await this.firms.net(tx, [firmId]);
    const tie = ties.find((one) => one.id === id);
    if (tie !== undefined) await this.assertFits(tx, { ...tie, until });
    await this.firms.end(tx, 'tie', id, until);
  }

  private async assertFits(tx: Tx, tie: FirmTie): Promise<void> {
    const kept = await this.firms.keptOf(tx, [tie.childId, tie.parentId]);
    const of = (id: string): string => kept.get(id) ?? id;
    const asKept = { ...tie, childId: of(tie.childId), parentId: of(tie.parentId) };
    const net = await this.firms.net(tx, [asKept.childId, asKept.parentId]);
    const others = net.filter((one) => one.id !== tie.id);
    const ids = [...others, asKept].flatMap(({ childId, parentId }) => [childId, parentId]);
    const names = await this.firms.calledOf(tx, ids);
    granted(fitTie(asKept, others, (id) => names.get(id) ?? id));
  }

  private async change(
    caller: Caller,
    id: string,
    version: number | undefined,
    change: (tx: Tx, firm: Firm) => Promise<ReturnType<typeof touchFirm>>,
  ): Promise<void> {
    await this.work.run(caller, async (tx) => {
      const firm = await this.firms.lock(tx, id);
      assertVersion(firm.version, version);
      granted(inUse(firm));
      const { state, facts } = granted(await change(tx, firm));
      await this.firms.update(tx, state);
      await tx.record(facts);
    });
  }
}

const endsBefore = (pointer: string, from: CalendarDate) => ({
  pointer,
  because: {
    en: `The last day lies before the first, ${from}: change one of them.`,
    zh: `最后一天早于第一天 ${from}，请修改。`,
  },
});
