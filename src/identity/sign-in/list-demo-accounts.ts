import { Inject, Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import { CONFIG, type Config, NotFoundError, type Role, UnitOfWork } from '../../platform/index.js';
import { nameOf } from '../domain/person.js';
import { PeopleStore } from '../people.store.js';

/** The accounts of the demonstration and the one password of them all. */
export interface DemoAccounts {
  readonly password: string;
  readonly accounts: readonly { readonly email: string; readonly name: Bilingual; readonly role: Role }[];
}

/** Shows the accounts of the demonstration; where this is none, there is nothing to show. */
@Injectable()
export class ListDemoAccounts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleStore,
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo' | 'demoPassword'>,
  ) {}

  async run(): Promise<DemoAccounts> {
    if (!this.config.demo) throw new NotFoundError();
    const people = await this.work.beforeTenant((tx) => this.people.demoAccounts(tx));
    const accounts = people.map(({ email, role, ...name }) => ({ email, name: nameOf(name), role }));
    return { password: this.config.demoPassword, accounts };
  }
}
