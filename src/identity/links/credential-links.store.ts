import { Injectable } from '@nestjs/common';
import type { Instant } from '../../kernel/index.js';
import { newId, newSecret, type TenantlessTx } from '../../platform/index.js';
import { type CredentialLink, linkExpiry } from '../domain/credential-link.js';
import { hashOf } from '../sign-in/secrets.js';

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

const columns = `l.id, l.purpose, l.expires_at AS "expiresAt", l.used_at AS "usedAt", l.replaced_at AS "replacedAt"`;

/** Links from mails; every method runs as the identity role. */
@Injectable()
export class CredentialLinksStore {
  /** Makes a link for a new password, which takes the place of the person's earlier ones. */
  async reset(tx: TenantlessTx, personId: string): Promise<MadeLink> {
    await this.replace(tx, 'person_id', personId);
    return this.insert(tx, { purpose: 'reset', personId, allianceId: null, nominationId: null });
  }

  /** Makes a link of an invitation, which takes the place of its earlier ones. */
  async invite(tx: TenantlessTx, allianceId: string, nominationId: string): Promise<MadeLink> {
    await this.replace(tx, 'nomination_id', nominationId);
    return this.insert(tx, { purpose: 'invitation', personId: null, allianceId, nominationId });
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
    await tx.query('UPDATE credential_link SET used_at = $2 WHERE id = $1', [id, usedAt]);
  }

  private async find<Link>(tx: TenantlessTx, sql: string, secret: string): Promise<Link | undefined> {
    const [link] = await tx.query<Link>(sql, [hashOf(secret)]);
    return link;
  }

  private async replace(tx: TenantlessTx, column: 'person_id' | 'nomination_id', id: string): Promise<void> {
    await tx.query(
      `UPDATE credential_link SET replaced_at = $2 WHERE ${column} = $1 AND used_at IS NULL AND replaced_at IS NULL`,
      [id, tx.now],
    );
  }

  private async insert(
    tx: TenantlessTx,
    { purpose, personId, allianceId, nominationId }: NewLink,
  ): Promise<MadeLink> {
    const secret = newSecret();
    const expiresAt = linkExpiry(purpose, tx.now);
    await tx.query(
      `INSERT INTO credential_link (id, person_id, alliance_id, nomination_id, purpose, token_hash, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [newId(), personId, allianceId, nominationId, purpose, hashOf(secret), tx.now, expiresAt],
    );
    return { secret, expiresAt };
  }
}

interface NewLink {
  readonly purpose: CredentialLink['purpose'];
  readonly personId: string | null;
  readonly allianceId: string | null;
  readonly nominationId: string | null;
}

const resets = `
  SELECT ${columns}, l.person_id AS "personId", p.email FROM credential_link l JOIN person p ON p.id = l.person_id
   WHERE l.token_hash = $1`;

const invitations = `
  SELECT ${columns}, l.nomination_id AS "nominationId" FROM credential_link l
   WHERE l.nomination_id IS NOT NULL AND l.token_hash = $1`;
