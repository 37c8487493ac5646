import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../kernel/index.js';
import {
  type Caller,
  granted,
  InvalidInputError,
  newId,
  NotFoundError,
  type Role,
  type Tx,
  UnitOfWork,
} from '../platform/index.js';
import { AppointmentsStore } from './appointments.store.js';
import { appoint, type Appointment } from './domain/appointment.js';
import { PeopleReader } from './people.reader.js';
import { todayIn } from './people.store.js';

/** A role to be given; from today unless told otherwise. */
export interface AppointmentWish {
  readonly role: Role;
  readonly memberId?: string | undefined;
  readonly from?: CalendarDate | undefined;
}

/** Gives a person of the alliance another role. */
@Injectable()
export class AppointPerson {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleReader,
    private readonly appointments: AppointmentsStore,
  ) {}

  run(caller: Caller, personId: string, wish: AppointmentWish): Promise<Pick<Appointment, 'id'>> {
    return this.work.run(caller, async (tx) => {
      if ((await this.people.byId(tx, personId)) === undefined) throw new NotFoundError();
      const { id } = await this.within(tx, personId, wish);
      return { id };
    });
  }

  /** The same as part of a greater change. Locks the person's appointments until commit. */
  async within(tx: Tx, personId: string, wish: AppointmentWish): Promise<Appointment> {
    const { role, memberId = null } = wish;
    const held = await this.appointments.lockOf(tx, personId);
    const from = wish.from ?? (await todayIn(tx));
    const wanted = { id: newId(), personId, role, memberId, from, until: null, reason: null };
    const { state, facts } = granted(appoint(wanted, held, tx.caller));
    if (memberId !== null && !(await this.appointments.memberExists(tx, memberId))) throw noSuchMember();
    await this.appointments.insert(tx, state);
    await tx.record(facts);
    return state;
  }
}

const noSuchMember = (): InvalidInputError =>
  new InvalidInputError([
    {
      pointer: '/memberId',
      because: { en: 'There is no such firm in this alliance.', zh: '本联盟中没有该单位。' },
    },
  ]);
