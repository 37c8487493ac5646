import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../../identity/index.js';
import { type Caller, type Tx, UnitOfWork } from '../../platform/index.js';
import type { SettlementView } from './accusation-views.contract.js';
import { SettlementStore } from './settlement.store.js';

/** Shows a respondent's own counsel how far its talks are. For everyone else there is nothing. */
@Injectable()
export class ReadSettlement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly settlements: SettlementStore,
    private readonly people: PeopleReader,
  ) {}

  async run(caller: Caller, partyId: string): Promise<SettlementView> {
    await this.letIn(caller, partyId);
    return this.work.read(caller, (tx) => this.view(tx, partyId));
  }

  /** Own counsel who came later is let in with the first question, because the seat entitles to it; whom colleagues put out is not. */
  private async letIn({ idempotency: _once, ...caller }: Caller, partyId: string): Promise<void> {
    const isToCome = await this.work.read(caller, async (tx) => {
      const place = await this.settlements.place(tx, await this.settlements.own(tx, partyId));
      return place?.caller === 'not_yet';
    });
    if (!isToCome) return;
    await this.work.run(caller, async (tx) => {
      await this.settlements.enter(tx, await this.settlements.own(tx, partyId));
      return null;
    });
  }

  private async view(tx: Tx, partyId: string): Promise<SettlementView> {
    const own = await this.settlements.own(tx, partyId);
    const place = await this.settlements.place(tx, own);
    if (place?.caller !== 'in') return { partyId, version: 0, entries: [] };
    const entries = await this.settlements.entries(tx, own, place.id);
    const names = await this.people.names(
      tx,
      entries.flatMap(({ recordedById }) => recordedById ?? []),
    );
    return {
      partyId,
      version: entries[0]?.no ?? 0,
      entries: entries.map(({ no, state, on, note, recordedAt, recordedById }) => ({
        no,
        state,
        on,
        note,
        recordedAt,
        recordedBy: recordedById === null ? null : (names.both(recordedById, recordedAt) ?? null),
      })),
    };
  }
}
