import { Injectable } from '@nestjs/common';
import type { Instant } from '../../kernel/index.js';
import {
  columnsOf,
  insertRows,
  newId,
  newSecret,
  type TenantlessTx,
  updateRow,
} from '../../platform/index.js';
import { type CredentialLink, linkExpiry } from '../domain/credential-link.js';
import { hashOf } from '../sign-in/secrets.js';
import { CredentialLinkRow } from '../sign-in/sign-in.entity.js';

/** A link for a new password, with whom it concerns. */
export interface ResetLink extends CredentialLink {
  readonly personId: string;
  readonly email: string;
}

/** A link of an invitation, with the nomination it is about. */
export interface InvitationLink extends CredentialLink {
  readonly nominationId: string;
}

/** A link just made; the secret goes into the mail and is kept nowhere else. */
export interface MadeLink {
  readonly secret: string;
  readonly expiresAt: Instant;
}

const columns = columnsOf(CredentialLinkRow, 'l', ['allianceId', 'tokenHash', 'createdAt']);

/** Links from mails; every method runs as the identity role. */
@Injectable()
export class CredentialLinksStore {
  /** Makes a link for a new password, which takes the place of the person's earlier ones. */
  async reset(tx: TenantlessTx, personId: string): Promise<MadeLink> {
    await this.replace(tx, { personId });
    return this.insert(tx, { purpose: 'reset', personId });
  }

  /** Makes a link of an invitation, which takes the place of its earlier ones. */
  async invite(tx: TenantlessTx, allianceId: string, nominationId: string): Promise<MadeLink> {
    await this.replace(tx, { nominationId });
    return this.insert(tx, { purpose: 'invitation', allianceId, nominationId });
  }

  async resetBySecret(tx: TenantlessTx, secret: string): Promise<ResetLink | undefined> {
    return this.find<ResetLink>(tx, resets, secret);
  }

  /** As `resetBySecret`; locks the link until commit, so that it is used once. */
  async lockReset(tx: TenantlessTx, secret: string): Promise<ResetLink | undefined> {
    return this.find<ResetLink>(tx, `${resets} FOR UPDATE OF l`, secret);
  }

  async invitationBySecret(tx: TenantlessTx, secret: string): Promise<InvitationLink | undefined> {
    return this.find<InvitationLink>(tx, invitations, secret);
  }

  /** As `invitationBySecret`; locks the link until commit, so that it is used once. */
  async lockInvitation(tx: TenantlessTx, secret: string): Promise<InvitationLink | undefined> {
    return this.find<InvitationLink>(tx, `${invitations} FOR UPDATE OF l`, secret);
  }

  /** Marks a link as used. */
  async spend(tx: TenantlessTx, { id, usedAt }: CredentialLink): Promise<void> {
    await updateRow(tx, CredentialLinkRow, { id }, { usedAt });
  }

  private async find<Link>(tx: TenantlessTx, sql: string, secret: string): Promise<Link | undefined> {
    const [link] = await tx.query<Link>(sql, [hashOf(secret)]);
    return link;
  }

  private async replace(
    tx: TenantlessTx,
    whose: { readonly personId: string } | { readonly nominationId: string },
  ): Promise<void> {
    const key = { ...whose, usedAt: null, replacedAt: null };
    await updateRow(tx, CredentialLinkRow, key, { replacedAt: tx.now });
  }

  private async insert(tx: TenantlessTx, link: NewLink): Promise<MadeLink> {
    const secret = newSecret();
    const expiresAt = linkExpiry(link.purpose, tx.now);
    const row = { ...link, id: newId(), tokenHash: hashOf(secret), createdAt: tx.now, expiresAt };
    await insertRows(tx, CredentialLinkRow, row);
    return { secret, expiresAt };
  }
}

type NewLink = Pick<CredentialLinkRow, 'purpose'> &
  Partial<Pick<CredentialLinkRow, 'personId' | 'allianceId' | 'nominationId'>>;

const resets = `
  SELECT ${columns}, p.email FROM credential_link l JOIN person p ON p.id = l.person_id
   WHERE l.token_hash = $1`;

const invitations = `
  SELECT ${columns} FROM credential_link l
   WHERE l.nomination_id IS NOT NULL AND l.token_hash = $1`;
