import { permissionsOf } from '../identity/index.js';
import type { CalendarDate } from '../kernel/index.js';
import { type Caller, systemCaller, asPerson } from '../platform/index.js';
import { demoAlliance, demoPeople } from './demo-alliance.js';
import type { FirmIds } from './demo-cases.js';

/** Who acts in the demonstration, as the callers they would be. */
export class DemoCast {
  constructor(
    private readonly people: ReadonlyMap<string, string>,
    readonly firms: FirmIds,
    /** The day on which the demonstration is founded, to which the dates of its case are near. */
    readonly today: CalendarDate,
  ) {}

  /** Someone by account. */
  as(account: string): Caller {
    const person = demoPeople.find((one) => one.account === account);
    if (person === undefined) throw new Error(`The demonstration has no account ${account}.`);
    const memberId = person.firm === undefined ? null : this.firms[person.firm];
    const seats = [{ role: person.role, memberId }];
    return {
      ...asPerson(systemCaller(demoAlliance.id, 'demo'), this.id(account), seats),
      permissions: permissionsOf(seats),
      zone: person.zone ?? demoAlliance.zone,
    };
  }

  id(account: string): string {
    const id = this.people.get(account);
    if (id === undefined) throw new Error(`The demonstration has no person ${account}.`);
    return id;
  }
}
