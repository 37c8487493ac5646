import { Injectable } from '@nestjs/common';
import type { Language, Zone } from '../kernel/index.js';
import { type Caller, NotFoundError, UnitOfWork } from '../platform/index.js';
import { asIdentity } from './as-identity.js';
import { renamed } from './domain/person.js';
import { PeopleStore } from './people.store.js';

/** How a person likes to be addressed; absent names stay as they are. */
export interface Preferences {
  readonly language: Language;
  readonly zone: Zone;
  readonly name?: string | undefined;
  readonly latinName?: string | undefined;
}

/** Sets the caller's own language, zone and name, for all alliances. Another name is a fact of the alliance it is given in. */
@Injectable()
export class SetPreferences {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleStore,
  ) {}

  async run(caller: Caller, wish: Preferences): Promise<void> {
    const { personId } = caller;
    if (personId === null) throw new NotFoundError();
    await this.work.run(caller, async (tx) => {
      const facts = await asIdentity(tx, async () => {
        const person = await this.people.lockById(tx, personId);
        const { language, zone, name = person.name, latinName = person.latinName } = wish;
        const after = { ...person, language, zone, name, latinName };
        await this.people.prefer(tx, after);
        return renamed(person, after);
      });
      await tx.record(facts);
    });
  }
}
