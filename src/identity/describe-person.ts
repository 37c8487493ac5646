import { Injectable } from '@nestjs/common';
import { isRefused, type Refusal } from '../kernel/index.js';
import { type Caller, NotFoundError, type Tx, UnitOfWork } from '../platform/index.js';
import { AppointmentsStore } from './appointments.store.js';
import { mayUse } from './domain/access.js';
import { disable, enable, ownAppointment } from './domain/appointment.js';
import { type ListedPerson, PeopleReader } from './people.reader.js';
import { todayIn } from './people.store.js';

/** Something that may be done with a person; a refusal says why not. */
export interface PersonAction {
  readonly action: 'appoint' | 'disable' | 'enable';
  readonly refusal: Refusal | null;
}

/** A person with everything held ever, and what the caller may do with them. */
export interface DescribedPerson {
  readonly person: ListedPerson;
  readonly actions: readonly PersonAction[];
}

/** Shows one person of the alliance. */
@Injectable()
export class DescribePerson {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleReader,
    private readonly appointments: AppointmentsStore,
  ) {}

  run(caller: Caller, id: string): Promise<DescribedPerson> {
    return this.work.read(caller, async (tx) => {
      const person = await this.people.byId(tx, id);
      if (person === undefined) throw new NotFoundError();
      return { person, actions: await this.actionsOn(tx, person) };
    });
  }

  private async actionsOn(tx: Tx, person: ListedPerson): Promise<readonly PersonAction[]> {
    const { caller: by } = tx;
    const write = mayUse('people.write', { permissions: by.permissions, byToken: false });
    const names = ['appoint', 'disable', 'enable'] as const;
    if (isRefused(write)) return names.map((action) => ({ action, refusal: write.refusal }));
    const standing = { personId: person.id, isDisabled: person.status === 'disabled' };
    const held = person.appointments.map((one) => ({ ...one, personId: person.id }));
    const disabling = await this.appointments.disablingOf(tx, person.id);
    const context = {
      held,
      byAdministrator: disabling?.byAdministrator ?? false,
      administrators: await this.appointments.administrators(tx),
      today: await todayIn(tx),
      by,
      reason: '',
    };
    const outcomes = {
      appoint: by.personId === person.id ? ownAppointment : standing,
      disable: disable(standing, context),
      enable: enable(standing, context),
    };
    return names.map((action) => {
      const outcome = outcomes[action];
      return { action, refusal: isRefused(outcome) ? outcome.refusal : null };
    });
  }
}
