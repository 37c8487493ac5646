import { Injectable } from '@nestjs/common';
import { type Caller, granted, NotFoundError, UnitOfWork } from '../platform/index.js';
import { AppointmentsStore } from './appointments.store.js';
import { asIdentity } from './as-identity.js';
import { disable, isAdministrator } from './domain/appointment.js';
import { WithdrawNominations } from './nominations/withdraw-nominations.js';
import { todayIn } from './people.store.js';
import { AccessTokensStore } from './sign-in/access-tokens.store.js';
import { SessionsStore } from './sign-in/sessions.store.js';

/**
 * Keeps a person out of the alliance: their sessions and tokens for it end. Whom they proposed is
 * proposed no more. What they are elsewhere is not its concern.
 */
@Injectable()
export class DisablePerson {
  constructor(
    private readonly work: UnitOfWork,
    private readonly appointments: AppointmentsStore,
    private readonly sessions: SessionsStore,
    private readonly tokens: AccessTokensStore,
    private readonly withdraw: WithdrawNominations,
  ) {}

  async run(caller: Caller, personId: string, reason: string): Promise<void> {
    await this.work.run(caller, async (tx) => {
      const administrators = await this.appointments.lockAdministrators(tx);
      const held = await this.appointments.lockOf(tx, personId);
      if (held.length === 0) throw new NotFoundError();
      const standing = {
        personId,
        isDisabled: (await this.appointments.disablingOf(tx, personId)) !== undefined,
      };
      const context = { held, administrators, today: await todayIn(tx), by: caller, reason };
      const { facts } = granted(disable(standing, context));
      await this.appointments.disable(tx, personId, reason, isAdministrator(caller));
      await this.withdraw.all(tx, { nominatedBy: personId }, reason);
      await asIdentity(tx, async () => {
        const here = { personId, allianceId: caller.allianceId };
        await this.sessions.endAll(tx, here, 'disabled');
        await this.tokens.revokeAll(tx, here);
      });
      await tx.record(facts);
    });
  }
}
