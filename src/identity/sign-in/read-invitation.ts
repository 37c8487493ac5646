import { Injectable } from '@nestjs/common';
import { granted, UnitOfWork } from '../../platform/index.js';
import { spend } from '../domain/credential-link.js';
import { CredentialLinksStore, type InvitationLink } from '../links/credential-links.store.js';

/** Tells the holder of an invitation's link whom it is for; the link stays unused. */
@Injectable()
export class ReadInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: CredentialLinksStore,
  ) {}

  run(secret: string): Promise<InvitationLink> {
    return this.work.beforeTenant(
      async (tx) => granted(spend(await this.links.invitation(tx, secret), 'invitation', tx.now)).state,
    );
  }
}
