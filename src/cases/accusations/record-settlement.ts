import { Injectable } from '@nestjs/common';
import { assertVersion, type Caller, NotFoundError, UnitOfWork } from '../../platform/index.js';
import type { SettlementBody } from './accusations.contract.js';
import { SettlementStore } from './settlement.store.js';

/** Enters how far a respondent's own talks are: its own counsel alone, for themselves alone. No fact tells of it. */
@Injectable()
export class RecordSettlement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly settlements: SettlementStore,
  ) {}

  run(
    caller: Caller,
    partyId: string,
    { state, on, note }: SettlementBody,
    expected: number | undefined,
  ): Promise<{ id: string }> {
    return this.work.run(caller, async (tx) => {
      const own = await this.settlements.own(tx, partyId);
      const place = await this.settlements.place(tx, own);
      if (place?.caller === 'put_out') throw new NotFoundError();
      // Holds the compartment's lock until commit: entries are numbered one after another.
      const compartmentId = await this.settlements.enter(tx, own);
      const [newest] = await this.settlements.entries(tx, own, compartmentId);
      assertVersion(newest?.no ?? 0, expected);
      const terms = { state, on: on ?? null, note: note ?? null };
      const isSame = newest?.state === terms.state && newest.on === terms.on && newest.note === terms.note;
      if (!isSame)
        await this.settlements.insert(tx, own, compartmentId, { ...terms, no: (newest?.no ?? 0) + 1 });
      return { id: partyId };
    });
  }
}
