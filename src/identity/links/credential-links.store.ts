import { Injectable } from '@nestjs/common';
import type { Bilingual, Instant } from '../../kernel/index.js';
import { newId, newSecret, type TenantlessTx } from '../../platform/index.js';
import { type CredentialLink, linkExpiry, type LinkPurpose } from '../domain/credential-link.js';
import { hashOf } from '../sign-in/secrets.js';

/** A link as it is found by its secret, with whom it concerns; and which alliance, where that invited. */
export interface FoundLink extends CredentialLink {
  readonly allianceId: string | null;
  readonly allianceName: Bilingual | null;
  readonly email: string;
  readonly name: string;
}

/** A link of an invitation: it names the alliance that invited. */
export interface InvitationLink extends FoundLink {
  readonly allianceId: string;
  readonly allianceName: Bilingual;
}

/** A link just made; the secret goes into the mail and is kept nowhere else. */
export interface MadeLink {
  readonly secret: string;
  readonly expiresAt: Instant;
}

/** Links from mails; every method runs as the identity role. */
@Injectable()
export class CredentialLinksStore {
  /** Makes a link, which takes the place of the person's earlier ones for the same purpose. */
  async make(
    tx: TenantlessTx,
    personId: string,
    allianceId: string | null,
    purpose: LinkPurpose,
  ): Promise<MadeLink> {
    const secret = newSecret();
    const expiresAt = linkExpiry(purpose, tx.now);
    await tx.query(
      `UPDATE credential_link SET replaced_at = $3
        WHERE person_id = $1 AND purpose = $2 AND used_at IS NULL AND replaced_at IS NULL`,
      [personId, purpose, tx.now],
    );
    await tx.query(
      `INSERT INTO credential_link (id, person_id, alliance_id, purpose, token_hash, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), personId, allianceId, purpose, hashOf(secret), tx.now, expiresAt],
    );
    return { secret, expiresAt };
  }

  async bySecret(tx: TenantlessTx, secret: string): Promise<FoundLink | undefined> {
    const [link] = await tx.query<FoundLink>(`${select} WHERE l.token_hash = $1`, [hashOf(secret)]);
    return link;
  }

  /** As `bySecret`, of an invitation. */
  async invitation(tx: TenantlessTx, secret: string): Promise<InvitationLink | undefined> {
    const link = await this.bySecret(tx, secret);
    return link !== undefined && isOfInvitation(link) ? link : undefined;
  }

  /** As `bySecret`; locks the link until commit, so that it is used once. */
  async lockBySecret(tx: TenantlessTx, secret: string): Promise<FoundLink | undefined> {
    const [link] = await tx.query<FoundLink>(`${select} WHERE l.token_hash = $1 FOR UPDATE OF l`, [
      hashOf(secret),
    ]);
    return link;
  }

  /** Marks a link as used and takes every other of the person out of use. */
  async spendAll(tx: TenantlessTx, { id, personId, usedAt }: CredentialLink): Promise<void> {
    await tx.query('UPDATE credential_link SET used_at = $2 WHERE id = $1', [id, usedAt]);
    await tx.query(
      'UPDATE credential_link SET replaced_at = $2 WHERE person_id = $1 AND used_at IS NULL AND replaced_at IS NULL',
      [personId, usedAt],
    );
  }
}

const isOfInvitation = (link: FoundLink): link is InvitationLink => link.allianceId !== null;

const select = `
  SELECT l.id, l.person_id AS "personId", l.purpose, l.expires_at AS "expiresAt", l.used_at AS "usedAt",
         l.replaced_at AS "replacedAt", l.alliance_id AS "allianceId",
         CASE WHEN al.id IS NOT NULL THEN jsonb_build_object('en', al.name_en, 'zh', al.name_zh) END AS "allianceName",
         p.email, p.name
    FROM credential_link l JOIN person p ON p.id = l.person_id LEFT JOIN alliance al ON al.id = l.alliance_id`;
