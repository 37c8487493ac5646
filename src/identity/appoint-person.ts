import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../kernel/index.js';
import { granted, InvalidInputError, newId, type Role, type Tx } from '../platform/index.js';
import { AppointmentsStore } from './appointments.store.js';
import { appoint, type Appointer, type Appointment } from './domain/appointment.js';
import { todayIn } from './people.store.js';

/** A role to be given; from today unless told otherwise. */
export interface AppointmentWish {
  readonly role: Role;
  readonly memberId?: string | null | undefined;
  readonly from?: CalendarDate | null | undefined;
}

/** What else is recorded of an appointment: the nomination it comes from, and that an administrator gave it with nobody else there. */
export interface Origin {
  readonly nominationId?: string;
  readonly alone?: true;
}

/** The system, which asks nobody. */
export const system: Appointer = { kind: 'system', personId: null, seats: [] };

/** Gives a role to a person. Whether that needs somebody's consent was asked before. */
@Injectable()
export class AppointPerson {
  constructor(private readonly appointments: AppointmentsStore) {}

  /** As part of a greater change. Locks the person's appointments until commit. */
  async within(
    tx: Tx,
    personId: string,
    wish: AppointmentWish,
    by: Appointer = tx.caller,
    origin: Origin = {},
  ): Promise<Appointment> {
    const { state, facts } = await this.asked(tx, personId, wish, by);
    await this.appointments.insert(tx, state);
    await tx.record(facts.map((fact) => ({ ...fact, payload: { ...fact.payload, ...origin } })));
    return state;
  }

  /** What giving the role would be, where nothing forbids it. Locks the person's appointments until commit. */
  async asked(tx: Tx, personId: string, wish: AppointmentWish, by: Appointer = tx.caller) {
    const { role, memberId = null } = wish;
    const held = await this.appointments.lockOf(tx, personId);
    const from = wish.from ?? (await todayIn(tx));
    const wanted = { id: newId(), personId, role, memberId, from, until: null, reason: null };
    const outcome = granted(appoint(wanted, held, by));
    if (memberId !== null && !(await this.appointments.memberExists(tx, memberId))) throw noSuchMember();
    return outcome;
  }
}

const noSuchMember = (): InvalidInputError =>
  InvalidInputError.at('/memberId', 'There is no such firm in this alliance.', '本联盟中没有该单位。');
