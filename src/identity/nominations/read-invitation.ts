import { Injectable } from '@nestjs/common';
import { granted, type TenantlessTx, UnitOfWork } from '../../platform/index.js';
import { spend } from '../domain/credential-link.js';
import { CredentialLinksStore } from '../links/credential-links.store.js';
import { PeopleStore } from '../people.store.js';
import { NominationsStore, type OpenInvitation } from './nominations.store.js';

/** An invitation as the holder of its link reads it. */
export interface ReadableInvitation extends OpenInvitation {
  /** Whether its address has a password already: then that one accepts. */
  readonly hasAccount: boolean;
}

/** Tells the holder of an invitation's link what they are invited to; the link stays unused. */
@Injectable()
export class ReadInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: CredentialLinksStore,
    private readonly nominations: NominationsStore,
    private readonly people: PeopleStore,
  ) {}

  run(secret: string): Promise<ReadableInvitation> {
    return this.work.beforeTenant((tx) => this.within(tx, secret));
  }

  /** As part of a greater change, as the identity role. Refused with `link.spent` where the invitation is open no more, too. */
  async within(tx: TenantlessTx, secret: string): Promise<ReadableInvitation> {
    const link = await this.links.invitationBySecret(tx, secret);
    const invitation = link && (await this.nominations.invitation(tx, link.nominationId));
    granted(spend(invitation && link, 'invitation', tx.now));
    if (invitation === undefined) throw new Error('A link was good although its invitation is not open');
    const known = await this.people.credentialOf(tx, invitation.invited.email);
    return { ...invitation, hasAccount: known?.hash !== undefined };
  }
}
