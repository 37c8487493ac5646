import { Injectable } from '@nestjs/common';
import { type Caller, granted, NotFoundError, UnitOfWork } from '../platform/index.js';
import { AppointmentsStore } from './appointments.store.js';
import { enable } from './domain/appointment.js';

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
      const standing = { personId, isDisabled: await this.appointments.isDisabled(tx, personId) };
      const { facts } = granted(enable(standing, caller));
      await this.appointments.enable(tx, personId);
      await tx.record(facts);
    });
  }
}
