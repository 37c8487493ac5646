import { Injectable } from '@nestjs/common';
import { EndAppointment } from '../identity/index.js';
import type { CalendarDate } from '../kernel/index.js';
import { type Caller, granted, UnitOfWork } from '../platform/index.js';
import { leave } from './domain/membership.js';
import { MembersStore } from './members.store.js';

/** Lets a firm leave; whoever acts for it acts no longer after its last day. */
@Injectable()
export class LeaveAlliance {
  constructor(
    private readonly work: UnitOfWork,
    private readonly members: MembersStore,
    private readonly endAppointment: EndAppointment,
  ) {}

  async run(
    caller: Caller,
    memberId: string,
    leaving: { readonly on: CalendarDate; readonly reason: string },
  ): Promise<void> {
    await this.work.run(caller, async (tx) => {
      await this.members.lock(tx, memberId);
      const { state, facts } = granted(leave(await this.members.periodsOf(tx, memberId), leaving));
      await this.members.savePeriod(tx, state);
      await tx.record(facts);
      await this.endAppointment.forMember(tx, memberId, leaving);
    });
  }
}
