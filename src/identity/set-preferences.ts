import { Injectable } from '@nestjs/common';
import type { Language, Zone } from '../kernel/index.js';
import { type Caller, UnitOfWork } from '../platform/index.js';
import { PeopleStore } from './people.store.js';

/** How a person likes to be addressed; absent names stay as they are. */
export interface Preferences {
  readonly language: Language;
  readonly zone: Zone;
  readonly name?: string | undefined;
  readonly latinName?: string | undefined;
}

/** Sets the caller's own language, zone and name, for all alliances. */
@Injectable()
export class SetPreferences {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleStore,
  ) {}

  async run({ personId }: Caller, wish: Preferences): Promise<void> {
    await this.work.beforeTenant(async (tx) => {
      const person = await this.people.anyById(tx, personId ?? '');
      const { language, zone, name = person.name, latinName = person.latinName } = wish;
      await this.people.prefer(tx, { ...person, language, zone, name, latinName });
    });
  }
}
