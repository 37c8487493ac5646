import { Injectable } from '@nestjs/common';
import { type Caller, UnitOfWork } from '../../platform/index.js';
import { type AccessToken, AccessTokensStore } from './access-tokens.store.js';

/** A person's own access tokens in the alliance they act in. */
@Injectable()
export class ListTokens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tokens: AccessTokensStore,
  ) {}

  run({ personId, allianceId }: Caller): Promise<AccessToken[]> {
    return this.work.beforeTenant((tx) => this.tokens.list(tx, { personId: personId ?? '', allianceId }));
  }
}
