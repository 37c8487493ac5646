import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../kernel/index.js';
import { type Caller, granted, newId, UnitOfWork } from '../platform/index.js';
import { join } from './domain/membership.js';
import { MembersStore } from './members.store.js';

/** Lets a firm of the list join, or join again. */
@Injectable()
export class JoinAlliance {
  constructor(
    private readonly work: UnitOfWork,
    private readonly members: MembersStore,
  ) {}

  async run(caller: Caller, memberId: string, on: CalendarDate): Promise<void> {
    await this.work.run(caller, async (tx) => {
      await this.members.lock(tx, memberId);
      const periods = await this.members.periodsOf(tx, memberId);
      const { state, facts } = granted(join(periods, { id: newId(), memberId }, on));
      await this.members.savePeriod(tx, state);
      await tx.record(facts);
    });
  }
}
