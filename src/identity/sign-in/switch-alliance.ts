import { Injectable } from '@nestjs/common';
import { type Caller, NotFoundError, UnitOfWork } from '../../platform/index.js';
import { PeopleStore } from '../people.store.js';
import { DescribeSession, type SessionDescription } from './describe-session.js';
import type { HeldSession } from './held-session.js';
import { SessionsStore } from './sessions.store.js';

/** Lets a session act in another alliance of its person. An alliance the person holds no seat in does not exist to them. */
@Injectable()
export class SwitchAlliance {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleStore,
    private readonly sessions: SessionsStore,
    private readonly describe: DescribeSession,
  ) {}

  async run(caller: Caller, session: HeldSession, allianceId: string): Promise<SessionDescription> {
    const personId = caller.personId ?? '';
    await this.work.beforeTenant(async (tx) => {
      const alliances = await this.people.alliancesOf(tx, personId);
      if (!alliances.some(({ id }) => id === allianceId)) throw new NotFoundError();
      await this.sessions.moveTo(tx, session.id, { personId, allianceId });
    });
    return this.describe.bySecret(session.secret, caller.requestId);
  }
}
