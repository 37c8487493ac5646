import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../kernel/index.js';
import { type Caller, granted, type Tx, UnitOfWork } from '../platform/index.js';
import { AppointmentsStore } from './appointments.store.js';
import { type Appointment, endAppointment, endWithFirm } from './domain/appointment.js';
import { WithdrawNominations } from './nominations/withdraw-nominations.js';
import { todayIn } from './people.store.js';

/** The last day of an appointment, and why. */
export interface Ending {
  readonly on: CalendarDate;
  readonly reason: string;
}

/** Ends an appointment; the day after, the person's next request is no longer that of its role. */
@Injectable()
export class EndAppointment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly appointments: AppointmentsStore,
    private readonly withdraw: WithdrawNominations,
  ) {}

  run(caller: Caller, id: string, ending: Ending): Promise<Pick<Appointment, 'id' | 'personId'>> {
    return this.work.run(caller, async (tx) => {
      // Administrators first, so that two who end each other wait for one another.
      const administrators = await this.appointments.lockAdministrators(tx);
      const appointment = await this.appointments.lock(tx, id);
      const context = { administrators, today: await todayIn(tx) };
      const { state, facts } = granted(endAppointment(appointment, ending, context, tx.caller));
      await this.appointments.saveEnd(tx, state);
      await tx.record(facts);
      return { id, personId: state.personId };
    });
  }

  /** Ends everyone's appointments for a firm that leaves, and who is named for it, as part of that change. */
  async forMember(tx: Tx, memberId: string, leaving: Ending): Promise<void> {
    await this.withdraw.all(tx, { memberId }, leaving.reason);
    for (const appointment of await this.appointments.lockOpenOfMember(tx, memberId, leaving.on)) {
      const { state, facts } = granted(endWithFirm(appointment, leaving));
      await this.appointments.saveEnd(tx, state);
      await tx.record(facts);
    }
  }
}
