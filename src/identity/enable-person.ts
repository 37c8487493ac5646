import { Injectable } from '@nestjs/common';
import { type Caller, granted, NotFoundError, UnitOfWork } from '../platform/index.js';
import { AppointmentsStore } from './appointments.store.js';
import { enable } from './domain/appointment.js';
import { todayIn } from './people.store.js';

/** Lets a person who was kept out act in the alliance again; tokens that were revoked stay so. */
@Injectable()
export class EnablePerson {
  constructor(
    private readonly work: UnitOfWork,
    private readonly appointments: AppointmentsStore,
  ) {}

  async run(caller: Caller, personId: string): Promise<void> {
    await this.work.run(caller, async (tx) => {
      const held = await this.appointments.lockOf(tx, personId);
      if (held.length === 0) throw new NotFoundError();
      const disabling = await this.appointments.disablingOf(tx, personId);
      const context = {
        held,
        byAdministrator: disabling?.byAdministrator ?? false,
        today: await todayIn(tx),
        by: caller,
      };
      const { facts } = granted(enable({ personId, isDisabled: disabling !== undefined }, context));
      await this.appointments.enable(tx, personId);
      await tx.record(facts);
    });
  }
}
