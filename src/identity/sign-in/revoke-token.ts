import { Injectable } from '@nestjs/common';
import { type Caller, NotFoundError, UnitOfWork } from '../../platform/index.js';
import { asIdentity } from '../as-identity.js';
import { AccessTokensStore } from './access-tokens.store.js';

/** Revokes one of a person's own access tokens; the next request that carries it is refused. */
@Injectable()
export class RevokeToken {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tokens: AccessTokensStore,
  ) {}

  async run(caller: Caller, id: string): Promise<void> {
    const personId = caller.personId ?? '';
    await this.work.run(caller, async (tx) => {
      const holder = { personId, allianceId: caller.allianceId };
      const token = await asIdentity(tx, () => this.tokens.revoke(tx, holder, id));
      if (token === undefined) throw new NotFoundError();
      const payload = { tokenId: token.id };
      await tx.record([{ type: 'token.revoked', subject: { kind: 'person', id: personId }, payload }]);
    });
  }
}
