import { Inject, Injectable } from '@nestjs/common';
import { AddMember, CreateAlliance } from '../alliance/index.js';
import { CreatePerson } from '../identity/index.js';
import { Clock, CONFIG, type Config, systemCaller } from '../platform/index.js';
import { demoAddress, demoAlliance, demoFirms, demoPeople } from './demo-alliance.js';
import type { FirmIds } from './demo-cases.js';
import type { SoFar } from './demo-so-far.js';

const system = systemCaller(demoAlliance.id, 'demo');

/** The demonstration's alliance, its firms and its people, as far as they are not there. */
@Injectable()
export class SeedDemoPeople {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'demoPassword'>,
    private readonly createAlliance: CreateAlliance,
    private readonly addMember: AddMember,
    private readonly createPerson: CreatePerson,
  ) {}

  async found({ founded }: SoFar): Promise<void> {
    if (!founded) await this.createAlliance.run({ ...demoAlliance, demo: true });
  }

  /** The firms' ids by letter. */
  async firms({ firms }: SoFar): Promise<FirmIds> {
    const ids: Partial<Record<keyof FirmIds, string>> = {};
    const joinedOn = this.clock.today(demoAlliance.zone);
    for (const { key, name, size } of demoFirms) {
      const firm = { name, country: 'CN', size };
      ids[key] = firms.get(name.en) ?? (await this.addMember.run(system, firm, joinedOn));
    }
    return ids as FirmIds;
  }

  /** The people's ids by account. Those who are there are left as they are, their passwords too. */
  async people({ people }: SoFar, firms: FirmIds): Promise<ReadonlyMap<string, string>> {
    const ids = new Map<string, string>();
    for (const { account, role, firm, zone = demoAlliance.zone, ...person } of demoPeople) {
      const email = demoAddress(account);
      const wish = { ...person, email, zone, password: this.config.demoPassword };
      const appointments = [{ role, memberId: firm && firms[firm] }];
      ids.set(account, people.get(email) ?? (await this.createPerson.run(system, { ...wish, appointments })));
    }
    return ids;
  }
}
