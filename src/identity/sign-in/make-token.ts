import { Injectable } from '@nestjs/common';
import { type Caller, granted, newId, newSecret, UnitOfWork } from '../../platform/index.js';
import { asIdentity } from '../as-identity.js';
import { makeToken, tokenPrefix, type TokenWish } from '../domain/access-token.js';
import { todayIn } from '../people.store.js';
import { type AccessToken, AccessTokensStore } from './access-tokens.store.js';
import { hashOf } from './secrets.js';

/** A token just made: its secret is shown now and never again. */
export type NewToken = AccessToken & { readonly token: string };

/** Makes an access token for the alliance the caller acts in. */
@Injectable()
export class MakeToken {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tokens: AccessTokensStore,
  ) {}

  /** Without the request's idempotency key: a kept answer would keep the secret. */
  run({ idempotency: _unused, ...caller }: Caller, wish: TokenWish): Promise<NewToken> {
    const secret = `${tokenPrefix}${newSecret()}`;
    return this.work.run(caller, async (tx) => {
      const { state } = granted(makeToken(wish, await todayIn(tx)));
      const { name, scopes, expiresOn } = state;
      const token = {
        id: newId(),
        name,
        scopes: [...scopes],
        expiresOn,
        createdAt: tx.now,
        lastUsedAt: null,
        revokedAt: null,
      };
      const holder = { personId: caller.personId ?? '', allianceId: caller.allianceId };
      await asIdentity(tx, () => this.tokens.insert(tx, holder, token, hashOf(secret)));
      const payload = { tokenId: token.id, scopes: token.scopes, expiresOn };
      await tx.record([{ type: 'token.made', subject: { kind: 'person', id: holder.personId }, payload }]);
      return { ...token, token: secret };
    });
  }
}
