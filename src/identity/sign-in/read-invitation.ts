import { Injectable } from '@nestjs/common';
import { granted, UnitOfWork } from '../../platform/index.js';
import { spend } from '../domain/credential-link.js';
import { CredentialLinksStore, type FoundLink } from './credential-links.store.js';

/** Tells the holder of an invitation's link whom it is for; the link stays unused. */
@Injectable()
export class ReadInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: CredentialLinksStore,
  ) {}

  run(secret: string): Promise<FoundLink> {
    return this.work.beforeTenant(
      async (tx) => granted(spend(await this.links.bySecret(tx, secret), 'invitation', tx.now)).state,
    );
  }
}
