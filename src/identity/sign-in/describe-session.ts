import { Injectable } from '@nestjs/common';
import {
  type Caller,
  NotFoundError,
  type Permission,
  UnauthenticatedError,
  UnitOfWork,
} from '../../platform/index.js';
import { AppointmentsStore, type NamedSeat } from '../appointments.store.js';
import { asIdentity } from '../as-identity.js';
import { noSession } from '../domain/access.js';
import type { Person } from '../domain/person.js';
import { type AllianceOfPerson, allianceOf, PeopleStore, todayIn } from '../people.store.js';
import { CallersReader } from './callers.reader.js';
import type { HeldSession } from './held-session.js';

/** Who is signed in, where, as what. */
export interface SessionDescription {
  readonly id: string | null;
  readonly person: Omit<Person, 'email'> & { readonly email: string | null };
  readonly alliance: AllianceOfPerson;
  readonly alliances: readonly AllianceOfPerson[];
  readonly seats: readonly NamedSeat[];
  readonly permissions: readonly Permission[];
  /** Whether the alliance requires a second factor and the person has none. */
  readonly mustEnrol: boolean;
}

/** Tells a caller who they are to the system. */
@Injectable()
export class DescribeSession {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleStore,
    private readonly appointments: AppointmentsStore,
    private readonly callers: CallersReader,
  ) {}

  /** Describes the session that holds a secret, as it stands now. */
  async bySecret(secret: string, requestId: string): Promise<SessionDescription> {
    const known = await this.callers.bySession(secret, requestId);
    if (known === undefined) throw new UnauthenticatedError(noSession.refusal);
    const { caller, sessionId, mustEnrol } = known;
    return this.run(caller, sessionId === null ? null : { id: sessionId, mustEnrol });
  }

  /** Without a session, for an access token: its alliance and no other, and no address. */
  run(caller: Caller, session: Omit<HeldSession, 'secret'> | null): Promise<SessionDescription> {
    return this.work.read(caller, async (tx) => {
      const { personId } = caller;
      if (personId === null) throw new NotFoundError();
      const seats = await this.appointments.namedSeats(tx, personId, await todayIn(tx));
      const { id, name, demo } = await allianceOf(tx);
      const { person, alliances } = await asIdentity(tx, async () => ({
        person: await this.people.anyById(tx, personId),
        alliances: await this.people.alliancesOf(tx, personId),
      }));
      const alliance = { id, name, demo };
      const known = { alliance, seats, permissions: caller.permissions };
      return session === null
        ? { ...known, id: null, mustEnrol: false, person: { ...person, email: null }, alliances: [alliance] }
        : { ...known, id: session.id, mustEnrol: session.mustEnrol, person, alliances };
    });
  }
}
