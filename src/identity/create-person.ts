import { Injectable } from '@nestjs/common';
import type { Language, Zone } from '../kernel/index.js';
import { type Caller, granted, UnitOfWork } from '../platform/index.js';
import { AppointPerson, type AppointmentWish } from './appoint-person.js';
import { asIdentity } from './as-identity.js';
import { choosePassword } from './domain/password.js';
import { normalEmail } from './domain/person.js';
import { PeopleStore } from './people.store.js';
import { hashPassword } from './sign-in/secrets.js';

/** A person to be made at once, with a password and roles. */
export interface PersonWish {
  readonly email: string;
  readonly name: string;
  readonly latinName?: string | undefined;
  readonly language: Language;
  readonly zone: Zone;
  readonly password: string;
  readonly appointments: readonly AppointmentWish[];
}

/** Makes a person without an invitation: the first of an alliance, and those of the demonstration. No route leads here. */
@Injectable()
export class CreatePerson {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleStore,
    private readonly appointPerson: AppointPerson,
  ) {}

  /** Answers the person's id. One whose address is known gets the roles; the password they have stays. */
  async run(caller: Caller, wish: PersonWish): Promise<string> {
    const { state: password } = granted(choosePassword(wish.password, wish.email));
    return this.withHash(caller, wish, await hashPassword(password));
  }

  /** As `run`, with a password that was hashed before. */
  withHash(caller: Caller, wish: Omit<PersonWish, 'password'>, hash: string): Promise<string> {
    return this.work.run(caller, async (tx) => {
      const { id } = await asIdentity(tx, async () => {
        const { name, latinName = null, language, zone } = wish;
        const person = await this.people.findOrMake(tx, {
          email: normalEmail(wish.email),
          name,
          latinName,
          language,
          zone,
        });
        if (!(await this.people.hasPassword(tx, person.id)))
          await this.people.setPassword(tx, person.id, hash);
        return person;
      });
      for (const appointment of wish.appointments) await this.appointPerson.within(tx, id, appointment);
      return id;
    });
  }
}
